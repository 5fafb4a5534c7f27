// Several persons in one word: "the couple", "her twins", a "double" homicide.
import { type Happening, phraseAt } from './count-words.ts'
import type { Counted } from './counted.ts'
import { isSingular, nounOf, nounRun, sexOf } from './noun-run.ts'
import type { Field } from './reading-field.ts'

const FARTHEST = 3
const TOLD = { kind: 'number', bound: 'exact', known: false, other: false, part: false } as const

/** "a young couple", "infant twins": a number of people in a noun. */
export function severalAt(field: Field, at: number, to: number): Counted | undefined {
  const { sets, several } = field.words
  const { lower } = field.tokens[at]
  const opened = sets.one.has(lower) || sets.the.has(lower)
  for (let noun = opened ? at + 1 : at; noun < Math.min(to, at + (opened ? FARTHEST : 1)); noun++) {
    const word = field.tokens[noun]
    const value = several.get(word.lower)
    if (value !== undefined && !isOf(field, noun + 1))
      return { ...TOLD, first: at, last: noun + 1, value, noun: word.lower, people: true, ...sexOf(field, word.lower) }
    if (word.kind !== 'word' || sets.stops.has(word.lower)) return undefined
  }
  return undefined
}

// "a couple of days" and "a couple days" count days, and "the couple's son" is one.
function isOf(field: Field, at: number): boolean {
  const { of, person, people } = field.words.sets
  const next = field.tokens[at]?.lower ?? ''
  return (
    of.has(next) ||
    /^['’]s$/.test(next) ||
    person.has(next) ||
    people.has(next) ||
    (/[^s]s$/.test(next) && !field.words.sets.passive.has(next))
  )
}

/** "a double homicide": as many as the word says. */
export function foldAt(field: Field, at: number, to: number): Counted | undefined {
  const value = field.words.fold.get(field.tokens[at].lower)
  const noun = value === undefined || at + 1 >= to ? undefined : phraseAt(field.words.happenings, field.tokens, at + 1)
  if (noun === undefined || value === undefined || !(noun.meaning.frame === 'nouns' || isFolded(noun.meaning)))
    return undefined
  return { ...TOLD, first: at, last: at + 1, value, noun: '', people: false, fold: true }
}

// "a double shooting"
function isFolded({ measure, frame }: Happening): boolean {
  return measure === 'shot' && frame === 'doing'
}

/** "both of her sons", "both men", "both were": two of those told of. */
export function bothAt(field: Field, at: number, to: number): Counted | undefined {
  const { sets } = field.words
  // "seine beiden Töchter"
  const both = !field.words.pluralS && sets.the.has(field.tokens[at].lower) ? at + 1 : at
  if (both + 1 >= to || !sets.both.has(field.tokens[both].lower)) return undefined
  const two = { ...TOLD, first: at, value: 2, people: true, known: true } as const
  let start = both + 1
  if (sets.of.has(field.tokens[start].lower)) start++
  if (start < to && sets.the.has(field.tokens[start].lower)) start++
  const run = start < to ? nounRun(field, start, to) : undefined
  if (run && run.head !== -1 && run.people && !(field.words.pluralS && isSingular(field, run.head)))
    return { ...two, last: run.head + 1, noun: nounOf(field, run.head) }
  return sets.passive.has(field.tokens[both + 1].lower) ? { ...two, last: both + 1, noun: '' } : undefined
}

/** "his wife and children": more than one. */
export function barePluralAt(field: Field, at: number, to: number): Counted | undefined {
  const { people } = field.words.sets
  const after = field.tokens[at + 1]?.lower ?? '.'
  if (at >= to || !people.has(field.tokens[at].lower) || people.has(after)) return undefined
  const { lower } = field.tokens[at]
  return { ...TOLD, bound: 'at-least', first: at, last: at + 1, low: 2, noun: lower, people: true }
}
