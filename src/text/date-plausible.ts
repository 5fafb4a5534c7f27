// What reads like a date and is none: counted, priced and numbered years, scores, months that are other words.
import type { DateMatch } from './date-patterns.ts'
import type { DatesTable } from './languages/tables/dates.ts'

/** Whether what matched a pattern can be a date where it stands. */
export function isDate(text: string, match: DateMatch, table: DatesTable): boolean {
  const names = Object.keys(match.parts)
  if (match.parts.h !== undefined && NO_HOUR_BEFORE.test(text.slice(Math.max(0, match.start - 10), match.start)))
    return false
  if (match.parts.yy !== undefined)
    return Number(match.parts.y) >= 1800 && Number(match.parts.yy.slice(-2)) > Number(match.parts.y.slice(-2)) % 100
  if (isComparison(text, match)) return false
  if (names.length !== 1) return true
  if (names[0] === 'qword') return isQuarter(text, match, table)
  if (names[0] === 'y') return isYear(text, match, table)
  if (names[0] === 'mo') return isMonth(text, match, table)
  return true
}

// "3-1 in the evening": the end of a score is no hour, nor is a place in a recording ("minute 0:28").
const NO_HOUR_BEFORE = /(?:(?<!\d:\d\d ?)[-–:.,\d]|[mM]inute[nrs]? |[mM]inut[oa]s? )$/

// "In the fourth quarter" is also a part of a game: money, percentages or growth must be near.
function isQuarter(text: string, { start, end }: DateMatch, { quarterly }: DatesTable): boolean {
  if (!quarterly) return true
  const near = text.slice(Math.max(0, start - NEAR_MONEY), end + NEAR_MONEY).toLowerCase()
  return /[%€$£]/.test(near) || quarterly.some(word => near.includes(word))
}

const NEAR_MONEY = 150

// "3.1% from a year earlier" compares; it tells of no other event.
function isComparison(text: string, { start, parts }: DateMatch): boolean {
  if (parts.earlier === undefined && parts.anch === undefined) return false
  return /(?:(?:from|than|with|compared to) (?:the )?|[%\d] )$/i.test(text.slice(Math.max(0, start - 16), start))
}

function isMonth(text: string, { start, end }: DateMatch, table: DatesTable): boolean {
  if (isNamedMonth(text, start, table)) return false
  if (!table.ambiguous?.includes(text.slice(start, end))) return true
  const word = /([\p{L}]+)[\s-]+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return word !== undefined && table.prepositions.includes(word.toLowerCase())
}

// Where months begin with a small letter, a capital inside a sentence makes it a name: the cinema "Октябрь", "Seis de Abril".
function isNamedMonth(text: string, start: number, { months }: DatesTable): boolean {
  const [first] = Object.keys(months)
  if (first === undefined || !/^\p{Ll}/u.test(first) || !/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)))
    return false
  return /[^.!?…:\n\s]\s*$/u.test(text.slice(Math.max(0, start - 4), start).replace(/\n\s*$/, '\n'))
}

// A four-digit number is a year, unless it is counted, priced, measured, numbered, or part of a longer number.
function isYear(text: string, { start, end, parts }: DateMatch, table: DatesTable): boolean {
  const year = Number(parts.y)
  // "2011 году", "عام 2011": its own word stands with it.
  if (!/^\d{4}$/.test(text.slice(start, end))) return true
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (NO_YEAR_BEFORE.test(before) && !/\d\d\d\d[-–/]$/.test(before)) return false
  if (MEASURED_AFTER.test(after)) return false
  if (NO_YEAR_AFTER.test(after) && !/^[-–/](?:1[5-9]|20)?\d\d(?!\d)/.test(after)) return false
  // "flight LK 2025"
  const word = /(\p{L}+)(?:\s\p{Lu}[\p{Lu}\d])?[.\s]+$/u.exec(before)?.[1]?.toLowerCase()
  const named = word !== undefined && table.prepositions.includes(word)
  const numbered = word !== undefined && table.numbered.includes(word)
  // "2000 people": a year that ends in zeros needs its preposition.
  if (year % 100 === 0 && /^\s[\p{Ll}\p{Lo}]/u.test(after)) return named && !numbered
  if (named) return year >= 1500 && year < 2100
  if (numbered || (table.yearAfterWord && !/\(\s?$|\d{4}[^\d\p{L}]{0,3}[\p{L}]?\p{L}?\s?$/u.test(before))) return false
  return year >= 1800 && year < 2100
}

// After a number of four digits.
const MEASURED =
  '(?:euros?|dollars?|gr[ao]m+[eoi]?s?|kilos?|kg|met(?:er|re|ro)s?|tonn?[es]*|тонн|рубл|гривен|доллар|евро|دينار|دولار|يورو|كيلو|طن)'

const NO_YEAR_BEFORE = /(?:[$€£¥%+=@#&_-]|\d[.,:/]?|[-–]\s?\d{1,3})\s?$/
const NO_YEAR_AFTER = /^(?:[.,:]\d|%|\s?[%€$£°]|[-–/_@]?\p{L}{0,2}\d|-(?!\p{L})|\s\d{3}\b)/u
const MEASURED_AFTER = new RegExp(`^\\s${MEASURED}`, 'iu')
