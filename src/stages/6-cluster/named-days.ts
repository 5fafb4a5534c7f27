import { ascii } from '../../text/transliteration.ts'

/** A day as a text names it: `month` from 1; `year` absent where the text leaves it out. */
export interface NamedDay {
  year?: number
  month: number
  day: number
}

/** What a word alone can be in a date; 0 and -1 (of weekdays) where it is none of that. */
export interface CalendarWord {
  month: number
  day: number
  year: number
  weekday: number
  /** A word that is a whole day. */
  whole: NamedDay | undefined
}

interface CalendarWords {
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
}

const NO_DATE: CalendarWord = { month: 0, day: 0, year: 0, weekday: -1, whole: undefined }
const LAST_DAY = 31
const CALENDARS = new Map<string, CalendarWords>()
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|日)?$/
const [ZERO, NINE] = [48, 57]
const JOINED = /^(\d{1,2})[-.](\p{L}{3,9})[-.](\d{4}|\d{2})$/u

/** What a word can be in a date, in any language that ICU knows. */
export function calendarWord(word: string, language: string): CalendarWord {
  const { months, weekdays } = calendarOf(language)
  const plain = ascii(word)
  const month = months.get(plain) ?? 0
  const weekday = weekdays.get(plain) ?? -1
  const code = word.charCodeAt(0)
  const isDigit = code >= ZERO && code <= NINE
  if (!isDigit) return month === 0 && weekday < 0 ? NO_DATE : { ...NO_DATE, month, weekday }
  const day = Number(DAY.exec(word)?.[1] ?? 0)
  const year = YEAR.test(word) ? Number(word) : 0
  return { month, weekday, year, day: day <= LAST_DAY ? day : 0, whole: joinedDay(word, months) }
}

/** The days that a text names by day and month ("7 de septiembre de 2005", "Dec. 11"). */
export function daysInWords(words: readonly CalendarWord[]): NamedDay[] {
  const days: NamedDay[] = []
  for (let at = 0; at < words.length; at++) {
    const { month, whole } = words[at]
    const found = month === 0 ? whole : dayAround(words, at, month)
    if (found) days.push(found)
  }
  return days
}

/** The weekdays that a text names, 0 for Sunday. */
export function weekdaysInWords(words: readonly CalendarWord[]): Set<number> {
  const found = new Set<number>()
  for (const { weekday } of words) if (weekday >= 0) found.add(weekday)
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
  const parts = JOINED.exec(word)
  const month = parts ? months.get(ascii(parts[2])) : undefined
  if (!parts || month === undefined) return undefined
  const year = Number(parts[3])
  return { year: year > 99 ? year : year + (year < 70 ? 2000 : 1900), month, day: Number(parts[1]) }
}

function dayAround(words: readonly CalendarWord[], at: number, month: number): NamedDay | undefined {
  const day = words[at - 1]?.day || words[at - 2]?.day || words[at + 1]?.day || 0
  if (day === 0) return undefined
  const year = words.slice(at + 1, at + 4).find(word => word.year > 0)?.year
  return year === undefined ? { month, day } : { year, month, day }
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
