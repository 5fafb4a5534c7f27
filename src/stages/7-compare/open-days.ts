// Days that an article gives without a year, because nothing says when it was written: "--10-28", or a weekday alone, "-W-3".
import { remembered } from './memo.ts'
import type { ToldDate } from './told-date.ts'

const MS_PER_DAY = 86_400_000
// News tell of what is at most so many days ahead.
const AHEAD = 75

/**
 * Dates with the year that others of the story give: the same day of another article, else the latest such day that the story's
 * articles can have told of. Where no article knows a year, the open day stands for itself.
 */
export function withYears(dates: readonly ToldDate[]): ToldDate[] {
  if (!dates.some(({ open }) => open !== undefined)) return [...dates]
  const known = new Map<string, number>()
  for (const { day } of dates) if (day !== undefined) known.set(day, (known.get(day) ?? 0) + 1)
  const published = dates.flatMap(({ heard }) => heard.standing.article.publishedAt?.slice(0, 10) ?? []).sort()
  return dates.map(date => (date.open === undefined ? date : onDay(date, dayOf(date.open, known, published))))
}

const KNOWN = remembered((_date: ToldDate) => new Map<string, ToldDate>())

function onDay(date: ToldDate, day: string): ToldDate {
  const days = KNOWN(date)
  let found = days.get(day)
  if (!found) days.set(day, (found = { ...date, day }))
  return found
}

function dayOf(open: string, known: ReadonlyMap<string, number>, published: readonly string[]): string {
  const fitting = [...known].filter(([day]) => isDay(open, day)).sort((a, b) => b[1] - a[1])
  if (fitting.length > 0) return fitting[0][0]
  return (open.startsWith('--') ? likelyDay(open, published) : undefined) ?? open
}

function isDay(open: string, day: string): boolean {
  return open.startsWith('--') ? day.slice(4) === open.slice(1) : weekday(day) === Number(open.slice('-W-'.length))
}

function weekday(day: string): number {
  return new Date(day).getUTCDay() || 7
}

function likelyDay(open: string, published: readonly string[]): string | undefined {
  const last = published.at(-1)
  if (last === undefined) return undefined
  const year = Number(last.slice(0, 4))
  const isToldOf = (day: string) => (Date.parse(day) - Date.parse(last)) / MS_PER_DAY <= AHEAD
  return [year + 1, year, year - 1].map(each => `${each}${open.slice(1)}`).find(isToldOf)
}

/** A day in words: an ISO day as it is, "28 October" without a year, "Wednesday". */
export function dayWords(day: string): string {
  if (!day.startsWith('-')) return day
  const isWeekday = day.startsWith('-W-')
  // 1 January 2001 was a Monday.
  const date = new Date(isWeekday ? `2001-01-0${day.slice(3)}` : `2000${day.slice(1)}`)
  const format: Intl.DateTimeFormatOptions = isWeekday ? { weekday: 'long' } : { day: 'numeric', month: 'long' }
  return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(date)
}
