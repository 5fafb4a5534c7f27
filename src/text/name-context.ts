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

/** True where lower-case words (joined by a space) are a known place's name. */
export function isKnownPlace({ table, countries, language }: RunContext, lower: string): boolean {
  if (countries.has(lower) || table.cities.has(lower)) return true
  if (table.gazetteer.has(lower)) return !(table.capitalNouns && table.common.has(lower))
  return soundsLikePlace(lower, language)
}

/** The lower-case words of some tokens, joined by a space. */
export function joinedLower(tokens: readonly Token[], from: number, to: number): string {
  let joined = tokens[from].lower
  for (let index = from + 1; index < to; index++) joined += ` ${tokens[index].lower}`
  return joined
}
