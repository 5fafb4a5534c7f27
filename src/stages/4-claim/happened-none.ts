// Nobody, told by a noun of harm: "no hubo heridos", "пострадавших нет", "Verletzte gab es nicht".
import { phraseAt } from './count-words.ts'
import type { Counted } from './counted.ts'
import type { Mention } from './happened.ts'
import type { Sentence } from './happened-placed.ts'
import { formAt, isWall, type PlacedWords } from './placed-words.ts'
import type { Field } from './reading-field.ts'

const NONE = {
  kind: 'nobody',
  value: 0,
  bound: 'exact',
  noun: '',
  people: true,
  known: false,
  other: false,
  part: false,
} as const

/** A noun of harm with words that deny it before or after it. */
export function noneAt(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  const noun = formAt(placed.harm, field.tokens, at)
  if (!noun) return undefined
  if (!isNoneBefore(field, placed, sentence, at) && !isNoneAfter(field, placed, sentence, noun.after)) return undefined
  const group: Counted = { ...NONE, first: at, last: noun.after }
  return { field, measure: noun.meaning, group, first: at, last: noun.after, sentence }
}

const FARTHEST_BEFORE = 6
const FARTHEST_AFTER = 8

function isNoneBefore(field: Field, placed: PlacedWords, { from }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - FARTHEST_BEFORE; back--) {
    const form = formAt(placed.noneBefore, field.tokens, back)
    if (form) return form.after <= at && isJoined(field, form.after, at)
  }
  return false
}

function isNoneAfter(field: Field, placed: PlacedWords, { to }: Sentence, after: number): boolean {
  for (let next = after; next < to && next <= after + FARTHEST_AFTER; next++) {
    const form = formAt(placed.noneAfter, field.tokens, next)
    if (form) return isJoined(field, after, next)
    if (isWall(field.tokens[next])) return false
  }
  return false
}

// "погибших и пострадавших нет": only nouns of harm and small words between.
function isJoined({ tokens, words }: Field, from: number, to: number): boolean {
  let strange = 0
  for (let at = from; at < to; at++) {
    const { lower, kind } = tokens[at]
    if (kind === 'number' || (kind === 'mark' && lower !== ',')) return false
    const known = words.sets.and.has(lower) || words.sets.stops.has(lower) || phraseAt(words.happenings, tokens, at)
    if (!known && ++strange > 1) return false
  }
  return true
}
