// The noun that a number counts, and the whole that a share is taken of, by the rules of each language.
import { type CountedNouns, countedNouns } from '../../text/number-nouns.ts'
import type { Quantity } from '../../text/quantities.ts'
import { phraseAt } from './count-words.ts'
import type { Field } from './reading-field.ts'

const FARTHEST_NOUN = 4
const MOST_ARTICLES = 2

/** A noun in its place: its words begin at `from`, it stands at `at` and is called `noun` in the singular. */
interface NounPlace {
  from: number
  at: number
  noun: string
}

/** The noun after a number, singular: "two dozen refugee camps" counts camps, "trois grandes villes" villes. */
export function countedNoun(field: Field, after: number, to: number, quantity: Quantity): NounPlace | undefined {
  const nouns = countedNouns(field.language)
  const rounded = quantity.value === undefined || /\p{L}$/u.test(quantity.core.text)
  const from = rounded && nouns.of.has(field.tokens[after]?.lower ?? '') ? after + 1 : after
  const one = nouns.isOne(quantity.value)
  const at = harmedAt(field, nouns, from, to, one) ?? headAt(field, nouns, from, to, one) ?? perishedAt(field, from, to)
  if (at === undefined || field.words.sets.idle.has(field.tokens[at].lower)) return undefined
  const { lower } = field.tokens[at]
  return { from, at, noun: one ? lower : nouns.singular(lower) }
}

// "140 dead bream": the noun after words of harm that stand before theirs.
function harmedAt(field: Field, nouns: CountedNouns, from: number, to: number, one: boolean): number | undefined {
  const first = afterHarm(field, from, to)
  if (first === from || first >= to || field.quantityAt.has(first)) return undefined
  if (field.words.harmed.after.has(field.tokens[first].lower)) return undefined
  const at = headAt(field, nouns, first, to, one) ?? bareAt(field, first, to)
  return at !== undefined && field.words.harmed.isNoun(field.tokens[at].lower) ? at : undefined
}

/** The index after words of harm that stand before a noun ("dead", "tote"). */
function afterHarm({ tokens, words: { harmed } }: Field, from: number, to: number): number {
  let at = from
  while (at < to && harmed.adjectives.has(tokens[at].lower)) at++
  return at
}

// "400 sheep were killed", "60 cattle died": a plural without an ending, right before what happened.
function perishedAt(field: Field, from: number, to: number): number | undefined {
  const { tokens, words } = field
  const at = from < to ? bareAt(field, from, to) : undefined
  if (at === undefined || tokens[at].capital || NO_NOUN.test(tokens[at].lower)) return undefined
  if (words.sets.other.has(tokens[at].lower) || words.sets.passive.has(tokens[at].lower)) return undefined
  let verb = at + 1
  while (verb < to && (words.sets.passive.has(tokens[verb].lower) || words.sets.between.has(tokens[verb].lower))) verb++
  const frame = verb < to ? phraseAt(words.happenings, tokens, verb)?.meaning.frame : undefined
  return frame === 'done' || frame === 'undergone' ? at : undefined
}

const NO_NOUN = /-|(?:al|ive|ous|ful|less|ern|ish|ese|able|ible|ent|ant|ic|ary|ian)$/u
const VERB_END = /(?:ly|ed|ing)$/u

// "bream", "cattle": small words, times and names are a closed class; what is none of them is the noun.
function bareAt(field: Field, at: number, to: number): number | undefined {
  const { tokens, words } = field
  if (!words.pluralS) return undefined
  const { lower, capital, kind } = tokens[at]
  if (kind !== 'word' || isEnd(field, at) || words.harmed.after.has(lower) || words.sets.prepositions.has(lower))
    return undefined
  if (VERB_END.test(lower) || (capital && field.in === 'text')) return undefined
  const next = tokens[at + 1]
  const open = field.in === 'title' && at + 1 < to && next.kind === 'word' && !VERB_END.test(next.lower)
  return open && !isEnd(field, at + 1) && !words.sets.prepositions.has(next.lower) ? undefined : at
}

/** What a share is taken of: "12 percent of voters", "41 Prozent der Befragten", "12 % избирателей". */
export function wholeAfter(field: Field, after: number, to: number): NounPlace | undefined {
  const nouns = countedNouns(field.language)
  const parted = nouns.of.has(field.tokens[after]?.lower ?? '')
  const from = parted ? afterArticles(field, after + 1, to) : after
  const at = headAt(field, nouns, from, to, false)
  if (at === undefined) return parted ? massAt(field, nouns, after + 1, from, to) : undefined
  if (!parted && !nouns.isGenitive(field.tokens[at].lower)) return undefined
  return { from: parted ? after + 1 : from, at, noun: nouns.singular(field.tokens[at].lower) }
}

function afterArticles(field: Field, from: number, to: number): number {
  let at = from
  while (at < to && at < from + MOST_ARTICLES && field.words.sets.the.has(field.tokens[at].lower)) at++
  return at
}

// "80 percent of electricity": one word, where nothing goes on after it.
function massAt(
  field: Field,
  { singular }: CountedNouns,
  from: number,
  first: number,
  to: number,
): NounPlace | undefined {
  const [noun, next] = [field.tokens[first], field.tokens[first + 1]]
  if (first >= to || noun.kind !== 'word' || isEnd(field, first)) return undefined
  if (first + 1 < to && next.kind === 'word' && !isEnd(field, first + 1)) return undefined
  return { from, at: first, noun: singular(noun.lower) }
}

function headAt(field: Field, nouns: CountedNouns, from: number, to: number, one: boolean): number | undefined {
  const last = Math.min(to, from + FARTHEST_NOUN)
  if (nouns.head === 'plural') return pluralAt(field, nouns, from, last)
  let adjective: number | undefined
  for (let at = from; at < last && !isEnd(field, at); at++) {
    const { lower, capital } = field.tokens[at]
    if (nouns.isNever(lower)) break
    if (nouns.head === 'capital') {
      if (capital) return at
    } else if (nouns.isAdjective(lower) && !isPerson(field, lower)) adjective = at
    else if (adjective !== undefined && capital) break
    else return one || nouns.isPlural(lower) || isPerson(field, lower) ? at : undefined
  }
  return nouns.alone ? adjective : undefined
}

// The last word of the run up to its first plural.
function pluralAt(field: Field, { isPlural, isNever }: CountedNouns, from: number, last: number): number | undefined {
  let noun: number | undefined
  for (let at = from; at < last && !isEnd(field, at); at++) {
    const { lower, capital } = field.tokens[at]
    if (noun !== undefined && (isNever(lower) || (capital && !field.tokens[noun].capital))) break
    noun = at
    if (field.words.sets.people.has(lower) || (isPlural(lower) && lower.length > 3)) break
  }
  if (noun === undefined) return undefined
  const { lower } = field.tokens[noun]
  return (isPlural(lower) && lower.length > 3) || isPerson(field, lower) ? noun : undefined
}

function isPerson({ words }: Field, lower: string): boolean {
  return words.sets.people.has(lower) || words.sets.person.has(lower)
}

// A mark, a small word, a verb of saying or a word for what happened ends the noun's words.
function isEnd(field: Field, at: number): boolean {
  const { kind, lower } = field.tokens[at]
  const { sets, happenings } = field.words
  return (
    kind !== 'word' ||
    sets.stops.has(lower) ||
    sets.says.has(lower) ||
    phraseAt(happenings, field.tokens, at) !== undefined
  )
}
