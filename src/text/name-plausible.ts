import { caseStem } from './name-cases.ts'
import { type RunContext, isKnownPlace } from './name-context.ts'
import type { Run } from './name-runs.ts'
import { isHead } from './name-titles.ts'
import type { Token } from './tokens.ts'

/** Words of English that begin a sentence and never a name. */
export const FUNCTION =
  /^(?:the|a|an|this|that|these|those|he|she|it|we|they|you|his|her|its|our|their|my|your|and|but|or|if|when|while|as|for|in|on|at|by|to|from|with|after|before|since|under|over|some|many|most|no|not|there|here|what|who|why|how|where|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/

/** A word that this language writes small, by itself or as an inflected form of one. */
export function isCommon({ table, countries, use }: RunContext, lower: string): boolean {
  if (countries.has(lower) || table.cities.has(lower) || table.givenNames.has(lower)) return false
  if (/^(?:al|el|ibn|bin|abu)-/.test(lower)) return false
  if (table.common.has(lower)) return table.capitalNouns || !use.capital.has(lower) || use.small.has(lower)
  return table.common.has(lower.replace(/(?:'(?:s|re|ve|ll|d|m)|n't|-[a-z]+|s|ed|ing|ly)$/, ''))
}

/** True where what is left of a run may be a name: several words, or one that no list and no use in the text makes a common one. */
export function plausible(context: RunContext, run: Run): boolean {
  const { tokens, table, use } = context
  if (run.to - run.from > 1) return true
  const word = tokens[run.from]
  if (run.tentative) return true
  if (word.text.length < 2 || table.calendar.has(word.lower) || table.nationalities.has(word.lower)) return false
  if (table.numbered.has(word.lower) && tokens[run.from + 1]?.kind === 'number') return false
  if (/^\p{Lu}\.$/u.test(word.text)) return false
  if (table.articles.has(word.lower)) return false
  if (table.acronyms.has(word.lower) || (FUNCTION.test(word.lower) && word.text.length < 6)) return false
  if (known(context, word)) return true
  if (isAdjective(context, run.from)) return false
  if (run.titleFrom !== undefined) return true
  if (isHead(table, word) && !word.text.includes('.')) return isTentative(context, run)
  if (isCommon(context, word.lower)) return false
  if (table.capitalNouns && afterArticle(tokens, run.from) && !/^\p{Lu}{2}/u.test(word.text)) return false
  if (word.first && !use.capital.has(word.lower)) {
    if (table.knowsWords) return !/(?:ing|ly|ed)$/.test(word.lower)
    if (use.families.has(word.lower.replace(/s$/, ''))) return true
    return (
      /^\p{Lu}{2}/u.test(word.text) ||
      (use.capitalStems.size > 0 && use.capitalStems.has(caseStem(word.lower, table.caseEndings)))
    )
  }
  return !use.small.has(word.lower)
}

// "Аллеганское плато": an adjective made of a name.
function isAdjective({ tokens, table }: RunContext, index: number): boolean {
  const next = tokens[index + 1]
  if (table.adjectiveEndings.length === 0 || next?.kind !== 'word' || next.capital) return false
  return table.adjectiveEndings.some(ending => tokens[index].lower.endsWith(ending))
}

// "the Times": where a fuller name of the text ends so.
function isTentative({ tokens, table }: RunContext, run: Run): boolean {
  const before = tokens[run.from - 1]
  run.tentative = before !== undefined && !tokens[run.from].first && table.articles.has(before.lower)
  return run.tentative && !table.capitalNouns
}

const ARTICLE =
  /^(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|kein|keine|im|am|zum|zur|vom|beim|ins|ans|sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihrem|diese|dieser|dieses|diesem|diesen|jede|jeder|jedes|unsere|mein|meine)$/

function afterArticle(tokens: readonly Token[], index: number): boolean {
  return index > 0 && ARTICLE.test(tokens[index - 1].lower)
}

function known(context: RunContext, word: Token): boolean {
  return isKnownPlace(context, word.lower) || context.table.bodies.has(word.lower)
}
