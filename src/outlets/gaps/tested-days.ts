// On which days a story is tested. Times are in milliseconds since 1970, days begin at midnight UTC.
import type { CarriedStory } from './story-carriage.ts'

const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** Others need that long to tell it too. */
export const WAIT_MS = 6 * HOUR_MS
/** After that many days a story is not asked any more who told it. */
export const TESTED_FOR_MS = 3 * DAY_MS

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
export const beginOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/**
 * True where a story is tested on a day that is seen up to `end`: it was first reported six hours to three days before, and
 * something of it was published that day, or its six hours were over that day.
 */
export function isTestedOn(day: string, end: number, { first, articles }: CarriedStory): boolean {
  if (first + WAIT_MS > end || first + TESTED_FOR_MS < end) return false
  const begin = beginOf(day)
  return first + WAIT_MS >= begin || articles.some(({ at }) => at !== null && at >= begin && at < end)
}

/** The days on which a story may be tested that was told from `first` to `last`, the newest first. */
export function mayBeTested(first: number, last: number, now: number): string[] {
  if (Number.isNaN(first) || Number.isNaN(last)) return []
  const days: string[] = []
  const end = Math.min(now, first + TESTED_FOR_MS, Math.max(last, first + WAIT_MS))
  for (let at = beginOf(dayOf(end)); at + DAY_MS >= first + WAIT_MS; at -= DAY_MS) days.push(dayOf(at))
  return days
}
