import { caseStem, hasInAnyCase } from './name-cases.ts'
import { languageTable } from './languages/language.ts'
import type { NamesTable } from './languages/tables/names.ts'
import { countries, soundsLikePlace } from './places.ts'
import type { Token } from './tokens.ts'

/** What one text tells about its words. */
interface WordUse {
  /** Words seen with a small first letter. */
  small: ReadonlySet<string>
  /** Words seen with a capital in the middle of a sentence. */
  capital: ReadonlySet<string>
  /** The same without the endings of cases, where the language has any. */
  capitalStems: ReadonlySet<string>
  /** Family names with their particles, as they stand inside names: "von der hagen". */
  particled: ReadonlySet<string>
  /** Words that follow a given name, where every noun has a capital letter. */
  families: ReadonlySet<string>
}

/** What the text itself shows about which words it writes small. */
function wordUse(tokens: readonly Token[], headlines: ReadonlySet<number>, table: NamesTable): WordUse {
  const small = new Set<string>()
  const capital = new Set<string>()
  const capitalStems = new Set<string>()
  const particled = new Set<string>()
  const families = new Set<string>()
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token.kind !== 'word' || headlines.has(token.sentence)) continue
    if (!token.capital && !beginsSmall(token.text)) {
      small.add(token.lower)
      if (table.particles.has(token.lower) && tokens[index - 1]?.capital) addParticled(particled, tokens, index)
      continue
    }
    if (table.capitalNouns && !table.common.has(token.lower) && followsGivenName(tokens, index, table))
      families.add(token.lower)
    if (!token.first && !capital.has(token.lower)) {
      capital.add(token.lower)
      if (table.caseEndings.length > 0) capitalStems.add(caseStem(token.lower, table.caseEndings))
    }
  }
  return { small, capital, capitalStems, particled, families }
}

function followsGivenName(tokens: readonly Token[], index: number, table: NamesTable): boolean {
  let before = index - 1
  while (before >= index - 3 && before > 0 && table.particles.has(tokens[before].lower)) before--
  return before >= 0 && tokens[before].capital && table.givenNames.has(tokens[before].lower)
}

/** "al-Rahbi", "d'Orval": a name that begins small. */
export const INNER_CAPITAL = /^(?:(?:al|el|an|ar|as|ash|at|ad|bin)[-‑‐]|[dlDL]['’])\p{Lu}/u

const MARKS = "-‑‐'’"

// The place of its mark first, for it is asked of every word.
function beginsSmall(text: string): boolean {
  const at =
    text.length < 4 ? 0 : MARKS.includes(text[1]) ? 1 : MARKS.includes(text[2]) ? 2 : MARKS.includes(text[3]) ? 3 : 0
  return at > 0 && INNER_CAPITAL.test(text)
}

/**
 * Where a sentence begins with the particle of a family name that the text has inside a name ("Von der Hagen"), the
 * number of the token behind that name; else 0.
 */
export function particledEnd({ tokens, table, use }: RunContext, index: number): number {
  if (!tokens[index].first || !table.particles.has(tokens[index].lower)) return 0
  for (let to = index + 2; to <= Math.min(index + 4, tokens.length); to++)
    if (use.particled.has(joinedLower(tokens, index, to))) return to
  return 0
}

function addParticled(particled: Set<string>, tokens: readonly Token[], from: number): void {
  let to = from + 1
  while (to < from + 3 && tokens[to]?.kind === 'word' && !tokens[to].capital) to++
  if (tokens[to]?.capital) particled.add(joinedLower(tokens, from, to + 1))
}

/** Everything needed to decide on runs of one text. */
export interface RunContext {
  language: string
  tokens: readonly Token[]
  table: NamesTable
  countries: ReadonlyMap<string, string>
  /** True for a form of a verb of saying or telling. */
  says: (lower: string) => boolean
  use: WordUse
  /** Numbers of the sentences that give most words a capital, as headlines do. */
  headlines: ReadonlySet<number>
}

// Headlines write their verbs large too: one small word that is more than a preposition, and it is a sentence.
const SMALL_IN_HEADLINES =
  /^(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|but|as|vs|via|nor|per|so|than|that|into|over|after|amid|is|are|be|it|its|if|up|off|out|s|'s|de|la|du|von|van)$/

function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  let capital = 0
  let small = 0
  for (let at = from; at < to; at++) {
    const { kind, text, lower, capital: large } = tokens[at]
    if (kind !== 'word') continue
    if (!large && !SMALL_IN_HEADLINES.test(lower)) small++
    if (text.length < 4) continue
    words++
    if (large) capital++
  }
  return words > 4 && capital > words * 0.8 && small * 12 <= words
}

function headlinesOf(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  let sentences = 0
  let from = 0
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index].sentence === tokens[from].sentence) continue
    if (isHeadline(tokens, from, index)) found.add(tokens[from].sentence)
    from = index
    sentences++
  }
  return found.size * 2 > sentences ? new Set() : found
}

/** The context of one text. */
export function runContext(tokens: readonly Token[], language: string): RunContext {
  const { names: table, speech } = languageTable(language)
  const headlines = table.capitalNouns ? new Set<number>() : headlinesOf(tokens)
  const says = (lower: string) => /^(?:clause|person)$/.test(speech.verbs.get(lower) ?? '')
  return {
    language,
    tokens,
    table,
    countries: countries(language),
    says,
    use: wordUse(tokens, headlines, table),
    headlines,
  }
}

const COUNTRY_WORDS = new WeakMap<object, ReadonlySet<string>>()

function countryWords(names: ReadonlyMap<string, string>): ReadonlySet<string> {
  const made = COUNTRY_WORDS.get(names) ?? new Set(names.keys())
  COUNTRY_WORDS.set(names, made)
  return made
}

/** True where a small word tells what a place is, in any case: "city", "города". */
export function isPlaceNoun({ table }: RunContext, lower: string): boolean {
  return hasInAnyCase(table.places, lower, table.caseEndings)
}

/** True where a small word tells what a body is, in any case: "company", "компании". */
export function isBodyNoun({ table }: RunContext, lower: string): boolean {
  return hasInAnyCase(table.organisations, lower, table.caseEndings)
}

/** True where a small word tells what a person is, in any case: "lawmaker", "депутату". */
export function isRole({ table }: Pick<RunContext, 'table'>, lower: string): boolean {
  return hasInAnyCase(table.roles, lower, table.caseEndings)
}

/** True for a given name in any case: "Ivan", "Иваном". */
export function isGivenName({ table }: RunContext, lower: string): boolean {
  return hasInAnyCase(table.givenNames, lower, table.caseEndings)
}

/** True where lower-case words (joined by a space) are a known place's name. */
export function isKnownPlace({ table, countries, language }: RunContext, lower: string): boolean {
  if (countries.has(lower) || table.cities.has(lower)) return true
  if (table.caseEndings.length > 0) {
    if (hasInAnyCase(table.cities, lower, table.caseEndings)) return true
    if (hasInAnyCase(countryWords(countries), lower, table.caseEndings)) return true
  }
  if (table.gazetteer.has(lower)) return !(table.capitalNouns && table.common.has(lower))
  return soundsLikePlace(lower, language)
}

/** The lower-case words of some tokens, joined by a space. */
export function joinedLower(tokens: readonly Token[], from: number, to: number): string {
  let joined = tokens[from].lower
  for (let index = from + 1; index < to; index++) joined += ` ${tokens[index].lower}`
  return joined
}
