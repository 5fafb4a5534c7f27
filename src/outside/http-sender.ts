import type { Dispatcher } from 'undici'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import { addressRefused, DoorClosed, failureOf, ServerStatus, TooSlow, unavailable } from './http-errors.ts'
import { firstHeader, retryAfter } from './http-headers.ts'
import type { AddressPolicy } from './http-policy.ts'
import { type Reply, request } from './http-request.ts'
import type { Pacing, Wish } from './pacing.ts'

/** Milliseconds for which a host is left alone that says "too many requests" and not until when. */
const TOO_MANY_MS = 60_000

/** Statuses that may be others in an hour, besides 5xx; 206 is a piece where the whole was asked for. */
const LATER = new Set([206, 408, 421, 425, 429])
/** Statuses whose `Retry-After` speaks of the host. */
const OVERLOADED = new Set([429, 503])

/** Time that is left for one address with all its redirects. */
export interface Budget {
  leftMs: number
  readonly timeoutMs: number
}

export interface Order {
  headers: Record<string, string>
  /** What is sent, with POST; GET where nothing is. */
  body?: string
  maxBytes: number
  cut?: boolean
  budget: Budget
  wish: Wish
}

/** Sends one request at a time within its turn, its time and the rules of where it may go. */
export interface Sender {
  /** Rejects with AppError `unavailable`. */
  send(url: URL, order: Order): Promise<Reply | Refusal>
  close(): Promise<void>
}

interface Parts {
  dispatcher: Dispatcher
  policy: AddressPolicy
  pacing: Pacing
  proxy?: URL
  now(): number
  log(event: string, fields?: Record<string, unknown>): void
}

export function openSender({ dispatcher, policy, pacing, proxy, now, log }: Parts): Sender {
  const underWay = new Set<AbortController>()

  async function send(url: URL, order: Order): Promise<Reply | Refusal> {
    const refused = policy.refusesUrl(url)
    if (refused) return addressRefused(url, refused)
    const release = await pacing.turn(url.host, order.wish)
    try {
      const reply = await timed(url, order)
      return isRefusal(reply) ? reply : settled(url, reply)
    } finally {
      release()
    }
  }

  async function timed(url: URL, order: Order): Promise<Reply | Refusal> {
    const { budget } = order
    const abort = new AbortController()
    const began = performance.now()
    const slow = new TooSlow(`${Math.ceil(budget.timeoutMs / 1_000)} s`)
    const timer = setTimeout(() => abort.abort(slow), Math.max(budget.leftMs, 0))
    underWay.add(abort)
    try {
      return await request(dispatcher, url, { ...order, signal: abort.signal })
    } catch (error) {
      const failure = failureOf(url, abort.signal.aborted ? abort.signal.reason : error, proxy)
      if (isRefusal(failure)) return failure
      log('request failed', { url: url.href, because: failure.message })
      throw failure
    } finally {
      clearTimeout(timer)
      underWay.delete(abort)
      budget.leftMs -= performance.now() - began
    }
  }

  /** Answers that say "later" are thrown, and the host is left alone for as long as it asks. */
  function settled(url: URL, reply: Reply): Reply {
    const { status, headers } = reply
    if (!LATER.has(status) && (status < 500 || status > 599)) return reply
    // "Right away" from a server that just failed is no wish to be asked at once.
    const asked = retryAfter(headers, now()) || undefined
    const hold = asked ?? (status === 429 ? TOO_MANY_MS : undefined)
    if (hold !== undefined && OVERLOADED.has(status)) {
      log('host on hold', { host: url.host, ms: hold, status, retryAfter: firstHeader(headers, 'retry-after') })
      pacing.hold(url.host, hold)
    }
    throw unavailable(
      `${url.host} answered ${status}.`,
      'Try again later; what is followed is tried again by itself.',
      new ServerStatus(status),
      asked,
    )
  }

  return {
    send,
    async close() {
      for (const each of underWay) each.abort(new DoorClosed())
      await dispatcher.destroy()
    },
  }
}
