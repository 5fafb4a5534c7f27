import { languageTable } from '../../text/languages/language.ts'

/** A moment as a page states it: the day alone, or with the publisher's own offset. */
export interface StatedDate {
  at: string
  /** `day` where no time or no offset is known. */
  precision: 'day' | 'moment'
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/
const ENGLISH =
  /^(?:[A-Za-z]{3,9},?\s+)?(?:(\d{1,2})\s+([A-Za-z]{3,9})\.?,?|([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})(?:[\s,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const UNIX_DATE = /^[A-Z][a-z]{2} ([A-Z][a-z]{2})\s+(\d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?(\d{4})/

/** A date for machines (JSON-LD, meta, `datetime`): ISO 8601 in its many spellings, RFC 2822, or words in a language. */
export function statedDate(value: string | undefined, language = 'en'): StatedDate | undefined {
  const text = value?.trim().slice(0, 120)
  if (!text) return undefined
  return fromIso(text) ?? fromEpoch(text) ?? fromEnglish(text) ?? fromUnix(text) ?? dateIn(text, language)
}

/** The first whole date in a line of words; the page's template may speak another language than its text. */
export function dateIn(text: string, language: string, template = 'en'): StatedDate | undefined {
  const short = text.slice(0, 400).replace(EASTERN_DIGITS, digit => String((digit.codePointAt(0) as number) & 0xf))
  for (const known of new Set([language, template, 'en'])) {
    const date = inWords(short, known)
    if (date) return date
  }
  return numericIn(short, language)
}

const EASTERN_DIGITS = /[٠-٩۰-۹]/g
const WORDED =
  /(?<!\d)(\d{1,2})(?:\.\s*|(?:st|nd|rd|th|er|º)?\s+)(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)|(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu

/** "12 March 2019", "12. März 2019", "12 de marzo de 2019", "March 12, 2019". */
function inWords(text: string, language: string): StatedDate | undefined {
  const months = monthsOf(language)
  for (const match of text.matchAll(WORDED)) {
    const month = months.get((match[2] ?? match[4]).toLowerCase())
    if (month !== undefined) return day(match[3] ?? match[6], String(month), match[1] ?? match[5])
  }
  return undefined
}

const MONTHS_BY_LANGUAGE = new Map<string, Map<string, number>>()

function monthsOf(language: string): Map<string, number> {
  const { dates } = languageTable(language)
  const code = language.split('-', 1)[0].toLowerCase()
  let months = MONTHS_BY_LANGUAGE.get(code)
  if (!months) {
    months = new Map(
      [...calendarMonths(code), ...Object.entries(dates.months)].map(([name, month]) => [monthKey(name), month]),
    )
    MONTHS_BY_LANGUAGE.set(code, months)
  }
  return months
}

const monthKey = (name: string): string => name.toLowerCase().replace(/\.$/, '')

/** Names of months beside a day (the genitive where a language has one), long and short, from the system's calendar. */
function calendarMonths(code: string): [string, number][] {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}$/.test(code) ? [code] : [])[0]
  if (!locale || code === 'und') return []
  return (['long', 'short'] as const).flatMap(month => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC', calendar: 'gregory' })
    return Array.from({ length: 12 }, (_, i): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2001, i, 15))
      return [parts.find(({ type }) => type === 'month')?.value ?? '', i + 1]
    })
  })
}

const DMY = /(?<!\d)(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/
const YMD = /(?<!\d)(\d{4})(?:[./-]|年\s?|년\s?)(\d{1,2})(?:[./-]|月\s?|월\s?)(\d{1,2})(?!\d)/
const SHORT = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{2})(?!\d|\.)/

function numericIn(text: string, language: string): StatedDate | undefined {
  const ymd = YMD.exec(text)
  if (ymd) return day(ymd[1], ymd[2], ymd[3])
  const dmy = DMY.exec(text)
  if (dmy) {
    const american = /^en(?:-US)?$/i.test(language) && dmy[0].includes('/')
    const [, first, , second, year] = dmy
    return (american && Number(first) <= 12) || Number(second) > 12
      ? day(year, first, second)
      : day(year, second, first)
  }
  const short = SHORT.exec(text)
  return short ? day(`20${short[3]}`, short[2], short[1]) : undefined
}

function day(year: string, month: string, date: string): StatedDate | undefined {
  return plausible(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

function plausible(at: string): StatedDate | undefined {
  const year = Number(at.slice(0, 4))
  const real = new Date(`${at}T00:00:00Z`)
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== at) return undefined
  return year >= 1950 && year <= 2100 ? { at, precision: 'day' } : undefined
}

function fromIso(text: string): StatedDate | undefined {
  const match = ISO.exec(text) ?? COMPACT.exec(text)
  if (!match) return undefined
  const [, year, month, date, hour, minute, second, zone] = match
  return withTime(day(year, month, date), hour, minute, second, zone)
}

function fromEpoch(text: string): StatedDate | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined
  const ms = Number(text) * (text.length === 10 ? 1000 : 1)
  return { at: new Date(ms).toISOString().replace('.000', ''), precision: 'moment' }
}

function fromEnglish(text: string): StatedDate | undefined {
  const match = ENGLISH.exec(text)
  if (!match) return undefined
  const month = MONTHS.indexOf((match[2] ?? match[3]).slice(0, 3).toLowerCase()) + 1
  if (month === 0) return undefined
  const hour = match[6] && match[9] ? String((Number(match[6]) % 12) + (/^p/i.test(match[9]) ? 12 : 0)) : match[6]
  return withTime(day(match[5], String(month), match[1] ?? match[4]), hour, match[7], match[8], match[10])
}

function fromUnix(text: string): StatedDate | undefined {
  const match = UNIX_DATE.exec(text)
  const month = match ? MONTHS.indexOf(match[1].toLowerCase()) + 1 : 0
  return match && month > 0 ? day(match[3], String(month), match[2]) : undefined
}

/** A time without an offset is nobody's moment: the day is what is known. Midnight sharp is a day written long. */
function withTime(
  known: StatedDate | undefined,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): StatedDate | undefined {
  if (!known || hour === undefined || !zone) return known
  const time = `${hour.padStart(2, '0')}:${minute ?? '00'}:${second ?? '00'}`
  if (time === '00:00:00' || Number(hour) > 23) return known
  return { at: `${known.at}T${time}${offset(zone)}`, precision: 'moment' }
}

function offset(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return digits === '0000' ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
