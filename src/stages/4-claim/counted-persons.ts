// One person: "a 5-year-old girl", "the boy's mother", "Mara Holt, 25,", "he", "himself".
import type { NameMention } from '../../text/names.ts'
import { phraseAt } from './count-words.ts'
import type { Counted } from './counted.ts'
import { isLabel, pointsBack } from './counted-numbers.ts'
import { ageIn, isAged, isPerson, isSingular, nounOf, nounRun, rankIn, sexIn, sexOf, someOther } from './noun-run.ts'
import type { Field } from './reading-field.ts'

export function selfAt(field: Field, at: number): Counted | undefined {
  const { sets } = field.words
  const { lower } = field.tokens[at]
  if (sets.self.has(lower)) return { ...ONE, first: at, last: at + 1, kind: 'self', ...sexOf(field, lower) }
  const he = sets.he.has(lower)
  if (!he && !sets.she.has(lower)) return undefined
  return { ...ONE, first: at, last: at + 1, kind: 'pronoun', sex: he ? 'male' : 'female' }
}

const ONE = { value: 1, bound: 'exact', noun: '', people: true, known: true, other: false, part: false } as const

export function nameAt(field: Field, at: number, to: number): Counted | undefined {
  const name = field.nameAt.get(at)
  if (!name || name.after > to || !mayBePerson(field, name.it, at, name.after)) return undefined
  const { age, last } = ageAfter(field, name.after, to)
  return {
    first: at,
    last,
    kind: 'named',
    value: 1,
    bound: 'exact',
    noun: '',
    people: name.it.type === 'person',
    known: false,
    other: false,
    part: false,
    name: name.it.bearer,
    ...(age === undefined ? {} : { age }),
  }
}

function mayBePerson(field: Field, { type, bearer }: NameMention, first: number, last: number): boolean {
  if (type !== 'person' && !(type === undefined && field.in === 'text' && /^\S+(?: \S+){1,3}$/.test(bearer)))
    return false
  for (let at = first; at < last; at++) {
    if (isPerson(field, at) || phraseAt(field.words.happenings, field.tokens, at)) return false
  }
  return true
}

// "Mara Holt, 25," and "the driver (25)"
function ageAfter(field: Field, at: number, to: number): { age?: number; last: number } {
  const [mark, number, close] = [field.tokens[at], field.tokens[at + 1], field.tokens[at + 2]]
  if (at + 1 >= to || !mark || !/^[,(]$/.test(mark.text) || number.kind !== 'number') return { last: at }
  if (!/^\d{1,3}$/.test(number.text) || (close && close.kind !== 'mark' && at + 2 < to)) return { last: at }
  return { age: Number(number.text), last: at + 2 }
}

export function singleAt(field: Field, at: number, from: number, to: number): Counted | undefined {
  const { sets } = field.words
  const { lower } = field.tokens[at]
  const one = sets.one.has(lower)
  if (!one && !sets.the.has(lower)) return undefined
  const of = at + 2 < to && lower === 'one' && sets.of.has(field.tokens[at + 1].lower) && pointsBack(field, at + 2)
  if (of) return { ...singular(field, at, at + 3, ''), part: true }
  const run = nounRun(field, at + 1, to)
  if (run.head === -1 || !isSingular(field, run.head)) return aloneAt(field, at, to, from)
  if (isOfThing(field, run.head, to)) return undefined
  const head = field.tokens[run.head]
  const { age, last } = ageAfter(field, namedAfter(field, run.head + 1, to), to)
  const group = singular(field, at, last, nounOf(field, run.head))
  const stated = age ?? ageIn(field, at, run.head + 1)
  return {
    ...group,
    people: true,
    known: !one,
    ...(stated === undefined ? {} : { age: stated }),
    ...appositionOf(field, last, to),
    ...sexIn(field, at, run.head + 1, head),
  }
}

// "a passenger ferry"
function isOfThing({ tokens, words }: Field, head: number, to: number): boolean {
  return head + 1 < to && words.sets.things.has(tokens[head + 1].lower)
}

// "One teen, Mara Holt, died": her name.
function appositionOf(field: Field, at: number, to: number): { name?: string } {
  const name = field.tokens[at]?.text === ',' && at + 1 < to ? field.nameAt.get(at + 1) : undefined
  const closed = name && name.it.type === 'person' && name.after < to && field.tokens[name.after].text === ','
  return closed ? { name: name.it.bearer } : {}
}

// "one", "another" before a verb or the end; "the other"
function aloneAt(field: Field, at: number, to: number, from: number): Counted | undefined {
  const { sets } = field.words
  const { lower } = field.tokens[at]
  const theOther = sets.the.has(lower) && at + 1 < to && sets.other.has(field.tokens[at + 1].lower)
  const after = theOther ? at + 2 : at + 1
  if (!theOther && !(lower === 'one' || lower === 'another')) return undefined
  if (isLabel(field, at, after, from)) return undefined
  const next = field.tokens[after]
  const free =
    after >= to ||
    next.kind === 'mark' ||
    sets.stops.has(next.lower) ||
    sets.suffered.has(next.lower) ||
    (field.words.pluralS && next.lower.endsWith('ly')) ||
    phraseAt(field.words.happenings, field.tokens, after)
  return free ? { ...singular(field, at, after, ''), known: theOther } : undefined
}

export function bareSingleAt(field: Field, at: number, from: number, to: number): Counted | undefined {
  const allowed = field.in === 'title' || field.words.bareSingular || at === from || isAged(field.tokens[at].lower)
  if (!allowed || !isPerson(field, at) || !isSingular(field, at)) return undefined
  const run = nounRun(field, at, to)
  if (run.head === -1 || !isSingular(field, run.head) || isOfThing(field, run.head, to)) return undefined
  const { age, last } = ageAfter(field, namedAfter(field, run.head + 1, to), to)
  const stated = age ?? ageIn(field, at, run.head + 1)
  const group = singular(field, at, last, nounOf(field, run.head))
  return {
    ...group,
    people: true,
    ...(stated === undefined ? {} : { age: stated }),
    ...sexIn(field, at, run.head + 1, field.tokens[run.head]),
  }
}

function namedAfter(field: Field, at: number, to: number): number {
  const name = field.nameAt.get(at)
  // "Man Killed, Girl Injured": a headline's capitals make no name.
  const happened = name && phraseAt(field.words.happenings, field.tokens, at) !== undefined
  return name && !happened && name.after <= to ? name.after : at
}

function singular(field: Field, first: number, last: number, noun: string): Counted {
  const rank = rankIn(field, first, last)
  return {
    ...(rank === undefined ? {} : { rank }),
    first,
    last,
    kind: 'single',
    value: 1,
    bound: 'exact',
    noun,
    people: noun !== '',
    known: false,
    other: someOther(field, first, last),
    part: false,
    ...sexOf(field, noun),
  }
}
