// Which year a day or month without one is of.
import { calendarDay, dayNumber, weekdayOf } from './calendar-days.ts'
import type { DateMatch } from './date-patterns.ts'
import type { DateContext } from './date-values.ts'
import { lookUp } from './date-words.ts'

type Parts = DateMatch['parts']

/** "2024", or "last year" before the month as in "去年10月28日". */
export function namedYear({ y, rel }: Parts, { table, at }: DateContext): number | undefined {
  if (y !== undefined) return Number(y)
  const shift = lookUp(table.relative, rel)
  return shift?.unit === 'year' && at !== undefined ? calendarDay(at).year + shift.by : undefined
}

const DAY_AHEAD = 75
const JUST_BEHIND = 45
const YEAR = 365

/**
 * News look back: without a word that points ahead only what is at most `lookAhead` days away is to come; with one, only what
 * is just behind is past.
 */
export function likelyYear(
  month: number,
  day: number,
  context: DateContext,
  lookAhead = DAY_AHEAD,
): number | undefined {
  const { at } = context
  if (at === undefined) return undefined
  const { year } = calendarDay(at)
  // Who wrote on a day that is not known may have written long before the latest one.
  const window = context.latest ? 0 : lookAhead
  const behind = context.ahead() || context.aheadAfter() ? -JUST_BEHIND : window - YEAR + 1
  for (const candidate of [year, year - 1, year + 1]) {
    const distance = (dayNumber(candidate, month, Math.min(day, 28)) as number) - at
    if (distance >= behind && distance <= behind + YEAR - 1) return candidate
  }
  return year
}

/** "Tuesday, 2 September" is of a year in which it is a Tuesday, where one is near. */
export function likelyDay(month: number, parts: Parts, context: DateContext): number | undefined {
  const year = likelyYear(month, Number(parts.d), pointed(parts, context))
  const wanted = lookUp(context.table.weekdays, parts.wd)
  if (year === undefined || wanted === undefined) return year
  const falls = (each: number) => {
    const day = dayNumber(each, month, Number(parts.d))
    return day !== undefined && weekdayOf(day) === wanted
  }
  return [year, year + 1, year - 1].find(falls) ?? year
}

// "El próximo 9 de julio", "12 فبراير الماضي"
function pointed(parts: Parts, context: DateContext): DateContext {
  if (!parts.next && !parts.last) return context
  const ahead = () => parts.next !== undefined
  return { ...context, ahead, aheadAfter: ahead }
}
