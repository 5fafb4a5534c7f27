// Groups with a number before them: "three other men", "two of the victims", "12".
import type { Quantity } from '../../text/quantities.ts'
import { phraseAt } from './count-words.ts'
import type { Counted } from './counted.ts'
import { headedRun } from './headed-run.ts'
import { isSingular, nounOf, sexOf, someOther } from './noun-run.ts'
import type { Field } from './reading-field.ts'

const ONE = /^(?:1|one|\D+)$/

/** A number with what it counts; "her two children" begins at "her". */
export function numberAt(field: Field, at: number, from: number, to: number): Counted | undefined {
  const the = field.words.sets.the.has(field.tokens[at].lower) && field.quantityAt.has(at + 1)
  const group = numbered(field, the ? at + 1 : at, from, to)
  return group && the ? { ...group, first: at } : group
}

function numbered(field: Field, at: number, from: number, to: number): Counted | undefined {
  const quantity = field.quantityAt.get(at)
  if (!quantity || quantity.it.kind !== 'number' || quantity.after > to) return undefined
  if (isLabel(field, at, quantity.after, from)) return undefined
  const { sets } = field.words
  let start = quantity.after
  const ofSeveral = start + 1 < to && sets.of.has(field.tokens[start].lower) && isSeveral(field, start + 1)
  if (ofSeveral) return oneOfSeveral(quantity.it, at, quantity.after)
  const of = start + 1 < to && sets.of.has(field.tokens[start].lower) && pointsBack(field, start + 1)
  if (of) start += sets.the.has(field.tokens[start + 1].lower) ? 2 : 1
  const { low, high, bound } = quantity.it
  const value = wholeOf(quantity.it)
  if (isShare(value)) return undefined
  const run = headedRun(field, start, to, quantity.it)
  const noun = run.head === -1 ? '' : nounOf(field, run.head)
  if (isOwned(field, start, run.head)) return undefined
  if (noun === '' && isOneOfAges(field, at, start, from)) return undefined
  if (sets.things.has(noun) || (noun === '' && isYear(value))) return undefined
  if (run.thing) return undefined
  const old = start < to ? phraseAt(field.words.yearsOld, field.tokens, start) : undefined
  if (old && (noun === '' || isSingular(field, run.head)))
    return oneOfAge(field, at, noun === '' ? old : { ...old, after: run.head + 1 }, value, noun)
  if (isOneOnly(field, run.head, value)) return undefined
  return {
    first: at,
    last: run.head === -1 ? (of ? Math.min(start + 1, to) : quantity.after) : run.head + 1,
    kind: 'number',
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(value === quantity.it.value ? {} : { otherwise: quantity.it.value }),
    bound,
    noun,
    people: run.people,
    ...(run.head === -1 || run.people ? {} : { thing: true as const }),
    known: false,
    other:
      someOther(field, start, run.head === -1 ? Math.min(start + 1, to) : run.head + 1) ||
      (at > from && sets.other.has(field.tokens[at - 1].lower)),
    part: of,
    ...sexOf(field, noun),
  }
}

// "1.200 people": people come whole, so the other reading is the number.
function wholeOf({ value, otherwise }: Quantity): number | undefined {
  const broken = value !== undefined && !Number.isInteger(value)
  return broken && otherwise !== undefined && Number.isInteger(otherwise) ? otherwise : value
}

// "Image 44 of 44 Child shot": more than one has a plural.
function isOneOnly(field: Field, head: number, value: number | undefined): boolean {
  if (!field.words.pluralS || head === -1 || value === undefined || value <= 1) return false
  const { lower } = field.tokens[head]
  return field.words.sets.person.has(lower) && !field.words.sets.people.has(lower) && !lower.endsWith('men')
}

// "four women", "the five climbers"
function isSeveral({ tokens, words, quantityAt }: Field, at: number): boolean {
  const first = words.sets.the.has(tokens[at].lower) ? at + 1 : at
  return quantityAt.get(first)?.it.kind === 'number'
}

// "one of four women": both numbers count, the first one a part.
function oneOfSeveral({ value, low, high, bound }: Quantity, first: number, last: number): Counted {
  const rest = { noun: '', people: true, known: false, other: false, part: true } as const
  const numbers = {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  }
  return { first, last, kind: 'number', ...numbers, bound, ...rest }
}

// "A 2 year old died", "12 year-old Mara's sister"; "3 years old" describes somebody named before.
function oneOfAge(
  field: Field,
  first: number,
  old: { meaning: string; after: number },
  age: number | undefined,
  noun: string,
): Counted | undefined {
  if (noun === '' && old.meaning !== 'year old') return undefined
  const told = { people: true, known: false, other: false, part: false, bound: 'exact' } as const
  const years = age === undefined || !old.meaning.startsWith('y') ? {} : { age }
  return {
    first,
    last: old.after,
    kind: 'single',
    value: 1,
    noun: noun || 'person',
    ...told,
    ...years,
    ...sexOf(field, noun),
  }
}

// "half of the town": no number of people.
function isShare(value: number | undefined): boolean {
  return value !== undefined && value > 0 && value < 1
}

// "the 911 caller's father": the number belongs to the owner, for he is one.
function isOwned(field: Field, start: number, head: number): boolean {
  if (head === -1 || !isSingular(field, head)) return false
  return field.tokens.slice(start, head + 2).some(({ text }) => /^['’]s$/.test(text))
}

function isYear(value: number | undefined): boolean {
  return value !== undefined && value >= 1900 && value <= 2100
}

// "of the victims", "of them", "of whom"
export function pointsBack(field: Field, at: number): boolean {
  const { sets } = field.words
  const { lower } = field.tokens[at]
  return sets.the.has(lower) || sets.who.has(lower) || ['them', 'us', 'those', 'whom', 'these'].includes(lower)
}

// An age between commas, the number of a road, a house or a clause.
export function isLabel(field: Field, at: number, after: number, from: number): boolean {
  const { tokens, words } = field
  if (words.sets.aged.has(tokens[at].lower)) return true
  const before = at > from ? tokens[at - 1] : undefined
  const next = tokens[after]
  // "in their 20's"; "Holt, 22 was hurt" is an age, because 22 were.
  if (next && (/^['’]s$/.test(next.text) || (words.sets.oneVerb.has(next.lower) && !ONE.test(tokens[at].lower))))
    return true
  // "12- and 10-year-old"
  if (next && /^[-‐‑]$/.test(next.text)) return true
  if (!before) return false
  if (followsAge(field, at, from) || precedesAge(field, after)) return true
  if (field.nameEnds.has(at) && !endsInHappening(field, at) && !countsPeople(field, after)) return true
  // "auf der A 7"
  if (!words.pluralS && /^\p{Lu}$/u.test(before.text) && !before.first && tokens[at].kind === 'number') return true
  // "Image 1 / 44"
  if (before.text === '/' || next?.text === '/') return true
  // "declared dead.[46]"
  if (before.text === '[' && next?.text === ']') return true
  if (/^[$€£#№]$/.test(before.text) || before.lower === 'no.') return true
  const marked = next === undefined || next.kind === 'mark' || next.sentence !== before.sentence
  if (/^[,(–—-]$/.test(before.text) && marked && at - 2 >= from) {
    const name = tokens[at - 2]
    return name.capital || words.sets.person.has(name.lower)
  }
  if (
    before.text === ',' &&
    field.nameEnds.has(at - 1) &&
    !(next && phraseAt(words.happenings, tokens, after)) &&
    !(next && words.sets.people.has(next.lower))
  )
    return true
  // "two passengers, both 19,"
  if (marked && words.sets.both.has(before.lower)) return true
  return before.capital && marked && tokens[at].kind === 'number' && field.in === 'text' && !before.first
}

// "were 9 and 10 years old"
function precedesAge({ tokens, words }: Field, after: number): boolean {
  for (let next = after, steps = 0; next < tokens.length && steps < 5; next++, steps++) {
    if (steps > 0 && phraseAt(words.yearsOld, tokens, next)?.meaning.startsWith('years')) return true
    const { lower, kind, text } = tokens[next]
    if (kind !== 'number' && text !== ',' && !words.sets.and.has(lower)) return false
  }
  return false
}

// "nach Angaben der Reederei Merrow 118 Passagiere": where verbs move, a name may stand before a count.
function countsPeople({ tokens, words }: Field, after: number): boolean {
  return !words.pluralS && tokens[after] !== undefined && words.sets.people.has(tokens[after].lower)
}

// "Club That Wounded 4": a headline's verb with a capital is no part of a name.
function endsInHappening({ tokens, words }: Field, at: number): boolean {
  return at > 0 && phraseAt(words.happenings, tokens, at - 1)?.after === at
}

// "two girls, 7 and 5, were …"
function isOneOfAges(field: Field, at: number, after: number, from: number): boolean {
  const { tokens, words } = field
  const next = tokens[after]
  const open =
    next === undefined ||
    next.kind === 'mark' ||
    (words.sets.and.has(next.lower) && tokens[after + 1]?.kind === 'number')
  if (!open) return false
  for (let back = at - 1; back > from && back >= at - 5; back--) {
    const { lower, kind } = tokens[back]
    if (lower === ',' && tokens[back - 1].kind === 'word') return words.sets.people.has(tokens[back - 1].lower)
    if (kind !== 'number' && lower !== ',' && !words.sets.and.has(lower)) return false
  }
  return false
}

// "aged 20", "ages 20, 24 and 27"
function followsAge(field: Field, at: number, from: number): boolean {
  const { aged, of } = field.words.sets
  const [near, far] = [field.tokens[at - 1], field.tokens[at - 2]]
  // "younger than 45", "under the age of eight"
  if (near && far && aged.has(far.lower) && (near.lower === 'than' || of.has(near.lower))) return true
  for (let back = at - 1; back >= from && back >= at - 7; back--) {
    const { lower, kind } = field.tokens[back]
    if (aged.has(lower)) return true
    if (kind !== 'number' && lower !== ',' && lower !== 'to' && !field.words.sets.and.has(lower)) return false
  }
  return false
}
