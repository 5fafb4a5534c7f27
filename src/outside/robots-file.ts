import { AppError } from '../domain/app-error.ts'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import { statusOf } from './http-errors.ts'
import { freshnessOf, requestHeaders } from './http-headers.ts'
import { follow } from './http-redirects.ts'
import type { Sender } from './http-sender.ts'

/** RFC 9309, 2.5; one byte more shows that there is more. */
const MAX_BYTES = 500 * 1024 + 1
/** RFC 9309, 2.3.1.2. */
const MAX_REDIRECTS = 5

/** What a robots.txt was when it was read. */
export interface RobotsFile {
  bytes: Uint8Array
  /** Why there is none, to be read after its address: "answered 404". */
  missing?: string
  maxAgeMs?: number
}

interface Asker {
  agent: string
  contact: string | undefined
  timeoutMs: number
  now(): number
}

/**
 * Reads a robots.txt. Its redirects are its own, and no other robots.txt is asked about it. A refusal where its host may
 * not be asked at all; rejects with AppError `unavailable` where the file cannot be had now.
 */
export async function readRobots(start: URL, sender: Sender, asker: Asker): Promise<RobotsFile | Refusal> {
  const headers = { ...requestHeaders(asker.agent, asker.contact, 'page'), accept: 'text/plain, */*;q=0.5' }
  const budget = { leftMs: asker.timeoutMs, timeoutMs: asker.timeoutMs }
  let hops = -1
  const followed = await follow(start, MAX_REDIRECTS + 1, async url => {
    hops += 1
    if (hops > MAX_REDIRECTS) return NO_MORE
    return sender.send(url, { headers, maxBytes: MAX_BYTES, cut: true, budget, wish: { paced: false } })
  }).catch(error => {
    throw laterOf(start, error)
  })
  if (isRefusal(followed)) {
    if (hops <= 0 && followed.refusal.code === 'address-not-allowed') return followed
    throw notNow(start, followed.refusal.because)
  }
  const { reply } = followed
  if (reply === NO_MORE) return { bytes: reply.bytes, missing: `redirects more than ${MAX_REDIRECTS} times` }
  if (reply.status >= 300) return { bytes: reply.bytes, missing: `answered ${reply.status}` }
  return { bytes: reply.bytes, ...freshnessOf(reply.headers, asker.now()) }
}

/** What stands for the answer after the last redirect that is followed: by the standard, no file. */
const NO_MORE = { status: 404, headers: {}, bytes: new Uint8Array(0) }

/** A status is the file's; whatever else breaks is the host's and told as it is. */
function laterOf(url: URL, error: unknown): unknown {
  const status = statusOf(error)
  return status === undefined ? error : notNow(url, `it answered ${status}.`, error)
}

function notNow(url: URL, because: string, cause?: unknown): AppError {
  const retryAfterMs = cause instanceof AppError ? cause.retryAfterMs : undefined
  return new AppError('unavailable', `${url.href} cannot be read now, so nothing is fetched there: ${because}`, {
    next: 'It will be tried again; if it stays so, the outlet must mend it.',
    cause,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  })
}
