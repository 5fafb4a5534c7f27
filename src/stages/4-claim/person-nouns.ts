// Which nouns are persons. No table holds them all: endings that make persons ("shoppers") are open, the animals and things
// that end so too ("otters") are few. A noun that none of these knows is counted as itself.
import { languageTable } from '../../text/languages/language.ts'
import { countedNouns } from '../../text/number-nouns.ts'
import { formAt, placedWords } from './placed-words.ts'
import type { Field } from './reading-field.ts'

/** True for a noun that stands for persons. */
export function isPersonNoun(field: Field, at: number): boolean {
  const { harmed, sets } = field.words
  const { lower } = field.tokens[at]
  if (sets.people.has(lower) || sets.person.has(lower) || harmed.persons.has(lower)) return true
  if (harmed.never.has(lower)) return false
  return harmed.isPersonEnd(lower) || isRole(field.language, lower) || isForeigner(field, at)
}

/** False for what only stands where a noun would: "12 more", "cinco de las cuales", "14 новых …", and a noun of harm itself. */
export function isCountedNoun(field: Field, at: number): boolean {
  const { words, tokens, language } = field
  const { lower } = tokens[at]
  const { isNever, isAdjective } = countedNouns(language)
  if (isPersonNoun(field, at)) return true
  const small = [words.sets.stops, words.sets.other, words.sets.who, words.harmed.after].some(set => set.has(lower))
  if (small || isNever(lower) || isAdjective(lower) || !words.harmed.isNoun(lower)) return false
  const harm = placedWords(language)?.harm
  return harm === undefined || formAt(harm, tokens, at) === undefined
}

// "senators", "Belgier": names are known by them.
function isRole(language: string, lower: string): boolean {
  const { roles, nationalities } = languageTable(language).names
  const one = countedNouns(language).singular(lower)
  return [lower, one].some(noun => roles.has(noun) || nationalities.has(noun))
}

// "six Belgians": a capital makes a noun one of a people, where not every noun has one.
function isForeigner({ tokens, words, in: where, language }: Field, at: number): boolean {
  const { capital, first } = tokens[at]
  return capital && !first && where === 'text' && !words.unspaced && countedNouns(language).head !== 'capital'
}
