/**
 * Dates as feeds write them, to ISO 8601 at their own precision and with the publisher's own offset: W3CDTF, RFC 822
 * with its many misspellings, asctime, and the same with month names of other languages. A time without a zone stays
 * without one: nobody has said which it is.
 */

/** Zone abbreviations that are not ambiguous among feeds; RFC 822's own come first. */
const ZONES: Record<string, string> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: '-05:00',
  ct: '-06:00',
  mt: '-07:00',
  pt: '-08:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  ast: '-04:00',
  adt: '-03:00',
  brt: '-03:00',
  art: '-03:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  met: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sast: '+02:00',
  ist: '+05:30',
  pkt: '+05:00',
  wib: '+07:00',
  sgt: '+08:00',
  hkt: '+08:00',
  awst: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
} // prettier-ignore

interface Parts {
  year: number
  month?: number
  day?: number
  time?: string
  zone?: string
}

/** The date that a feed states as ISO 8601 at its own precision, or null where it states none that can be read. */
export function isoFeedDate(raw: string | undefined): string | null {
  const text = raw?.trim().replace(/\s+/g, ' ').slice(0, 100) ?? ''
  if (text === '') return null
  for (const read of [ordinalDate, w3cDate, eastAsianDate, namedDate, numericDate]) {
    const parts = read(text)
    const iso = parts && written(parts)
    if (iso) return iso
  }
  return null
}

const W3C =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ]\s?(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[A-Z]{2,5}|[+-]\d{1,2}(?::?\d{2})?)?)?$/i

function w3cDate(text: string): Parts | undefined {
  const [whole, year, month, day, hour, minute, second, zone] = W3C.exec(text) ?? []
  if (!whole) return undefined
  return { year: +year, month: numeral(month), day: numeral(day), time: clock(hour, minute, second), zone }
}

/** ISO 8601 day of the year: 2003-335. */
function ordinalDate(text: string): Parts | undefined {
  const [whole, year, day] = /^(\d{4})-?(\d{3})$/.exec(text) ?? []
  if (!whole) return undefined
  const date = new Date(Date.UTC(+year, 0, +day))
  return { year: +year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const EAST_ASIAN =
  /^(\d{4})\s?[-年년.]\s?(\d{1,2})\s?[-月월.]\s?(\d{1,2})\s?[日일]?(?:[^\d+-]{0,12}?(\d{1,2})[:時시时](\d{2})?(?:[:分분](\d{2})?)?)?/
const AFTERNOON = /오후|午後|下午|\bpm\b|\bp\.m\.|μμ/i

function eastAsianDate(text: string): Parts | undefined {
  const [whole, year, month, day, hour, minute, second] = EAST_ASIAN.exec(text) ?? []
  if (!whole) return undefined
  return { year: +year, month: +month, day: +day, time: clock(hour, minute ?? '00', second, text) }
}

const CLOCK =
  /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:[ap]\.?m\.?)?\s?([+-]\d{1,2}:?\d{2}|[A-Za-z]{1,5}(?:[+-]\d{1,2}:?\d{2})?)?/i

/** A day, a month by its name, a year, in any order that leaves no doubt; then perhaps a time and a zone. */
function namedDate(text: string): Parts | undefined {
  const words = text.replace(CLOCK, ' ').split(/[\s,./-]+|(?<=\d)T/)
  const month = words.map(word => monthOf(word)).find(found => found !== undefined)
  const numbers = words.flatMap(word => numberOf(word))
  if (month === undefined || numbers.length === 0) return undefined
  const [year, day] = yearAndDay(numbers)
  const [, hour, minute, second, zone] = CLOCK.exec(text) ?? []
  return year === undefined ? undefined : { year, month, day, time: clock(hour, minute, second, text), zone }
}

const numberOf = (word: string): string[] => /^(\d{1,4})(?:st|nd|rd|th|º|°|er)?$/i.exec(word)?.slice(1, 2) ?? []

function yearAndDay(numbers: string[]): [number | undefined, number | undefined] {
  const long = numbers.find(number => number.length === 4)
  if (long) return [+long, numeral(numbers.find(number => number.length < 3))]
  return numbers.length > 1 ? [fullYear(+numbers[1]), +numbers[0]] : [undefined, undefined]
}

// RFC 2822, 4.3: two digits are 20xx below 50.
const fullYear = (year: number): number => (year < 50 ? 2000 + year : year < 100 ? 1900 + year : year)

/** 31.12.2003, 31/12/2003 or 12/31/2003: the order is only believed where one number cannot be a month. */
function numericDate(text: string): Parts | undefined {
  const [whole, first, mark, second, year] = /^(?:\p{L}+,? )?(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/u.exec(text) ?? []
  if (!whole) return undefined
  const dayFirst = mark === '.' || +first > 12
  if (!dayFirst && +second <= 12 && first !== second) return undefined
  const [, hour, minute, seconds, zone] = CLOCK.exec(text.slice(whole.length)) ?? []
  const [day, month] = dayFirst ? [+first, +second] : [+second, +first]
  return { year: +year, month, day, time: clock(hour, minute, seconds, text), zone }
}

const numeral = (digits: string | undefined): number | undefined => (digits ? +digits : undefined)

function clock(hour?: string, minute?: string, second?: string, text = ''): string | undefined {
  if (hour === undefined || minute === undefined) return undefined
  const half = AFTERNOON.test(text) ? 12 : 0
  const morning = /오전|午前|上午|\bam\b|\ba\.m\.|πμ/i.test(text)
  const hours = half === 12 && +hour < 12 ? +hour + 12 : morning && +hour === 12 ? 0 : +hour
  if (hours > 24 || +minute > 59 || +(second ?? 0) > 60) return undefined
  return [hours, +minute, ...(second === undefined ? [] : [+second])].map(two).join(':')
}

const two = (number: number): string => String(number).padStart(2, '0')

function written({ year, month, day, time, zone }: Parts): string | undefined {
  if (year < 1000 || year > 9999 || (month !== undefined && (month < 1 || month > 12))) return undefined
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return undefined
  const date = [String(year), month, day].flatMap(part => (part === undefined ? [] : [part])).map(part => two(+part))
  if (day === undefined || time === undefined) return date.join('-')
  return time.startsWith('24:')
    ? nextDay(year, month ?? 1, day, time, zone)
    : `${date.join('-')}T${time}${offset(zone)}`
}

/** 24:00 of a day is 00:00 of the next. */
function nextDay(year: number, month: number, day: number, time: string, zone?: string): string {
  const next = new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10)
  return `${next}T00${time.slice(2)}${offset(zone)}`
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `Z`, `+09:00`, or nothing where the zone is missing or means nothing. */
function offset(zone: string | undefined): string {
  const name = zone?.toLowerCase() ?? ''
  if (ZONES[name]) return ZONES[name]
  const [, sign, hours, minutes] = /^[a-z]{0,5}([+-])(\d{1,2}):?(\d{2})?$/.exec(name) ?? []
  if (!sign || +hours > 14 || +(minutes ?? 0) > 59) return ''
  // RFC 2822: -0000 says that the local offset is not known.
  return sign === '-' && +hours === 0 && +(minutes ?? 0) === 0 ? 'Z' : `${sign}${two(+hours)}:${minutes ?? '00'}`
}

const LANGUAGES = 'en de fr es pt it nl pl ru uk el hu cs sk sl ro bg sv nb da fi tr id ar ca lt lv et'.split(' ')
let months: Map<string, number> | undefined

/** 1 to 12 for the name of a month, in full or by its first letters, in the languages that feeds are written in. */
function monthOf(word: string): number | undefined {
  months ??= monthNames()
  const plain = fold(word)
  return months.get(plain) ?? (plain.length > 3 ? months.get(plain.slice(0, 3)) : undefined)
}

const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '') // prettier-ignore

/** Names that two languages give to different months are left out, except that English decides. */
function monthNames(): Map<string, number> {
  const found = new Map<string, number>()
  const doubtful = new Set<string>()
  for (const language of LANGUAGES) {
    for (const [name, month] of namesIn(language)) {
      if (found.has(name) && found.get(name) !== month && language !== 'en') doubtful.add(name)
      else if (!found.has(name)) found.set(name, month)
    }
  }
  const english = new Set(namesIn('en').map(([name]) => name))
  for (const name of doubtful) if (!english.has(name)) found.delete(name)
  return found
}

function namesIn(language: string): [string, number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
  ]
  return forms.flatMap(form => {
    const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { ...form, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2003, index, 1))
      return [fold(parts.find(part => part.type === 'month')?.value ?? ''), index + 1]
    }).filter(([name]) => /\p{L}/u.test(name))
  })
}
