import { languageTable } from './languages/language.ts'
import type { Slice } from '../domain/span.ts'
import type { NamePattern } from './languages/tables/names.ts'
import type { NameMention, NameType } from './names.ts'
import { countries } from './places.ts'

const KNOWN = new Map<string, RegExp>()

/** What was found so far in one text, and which of its letters it took. */
interface Finding {
  text: string
  found: NameMention[]
  /** The text with `\0` for each letter that is taken. */
  left: string
}

/** Names in scripts without capital letters: known places and bodies, and people and bodies by titles, endings and family names. */
export function patternNames(text: string, language: string): NameMention[] {
  const { patterns, bodies } = languageTable(language).names
  const finding: Finding = { text, found: [], left: text }
  for (const each of patterns) if (each.first) take(finding, each)
  const full = IN_FULL[language.split('-', 1)[0]] ?? ''
  take(finding, { type: 'organisation', pattern: known(`${language} bodies`, language, () => bodies, '') })
  take(finding, { type: 'place', pattern: known(language, language, () => placesOf(language), full) })
  for (const each of patterns) if (!each.first) take(finding, each)
  takeAgain(finding, language)
  return finding.found.sort((a, b) => a.start - b.start)
}

// Patterns come in order of trust: what an earlier one took stays taken.
function take(finding: Finding, { type, pattern }: NamePattern): void {
  const { left } = finding
  const taken: [number, number][] = []
  for (const match of left.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.name ?? [0, 0]
    if (end === start || left.slice(start, end).includes('\0')) continue
    finding.found.push(mention(finding.text, start, end, type, roleIn(finding.text, match)))
    taken.push([start, end])
  }
  if (taken.length > 0) finding.left = masked(left, taken)
}

function masked(text: string, taken: readonly [number, number][]): string {
  const parts: string[] = []
  let from = 0
  for (const [start, end] of taken) {
    parts.push(text.slice(from, start), '\0'.repeat(end - start))
    from = end
  }
  return parts.join('') + text.slice(from)
}

function mention(text: string, start: number, end: number, type: NameType, role?: Slice): NameMention {
  const written = text.slice(start, end)
  return { start, end, text: written, bearer: written, type, ...(role ? { role } : {}) }
}

function roleIn(text: string, match: RegExpMatchArray): Slice | undefined {
  const [start, end] = match.indices?.groups?.role ?? [0, 0]
  const written = text.slice(start, end).trimEnd()
  return written === '' ? undefined : { start, end: start + written.length, text: written }
}

function placesOf(language: string): string[] {
  return [...countries(language).keys(), ...languageTable(language).names.cities]
}

function known(key: string, language: string, names: () => Iterable<string>, full: string): RegExp {
  const made = KNOWN.get(key) ?? anyOf([...names()], language, full)
  KNOWN.set(key, made)
  return made
}

// What may stand before and behind a known word: Arabic has "and", "in" and "for" grown to it, Korean its particles.
const AROUND: Record<string, [before: string, after: string]> = {
  ar: ['(?<=^|[\\s"«“(،]|[\\s][وبلف])', '(?=[\\s.،"»”:)؛؟!]|$)'],
  ko: ['(?<=^|[\\s"“‘\'(·])', ''],
}
// What a known city or province may be called by in full: 札幌市, but not the 市 of 市長.
const IN_FULL: Record<string, string> = {
  zh: '(?:[市省州县縣](?![长長民委政]))?',
  ja: '(?:[市県府州](?![長民議政内]))?',
  ko: '(?:[시도](?=[에의,\\s]|에서))?',
}
const NOTHING = /(?<name>(?!))/dgu

function anyOf(names: readonly string[], language: string, full = ''): RegExp {
  // Backwards by letters: a longer name comes before its beginning, and beginnings that are alike are tried once.
  const sorted = names
    .filter(name => name.length > 1)
    .sort()
    .reverse()
  if (sorted.length === 0) return NOTHING
  const any = sorted.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const [before, after] = AROUND[language.split('-', 1)[0]] ?? ['', '']
  return new RegExp(`${before}(?<name>(?:${any})${full})${after}`, 'dgu')
}

const MOST_AGAIN = 60

// Who was once known by a title is known without one: the same letters again, or the last word of them alone.
function takeAgain(finding: Finding, language: string): void {
  const again = new Map<string, NameType>()
  for (const { text, type } of finding.found) {
    if (type === 'place' || type === undefined || again.size >= MOST_AGAIN) continue
    again.set(text, type)
    const last = type === 'person' ? text.split(/[\s·•‧・＝]/u).at(-1) : undefined
    if (last !== undefined && !again.has(last)) again.set(last, type)
  }
  const spaced = /^(?:ar|ko)/.test(language)
  for (const [form, type] of again) if (form.length > 2) takeForm(finding, form, type, spaced)
}

function takeForm(finding: Finding, form: string, type: NameType, spaced: boolean): void {
  const { text, left } = finding
  const taken: [number, number][] = []
  for (let at = left.indexOf(form); at >= 0; at = left.indexOf(form, at + form.length)) {
    if (spaced && !standsAlone(text, at, at + form.length)) continue
    finding.found.push(mention(text, at, at + form.length, type))
    taken.push([at, at + form.length])
  }
  if (taken.length > 0) finding.left = masked(left, taken)
}

const LETTER = /[\p{L}\p{M}]/u
const GROWN_TO = /[وبلف]/

// Korean particles and Arabic "and", "in", "for" may be grown to a name.
function standsAlone(text: string, start: number, end: number): boolean {
  const before = GROWN_TO.test(text[start - 1] ?? '') ? text[start - 2] : text[start - 1]
  if (LETTER.test(before ?? '')) return false
  return !/[\u0600-\u06FF]/.test(text[end] ?? '') || /[،؛؟]/.test(text[end])
}
