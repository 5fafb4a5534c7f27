// Who is counted: "three other men", "a 5-year-old girl", "nobody", "Mara Holt, 25,", "himself".
import type { Bound } from '../../domain/claim.ts'
import { phraseAt } from './count-words.ts'
import { lists } from './counted-lists.ts'
import { barePluralAt, bothAt, foldAt, severalAt } from './counted-several.ts'
import { numberAt } from './counted-numbers.ts'
import { bareSingleAt, nameAt, selfAt, singleAt } from './counted-persons.ts'
import { isAged, nounOf, nounRun } from './noun-run.ts'
import type { Field } from './reading-field.ts'

/** A group of people (or things) with its number. Token indices are of the field, half-open. */
export interface Counted {
  first: number
  last: number
  kind: 'number' | 'single' | 'nobody' | 'named' | 'pronoun' | 'self' | 'list'
  value?: number
  low?: number
  high?: number
  bound: Bound
  /** Head noun, lower case; empty where the number stands alone. */
  noun: string
  /** The head is a word for people. */
  people: boolean
  /** The head is a noun that is no person: what happens to it is counted as that noun. */
  thing?: true
  /** Points at somebody told of before: "the boy". */
  known: boolean
  /** Somebody else than those told of before: "two others". */
  other: boolean
  /** A part of a group named beside it: "two of them", "including a child". */
  part: boolean
  /** The part is named beside its whole ("five people, including a child"): what happened, happened to both. */
  beside?: boolean
  /** Another reading of the same number: "1.200" as 1.2. */
  otherwise?: number
  /** "a total of": the number is a whole, also beside a larger one. */
  total?: true
  /** Told of by a word before what happened: "double". */
  fold?: true
  /** The one of several that an ordinal tells: 4 for "a fourth victim". */
  rank?: number
  /** Did it to himself or herself. */
  self?: boolean
  sex?: 'male' | 'female'
  age?: number
  name?: string
  members?: Counted[]
}

const GROUPS = new WeakMap<{ from: number; to: number }, Counted[]>()

/** The counted groups of one sentence, in order, lists joined; found once. */
export function countedIn(field: Field, sentence: { from: number; to: number }): Counted[] {
  let found = GROUPS.get(sentence)
  if (!found) GROUPS.set(sentence, (found = groupsIn(field, sentence)))
  return found
}

function groupsIn(field: Field, { from, to }: { from: number; to: number }): Counted[] {
  const found: Counted[] = []
  for (let at = from; at < to; ) {
    const date = field.dateAt.get(at)
    const group = date ? undefined : (groupAt(field, at, from, to) ?? furtherAt(field, at, to, found[found.length - 1]))
    if (group) found.push(withTotal(field, withPart(field, group, from), from))
    at = group ? group.last : date ? date.after : at + 1
  }
  return lists(field, found)
}

function withTotal(field: Field, group: Counted, from: number): Counted {
  return group.kind === 'number' && isTotalled(field, group, from) ? { ...group, total: true } : group
}

// "A total of 50 people", "50 people in all"
function isTotalled({ tokens, words }: Field, { first, last }: Counted, from: number): boolean {
  if (phraseAt(words.totals, tokens, Math.min(last, tokens.length - 1))) return true
  for (let back = first; back >= from && back >= first - 4; back--) {
    const phrase = phraseAt(words.totals, tokens, back)
    if (phrase) return phrase.after >= first - 1
  }
  return false
}

// "the baby's mother, grandmother and a friend", "a man and woman": the article is said once.
function furtherAt(field: Field, at: number, to: number, before: Counted | undefined): Counted | undefined {
  if (before?.kind !== 'single' || at - before.last > 2 || at === before.last) return undefined
  for (let gap = before.last; gap < at; gap++) {
    const { lower } = field.tokens[gap]
    if (lower !== ',' && !field.words.sets.and.has(lower)) return undefined
  }
  return bareSingleAt(field, at, at, to) ?? barePluralAt(field, at, to)
}

function groupAt(field: Field, at: number, from: number, to: number): Counted | undefined {
  if (!mayBegin(field, at)) return undefined
  return (
    nobodyAt(field, at, to) ??
    bothAt(field, at, to) ??
    severalAt(field, at, to) ??
    numberAt(field, at, from, to) ??
    foldAt(field, at, to) ??
    selfAt(field, at) ??
    nameAt(field, at, to) ??
    singleAt(field, at, from, to) ??
    bareSingleAt(field, at, from, to)
  )
}

// Most words begin no group; looking each up once is cheaper than asking every reader.
function mayBegin({ tokens, words, quantityAt, nameAt: names }: Field, at: number): boolean {
  const { lower } = tokens[at]
  return words.beginners.has(lower) || quantityAt.has(at) || names.has(at) || isAged(lower)
}

function nobodyAt(field: Field, at: number, to: number): Counted | undefined {
  const { sets } = field.words
  const { lower } = field.tokens[at]
  const two = at + 1 < to && sets.nobody.has(`${lower}-${field.tokens[at + 1].lower}`)
  const none = { value: 0, bound: 'exact', known: false, other: false, part: false, people: true } as const
  if (sets.nobody.has(lower)) return { ...none, first: at, last: at + 1, kind: 'nobody', noun: '' }
  if (two) return { ...none, first: at, last: at + 2, kind: 'nobody', noun: '' }
  if (!sets.no.has(lower)) return undefined
  const run = nounRun(field, at + 1, to)
  if (run.happening) return { ...none, first: at, last: run.after, kind: 'nobody', noun: '' }
  return run.head === -1
    ? undefined
    : { ...none, first: at, last: run.head + 1, kind: 'nobody', noun: nounOf(field, run.head) }
}

// "including three children": the words stand right before the group.
function withPart(field: Field, group: Counted, from: number): Counted {
  for (let back = 1; back <= 3 && group.first - back >= from; back++) {
    const phrase = phraseAt(field.words.including, field.tokens, group.first - back)
    if (phrase && (phrase.after === group.first || isAdjectived(field, phrase.after, group)))
      return { ...group, part: true, beside: true }
  }
  return group
}

// "в том числе беременная женщина": one person needs no article where the language has none.
function isAdjectived({ tokens, words }: Field, from: number, { first, kind }: Counted): boolean {
  if (!words.bareSingular || kind !== 'single' || from > first) return false
  return tokens.slice(from, first).every(({ kind: word, lower }) => word === 'word' && !words.sets.stops.has(lower))
}
