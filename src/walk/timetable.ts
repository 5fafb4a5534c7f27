// When feeds and pages are looked at again: the schedules, on what the store remembers.
import { nextFetch } from '../schedule/next-fetch.ts'
import { nextPoll, type PollLimits } from '../schedule/next-poll.ts'
import type { Poll } from '../store/cellar.ts'
import type { FetchedPage } from './fetching-steps.ts'
import type { PolledFeed } from './polled-feed.ts'
import type { PushState } from './websub.ts'

/** When to look again, in milliseconds from now; null for never. */
export interface Timetable {
  /** Polls that it goes by. */
  pollsConsidered: number
  nextPoll(url: string, polls: readonly Poll[], known: PolledFeed | undefined, push?: PushState): number
  nextFetch(url: string, page: FetchedPage, publishedAt: string | null): number | null
}

/** The timetable by a clock that tells milliseconds since 1970. */
export function timetableBy(clock: () => number, limits: PollLimits): Timetable {
  return {
    pollsConsidered: 100,
    nextPoll(url, polls, known, push) {
      const feed = { url, history: polls.map(asHistory), freshness: known?.freshness, pace: known?.pace, ...push }
      return Math.max(0, nextPoll(feed, clock(), limits).at - clock())
    },
    nextFetch(url, { fetches, freshness }, publishedAt) {
      const looks = fetches.map(({ at, changed }) => ({ at: Date.parse(at), changed }))
      const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
      const { at } = nextFetch({
        url,
        publishedAt: Number.isNaN(published) ? null : published,
        firstFetchedAt: looks[0].at,
        fetches: looks,
        freshness,
      })
      return at === null ? null : Math.max(0, at - clock())
    },
  }
}

/** A stored poll as the schedules read it. */
export function asHistory({ at, status, items, fresh, because }: Poll) {
  const failure = failureIn(status, because)
  return { at: Date.parse(at), status, items, fresh, ...(failure !== undefined && { failure }) }
}

/** Why a stored poll gave nothing, undefined where it gave links. */
const failureIn = (status: number, because: string): string | undefined =>
  status === 0 || because.startsWith('refused: ') ? because.replace(/^refused: /, '') : undefined
