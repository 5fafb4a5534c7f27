import type { Slice } from '../domain/span.ts'
import { dayNumber } from './calendar-days.ts'
import { type DateMatch, datePatterns } from './date-patterns.ts'
import { type DateContext, type DateValue, dateValue } from './date-values.ts'
import type { DatesTable } from './languages/tables/dates.ts'

/** A date or period as a text gives it, resolved against the day it was written. */
export interface DateMention extends Slice {
  /** ISO 8601 at its own precision (2025-10, 2025-10-28, 2025-10-28T22:40). Both ends belong to it. */
  from: string
  to: string
  /** `absolute`: the words are enough. `relative`: the writing day was needed. `partial`: the year was inferred from it. */
  how: 'absolute' | 'relative' | 'partial'
}

/**
 * Every date in a text, in order, not overlapping. Relative ones ("on Sunday", "last month") need `at`, the ISO 8601
 * day on which it was written, and are left out without it.
 */
export function readDates(text: string, language: string, at?: string | null): DateMention[] {
  const { table } = datePatterns(language)
  const found: DateMention[] = []
  const day = writingDay(at)
  for (const match of dateMatches(text, language)) {
    const value = resolve(match, { table, at: day, ahead: pointsAhead(text, match.start, table) }, found, text)
    if (value) found.push({ start: match.start, end: match.end, text: text.slice(match.start, match.end), ...value })
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

function writingDay(at?: string | null): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(at ?? '')
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

function resolve(
  match: DateMatch,
  context: DateContext,
  before: readonly DateMention[],
  text: string,
): DateValue | undefined {
  const { clock, ...parts } = match.parts
  if (clock === undefined) return dateValue(parts, { ...context, day: dayBefore(before, text, match.start) })
  return dateValue(JSON.parse(clock) as DateMatch['parts'], { ...context, day: dateValue(parts, context) })
}

// A bare clock time is of the day named last in its sentence.
function dayBefore(before: readonly DateMention[], text: string, start: number): DateValue | undefined {
  const last = before.at(-1)
  if (!last || start - last.end > 200 || /[.!?]\s|\n/.test(text.slice(last.end, start))) return undefined
  return last.from.length >= 10 && last.from.slice(0, 10) === last.to.slice(0, 10) ? last : undefined
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

// A number from 1900 to 2049 without separators is a year, unless it is counted, priced, measured, or part of a longer number.
function isYear(text: string, { start, end }: DateMatch, table: DatesTable): boolean {
  const year = Number(text.slice(end - 4, end))
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (
    /(?:[\d.,:/$€£¥%+=@#&_-]|[-–]\s?\d{1,3}|\b(?:about|some|around|than|over|nearly|almost|least))\s?$/u.test(before) &&
    !/(?:1[5-9]|20)\d\d[-–/]$/.test(before)
  )
    return false
  if (
    /^(?:[.,:]\d|%|\s?[%€$£°]|[-–/_@]?\p{L}{0,2}\d|\s?(?:km|kg|m|people|million|billion)\b|-(?!\p{L}))/u.test(after) &&
    !/^[-–/](?:1[5-9]|20)?\d\d(?!\d)/.test(after)
  )
    return false
  void table
  return year >= 1800 && year < 2100
}

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

function isDay({ d, wd, rel, part, clock }: DateMatch['parts']): boolean {
  return clock === undefined && (d !== undefined || wd !== undefined || rel !== undefined || part !== undefined)
}
