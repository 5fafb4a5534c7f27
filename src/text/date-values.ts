import { calendarDay, type DayNumber, dayNumber, isoDay, isoMonth, isoTime, weekdayOf } from './calendar-days.ts'
import type { DateMatch } from './date-patterns.ts'
import type { DateShift, DatesTable, DateUnit } from './languages/tables/dates.ts'

/** What a match means: ends at their own precision, and how the year or day was found. */
export interface DateValue {
  from: string
  to: string
  how: 'absolute' | 'relative' | 'partial'
}

/** What a resolver knows besides the words. */
export interface DateContext {
  table: DatesTable
  /** The writing day; without it only absolute dates have values. */
  at: DayNumber | undefined
  /** The words speak of what is to come. */
  ahead: boolean
  /** A date that stands with a clock time. */
  day?: DateValue
  /** The date named before, which "the following year" counts from. */
  before?: DayNumber
}

type Parts = DateMatch['parts']
type Reader = (parts: Parts, context: DateContext) => DateValue | undefined

/** The value of a match, or nothing where it has none (no such day, or no writing day to count from). */
export function dateValue(parts: Parts, context: DateContext): DateValue | undefined {
  for (const [has, read] of READERS) if (has(parts)) return read(parts, context)
  return undefined
}

// The first row whose words are there reads them.
const READERS: readonly (readonly [(parts: Parts) => boolean, Reader])[] = [
  [({ sep, y, m }) => m !== undefined && y !== undefined && sep !== undefined, readNumeric],
  [
    ({ y, m, d }) => y !== undefined && m !== undefined && d !== undefined,
    parts => readDay(Number(parts.y), Number(parts.m), parts),
  ],
  [({ yy }) => yy !== undefined, readYears],
  [({ mo, d }) => mo !== undefined && d !== undefined, readMonthDay],
  [({ bd }) => bd !== undefined, readBareDay],
  [({ mo, qword }) => mo !== undefined && qword !== undefined, readNamedDay],
  [({ n }) => n !== undefined, readCounted],
  [({ mo }) => mo !== undefined, readMonth],
  [({ season }) => season !== undefined, readSeason],
  [({ q, qword }) => q !== undefined || qword !== undefined, readQuarter],
  [({ decade }) => decade !== undefined, readDecade],
  [({ n1960, n1970, n1980, n1990 }) => (n1960 ?? n1970 ?? n1980 ?? n1990) !== undefined, readNamedDecade],
  [({ tomorrow }) => tomorrow !== undefined, (_, { at }) => shifted({ by: 1, unit: 'day' }, at)],
  [({ wd }) => wd !== undefined, readWeekday],
  [({ rel }) => rel !== undefined, ({ rel }, { table, at }) => shifted(lookUp(table.relative, rel), at)],
  [({ unit }) => unit !== undefined, readUnit],
  [
    ({ part, this: now }) => part !== undefined && now !== undefined,
    (_, { at }) => shifted({ by: 0, unit: 'day' }, at),
  ],
  [({ h, hour }) => h !== undefined || hour !== undefined, readClock],
  [({ y }) => y !== undefined, ({ y }) => ({ from: y, to: y, how: 'absolute' })],
]

/** A word's entry in a table whose keys may have capitals. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | undefined {
  if (word === undefined) return undefined
  return table[word] ?? table[Object.keys(table).find(key => key.toLowerCase() === word) ?? '']
}

function readNumeric({ y, m, d }: Parts, { table }: DateContext): DateValue | undefined {
  const [first, second] = [Number(d), Number(m)]
  const mdy = table.order === 'mdy' ? second <= 31 && first <= 12 : second > 12
  const day = mdy ? dayNumber(Number(y), first, second) : dayNumber(Number(y), second, first)
  return day === undefined ? undefined : exactly(day, 'absolute')
}

// "2015-16", "2004–2006"
function readYears({ y, yy }: Parts): DateValue | undefined {
  const to = yy.length === 4 ? yy : y.slice(0, 2) + yy
  return to > y ? { from: y, to, how: 'absolute' } : undefined
}

function readDay(year: number, month: number, { d, h, mi }: Parts): DateValue | undefined {
  const day = dayNumber(year, month, Number(d))
  if (day === undefined) return undefined
  const value = exactly(day, 'absolute')
  return h === undefined ? value : withTime(value, Number(h) * 60 + Number(mi))
}

function readMonthDay(parts: Parts, context: DateContext): DateValue | undefined {
  const month = lookUp(context.table.months, parts.mo) as number
  const year = namedYear(parts, context) ?? likelyYear(month, Number(parts.d), context)
  if (year === undefined) return undefined
  const from = dayNumber(year, month, Number(parts.d))
  const to = parts.d2 === undefined ? from : dayNumber(year, month, Number(parts.d2))
  if (from === undefined || to === undefined || to < from) return undefined
  return { from: isoDay(from), to: isoDay(to), how: parts.y === undefined ? 'partial' : 'absolute' }
}

// "the Fourth of July"
function readNamedDay(parts: Parts, context: DateContext): DateValue | undefined {
  return readMonthDay({ ...parts, d: String(lookUp(context.table.quarters, parts.qword)) }, context)
}

// "2024", or "last year" before the month as in "去年10月28日".
function namedYear({ y, rel }: Parts, { table, at }: DateContext): number | undefined {
  if (y !== undefined) return Number(y)
  const shift = lookUp(table.relative, rel)
  return shift?.unit === 'year' && at !== undefined ? calendarDay(at).year + shift.by : undefined
}

// News look back: without a word that points ahead, a date of the next six weeks is the only one to come.
function likelyYear(month: number, day: number, { at, ahead }: DateContext): number | undefined {
  if (at === undefined) return undefined
  const { year } = calendarDay(at)
  const behind = ahead ? -45 : -320
  for (const candidate of [year, year - 1, year + 1]) {
    const distance = (dayNumber(candidate, month, Math.min(day, 28)) as number) - at
    if (distance >= behind && distance <= behind + 364) return candidate
  }
  return year
}

// "28日": the latest such day before or on the writing day.
function readBareDay({ bd }: Parts, { at }: DateContext): DateValue | undefined {
  if (at === undefined) return undefined
  const now = calendarDay(at)
  const day = Number(bd)
  const month = day <= now.day ? now.month : now.month - 1
  const found = dayNumber(month === 0 ? now.year - 1 : now.year, month === 0 ? 12 : month, day)
  return found === undefined ? undefined : exactly(found, 'partial')
}

function readMonth(parts: Parts, context: DateContext): DateValue | undefined {
  const month = lookUp(context.table.months, parts.mo) as number
  if (parts.y !== undefined) return inMonth(Number(parts.y), month, 'absolute')
  const { at } = context
  const named = namedYear(parts, context)
  if (named !== undefined) return inMonth(named, month, 'relative')
  if (at === undefined) return undefined
  const now = calendarDay(at)
  if (parts.unit !== undefined || parts.year !== undefined)
    return inMonth(now.year + direction(parts), month, 'relative')
  if (parts.last) return inMonth(month < now.month ? now.year : now.year - 1, month, 'relative')
  if (parts.next) return inMonth(month > now.month ? now.year : now.year + 1, month, 'relative')
  if (parts.this) return inMonth(now.year, month, 'relative')
  return inMonth(likelyYear(month, 15, context) as number, month, 'partial')
}

function direction({ last, next }: Parts): number {
  return last ? -1 : next ? 1 : 0
}

function inMonth(year: number, month: number, how: DateValue['how']): DateValue {
  return { from: isoMonth(year, month), to: isoMonth(year, month), how }
}

function readSeason(parts: Parts, context: DateContext): DateValue | undefined {
  const first = lookUp(context.table.seasons, parts.season) as number
  if (parts.y !== undefined) return months(Number(parts.y), first, 3, 'absolute')
  if (context.at === undefined) return undefined
  const now = calendarDay(context.at)
  const past = parts.last ? now.month < first + 3 : now.month < first - 4
  const year = parts.next
    ? now.month >= first
      ? now.year + 1
      : now.year
    : past && !parts.this
      ? now.year - 1
      : now.year
  return months(year, first, 3, 'relative')
}

function months(year: number, first: number, count: number, how: DateValue['how']): DateValue {
  return { from: isoMonth(year, first), to: isoMonth(year, first + count - 1), how }
}

function readQuarter({ q, qword, y }: Parts, { table }: DateContext): DateValue | undefined {
  const quarter = q === undefined ? lookUp(table.quarters, qword) : Number(q)
  return quarter === undefined || y === undefined ? undefined : months(Number(y), quarter * 3 - 2, 3, 'absolute')
}

// Patterns name a decade that is a word of its own {n1990}.
function readNamedDecade(parts: Parts): DateValue | undefined {
  const year = Object.keys(parts)
    .find(name => /^n\d{4}$/.test(name))
    ?.slice(1)
  return year === undefined ? undefined : readDecade({ decade: year })
}

function readDecade({ decade }: Parts): DateValue {
  const year = decade.length === 4 ? Number(decade) : Number(decade) + (Number(decade) <= 20 ? 2000 : 1900)
  return { from: String(year), to: String(year + 9), how: 'absolute' }
}

function readWeekday(parts: Parts, { table, at, ahead }: DateContext): DateValue | undefined {
  if (at === undefined) return undefined
  const wanted = lookUp(table.weekdays, parts.wd) as number
  const since = (weekdayOf(at) - wanted + 7) % 7
  const back = parts.last && since === 0 ? 7 : since
  const toCome = parts.next || parts.this || ahead
  const weekBefore = parts.last && parts.week ? 7 : 0
  const day = toCome ? at + (since === 0 ? (parts.next ? 7 : 0) : 7 - since) : at - back - weekBefore
  return exactly(day, 'relative')
}

function readUnit(parts: Parts, { table, at, before }: DateContext): DateValue | undefined {
  const unit = lookUp(table.units, parts.unit)
  if (parts.after !== undefined) return unit === undefined ? undefined : shifted({ by: 1, unit }, before)
  if (table.plurals?.includes(parts.unit)) return undefined
  if (unit === undefined || (unit === 'day' && !parts.next && !parts.last)) return undefined
  return shifted({ by: direction(parts), unit }, at)
}

function readCounted(parts: Parts, { table, at, ahead }: DateContext): DateValue | undefined {
  const count = lookUp(table.numbers, parts.n) ?? Number(parts.n)
  const unit = lookUp(table.units, parts.unit)
  if (unit === undefined || Number.isNaN(count) || at === undefined) return undefined
  if (parts.span !== undefined || parts.spanahead !== undefined)
    return spanned(count, unit, at, parts.span === undefined)
  // "In two days" is also how long something took; only what is to come dates it.
  if (parts.ahead !== undefined && !ahead) return undefined
  const by = parts.ahead === undefined ? -count : count
  // "Two weeks ago" and "ten days ago" are days; "three years ago" is a year.
  return unit === 'week' ? exactly(at + by * 7, 'relative') : shifted({ by, unit }, at)
}

// "The past two weeks": from then until now.
function spanned(count: number, unit: DateUnit, at: DayNumber, ahead: boolean): DateValue | undefined {
  const far = shifted({ by: ahead ? count : -count, unit: unit === 'week' ? 'day' : unit }, at)
  if (unit === 'week') return ahead ? between(at, at + 7 * count) : between(at - 7 * count, at)
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
    case 'week':
      return between(monday + 7 * by, monday + 7 * by + 6)
    case 'weekend':
      return between(monday + 5 + 7 * (by < 0 && weekdayOf(at) >= 6 ? by : by), monday + 6 + 7 * by)
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

function years(first: number, count: number): DateValue {
  return { from: String(first), to: String(first + count - 1), how: 'relative' }
}

function between(from: DayNumber, to: DayNumber): DateValue {
  return { from: isoDay(from), to: isoDay(to), how: 'relative' }
}

function exactly(day: DayNumber, how: DateValue['how']): DateValue {
  return { from: isoDay(day), to: isoDay(day), how }
}

function readClock(parts: Parts, context: DateContext): DateValue | undefined {
  const minutes = clockMinutes(parts, context.table)
  const day = context.day ?? shifted({ by: 0, unit: 'day' }, context.at)
  return minutes === undefined || !day ? undefined : withTime(day, minutes)
}

function clockMinutes({ h, mi, ap, hour, pm, part }: Parts, table: DatesTable): number | undefined {
  if (hour !== undefined) return lookUp(table.hours, hour)
  const half = pm !== undefined ? 720 : ap === undefined ? undefined : lookUp(table.halves, ap)
  const hours = Number(h)
  if (half !== undefined && (hours > 12 || hours === 0)) return undefined
  // "3:45 this afternoon"
  if (half === undefined && hours < 12 && part !== undefined && table.late?.includes(part))
    return hours * 60 + 720 + Number(mi ?? 0)
  return (half === undefined ? hours : hours % 12) * 60 + Number(mi ?? 0) + (half ?? 0)
}

function withTime({ from, how }: DateValue, minutes: number): DateValue {
  const moment = `${from.slice(0, 10)}T${isoTime(minutes)}`
  return { from: moment, to: moment, how }
}
