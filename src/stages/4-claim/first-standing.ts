// What stands before "the first": a verb that says so, a denial, "one of", whose it is.
import { phraseAt } from './count-words.ts'
import type { FirstWords } from './first-words.ts'
import type { Standing } from './rank-standing.ts'
import type { Field } from './reading-field.ts'

const NEAR_DENIAL = 3
const NEAR_VERB = 3
const LONGEST_NAME = 5

/** True where a negation stands right before: "not the first time". */
export function isDenied({ field, words, sentence }: Standing, before: number): boolean {
  for (let at = before - 1; at >= sentence.from && at >= before - NEAR_DENIAL; at--) {
    if (field.tokens[at].kind === 'mark') return false
    if (words.sets.not.has(field.tokens[at].lower)) return true
  }
  return false
}

/** True after "one of", "among": the rank is shared. */
export function isAmong({ field, words, sentence, at: rank }: Standing, before: number): boolean {
  for (let at = before - 1; at >= sentence.from && at >= before - NEAR_DENIAL; at--) {
    const phrase = phraseAt(words.among, field.tokens, at)
    if (phrase && (phrase.after === before || phrase.after === rank)) return true
  }
  return false
}

/** True where a verb like "is", "became", "marks" stands before, with nothing but adverbs between. */
export function isSaidToBe({ field, words, sentence }: Standing, before: number): boolean {
  for (let at = before - 1; at >= sentence.from && at >= before - NEAR_VERB; at--) {
    const { lower } = field.tokens[at]
    if (words.sets.is.has(lower)) return true
    if (!words.sets.between.has(lower)) return false
  }
  return false
}

/** True behind a name and a comma: "Nova Peris, the first woman in the house". */
export function isApposed({ field, sentence }: Standing, before: number): boolean {
  const { tokens } = field
  return before - 2 >= sentence.from && tokens[before - 1].text === ',' && tokens[before - 2].capital
}

/** Whose it is where that is a place, a body or a word like "country": the first token of it, and the place. */
export function ownerBefore(
  field: Field,
  words: FirstWords,
  before: number,
): { from: number; where?: { first: number; after: number } } | undefined {
  if (before < 1 || !/^['’]s$/.test(field.tokens[before].lower)) return undefined
  for (let first = before - 1; first >= 0 && first >= before - LONGEST_NAME; first--) {
    const name = field.nameAt.get(first)
    if (name?.after !== before) continue
    if (name.it.type === 'place') return { from: first, where: { first, after: before } }
    return name.it.type === 'organisation' ? { from: first } : undefined
  }
  const noun = before - 1
  if (!words.sets.owners.has(field.tokens[noun].lower)) return undefined
  const article = noun > 0 && words.sets.the.has(field.tokens[noun - 1].lower)
  return { from: article ? noun - 1 : noun }
}
