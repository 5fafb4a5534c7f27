/**
 * When a feed is asked again: about twice for each new link that it is expected to bring, not before the server or the feed
 * itself allows it, and less and less often while it fails. What servers say: RFC 9111 (Cache-Control) and RFC 9110,
 * 10.2.3 (Retry-After). What feeds say: RSS 2.0 (ttl, skipHours, skipDays) and the syndication module of RSS 1.0.
 */
import type { Freshness } from '../domain/fetched.ts'
import type { FeedPace } from '../stages/1-discover/parsed-feed.ts'
import { DAY_MS, failed, failuresAtEnd, HOUR_MS, isDead, MINUTE_MS, type Poll } from './feed-history.ts'
import { spread } from './spread.ts'

/** What is known of a feed when its next poll is planned. */
export interface PolledFeed {
  url: string
  /** Oldest first. The last hundred are enough: what came before weighs nothing. */
  history: readonly Poll[]
  /** What the server told with its last answer. */
  freshness?: Freshness
  /** What the feed said of itself when it was last read. */
  pace?: FeedPace
  /** A hub is subscribed to, and lately it did tell of news: looking is a matter of precaution. */
  isPushed?: boolean
  /** Milliseconds from now until that ends. */
  leaseLeftMs?: number
}

/** Bounds of the wait between two polls, in milliseconds. */
export interface PollLimits {
  floorMs: number
  ceilingMs: number
}

/** A time and its reason. */
export interface Planned {
  /** Milliseconds since 1970. */
  at: number
  because: string
}

export const POLL_LIMITS: PollLimits = { floorMs: 5 * MINUTE_MS, ceilingMs: DAY_MS }
/** Dead feeds are asked so often whether they live. */
const DEAD_EVERY_MS = 7 * DAY_MS
/** `Retry-After` is honoured to the second, up to this: a year would be a mistake of the server's. */
export const LONGEST_RETRY_AFTER_MS = 30 * DAY_MS
/** The wait after the first failure; each further one doubles it. */
const FIRST_RETRY_MS = 10 * MINUTE_MS
/** Polls of one address are moved by at most this part of the wait. */
const SPREAD = 0.1
/** While a hub tells of news, polls are so many times rarer. */
const PUSHED_FACTOR = 4

/**
 * When to ask next. `now` is the time of planning: a feed that was never asked is due, and a poll that a wrong clock put
 * into the future counts as one of this moment.
 */
export function nextPoll(feed: PolledFeed, now: number, limits: PollLimits = POLL_LIMITS): Planned {
  const last = feed.history.at(-1)
  if (!last) return { at: now, because: 'it was never asked' }
  if (last.at > now)
    return nextPoll({ ...feed, history: [...feed.history.slice(0, -1), { ...last, at: now }] }, now, limits)
  const { waitMs, because } = failed(last) ? afterFailure(feed, limits) : afterSuccess(feed, limits)
  const asked = Math.min(feed.freshness?.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS)
  if (asked > waitMs) return { at: Math.ceil(last.at + asked), because: 'the server asked to be left alone so long' }
  return { at: Math.round(last.at + waitMs), because }
}

interface Wait {
  waitMs: number
  because: string
}

function afterFailure({ url, history }: PolledFeed, limits: PollLimits): Wait {
  const early = 1 - SPREAD * spread(url)
  if (isDead(history)) {
    return { waitMs: Math.max(DEAD_EVERY_MS, limits.ceilingMs) * early, because: 'it is dead; asked weekly' }
  }
  const times = failuresAtEnd(history).length
  const doubled = FIRST_RETRY_MS * 2 ** Math.min(times - 1, 30)
  return {
    waitMs: within(Math.min(doubled, limits.ceilingMs) * early, limits),
    because: `it failed ${times === 1 ? 'once' : `${times} times`}; the wait doubles each time, up to ${words(limits.ceilingMs)}`,
  }
}

function afterSuccess(
  { url, history, freshness, pace, isPushed, leaseLeftMs = 0 }: PolledFeed,
  limits: PollLimits,
): Wait {
  const last = history.at(-1)!.at
  const rhythm = expectedGap(history) / 2
  const wishes = wishesOf(freshness, pace)
  const part = SPREAD * spread(url)
  const [wish, asked] = wishes.sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  const waitMs = Math.round(
    within(Math.max(Math.min(rhythm, limits.ceilingMs) * (1 - part), asked * (1 + part)), limits),
  )
  const pushed = isPushed
    ? Math.max(waitMs, Math.min(waitMs * PUSHED_FACTOR, leaseLeftMs / 2, limits.ceilingMs))
    : waitMs
  if (pushed > waitMs) return { waitMs: Math.round(pushed), because: 'a hub tells of news before that' }
  const open = openFrom(last + waitMs, last + limits.ceilingMs, pace) - last
  if (open > waitMs) return { waitMs: open, because: 'the feed names hours or days in which not to ask' }
  if (asked > rhythm && asked > limits.floorMs) return { waitMs, because: `${wish} asks for ${words(asked)}` }
  return { waitMs, because: `a new link is expected about every ${words(rhythm * 2)}` }
}

const within = (wait: number, { floorMs, ceilingMs }: PollLimits): number =>
  Math.max(floorMs, Math.min(wait, ceilingMs))

/** Half of what a poll says of the rhythm is forgotten after so long. */
const HALF_LIFE_MS = 2 * DAY_MS
/** As if one link an hour had been seen before anything is known. */
const PRIOR_MS = HOUR_MS

/**
 * Milliseconds that one new link is expected to take: watched time by links seen, both fading with age, so that a feed
 * that wakes up or falls asleep is noticed within days. What the first poll finds came before anybody watched.
 */
function expectedGap(history: readonly Poll[]): number {
  const good = history.filter(poll => !failed(poll))
  const end = good.at(-1)?.at ?? 0
  const fade = (at: number): number => 2 ** (-Math.max(0, end - at) / HALF_LIFE_MS)
  const links = good.slice(1).reduce((sum, { at, fresh }) => sum + fresh * fade(at), 0)
  const watched = good.length === 0 ? 0 : ((1 - fade(good[0].at)) * HALF_LIFE_MS) / Math.LN2
  return (watched + PRIOR_MS) / (links + 1)
}

/** Least waits that somebody asked for, each with its name. */
function wishesOf(freshness: Freshness | undefined, pace: FeedPace | undefined): [name: string, ms: number][] {
  return [
    ['Cache-Control', freshness?.maxAgeMs ?? 0],
    ['the feed’s ttl', (pace?.ttlMinutes ?? 0) * MINUTE_MS],
    ['the feed’s updatePeriod', pace?.updateEveryMs ?? 0],
  ]
}

/** The first time from `at` on in which the feed may be asked; `latest` where it allows none before that. */
function openFrom(at: number, latest: number, pace: FeedPace | undefined): number {
  let time = at
  while (time < latest && isSkipped(time, pace)) time = (Math.floor(time / HOUR_MS) + 1) * HOUR_MS
  return Math.min(time, Math.max(at, latest))
}

function isSkipped(time: number, pace: FeedPace | undefined): boolean {
  const date = new Date(time)
  return !!pace?.skipHours?.includes(date.getUTCHours()) || !!pace?.skipDays?.includes(date.getUTCDay())
}

/** "5 minutes", "90 minutes", "24 hours", "2 days". */
export function words(ms: number): string {
  if (ms >= 2 * DAY_MS) return `${Math.round(ms / DAY_MS)} days`
  if (ms >= 2 * HOUR_MS) return `${Math.round(ms / HOUR_MS)} hours`
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS))
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
