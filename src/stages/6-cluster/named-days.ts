import type { Slice } from '../../domain/span.ts'
import { ascii } from '../../text/transliteration.ts'

/** A day as a text names it: `month` from 1; `year` absent where the text leaves it out. */
export interface NamedDay {
  year?: number
  month: number
  day: number
}

interface CalendarWords {
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
}

const CALENDARS = new Map<string, CalendarWords>()
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|日)?$/
const [ZERO, NINE] = [48, 57]
const JOINED = /^(\d{1,2})[-.](\p{L}{3,9})[-.](\d{4}|\d{2})$/u

/** The days that a text names by day and month ("7 de septiembre de 2005", "Dec. 11"), in any language that ICU knows. */
export function daysInWords(words: readonly Slice[], language: string): NamedDay[] {
  const { months } = calendarOf(language)
  const days: NamedDay[] = []
  for (const [at, word] of words.entries()) {
    const month = months.get(ascii(word.text))
    const found = month === undefined ? joinedDay(word.text, months) : dayAround(words, at, month)
    if (found) days.push(found)
  }
  return days
}

/** The weekdays that a text names, 0 for Sunday. */
export function weekdaysInWords(words: readonly Slice[], language: string): Set<number> {
  const { weekdays } = calendarOf(language)
  const found = new Set<number>()
  for (const word of words) {
    const weekday = weekdays.get(ascii(word.text))
    if (weekday !== undefined) found.add(weekday)
  }
  return found
}

/** Days between two named days; where a year is missing, between their places in a year. */
export function daysBetween(one: NamedDay, other: NamedDay): number {
  const apart = Math.abs(noonOf(one, other.year) - noonOf(other, one.year)) / 86_400_000
  return one.year !== undefined && other.year !== undefined ? apart : Math.min(apart, Math.abs(365 - apart))
}

/** A day from the first ten characters of an ISO 8601 date, or undefined where it is less precise. */
export function namedDay(iso: string): NamedDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : undefined
}

function noonOf({ year, month, day }: NamedDay, otherYear: number | undefined): number {
  return Date.UTC((otherYear === undefined ? undefined : year) ?? 2001, month - 1, day, 12)
}

// "27-Mar-08" is one word.
function joinedDay(word: string, months: ReadonlyMap<string, number>): NamedDay | undefined {
  const code = word.charCodeAt(0)
  const parts = code >= ZERO && code <= NINE ? JOINED.exec(word) : null
  const month = parts ? months.get(ascii(parts[2])) : undefined
  if (!parts || month === undefined) return undefined
  const year = Number(parts[3])
  return { year: year > 99 ? year : year + (year < 70 ? 2000 : 1900), month, day: Number(parts[1]) }
}

function dayAround(words: readonly Slice[], at: number, month: number): NamedDay | undefined {
  const day = [at - 1, at - 2, at + 1].map(near => Number(DAY.exec(words[near]?.text ?? '')?.[1])).find(isDay)
  if (day === undefined) return undefined
  const year = words.slice(at + 1, at + 4).find(word => YEAR.test(word.text))
  return year === undefined ? { month, day } : { year: Number(year.text), month, day }
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31
}

/** Names of months and weekdays of a language and of English, alone and inside a date, in ASCII. */
function calendarOf(language: string): CalendarWords {
  const known = CALENDARS.get(language)
  if (known) return known
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  for (const locale of [language === 'und' ? 'en' : language, 'en']) {
    for (const month of ['long', 'short'] as const) {
      addNames(months, locale, { month })
      addNames(months, locale, { month, day: 'numeric' })
    }
    addNames(weekdays, locale, { weekday: 'long' })
  }
  const made = { months, weekdays }
  CALENDARS.set(language, made)
  return made
}

function addNames(names: Map<string, number>, locale: string, options: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  for (let step = 0; step < 12; step++) {
    // The 1st of April 2001 was a Sunday.
    const date = options.weekday ? Date.UTC(2001, 3, 1 + step) : Date.UTC(2001, step, 3)
    const part = format.formatToParts(date).find(({ type }) => type === (options.weekday ? 'weekday' : 'month'))
    const name = ascii(part?.value ?? '').replace(/\.$/, '')
    if (/[a-z]{2}/.test(name)) names.set(name, options.weekday ? step % 7 : step + 1)
  }
}
