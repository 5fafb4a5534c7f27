import { languageTable } from './languages/language.ts'
import type { Slice } from '../domain/span.ts'
import type { NameMention, NameType } from './names.ts'
import { countries } from './places.ts'

const KNOWN = new Map<string, RegExp>()

/** Names in scripts without capital letters: known places, and people and bodies by titles, endings and family names. */
export function patternNames(text: string, language: string): NameMention[] {
  const { patterns } = languageTable(language).names
  const found: NameMention[] = []
  const taken = new Uint8Array(text.length)
  for (const { type, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const place = match.indices?.groups?.name
      if (place) add(found, taken, text, place, type, roleIn(text, match))
    }
  }
  for (const match of text.matchAll(knownPlaces(language))) {
    const place = match.indices?.[1]
    if (place) add(found, taken, text, place, 'place', undefined)
  }
  return found.sort((a, b) => a.start - b.start)
}

function add(
  found: NameMention[],
  taken: Uint8Array,
  text: string,
  place: [number, number],
  type: NameType,
  role: Slice | undefined,
): void {
  const [start, end] = place
  // Patterns come in order of trust: what an earlier one took stays taken.
  if (taken[start] === 1 || taken[end - 1] === 1) return
  taken.fill(1, start, end)
  const written = text.slice(start, end)
  found.push({ start, end, text: written, bearer: written, type, ...(role ? { role } : {}) })
}

function roleIn(text: string, match: RegExpMatchArray): Slice | undefined {
  const [start, end] = match.indices?.groups?.role ?? [0, 0]
  const written = text.slice(start, end).trimEnd()
  return written === '' ? undefined : { start, end: start + written.length, text: written }
}

function knownPlaces(language: string): RegExp {
  const known = KNOWN.get(language)
  if (known) return known
  const listed = [...countries(language).keys(), ...languageTable(language).names.cities]
  const sorted = listed.filter(name => name.length > 1).sort((a, b) => b.length - a.length)
  const any = sorted.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const made = language.startsWith('ar')
    ? new RegExp(`(?<=^|[\\s"«“(،]|[\\s][وبل])(${any})(?=[\\s.،"»”:)؛]|$)`, 'dgu')
    : language.startsWith('ko')
      ? new RegExp(`(?<=^|[\\s"“‘(·])(${any})`, 'dgu')
      : new RegExp(`(${any})`, 'dgu')
  KNOWN.set(language, made)
  return made
}
