import type { Slice } from '../domain/span.ts'
import { dayNumber, isoDay, weekdayOf } from './calendar-days.ts'
import type { NamedDate } from './date-anchors.ts'
import { isClock, joined, zoned } from './date-joints.ts'
import { type DateMatch, datePatterns } from './date-patterns.ts'
import type { DateValue } from './date-periods.ts'
import { isDate } from './date-plausible.ts'
import { pointsAhead, pointsAheadAfter, tellsPast } from './date-tense.ts'
import { type DateContext, dateValue } from './date-values.ts'
import { lookUp } from './date-words.ts'
import type { DatesTable } from './languages/tables/dates.ts'

/** A date or period as a text gives it, resolved against the day it was written. */
export interface DateMention extends Slice {
  /** ISO 8601 at its own precision (2025-10, 2025-10-28, 2025-10-28T22:40, with a Z where GMT is named). Both ends belong to it. */
  from: string
  to: string
  /** `absolute`: the words are enough. `relative`: the writing day or `anchor` was needed. `partial`: the year was inferred from it. */
  how: 'absolute' | 'relative' | 'partial'
  /** A clock time whose own words name no day: the day in `from` is a guess. */
  dayless?: true
  /** The date before it that it was counted from ("three days later"). */
  anchor?: Slice
  /** The other reading of a numeric date whose order nothing decides. */
  otherwise?: string
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
  const matches = dateMatches(text, language)
  const order = numericOrder(matches, language)
  for (const [index, match] of matches.entries()) {
    const named = namedBefore(found, match.start)
    const ahead = () => pointsAhead(text, match.start, table)
    const aheadAfter = () => pointsAheadAfter(text, match.end, table)
    const past = () => tellsPast(text, match.start, match.end, table)
    const context = { table, at: day, ahead, aheadAfter, past, named, latest, ...(order ? { order } : {}) }
    const after = isTimeAlone(match.parts) ? dayAfter(text, matches, index) : undefined
    const value = after ? onDay(match, after, context) : resolve(match, context, found)
    if (!value || (latest && isCounted(value, match, table))) continue
    const mention = mentionOf(text, match, inOrder(value, match, text, found.at(-1)))
    if (after) delete mention.dayless
    found.push(mention)
  }
  return found.some(date => date.otherwise !== undefined) ? settled(found) : found
}

const ANY_DAY = '2001-06-15'

/**
 * The dates of a text of unknown day that lack a year, at what precision they have, as ISO 8601 truncates them: "--10-28" a day,
 * "--10" a month, "-W-3" a Wednesday, "-W-3T09:51", and clock times without a day.
 */
export function readYearless(text: string, language: string): DateMention[] {
  const parts = new Map(dateMatches(text, language).map(match => [match.start, match.parts]))
  return readDates(text, language, ANY_DAY).flatMap(date => {
    const from = yearless(date, parts.get(date.start) ?? {})
    return from === undefined ? [] : [{ ...date, from, to: from, how: 'partial' as const }]
  })
}

function yearless({ from, to, how, dayless, anchor }: DateMention, parts: DateMatch['parts']): string | undefined {
  if (from !== to || anchor) return undefined
  if (dayless) return from
  if (how === 'partial') return `-${from.slice(4)}`
  const isWeekday = how === 'relative' && parts.wd !== undefined && parts.rel === undefined && parts.n === undefined
  const day = isWeekday && !parts.last && !parts.next ? writingDay(from) : undefined
  return day === undefined ? undefined : `-W-${weekdayOf(day)}${from.slice(10)}`
}

function mentionOf(text: string, { start, end, parts }: DateMatch, { anchor, ...value }: DateValue): DateMention {
  return {
    start,
    end,
    text: text.slice(start, end),
    ...value,
    ...(isTimeAlone(parts) ? { dayless: true } : {}),
    ...(anchor ? { anchor: { start: anchor.start, end: anchor.end, text: anchor.text } } : {}),
  }
}

// Another numeric date of the text shows the order: 28/02/2025. So does the English of most countries.
function numericOrder(matches: readonly DateMatch[], language: string): 'dmy' | 'mdy' | undefined {
  const slashed = matches.filter(({ parts }) => parts.sep === '/')
  if (slashed.some(({ parts }) => Number(parts.d) > 12)) return 'dmy'
  if (slashed.some(({ parts }) => Number(parts.m) > 12)) return 'mdy'
  return /^en-(?:gb|ie|au|nz|in|za)$/i.test(language) ? 'dmy' : undefined
}

// A date in words that is one of the two readings decides.
function settled(all: readonly DateMention[]): DateMention[] {
  const said = new Set(all.filter(one => one.otherwise === undefined).map(({ from }) => from.slice(0, 10)))
  return all.map(date => {
    const { otherwise, ...decided } = date
    if (otherwise === undefined || said.has(date.from) === said.has(otherwise)) return date
    return said.has(date.from) ? decided : { ...decided, from: otherwise, to: otherwise }
  })
}

const SAME_MATTER = 800
const SAME_COUNT = 400

// What "three days later" may count from: nearest first, clock times of a guessed day left out.
function namedBefore(found: readonly DateMention[], start: number): NamedDate[] {
  const named: NamedDate[] = []
  for (let index = found.length - 1; index >= 0 && start - found[index].end < SAME_COUNT && named.length < 6; index--)
    if (!found[index].dayless) named.push(found[index])
  return named
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
function isCounted({ how, from, anchor }: DateValue, { parts }: DateMatch, table: DatesTable): boolean {
  if (anchor) return false
  if (how !== 'relative') return isTimeAlone(parts)
  const year = parts.year !== undefined || lookUp(table.units, parts.unit) === 'year' || from.length === 4
  return !(year || (parts.mo !== undefined && parts.rel !== undefined))
}

const TIME_PARTS: ReadonlySet<string> = new Set('h mi ap hour hhmi hw halfpast zone pm part'.split(' '))

function isTimeAlone(parts: DateMatch['parts']): boolean {
  return isClock(parts) && Object.keys(parts).every(name => TIME_PARTS.has(name))
}

function writingDay(at?: string | null): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(at ?? '')
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

function resolve(match: DateMatch, context: DateContext, before: readonly DateMention[]): DateValue | undefined {
  const { clock, ...parts } = match.parts
  if (clock === undefined) return dateValue(parts, { ...context, day: dayBefore(before, match.start) })
  return dateValue(
    { part: parts.part, ...(JSON.parse(clock) as DateMatch['parts']) },
    { ...context, day: dateValue(parts, context) },
  )
}

// "12:30pm (1130 GMT) on Sunday": the day stands after the hours.
function dayAfter(text: string, matches: readonly DateMatch[], index: number): DateMatch | undefined {
  for (let next = index + 1; next < matches.length && next <= index + 2; next++) {
    if (!HOURS_APART.test(text.slice(matches[next - 1].end, matches[next].start))) return undefined
    if (!isTimeAlone(matches[next].parts)) return hasDay(matches[next].parts) ? matches[next] : undefined
  }
  return undefined
}

const HOURS_APART = /^[\s(),]{0,3}(?:[A-Z]{2,4}|local time)?[\s(),]{0,3}(?:on |le |el |il |am |в |de )?$/

function hasDay({ d, wd, rel, clock }: DateMatch['parts']): boolean {
  return clock === undefined && (d ?? wd ?? rel) !== undefined
}

function onDay(match: DateMatch, day: DateMatch, context: DateContext): DateValue | undefined {
  return dateValue(match.parts, { ...context, day: dateValue(day.parts, context) })
}

// "From Monday to Wednesday": the second day follows the first.
function inOrder(value: DateValue, { start, parts }: DateMatch, text: string, before?: DateMention): DateValue {
  if (parts.wd === undefined || parts.d !== undefined || !before || value.from >= before.from) return value
  const apart = Date.parse(before.from.slice(0, 10)) - Date.parse(value.from.slice(0, 10))
  if (!(apart < MS_PER_WEEK) || !TO.test(text.slice(before.end, start))) return value
  const week = (iso: string) => isoDay((writingDay(iso) ?? 0) + 7) + iso.slice(10)
  return { ...value, from: week(value.from), to: week(value.to) }
}

const MS_PER_WEEK = 7 * 86_400_000
const TO =
  /^\s?(?:[-–—]|to|through|until|till|bis|au|à|al?|hasta|по|до|tot|do|até|إلى|حتى)(?: (?:the|el|le|il|den|zum))?\s?$/

// A bare clock time is of the day named last, if that was not long ago: news name the day once and then tell the hours.
function dayBefore(before: readonly DateMention[], start: number): DateValue | undefined {
  for (let index = before.length - 1; index >= 0 && start - before[index].end < SAME_MATTER; index--) {
    const { from, to } = before[index]
    if (from.length >= 10 && from.slice(0, 10) === to.slice(0, 10)) {
      const { from: day, to: same, how } = before[index]
      return { from: day, to: same, how }
    }
  }
  return undefined
}

function plausible(text: string, language: string): DateMatch[] {
  const { table, find } = datePatterns(language)
  return find(text)
    .filter(match => isDate(text, match, table))
    .map(match => zoned(text, match, table))
}
