// What hosts allow: robots.txt by RFC 9309, read once a day and host.
import { AppError } from '../domain/app-error.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { robotsAllow } from '../stages/2-fetch/robots.ts'
import { requestTarget, shown, withoutFragment } from './http-request.ts'
import type { RobotsFile } from './robots-file.ts'
import { type RobotsGroup, robotsGroup, tokenOf } from './robots-group.ts'

const HOUR_MS = 3_600_000
/** RFC 9309, 2.4. */
const MAX_AGE_MS = 24 * HOUR_MS
/** A host that says "do not keep it" is not asked before every page. */
const LEAST_AGE_MS = HOUR_MS
/** After a robots.txt could not be had. */
const FAILED_AGE_MS = 5 * 60_000
const MAX_HOSTS = 5_000
const MAX_KEPT_BYTES = 32 * 1024 * 1024

export interface Verdict {
  /** What robots.txt says of the address, in words. */
  words: string
  /** Milliseconds between two requests that the host asks for. */
  delayMs?: number
}

export interface RobotsCache {
  /**
   * What the host's robots.txt says of an address; a refusal where it may not be fetched. Rejects with AppError
   * `unavailable` where the file cannot be had now: then nothing may be fetched.
   */
  verdict(url: URL): Promise<Verdict | Refusal>
}

export interface RobotsOptions {
  agent: string
  now(): number
  log(event: string, fields?: Record<string, unknown>): void
  /** Reads a robots.txt, redirects followed. Rejects with AppError `unavailable`. */
  read(url: URL): Promise<RobotsFile | Refusal>
}

interface Known {
  file?: RobotsFile
  group?: RobotsGroup
  readAt: number
  /** Until when `file` or `failure` is believed. */
  until: number
  /** Why it could not be read at the last attempt. */
  failure?: AppError | Refusal
}

export function robotsCache({ agent, now, log, read }: RobotsOptions): RobotsCache {
  const kept = new Map<string, Known>()
  const underWay = new Map<string, Promise<Known>>()

  function known(url: URL): Known | Promise<Known> {
    const before = kept.get(url.origin)
    if (before && before.until > now()) return before
    const asked = underWay.get(url.origin) ?? ask(url.origin, before).finally(() => underWay.delete(url.origin))
    underWay.set(url.origin, asked)
    return asked
  }

  async function ask(origin: string, before: Known | undefined): Promise<Known> {
    const answer = await read(new URL('/robots.txt', origin)).catch(failedWith)
    const result = remembered(answer, before, agent, now())
    log('robots.txt read', { origin, outcome: outcomeOf(result) })
    kept.delete(origin)
    kept.set(origin, result)
    for (const oldest of tooMany(kept)) kept.delete(oldest)
    return result
  }

  return {
    async verdict(url) {
      const { file, group, readAt, failure, until } = await known(url)
      if (file && group) return judged(url, file, group, agent, failure && new Date(readAt).toISOString())
      if (failure && isRefusal(failure)) return failure
      throw failedAgain(failure, until - now())
    },
  }
}

function outcomeOf({ failure, file }: Known): string {
  if (failure) return isRefusal(failure) ? failure.refusal.because : failure.message
  return file?.missing ?? 'read'
}

function failedWith(error: unknown): AppError {
  if (error instanceof AppError) return error
  throw error
}

/** RFC 9309, 2.3.1: 4xx is "no rules", 5xx and no answer are "nothing for now", save where an older copy is there. */
function remembered(
  answer: RobotsFile | Refusal | AppError,
  before: Known | undefined,
  agent: string,
  now: number,
): Known {
  if (!(answer instanceof AppError) && !isRefusal(answer)) {
    const age = Math.min(Math.max(answer.maxAgeMs ?? MAX_AGE_MS, LEAST_AGE_MS), MAX_AGE_MS)
    return {
      file: answer,
      group: robotsGroup(new TextDecoder().decode(answer.bytes), agent),
      readAt: now,
      until: now + age,
    }
  }
  const wait = answer instanceof AppError ? answer.retryAfterMs : undefined
  const until = now + Math.min(Math.max(wait ?? 0, FAILED_AGE_MS), MAX_AGE_MS)
  return { readAt: now, ...before, failure: answer, until }
}

/** The same failure for whoever asks while it is believed; a time to try again only where a server named one. */
function failedAgain(failure: AppError | undefined, leftMs: number): AppError {
  return new AppError('unavailable', failure?.message ?? 'robots.txt cannot be read.', {
    next: failure?.next,
    cause: failure?.cause,
    ...(failure?.retryAfterMs !== undefined && { retryAfterMs: Math.max(leftMs, 0) }),
  })
}

const WHOSE = { agent: 'its rules for %', everybody: 'its rules for everybody', nobody: 'it has no rule for %' }

function judged(
  url: URL,
  { missing, bytes }: RobotsFile,
  group: RobotsGroup,
  agent: string,
  staleSince?: string,
): Verdict | Refusal {
  const at = `${url.origin}/robots.txt`
  if (missing) return { words: `${at} ${missing}: there are no rules, so it may be fetched.` }
  const product = tokenOf(agent)
  const whose = WHOSE[group.of].replace('%', product)
  const old = staleSince ? ` It could not be read again; this is what it said on ${staleSince}.` : ''
  if (robotsAllow(bytes, agent, [requestTarget(url)])[0]) {
    return {
      words: `${at} allows it (${whose}).${old}`,
      ...(group.delayMs !== undefined && { delayMs: group.delayMs }),
    }
  }
  return refuse(
    'robots-disallow',
    `${at} does not allow ${shown(withoutFragment(url))} (${whose}).${old}`,
    'Read it in a browser and add the saved page, or ask the outlet for leave.',
  )
}

/** The oldest ones over the limits. */
function tooMany(kept: ReadonlyMap<string, Known>): string[] {
  let bytes = [...kept.values()].reduce((sum, { file }) => sum + (file?.bytes.length ?? 0), 0)
  let hosts = kept.size
  const over: string[] = []
  for (const [origin, { file }] of kept) {
    if (hosts <= MAX_HOSTS && bytes <= MAX_KEPT_BYTES) break
    over.push(origin)
    hosts -= 1
    bytes -= file?.bytes.length ?? 0
  }
  return over
}
