import { calendarDay, type DayNumber, isoDay, isoMonth, weekdayOf } from './calendar-days.ts'
import type { NamedDate } from './date-anchors.ts'
import type { DateShift, DateUnit } from './languages/tables/dates.ts'

/** What a match means: ends at their own precision, and how the year or day was found. */
export interface DateValue {
  from: string
  to: string
  how: 'absolute' | 'relative' | 'partial'
  /** The other day that an ambiguous numeric date may be. */
  otherwise?: string
  /** The date before it in the text that it was counted from. */
  anchor?: NamedDate
}

/** "The past two weeks": from then until now. */
export function spanned(count: number, unit: DateUnit, at: DayNumber, ahead: boolean): DateValue | undefined {
  const far = shifted({ by: ahead ? count : -count, unit: unit === 'week' ? 'day' : unit }, at)
  if (unit === 'week') return ahead ? between(at, at + 7 * count) : between(at - 7 * count, at)
  if (unit === 'hour' && count >= 24) return spanned(Math.round(count / 24), 'day', at, ahead)
  if (unit === 'minute' || unit === 'hour' || !far) return undefined
  const here = isoDay(at).slice(0, far.from.length)
  return ahead ? { from: here, to: far.to, how: 'relative' } : { from: far.from, to: here, how: 'relative' }
}

/** The period that lies `by` units from the day `at`. */
export function shifted(shift: DateShift | undefined, at: DayNumber | undefined): DateValue | undefined {
  if (!shift || at === undefined) return undefined
  const { by } = shift
  const { year, month } = calendarDay(at)
  const monday = at - weekdayOf(at) + 1
  switch (shift.unit) {
    case 'minute':
    case 'hour':
      return exactly(at, 'relative')
    case 'day':
      return exactly(at + by, 'relative')
    case 'night':
      return between(at + by - 1, at + by)
    case 'week':
      return between(monday + 7 * by, monday + 7 * by + 6)
    case 'weekend':
      return between(monday + 5 + 7 * by, monday + 6 + 7 * by)
    case 'month':
      return months(year, month + by, 1, 'relative')
    case 'quarter':
      return months(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * by, 3, 'relative')
    case 'year':
      return years(year + by, 1)
    case 'decade':
      return years(Math.floor(year / 10) * 10 + 10 * by, 10)
    case 'century':
      return years(Math.floor(year / 100) * 100 + 100 * by, 100)
  }
}

/** So many years from the first. */
function years(first: number, count: number): DateValue {
  return { from: String(first), to: String(first + count - 1), how: 'relative' }
}

/** From one day to another. */
function between(from: DayNumber, to: DayNumber): DateValue {
  return { from: isoDay(from), to: isoDay(to), how: 'relative' }
}

/** One day. */
export function exactly(day: DayNumber, how: DateValue['how']): DateValue {
  return { from: isoDay(day), to: isoDay(day), how }
}

/** So many months from the first. */
export function months(year: number, first: number, count: number, how: DateValue['how']): DateValue {
  return { from: isoMonth(year, first), to: isoMonth(year, first + count - 1), how }
}
