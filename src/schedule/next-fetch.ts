/**
 * When a page is fetched again, to see whether its words changed. Corrections come soon after publication or hardly at
 * all: often at first, then daily, then weekly, then never.
 */
import type { Freshness } from '../domain/fetched.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from './feed-history.ts'
import { LONGEST_RETRY_AFTER_MS, words } from './next-poll.ts'
import { spread } from './spread.ts'

/** What is known of a page when its next fetch is planned. Times are milliseconds since 1970. */
export interface FetchedPage {
  url: string
  /** As the page or its feed states it. */
  publishedAt?: number | null
  firstFetchedAt: number
  /** Every fetch that got an answer, oldest first, the first one with them; `changed` where title or text differed. */
  fetches: readonly { at: number; changed: boolean }[]
  /** What the server told with its last answer. */
  freshness?: Freshness
}

/** A time, or null for never, and its reason. */
export interface PlannedFetch {
  at: number | null
  because: string
}

/** Age of a page, and how long to wait while it is younger. */
const WAITS: readonly (readonly [youngerThan: number, waitMs: number])[] = [
  [HOUR_MS, 30 * MINUTE_MS],
  [6 * HOUR_MS, 2 * HOUR_MS],
  [DAY_MS, 8 * HOUR_MS],
  [7 * DAY_MS, DAY_MS],
  [60 * DAY_MS, 7 * DAY_MS],
]

/** Pages older than this are left as they are. */
export const LAST_FETCH_AGE_MS = 60 * DAY_MS
export const SHORTEST_REFETCH_MS = 15 * MINUTE_MS
export const LONGEST_REFETCH_MS = 14 * DAY_MS

/** When to fetch a page again. `because` is for `stemma why`. */
export function nextFetch(page: FetchedPage): PlannedFetch {
  const last = page.fetches.at(-1)?.at
  if (last === undefined) return { at: page.firstFetchedAt, because: 'it was never fetched' }
  const born = bornAt(page)
  const age = Math.max(0, last - born)
  const usual = WAITS.find(([youngerThan]) => age < youngerThan)?.[1]
  const old = { at: null, because: `it is older than ${words(LAST_FETCH_AGE_MS)}` }
  if (usual === undefined) return old
  const [factor, reason] = habit(page.fetches.slice(1))
  const wait =
    Math.min(Math.max(usual * factor, SHORTEST_REFETCH_MS), LONGEST_REFETCH_MS) * (1 + 0.1 * spread(page.url))
  const at = Math.ceil(last + Math.max(wait, leastWait(page.freshness)))
  return at - born > LAST_FETCH_AGE_MS ? old : { at, because: `it was ${words(age)} old${reason}` }
}

/** A date in the future is a mistake or an embargo: the page was there when it was first fetched. */
function bornAt({ publishedAt, firstFetchedAt }: FetchedPage): number {
  return Math.min(publishedAt ?? firstFetchedAt, firstFetchedAt)
}

/** A page that was changed lately is looked at more often, one that never was less. */
function habit(refetches: FetchedPage['fetches']): [factor: number, reason: string] {
  const lately = refetches.slice(-3).filter(({ changed }) => changed).length
  if (lately > 0) return [0.5, ', and was changed lately']
  const ever = refetches.some(({ changed }) => changed)
  return !ever && refetches.length >= 3 ? [2, ', and was never changed'] : [1, '']
}

/** `Cache-Control` counts up to a day: pages are often said to be good for a year. */
function leastWait(freshness: Freshness | undefined): number {
  const maxAge = Math.min(freshness?.maxAgeMs ?? 0, DAY_MS)
  return Math.max(maxAge, Math.min(freshness?.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS))
}
