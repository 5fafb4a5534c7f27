// Who is counted: "three other men", "a 5-year-old girl", "nobody", "Mara Holt, 25,", "himself".
import type { Bound } from '../../domain/claim.ts'
import type { NameMention } from '../../text/names.ts'
import type { Quantity } from '../../text/quantities.ts'
import type { Token } from '../../text/tokens.ts'
import { phraseAt } from './count-words.ts'
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
  /** Points at somebody told of before: "the boy". */
  known: boolean
  /** Somebody else than those told of before: "two others". */
  other: boolean
  /** A part of a group named beside it: "two of them", "including a child". */
  part: boolean
  /** The part is named beside its whole ("five people, including a child"): what happened, happened to both. */
  beside?: boolean
  /** Did it to himself or herself. */
  self?: boolean
  sex?: 'male' | 'female'
  age?: number
  name?: string
  members?: Counted[]
}

const AGED_TOKEN = /^([\p{L}\d]{1,9})[-‐‑](?:year|month|week|day)s?[-‐‑]olds?$/u
const LONGEST_RUN = 7

/** The counted groups of one sentence, in order, lists joined. */
export function countedIn(field: Field, from: number, to: number): Counted[] {
  const found: Counted[] = []
  for (let at = from; at < to; ) {
    const date = field.dateAt.get(at)
    const group = date ? undefined : groupAt(field, at, from, to)
    if (group) found.push(withPart(field, group, from))
    at = group ? group.last : date ? date.after : at + 1
  }
  return lists(field, found)
}

function groupAt(field: Field, at: number, from: number, to: number): Counted | undefined {
  return (
    nobodyAt(field, at, to) ??
    numberAt(field, at, from, to) ??
    selfAt(field, at) ??
    nameAt(field, at, to) ??
    singleAt(field, at, from, to) ??
    bareSingleAt(field, at, from, to)
  )
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

function numberAt(field: Field, at: number, from: number, to: number): Counted | undefined {
  const quantity = field.quantityAt.get(at)
  if (!quantity || quantity.it.kind !== 'number' || quantity.after > to) return undefined
  if (isLabel(field, at, quantity.after, from)) return undefined
  const { sets } = field.words
  let start = quantity.after
  const ofSeveral =
    start + 1 < to && sets.of.has(field.tokens[start].lower) && field.quantityAt.get(start + 1)?.it.kind === 'number'
  if (ofSeveral) return oneOfSeveral(quantity.it, at, quantity.after)
  const of = start + 1 < to && sets.of.has(field.tokens[start].lower) && pointsBack(field, start + 1)
  if (of) start += sets.the.has(field.tokens[start + 1].lower) ? 2 : 1
  const run = nounRun(field, start, to)
  const { value, low, high, bound } = quantity.it
  const noun = run.head === -1 ? '' : nounOf(field, run.head)
  if (sets.things.has(noun) || (noun === '' && isYear(value))) return undefined
  if (run.thing) return undefined
  if (noun === '' && field.words.yearsOld.size > 0 && start < to && phraseAt(field.words.yearsOld, field.tokens, start))
    return undefined
  return {
    first: at,
    last: run.head === -1 ? (of ? Math.min(start + 1, to) : quantity.after) : run.head + 1,
    kind: 'number',
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    bound,
    noun,
    people: run.people,
    known: false,
    other:
      someOther(field, start, run.head === -1 ? Math.min(start + 1, to) : run.head + 1) ||
      (at > from && sets.other.has(field.tokens[at - 1].lower)),
    part: of,
    ...sexOf(field, noun),
  }
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

function isYear(value: number | undefined): boolean {
  return value !== undefined && value >= 1900 && value <= 2100
}

// "of the victims", "of them", "of whom"
function pointsBack(field: Field, at: number): boolean {
  const { sets } = field.words
  const { lower } = field.tokens[at]
  return sets.the.has(lower) || sets.who.has(lower) || ['them', 'us', 'those', 'whom', 'these'].includes(lower)
}

// An age between commas, the number of a road, a house or a clause.
function isLabel(field: Field, at: number, after: number, from: number): boolean {
  const { tokens, words } = field
  const before = at > from ? tokens[at - 1] : undefined
  const next = tokens[after]
  if (!before) return false
  if (followsAge(field, at, from) || field.nameEnds.has(at)) return true
  if (/^[$€£#№]$/.test(before.text) || before.lower === 'no.') return true
  const marked = next === undefined || next.kind === 'mark' || next.sentence !== before.sentence
  if (/^[,(–—-]$/.test(before.text) && marked && at - 2 >= from) {
    const name = tokens[at - 2]
    return name.capital || words.sets.person.has(name.lower)
  }
  if (before.text === ',' && field.nameEnds.has(at - 1) && !(next && words.sets.people.has(next.lower))) return true
  return before.capital && marked && tokens[at].kind === 'number' && field.in === 'text' && !before.first
}

// "aged 20", "ages 20, 24 and 27"
function followsAge(field: Field, at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 7; back--) {
    const { lower, kind } = field.tokens[back]
    if (field.words.sets.aged.has(lower)) return true
    if (kind !== 'number' && lower !== ',' && lower !== 'to' && !field.words.sets.and.has(lower)) return false
  }
  return false
}

interface NounRun {
  /** Token of the head noun, -1 where there is none. */
  head: number
  people: boolean
  /** Index after the run. */
  after: number
  /** The run ends at a word that says what happened ("14 confirmed deaths"). */
  happening: boolean
  /** The run ends at something that is nobody ("eight month inquiry", "911 call"). */
  thing: boolean
}

/** The nouns and adjectives from a token on, up to a word that ends a group. */
function nounRun(field: Field, start: number, to: number): NounRun {
  const { tokens, words } = field
  let people = -1
  let plural = -1
  let at = start
  let happening = false
  let thing = false
  const end = Math.min(to, start + LONGEST_RUN)
  for (; at < end; at++) {
    const token = tokens[at]
    if (at > start && people !== -1 && field.nameAt.has(at)) break
    if (token.kind === 'mark' || words.sets.stops.has(token.lower)) break
    if (people === -1 && words.sets.things.has(token.lower) && !(at + 1 < end && isPerson(field, at + 1))) {
      thing = true
      break
    }
    if (isPerson(field, at)) people = at
    else if (phraseAt(words.happenings, tokens, at)) {
      // "two dead people" goes on, "two wounded" ends here.
      happening = true
      if (at + 1 >= end || !isPerson(field, at + 1)) break
      happening = false
    } else if (people !== -1 && token.lower !== "'s" && token.lower !== '’s') break
    else if (plural === -1 && /[^s]s$/.test(token.lower)) plural = at
  }
  const head = people === -1 ? plural : people
  return {
    head,
    people: people !== -1 || (head !== -1 && tokens[head].capital && field.in === 'text'),
    after: at,
    happening,
    thing,
  }
}

function isPerson(field: Field, at: number): boolean {
  const { lower } = field.tokens[at]
  const { sets } = field.words
  return sets.people.has(lower) || sets.person.has(lower) || AGED_TOKEN.test(lower)
}

function selfAt(field: Field, at: number): Counted | undefined {
  const { sets } = field.words
  const { lower } = field.tokens[at]
  const one = {
    first: at,
    last: at + 1,
    value: 1,
    bound: 'exact',
    noun: '',
    people: true,
    other: false,
    part: false,
  } as const
  if (sets.self.has(lower)) return { ...one, kind: 'self', known: true, ...sexOf(field, lower) }
  if (sets.he.has(lower) || sets.she.has(lower)) {
    return { ...one, kind: 'pronoun', known: true, sex: sets.he.has(lower) ? 'male' : 'female' }
  }
  return undefined
}

function nameAt(field: Field, at: number, to: number): Counted | undefined {
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

function singleAt(field: Field, at: number, from: number, to: number): Counted | undefined {
  const { sets } = field.words
  const { lower } = field.tokens[at]
  const one = sets.one.has(lower)
  if (!one && !sets.the.has(lower)) return undefined
  const of = at + 2 < to && lower === 'one' && sets.of.has(field.tokens[at + 1].lower) && pointsBack(field, at + 2)
  if (of) return { ...singular(field, at, at + 3, ''), part: true }
  const run = nounRun(field, at + 1, to)
  if (run.head === -1 || !isSingular(field, run.head)) return aloneAt(field, at, to, from)
  const head = field.tokens[run.head]
  const { age, last } = ageAfter(field, namedAfter(field, run.head + 1, to), to)
  const group = singular(field, at, last, nounOf(field, run.head))
  const stated = age ?? ageIn(field, at, run.head + 1)
  return {
    ...group,
    people: true,
    known: !one,
    ...(stated === undefined ? {} : { age: stated }),
    ...sexIn(field, at, run.head + 1, head),
  }
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
    phraseAt(field.words.happenings, field.tokens, after)
  return free ? { ...singular(field, at, after, ''), known: theOther } : undefined
}

function bareSingleAt(field: Field, at: number, from: number, to: number): Counted | undefined {
  const allowed =
    field.in === 'title' || field.words.bareSingular || at === from || AGED_TOKEN.test(field.tokens[at].lower)
  if (!allowed || !isPerson(field, at) || !isSingular(field, at)) return undefined
  const run = nounRun(field, at, to)
  if (run.head === -1 || !isSingular(field, run.head)) return undefined
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
  return name && name.after <= to ? name.after : at
}

function singular(field: Field, first: number, last: number, noun: string): Counted {
  return {
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

function isSingular(field: Field, at: number): boolean {
  const { lower } = field.tokens[at]
  return field.words.sets.person.has(lower) || (AGED_TOKEN.test(lower) && !lower.endsWith('s'))
}

function nounOf(field: Field, at: number): string {
  const { lower } = field.tokens[at]
  return AGED_TOKEN.test(lower) ? 'person' : lower
}

function someOther(field: Field, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (field.words.sets.other.has(field.tokens[at].lower)) return true
  return false
}

function ageIn(field: Field, first: number, last: number): number | undefined {
  for (let at = first; at < last; at++) {
    const age = AGED_TOKEN.exec(field.tokens[at].lower)
    if (age && /^\d+$/.test(age[1])) return Number(age[1])
  }
  return undefined
}

function sexOf(field: Field, noun: string): { sex?: 'male' | 'female' } {
  if (field.words.sets.male.has(noun)) return { sex: 'male' }
  return field.words.sets.female.has(noun) ? { sex: 'female' } : {}
}

// The sex of the last word that has one: "the boy's mother" is a woman.
function sexIn(field: Field, first: number, last: number, head: Token): { sex?: 'male' | 'female' } {
  const own = sexOf(field, head.lower)
  if (own.sex) return own
  for (let at = last - 1; at >= first; at--) {
    const sex = sexOf(field, field.tokens[at].lower)
    if (sex.sex && field.tokens[at + 1]?.lower !== "'s") return sex
  }
  return {}
}

// "including three children": the words stand right before the group.
function withPart(field: Field, group: Counted, from: number): Counted {
  for (let back = 1; back <= 3 && group.first - back >= from; back++) {
    const phrase = phraseAt(field.words.including, field.tokens, group.first - back)
    if (phrase && phrase.after === group.first) return { ...group, part: true, beside: true }
  }
  return group
}

/** "a woman and her two children": groups with nothing but commas and "and" between them, and an "and" before the last. */
function lists(field: Field, groups: readonly Counted[]): Counted[] {
  const found: Counted[] = []
  for (let at = 0; at < groups.length; ) {
    let end = at + 1
    let joined = false
    let whole = at + 1
    while (end < groups.length && isListable(groups[end - 1]) && isListable(groups[end])) {
      const gap = gapOf(field, groups[end - 1].last, groups[end].first)
      if (gap === 'no') break
      end++
      if (gap === 'and') {
        joined = true
        whole = end
      }
    }
    found.push(joined && whole - at > 1 ? listOf(groups.slice(at, whole)) : groups[at])
    at = joined && whole - at > 1 ? whole : at + 1
  }
  return found
}

function isListable(group: Counted): boolean {
  if (group.kind === 'number') return group.noun !== ''
  return group.kind === 'single' || (group.kind === 'named' && group.people)
}

function gapOf(field: Field, from: number, to: number): 'comma' | 'and' | 'no' {
  if (to - from > 2 || to <= from) return 'no'
  let and = false
  for (let at = from; at < to; at++) {
    const { lower } = field.tokens[at]
    if (field.words.sets.and.has(lower)) and = true
    else if (lower !== ',' && lower !== '،' && lower !== '、') return 'no'
  }
  return and ? 'and' : 'comma'
}

function listOf(members: readonly Counted[]): Counted {
  const values = members.map(member => member.value)
  const exact = values.every(value => value !== undefined)
  const sum = (pick: (member: Counted) => number | undefined) =>
    members.reduce((total, member) => total + (pick(member) ?? member.value ?? 0), 0)
  const [head, ...rest] = members
  // "four bodies, two men and two women" are four.
  if (rest.length > 1 && exact && head.value === rest.reduce((total, member) => total + (member.value ?? 0), 0)) {
    return { ...head, last: members[members.length - 1].last, kind: 'list', members: rest }
  }
  return {
    first: head.first,
    last: members[members.length - 1].last,
    kind: 'list',
    ...(exact
      ? { value: sum(member => member.value) }
      : { low: sum(member => member.low), high: sum(member => member.high) }),
    bound: members.find(member => member.bound !== 'exact')?.bound ?? 'exact',
    noun: '',
    people: true,
    known: members.every(member => member.known),
    other: members.every(member => member.other),
    part: members[0].part,
    members: [...members],
  }
}
