// Several persons in one word: "the couple", "her twins", a "double" homicide.
import { type Happening, phraseAt } from './count-words.ts'
import type { Counted } from './counted.ts'
import { sexOf } from './noun-run.ts'
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
