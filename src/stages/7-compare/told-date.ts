import { type Heard, contextOf } from './heard.ts'

/** A date claim with what it allows. */
export interface ToldDate {
  heard: Heard
  /** ISO 8601 at its own precision. */
  value: string
  /** The day, where the claim is at least that precise. */
  day?: string
  /** The clock time in minutes of the day, where stated. */
  minutes?: number
  /** The clock time is Greenwich's; else of a place that is not stated. */
  utc?: true
}

/** The dates of what happened, each claim once. */
export function eventDates(heard: readonly Heard[]): ToldDate[] {
  return heard
    .filter(({ claim }) => claim.kind === 'date' && claim.measure === 'event')
    .flatMap(each => toldDate(each) ?? [])
}

/** Every clock time, of what happened or of when it was told; a time without a day of its own has none. */
export function clockTimes(heard: readonly Heard[]): ToldDate[] {
  return heard
    .filter(({ claim }) => claim.kind === 'date')
    .flatMap(each => toldDate(each) ?? [])
    .filter(({ minutes }) => minutes !== undefined)
}

// "4:30 p.m." alone: the day that was given to it is the day of writing, and says nothing.
const TIME_ALONE = /^\D{0,12}\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?\s?m\.?|uhr|h|o['’]clock)?$/i

/** A date claim's own value; undefined for a period of several days. */
export function toldDate(heard: Heard): ToldDate | undefined {
  const { value, low, high } = heard.claim
  const stated = value ?? (low === high ? low : undefined)
  if (typeof stated !== 'string') return undefined
  const time = /T(\d{2}):(\d{2})(?::\d{2})?(Z)?/.exec(stated)
  const dayless = time !== null && TIME_ALONE.test(heard.claim.span.text)
  const day = dayless ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(stated)?.[0]
  return {
    heard,
    value: stated,
    ...(day === undefined ? {} : { day }),
    ...(time ? { minutes: Number(time[1]) * 60 + Number(time[2]) } : {}),
    ...(time?.[3] ? { utc: true } : {}),
  }
}

/** Content stems of the sentence around a date, without the words of the date itself. */
export function matterOf({ heard }: ToldDate): ReadonlySet<string> {
  return contextOf(heard)
}

/** Days from one ISO day to another. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000)
}
