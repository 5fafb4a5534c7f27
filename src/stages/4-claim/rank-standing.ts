import type { FirstWords } from './first-words.ts'
import type { Field } from './reading-field.ts'

/** Where a rank stands: in a sentence, from `at` to `after`. */
export interface Standing {
  field: Field
  words: FirstWords
  sentence: { from: number; to: number }
  at: number
  after: number
}

/** Tokens of a claim: all of it, and what it is the first of. */
export interface Found {
  from: number
  to: number
  of: [number, number]
  where?: { first: number; after: number }
}

/** True where a token is a word that no noun phrase begins with. */
export function isStop({ tokens, words }: Field, at: number): boolean {
  return words.sets.stops.has(tokens[at].lower) || words.sets.says.has(tokens[at].lower)
}
