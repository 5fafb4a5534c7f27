import { hasInAnyCase } from './name-cases.ts'
import { languageTable } from './languages/language.ts'
import type { NamesTable } from './languages/tables/names.ts'
import { countries, soundsLikePlace } from './places.ts'
import type { Token } from './tokens.ts'

/** What one text tells about its words. */
export interface WordUse {
  /** Words seen with a small first letter. */
  small: ReadonlySet<string>
  /** Words seen with a capital in the middle of a sentence. */
  capital: ReadonlySet<string>
}

/** What the text itself shows about which words it writes small. */
export function wordUse(tokens: readonly Token[], headlines: ReadonlySet<number>): WordUse {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'word' || headlines.has(token.sentence)) continue
    if (!token.capital) small.add(token.lower)
    else if (!token.first) capital.add(token.lower)
  }
  return { small, capital }
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

function headlinesOf(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  let sentences = 0
  let from = 0
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index].sentence === tokens[from].sentence) continue
    let words = 0
    let capital = 0
    for (let at = from; at < index; at++) {
      if (tokens[at].kind !== 'word' || tokens[at].text.length < 4) continue
      words++
      if (tokens[at].capital) capital++
    }
    if (words > 4 && capital > words * 0.8) found.add(tokens[from].sentence)
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
  return { language, tokens, table, countries: countries(language), says, use: wordUse(tokens, headlines), headlines }
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
