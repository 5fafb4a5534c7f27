import type { Slice } from '../domain/span.ts'
import { dayNumber } from './calendar-days.ts'
import { type DateMatch, datePatterns } from './date-patterns.ts'
import { type DateContext, type DateValue, dateValue, lookUp } from './date-values.ts'
import type { DatesTable } from './languages/tables/dates.ts'

/** A date or period as a text gives it, resolved against the day it was written. */
export interface DateMention extends Slice {
  /** ISO 8601 at its own precision (2025-10, 2025-10-28, 2025-10-28T22:40). Both ends belong to it. */
  from: string
  to: string
  /** `absolute`: the words are enough. `relative`: the writing day was needed. `partial`: the year was inferred from it. */
  how: 'absolute' | 'relative' | 'partial'
  /** A clock time whose own words name no day: the day in `from` is a guess. */
  dayless?: true
}

/**
 * Every date in a text, in order, not overlapping. Relative ones ("on Sunday", "last month") need `at`, the ISO 8601
 * day on which it was written, and are left out without it. Where `at` is only the last possible day (`latest`), what is counted from
 * it in days, weeks and months is left out too.
 */
export function readDates(text: string, language: string, at?: string | null, latest = false): DateMention[] {
  const { table } = datePatterns(language)
  const found: DateMention[] = []
  const day = writingDay(at)
  for (const match of dateMatches(text, language)) {
    const value = resolve(match, { table, at: day, ahead: pointsAhead(text, match.start, table) }, found)
    if (!value || (latest && isCounted(value, match, table))) continue
    const slice = { start: match.start, end: match.end, text: text.slice(match.start, match.end) }
    found.push({ ...slice, ...value, ...(isTimeAlone(match.parts) ? { dayless: true } : {}) })
  }
  return found
}

/** Where dates, years and clock times stand in a text, whether or not they can be resolved. */
export function dateMatches(text: string, language: string): DateMatch[] {
  const key = `${language}\n${text}`
  if (last.key !== key) last = { key, matches: joined(text, plausible(text, language), datePatterns(language).table) }
  return last.matches
}

// Quantities and dates of one text are read one after the other: the second reading is free.
let last: { key: string; matches: DateMatch[] } = { key: '', matches: [] }

// "Yesterday" and "last month" need the day itself; "October last year" and "last year" hold for months.
function isCounted({ how, from }: DateValue, { parts }: DateMatch, table: DatesTable): boolean {
  if (how !== 'relative') return isTimeAlone(parts)
  const year = parts.year !== undefined || lookUp(table.units, parts.unit) === 'year' || from.length === 4
  return !(year || (parts.mo !== undefined && parts.rel !== undefined))
}

const TIME_PARTS: ReadonlySet<string> = new Set(['h', 'mi', 'ap', 'hour', 'pm', 'part'])

function isTimeAlone(parts: DateMatch['parts']): boolean {
  return isClock(parts) && Object.keys(parts).every(name => TIME_PARTS.has(name))
}

function wholeDay(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : `${iso}-01-01`.slice(0, 10)
}

function writingDay(at?: string | null): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(at ?? '')
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

function resolve(match: DateMatch, context: DateContext, before: readonly DateMention[]): DateValue | undefined {
  const { clock, ...parts } = match.parts
  if (clock === undefined) {
    return dateValue(parts, {
      ...context,
      day: dayBefore(before, match.start),
      before: writingDay(wholeDay(before.at(-1)?.to)),
    })
  }
  return dateValue(
    { part: parts.part, ...(JSON.parse(clock) as DateMatch['parts']) },
    { ...context, day: dateValue(parts, context) },
  )
}

const SAME_MATTER = 800

// A bare clock time is of the day named last, if that was not long ago: news name the day once and then tell the hours.
function dayBefore(before: readonly DateMention[], start: number): DateValue | undefined {
  for (let index = before.length - 1; index >= 0 && start - before[index].end < SAME_MATTER; index--) {
    const { from, to } = before[index]
    if (from.length >= 10 && from.slice(0, 10) === to.slice(0, 10)) return before[index]
  }
  return undefined
}

function pointsAhead(text: string, start: number, table: DatesTable): boolean {
  if (table.future.length === 0) return false
  const before = text.slice(Math.max(0, start - 120), start)
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)
  return futureWords(table).test(clause)
}

const FUTURE = new Map<DatesTable, RegExp>()

function futureWords(table: DatesTable): RegExp {
  const known = FUTURE.get(table)
  if (known) return known
  const made = new RegExp(`(?<![\\p{L}])(?:${table.future.join('|')})(?![\\p{L}])`, 'iu')
  FUTURE.set(table, made)
  return made
}

function plausible(text: string, language: string): DateMatch[] {
  const { table, find } = datePatterns(language)
  return find(text).filter(match => isDate(text, match, table))
}

function isDate(text: string, match: DateMatch, table: DatesTable): boolean {
  const names = Object.keys(match.parts)
  // "3-1 in the evening": the end of a score is no hour.
  if (
    match.parts.h !== undefined &&
    /(?<!\d:\d\d ?)[-–:.,\d]$/.test(text.slice(Math.max(0, match.start - 8), match.start))
  )
    return false
  if (match.parts.yy !== undefined)
    return Number(match.parts.y) >= 1800 && Number(match.parts.yy.slice(-2)) > Number(match.parts.y.slice(-2)) % 100
  if (names.length !== 1) return true
  if (names[0] === 'y') return isYear(text, match, table)
  if (names[0] === 'mo') return isMonth(text, match, table)
  return true
}

function isMonth(text: string, { start, end }: DateMatch, table: DatesTable): boolean {
  if (!table.ambiguous?.includes(text.slice(start, end))) return true
  const word = /([\p{L}]+)[\s-]+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return word !== undefined && table.prepositions.includes(word.toLowerCase())
}

// A four-digit number is a year, unless it is counted, priced, measured, numbered, or part of a longer number.
function isYear(text: string, { start, end, parts }: DateMatch, table: DatesTable): boolean {
  const year = Number(parts.y)
  // "2011 году", "عام 2011": its own word stands with it.
  if (!/^\d{4}$/.test(text.slice(start, end))) return true
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (NO_YEAR_BEFORE.test(before) && !/\d\d\d\d[-–/]$/.test(before)) return false
  if (NO_YEAR_AFTER.test(after) && !/^[-–/](?:1[5-9]|20)?\d\d(?!\d)/.test(after)) return false
  const word = /(\p{L}+)[.\s]+$/u.exec(before)?.[1]?.toLowerCase()
  const named = word !== undefined && table.prepositions.includes(word)
  const numbered = word !== undefined && table.numbered.includes(word)
  // "2000 people": a year that ends in zeros needs its preposition.
  if (year % 100 === 0 && /^\s[\p{Ll}\p{Lo}]/u.test(after)) return named && !numbered
  if (named) return year >= 1500 && year < 2100
  if (numbered) return false
  return year >= 1800 && year < 2100
}

const NO_YEAR_BEFORE = /(?:[$€£¥%+=@#&_-]|\d[.,:/]?|[-–]\s?\d{1,3})\s?$/
const NO_YEAR_AFTER = /^(?:[.,:]\d|%|\s?[%€$£°]|[-–/_@]?\p{L}{0,2}\d|-(?!\p{L})|\s\d{3}\b)/u

// "10:40 p.m. on Sunday" and "Sunday, October 26" are one date each.
function joined(text: string, matches: readonly DateMatch[], table: DatesTable): DateMatch[] {
  const found: DateMatch[] = []
  for (const match of matches) {
    const before = found.at(-1)
    const both = before && table.joints.includes(text.slice(before.end, match.start)) ? joint(before, match) : undefined
    if (both) found[found.length - 1] = both
    else found.push(match)
  }
  return found
}

function joint(first: DateMatch, second: DateMatch): DateMatch | undefined {
  const [a, b] = [first.parts, second.parts]
  const span = { start: first.start, end: second.end }
  if (isClock(a) && isDay(b)) return { ...span, parts: { ...b, clock: JSON.stringify(a) } }
  if (isDay(a) && isClock(b)) return { ...span, parts: { ...a, clock: JSON.stringify(b) } }
  const weekdayAlone = a.wd !== undefined && a.last === undefined && a.next === undefined && a.clock === undefined
  if (weekdayAlone && b.d !== undefined && b.wd === undefined) return { ...span, parts: b }
  return undefined
}

function isClock(parts: DateMatch['parts']): boolean {
  return (parts.h !== undefined || parts.hour !== undefined) && parts.y === undefined && parts.clock === undefined
}

function isDay({ d, bd, wd, rel, part, clock }: DateMatch['parts']): boolean {
  return (
    clock === undefined &&
    (d !== undefined || bd !== undefined || wd !== undefined || rel !== undefined || part !== undefined)
  )
}
