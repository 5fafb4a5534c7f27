// "10:40 p.m. on Sunday" and "Sunday, October 26" are one date each.
import type { DateMatch } from './date-patterns.ts'
import { lookUp } from './date-words.ts'
import type { DatesTable } from './languages/tables/dates.ts'

/** Matches of which each holds all the words of its date. */
export function joined(text: string, matches: readonly DateMatch[], table: DatesTable): DateMatch[] {
  const found: DateMatch[] = []
  for (const match of matches) {
    const before = found.at(-1)
    const both = before && table.joints.includes(text.slice(before.end, match.start)) ? joint(before, match) : undefined
    if (both) found[found.length - 1] = both
    else found.push(match)
    if (before && !both && RANGE.test(text.slice(before.end, match.start)))
      found[found.length - 2] = withYear(before, match, table)
  }
  return found
}

// "January to March 1991", "28 July and 3 August 2024": the year is said once.
const RANGE =
  /^(?:\s?[-–—]\s?|\s(?:and|to|until|und|bis(?: zum)?|et|à|au|y|al?|e|и|по|до|en|tot|і|i|do)(?: (?:el|le|il|den|the))?\s)$/u

function withYear(first: DateMatch, second: DateMatch, { months }: DatesTable): DateMatch {
  const { mo, y, d, last, this: now, next, rel } = first.parts
  if (mo === undefined || second.parts.mo === undefined || second.parts.y === undefined) return first
  if ((y ?? last ?? now ?? next ?? rel) !== undefined || (d === undefined) !== (second.parts.d === undefined))
    return first
  const before = (lookUp(months, mo) ?? 0) > (lookUp(months, second.parts.mo) ?? 12)
  return { ...first, parts: { ...first.parts, y: String(Number(second.parts.y) - (before ? 1 : 0)) } }
}

function joint(first: DateMatch, second: DateMatch): DateMatch | undefined {
  const [a, b] = [first.parts, second.parts]
  const span = { start: first.start, end: second.end }
  if (isClock(a) && isDay(b)) return { ...span, parts: { ...b, clock: JSON.stringify(a) } }
  if (isDay(a) && isClock(b)) return { ...span, parts: { ...a, clock: JSON.stringify(b) } }
  // "hoy martes", "أمس الاثنين"
  if (a.rel !== undefined && b.wd !== undefined && Object.keys(b).length === 1) return { ...span, parts: a }
  const weekdayAlone = a.wd !== undefined && a.last === undefined && a.next === undefined && a.clock === undefined
  if (weekdayAlone && b.d !== undefined && b.wd === undefined) return { ...span, parts: { ...b, wd: a.wd } }
  return undefined
}

/** True of a time of day. */
export function isClock(parts: DateMatch['parts']): boolean {
  return (
    (parts.h ?? parts.hour ?? parts.hhmi ?? parts.hw) !== undefined &&
    parts.y === undefined &&
    parts.clock === undefined
  )
}

function isDay({ d, bd, wd, rel, part, clock }: DateMatch['parts']): boolean {
  return (
    clock === undefined &&
    (d !== undefined || bd !== undefined || wd !== undefined || rel !== undefined || part !== undefined)
  )
}

/** A clock time with the name of Greenwich time after it. */
export function zoned(text: string, match: DateMatch, table: DatesTable): DateMatch {
  if (!isClock(match.parts)) return match
  const rest = text.slice(match.end, match.end + 24)
  const zone = GREENWICH.exec(rest)?.[0] ?? table.zones?.map(name => ` ${name}`).find(name => rest.startsWith(name))
  return zone === undefined ? match : { ...match, end: match.end + zone.length, parts: { ...match.parts, zone: 'z' } }
}

const GREENWICH = /^ ?(?:GMT|UTC)(?![\p{L}\p{N}+-])/u
