import { calendarDay, type DayNumber, dayNumber, isoDay, isoMonth, weekdayOf } from './calendar-days.ts'
import { type NamedDate, afterAnchor, countedFrom, monthOfYear, weekdayAfter } from './date-anchors.ts'
import { readClock, withTime } from './date-clock.ts'
import type { DateMatch } from './date-patterns.ts'
import { type DateValue, exactly, months, shifted, spanned } from './date-periods.ts'
import { lookUp } from './date-words.ts'
import { likelyDay, likelyYear, namedYear } from './date-years.ts'
import type { DateShift, DatesTable } from './languages/tables/dates.ts'

/** What a resolver knows besides the words. */
export interface DateContext {
  table: DatesTable
  /** The writing day; without it only absolute dates have values. */
  at: DayNumber | undefined
  /** The words before it speak of what is to come; those after it too where only a year is missing. */
  ahead: () => boolean
  aheadAfter: () => boolean
  /** Words beside it speak of what has been, or nothing is known of that. */
  past: () => boolean
  /** A date that stands with a clock time. */
  day?: DateValue
  /** The writing day is only the last possible one. */
  latest?: boolean
  /** Dates named not long before, nearest first: "three days later" counts from one of them. */
  named: readonly NamedDate[]
  /** What the text's other numeric dates begin with, where they tell. */
  order?: 'dmy' | 'mdy'
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
  [({ mo, mn, d }) => (mo ?? mn) !== undefined && d !== undefined, readMonthDay],
  [({ feast }) => feast !== undefined, readFeast],
  [({ mo, dw }) => mo !== undefined && dw !== undefined, readWordedDay],
  [({ era }) => era !== undefined, readEra],
  [({ bd }) => bd !== undefined, readBareDay],
  [({ mo, qword }) => mo !== undefined && qword !== undefined, readNamedDay],
  [
    ({ anch, earlier, later, n }) => anch !== undefined || ((earlier ?? later) !== undefined && n === undefined),
    readAnchored,
  ],
  [({ h1, h2 }) => (h1 ?? h2) !== undefined, ({ y, h2 }) => months(Number(y), h2 === undefined ? 1 : 7, 6, 'absolute')],
  [({ wkend }) => wkend !== undefined, readWeekend],
  [({ n, back, unit }) => n !== undefined || (back !== undefined && unit !== undefined), readCounted],
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
  [({ h, hour, hhmi, hw }) => (h ?? hour ?? hhmi ?? hw) !== undefined, readClock],
  [({ y }) => y !== undefined, ({ y }) => ({ from: y, to: y, how: 'absolute' })],
]

// 03/04/2025: dots mean day first; else the language's order, or the one of the text's other dates; never a day yet to come
// where the other reading has been.
function readNumeric({ y, m, d, sep }: Parts, { table, at, order, ahead }: DateContext): DateValue | undefined {
  const [first, second, year] = [Number(d), Number(m), Number(y)]
  const dmy = dayNumber(year, second, first)
  const mdy = sep === '.' ? undefined : dayNumber(year, first, second)
  if (dmy === undefined || mdy === undefined || dmy === mdy) return numeric(dmy ?? mdy)
  if (order !== undefined || table.order !== 'mdy') return numeric(order === 'mdy' ? mdy : dmy)
  const dayFirst = at !== undefined && mdy > at && dmy <= at && !ahead()
  return dayFirst ? numeric(dmy, mdy) : numeric(mdy, dmy)
}

function numeric(day: DayNumber | undefined, other?: DayNumber): DateValue | undefined {
  if (day === undefined) return undefined
  return { ...exactly(day, 'absolute'), ...(other === undefined ? {} : { otherwise: isoDay(other) }) }
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
  const month = parts.mn === undefined ? (lookUp(context.table.months, parts.mo) as number) : Number(parts.mn)
  const year = namedYear(parts, context) ?? likelyDay(month, parts, context)
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

// "Christmas Day": a fixed day of the year.
function readFeast(parts: Parts, context: DateContext): DateValue | undefined {
  const [mo, d] = (lookUp(context.table.feasts ?? {}, parts.feast) ?? '').split('-').map(Number)
  const year = parts.y === undefined ? likelyYear(mo, d, context) : Number(parts.y)
  const day = year === undefined ? undefined : dayNumber(year, mo, d)
  return day === undefined ? undefined : exactly(day, parts.y === undefined ? 'partial' : 'absolute')
}

// "السابع من تشرين الأول"
function readWordedDay(parts: Parts, context: DateContext): DateValue | undefined {
  return readMonthDay({ ...parts, d: String(lookUp(context.table.days ?? {}, parts.dw)) }, context)
}

// "令和5年": the first year of an era is 1.
function readEra({ era, ey, ...parts }: Parts, context: DateContext): DateValue | undefined {
  const first = lookUp(context.table.eras ?? {}, era)
  if (first === undefined) return undefined
  const y = String(first - 1 + (ey === '元' ? 1 : Number(ey)))
  return dateValue({ ...parts, y }, context)
}

const DAYS_AHEAD = 7

// "28日": the latest such day before or on the writing day, unless the next one is near.
function readBareDay({ bd }: Parts, { at, latest }: DateContext): DateValue | undefined {
  if (at === undefined) return undefined
  const now = calendarDay(at)
  const day = Number(bd)
  const month = day <= now.day + (latest ? 0 : DAYS_AHEAD) ? now.month : now.month - 1
  const found = dayNumber(month === 0 ? now.year - 1 : now.year, month === 0 ? 12 : month, day)
  return found === undefined ? undefined : exactly(found, 'partial')
}

function readMonth(parts: Parts, context: DateContext): DateValue | undefined {
  const month = lookUp(context.table.months, parts.mo) as number
  if (parts.y !== undefined) return inMonth(Number(parts.y), month, 'absolute')
  if (parts.sameyear !== undefined) return monthOfYear(month, context.named)
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
  return inMonth(
    likelyYear(month, 15, context, context.past() ? MONTH_AHEAD : PLAIN_MONTH_AHEAD) as number,
    month,
    'partial',
  )
}

const MONTH_AHEAD = 45
// "Is up for re-election in November": in a sentence without a past tense.
const PLAIN_MONTH_AHEAD = 150

function direction({ last, next }: Parts): number {
  return last ? -1 : next ? 1 : 0
}

function inMonth(year: number, month: number, how: DateValue['how']): DateValue {
  return { from: isoMonth(year, month), to: isoMonth(year, month), how }
}

function readSeason(parts: Parts, context: DateContext): DateValue | undefined {
  const first = lookUp(context.table.seasons, parts.season) as number
  if (parts.y !== undefined) return months(Number(parts.y), first, 3, 'absolute')
  return context.at === undefined ? undefined : months(seasonYear(first, parts, context.at), first, 3, 'relative')
}

// The year in which the season meant began; winter runs into the next one.
function seasonYear(first: number, parts: Parts, at: DayNumber): number {
  const { year, month } = calendarDay(at)
  const running = month + 12 < first + 3 ? year - 1 : year
  const within = month >= first ? month < first + 3 : running < year
  // "Летом прошлого года"
  if (parts.unit !== undefined || parts.year !== undefined) return year + direction(parts)
  if (parts.next) return month >= first ? year + 1 : year
  if (parts.last) return within || month < first ? running - 1 : running
  if (parts.this || within) return running
  return month < first - 4 ? year - 1 : year
}

function readQuarter({ q, qword, y }: Parts, context: DateContext): DateValue | undefined {
  const quarter = q === undefined ? lookUp(context.table.quarters, qword) : Number(q)
  if (quarter === undefined) return undefined
  if (y !== undefined) return months(Number(y), quarter * 3 - 2, 3, 'absolute')
  return context.at === undefined ? undefined : nearQuarter(quarter, context.at, context)
}

// "In the third quarter": the latest that has begun, or the next one to come.
function nearQuarter(quarter: number, at: DayNumber, { ahead }: DateContext): DateValue {
  const { year, month } = calendarDay(at)
  const now = Math.ceil(month / 3)
  const shift = quarter > now ? (ahead() ? 0 : -1) : quarter < now && ahead() ? 1 : 0
  return months(year + shift, quarter * 3 - 2, 3, 'partial')
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

function readWeekday(parts: Parts, { table, at, ahead, named }: DateContext): DateValue | undefined {
  const wanted = lookUp(table.weekdays, parts.wd) as number
  if (parts.after !== undefined) return weekdayAfter(wanted, named)
  if (at === undefined) return undefined
  const since = (weekdayOf(at) - wanted + 7) % 7
  const back = parts.last && since === 0 ? 7 : since
  const toCome = parts.next || (parts.this && table.thisIsAhead) || parts.soon !== undefined || (!parts.last && ahead())
  const weekBefore = parts.last && parts.week ? 7 : 0
  const day = toCome ? at + (since === 0 ? (parts.next ? 7 : 0) : 7 - since) : at - back - weekBefore
  return exactly(day, 'relative')
}

function readUnit(parts: Parts, { table, at, named }: DateContext): DateValue | undefined {
  const unit = lookUp(table.units, parts.unit)
  if (parts.after !== undefined) return unit === undefined ? undefined : afterAnchor({ by: 1, unit }, named)
  if (table.plurals?.includes(parts.unit)) return undefined
  // "The next day" and "the previous day" are counted from another date.
  if (unit === undefined || unit === 'day') return undefined
  // "El próximo fin de semana" is the one to come; "next weekend" the one after it.
  const coming = unit === 'weekend' && parts.next && !table.thisIsAhead && at !== undefined && weekdayOf(at) < 6
  return shifted({ by: coming ? 0 : direction(parts), unit }, at)
}

// "The previous day", "la veille"; a week, month or year without a date before it is counted from the writing day.
function readAnchored(parts: Parts, { table, at, named }: DateContext): DateValue | undefined {
  const oneDay: DateShift = { by: parts.later === undefined ? -1 : 1, unit: 'day' }
  const shift = parts.anch === undefined ? oneDay : lookUp(table.anchored ?? {}, parts.anch)
  if (!shift) return undefined
  if (shift.unit === 'day' || Math.abs(shift.by) > 1) return countedFrom(shift, named)
  return afterAnchor(shift, named) ?? (shift.by < 0 ? shifted(shift, at) : undefined)
}

// "Over the weekend": the last one, the running one, or the one to come.
function readWeekend(_: Parts, { at, ahead, aheadAfter }: DateContext): DateValue | undefined {
  const by = at !== undefined && weekdayOf(at) < 6 && !ahead() && !aheadAfter() ? -1 : 0
  return shifted({ by, unit: 'weekend' }, at)
}

function readCounted(parts: Parts, { table, at, ahead, named }: DateContext): DateValue | undefined {
  // "Неделю назад": one.
  const count = parts.n === undefined ? 1 : (lookUp(table.numbers, parts.n) ?? Number(parts.n))
  const unit = lookUp(table.units, parts.unit)
  if (unit === undefined || Number.isNaN(count)) return undefined
  if (parts.n === undefined && table.plurals?.includes(parts.unit)) return undefined
  if (parts.later !== undefined || parts.earlier !== undefined)
    return countedFrom({ by: parts.later === undefined ? -count : count, unit }, named)
  if (at === undefined) return undefined
  if (parts.span !== undefined || parts.spanahead !== undefined)
    return spanned(count, unit, at, parts.span === undefined)
  // "In two days" is also how long something took; only what is to come dates it.
  if (parts.ahead !== undefined && !ahead()) return undefined
  const by = parts.ahead === undefined ? -count : count
  // "Two weeks ago" and "ten days ago" are days; "three years ago" is a year.
  return unit === 'week' ? exactly(at + by * 7, 'relative') : shifted({ by, unit }, at)
}
