// Those counted stand elsewhere than beside the verb: after the place ("на борту судна было 212"), between a verb and its
// particle ("nahm vier Männer fest"), in the noun itself ("قتيلان"), or as nobody ("no hubo heridos").
import type { Bound } from '../../domain/claim.ts'
import { NOTHING, phraseAt } from './count-words.ts'
import { type Counted, countedIn } from './counted.ts'
import type { Mention } from './happened.ts'
import { type Placed, type PlacedWords, placedWords } from './placed-words.ts'
import type { Field } from './reading-field.ts'
import { isUndone } from './undone.ts'

interface Sentence {
  from: number
  to: number
}

/** The mentions found beside their verbs, mended, and those that stand elsewhere. */
export function withPlaced(field: Field, found: Mention[]): Mention[] {
  const placed = placedWords(field.language)
  if (!placed) return found
  const mended = found.map(mention => mendedBy(field, placed, mention))
  const more = field.sentences.flatMap(sentence => sentencePlaced(field, placed, sentence, mended))
  if (more.length === 0) return mended
  return [...mended, ...more].sort((a, b) => a.group.first - b.group.first)
}

function sentencePlaced(field: Field, placed: PlacedWords, sentence: Sentence, found: readonly Mention[]): Mention[] {
  const own = found.filter(mention => mention.sentence === sentence)
  const more: Mention[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const mention =
      among(field, placed, sentence, at) ??
      inNoun(field, placed, sentence, at) ??
      none(field, placed, sentence, at) ??
      split(field, placed, sentence, at) ??
      ahead(field, placed, sentence, at, [...own, ...more]) ??
      unlinked(field, sentence, at, [...own, ...more])
    if (!mention || [...own, ...more].some(other => isSame(other, mention))) continue
    more.push(mention)
  }
  return more
}

function isSame(one: Mention, two: Mention): boolean {
  return one.measure === two.measure && one.group.first < two.group.last && two.group.first < one.group.last
}

function mention(
  field: Field,
  measure: string,
  group: Counted,
  first: number,
  last: number,
  sentence: Sentence,
): Mention {
  return { field, measure, group, first, last, sentence }
}

/** The longest form that begins at a token. */
function formAt(forms: Placed, field: Field, at: number): { meaning: string; after: number } | undefined {
  if (at >= field.tokens.length) return undefined
  for (const { words, meaning } of forms.get(field.tokens[at].lower) ?? []) {
    if (words.every((word, offset) => field.tokens[at + offset]?.lower === word))
      return { meaning, after: at + words.length }
  }
  return undefined
}

function isWall(field: Field, at: number): boolean {
  return /^[,;:()،؛–—]$/.test(field.tokens[at].text)
}

function isCount({ kind, noun, people }: Counted): boolean {
  return kind === 'list' || (kind === 'number' && (noun === '' || people))
}

const AHEAD = 7

// The first count after the words, in the same clause.
function ahead(
  field: Field,
  placed: PlacedWords,
  sentence: Sentence,
  at: number,
  own: readonly Mention[],
): Mention | undefined {
  const form = formAt(placed.ahead, field, at)
  if (!form || isUndone(field, wordAt(at, form.after), sentence)) return undefined
  if (own.some(({ measure, first, last }) => measure === form.meaning && first < form.after && at < last))
    return undefined
  const group = countAfter(field, sentence, form.after, AHEAD)
  if (!group || own.some(other => other.measure !== form.meaning && other.group === group)) return undefined
  if (form.meaning === 'aboard' && !isOfPeople(field, group)) return undefined
  return mention(field, form.meaning, group, at, form.after, sentence)
}

// "transportait 30 motos"
function isOfPeople({ tokens, words }: Field, { people, noun, last }: Counted): boolean {
  if (people && noun !== '') return true
  const next = tokens[last]
  return people || next === undefined || next.kind === 'mark' || words.sets.stops.has(next.lower)
}

const UNLINKED = 5

// "اعتقلت قوات الأمن 11 رجلا", "задержали в ходе рейда 11 человек": the verb comes first and other words stand between.
function unlinked(field: Field, sentence: Sentence, at: number, own: readonly Mention[]): Mention | undefined {
  if (!field.words.subjectAfter || field.words.verbLast) return undefined
  const happening = phraseAt(field.words.happenings, field.tokens, at)
  if (!happening || !/^(?:done|doing|undergone)$/.test(happening.meaning.frame)) return undefined
  const { after } = happening
  const { measure } = happening.meaning
  if (own.some(({ first, last }) => first < after && at < last)) return undefined
  if (isUndone(field, wordAt(at, after), sentence)) return undefined
  const group = countAfter(field, sentence, after, UNLINKED)
  if (!group || own.some(other => other.group.first < group.last && group.first < other.group.last)) return undefined
  return mention(field, measure, group, at, after, sentence)
}

function wordAt(first: number, last: number) {
  return { meaning: { measure: '', frame: 'done' as const }, first, last }
}

function countAfter(field: Field, sentence: Sentence, from: number, farthest: number): Counted | undefined {
  const group = countedIn(field, sentence).find(
    ({ first, ...rest }) => first >= from && first - from <= farthest && isCount({ first, ...rest }),
  )
  if (!group) return undefined
  for (let at = from; at < group.first; at++)
    if (isWall(field, at) || phraseAt(field.words.happenings, field.tokens, at)) return undefined
  return group
}

const SPLIT = 14

// "nahm die Polizei vier Verdächtige fest"
function split(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  for (const { words, particle, meaning } of placed.split.get(field.tokens[at].lower) ?? []) {
    if (!words.every((word, offset) => field.tokens[at + offset]?.lower === word)) continue
    const from = at + words.length
    const end = particleAfter(field, particle, from, Math.min(sentence.to, from + SPLIT))
    if (end === -1 || isUndone(field, wordAt(end, end + particle.length), sentence)) continue
    const between = countedIn(field, sentence).filter(group => group.first >= from && group.last <= end)
    const group = between.filter(one => isCount(one) || (one.kind === 'single' && !one.known)).at(-1)
    if (group) return mention(field, meaning, group, at, end + particle.length, sentence)
  }
  return undefined
}

function particleAfter(field: Field, particle: readonly string[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (/^[;:.]$/.test(field.tokens[at].text)) return -1
    if (particle.every((word, offset) => field.tokens[at + offset]?.lower === word)) return at
  }
  return -1
}

const TOLD = {
  kind: 'number',
  bound: 'exact',
  known: false,
  other: false,
  part: false,
  noun: '',
  people: true,
} as const

const NOBODY = { ...TOLD, kind: 'nobody', value: 0 } as const

// "قتيلان", "un mort": the noun is the number.
function inNoun(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  const two = formAt(placed.dual, field, at)
  const one = two ? undefined : formAt(placed.single, field, at)
  const zero = two || one ? undefined : formAt(placed.zero, field, at)
  if (zero) return mention(field, zero.meaning, { ...NOBODY, first: at, last: zero.after }, at, zero.after, sentence)
  const form = two ?? one
  if (!form || field.quantityAt.has(at - 1)) return undefined
  const group: Counted = { ...TOLD, first: at, last: form.after, value: two ? 2 : 1 }
  return mention(field, form.meaning, group, at, form.after, sentence)
}

// "among the 23 dead are three children": a part of them.
function among(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  const form = formAt(placed.among, field, at)
  if (!form) return undefined
  for (let next = form.after; next < Math.min(sentence.to, form.after + 4); next++) {
    const happening = phraseAt(field.words.happenings, field.tokens, next)
    if (happening?.meaning.frame !== 'nouns' || happening.meaning.measure === NOTHING) continue
    const group = partAfter(field, sentence, happening.after) ?? partBefore(field, sentence, at)
    if (!group) return undefined
    return mention(
      field,
      happening.meaning.measure,
      { ...group, part: true, beside: true },
      next,
      happening.after,
      sentence,
    )
  }
  return undefined
}

function partAfter(field: Field, sentence: Sentence, from: number): Counted | undefined {
  return countedIn(field, sentence).find(group => group.first >= from && group.first - from <= 5 && isPart(group))
}

function partBefore(field: Field, sentence: Sentence, to: number): Counted | undefined {
  return countedIn(field, sentence)
    .filter(group => group.last <= to && to - group.last <= 3 && isPart(group))
    .at(-1)
}

function isPart(group: Counted): boolean {
  return (isCount(group) && group.people) || (group.kind === 'single' && !group.known)
}

// "no hubo heridos", "пострадавших нет", "Verletzte gab es nicht"
function none(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  const happening = phraseAt(field.words.happenings, field.tokens, at)
  if (happening?.meaning.frame !== 'nouns' || happening.meaning.measure === NOTHING) return undefined
  if (!isNoneBefore(field, placed, sentence, at) && !isNoneAfter(field, placed, sentence, happening.after))
    return undefined
  const group: Counted = { ...NOBODY, first: at, last: happening.after }
  return mention(field, happening.meaning.measure, group, at, happening.after, sentence)
}

function isNoneBefore(field: Field, placed: PlacedWords, { from }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 6; back--) {
    const form = formAt(placed.noneBefore, field, back)
    if (form) return form.after <= at && isJoined(field, form.after, at)
  }
  return false
}

function isNoneAfter(field: Field, placed: PlacedWords, { to }: Sentence, after: number): boolean {
  for (let next = after; next < to && next <= after + 10; next++) {
    const form = formAt(placed.noneAfter, field, next)
    if (form) return isJoined(field, after, next)
    if (isWall(field, next)) return false
  }
  return false
}

// "погибших и пострадавших нет": only nouns of harm and "and" between.
function isJoined(field: Field, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower, kind } = field.tokens[at]
    const harm = phraseAt(field.words.happenings, field.tokens, at)
    if (kind === 'number' || (isWall(field, at) && lower !== ',')) return false
    if (!harm && !field.words.sets.and.has(lower) && !field.words.sets.stops.has(lower) && kind === 'mark') return false
  }
  return true
}

// Bounds after the noun, "none of the 180", "rose from 112 to 127".
function mendedBy(field: Field, placed: PlacedWords, mention: Mention): Mention {
  const { group } = mention
  if (group.kind !== 'number') return mention
  if (isNoneOf(field, placed, group))
    return { ...mention, group: { ...group, kind: 'nobody', value: 0, bound: 'exact' } }
  const bound = group.bound === 'exact' && group.value !== undefined ? boundAfter(field, placed, mention) : undefined
  if (bound) return { ...mention, group: { ...group, bound: bound.bound, last: Math.max(group.last, bound.last) } }
  return isRise(field, placed, mention) ? risen(mention) : mention
}

function isNoneOf(field: Field, placed: PlacedWords, { first }: Counted): boolean {
  for (let back = first - 1; back >= 0 && back >= first - 5; back--) {
    const form = formAt(placed.noneOf, field, back)
    if (form && form.after <= first + 1) return true
    if (isWall(field, back)) return false
  }
  return false
}

function boundAfter(
  field: Field,
  placed: PlacedWords,
  { group, last: after }: Mention,
): { bound: Bound; last: number } | undefined {
  for (const at of new Set([group.last, Math.max(group.last, after)])) {
    const form = field.quantityAt.has(at) ? undefined : formAt(placed.boundAfter, field, at)
    if (form && !field.quantityAt.has(form.after)) return { bound: form.meaning as Bound, last: form.after }
  }
  return undefined
}

function isRise(field: Field, placed: PlacedWords, { group, first }: Mention): boolean {
  if (group.low === undefined || group.high === undefined || group.first <= first) return false
  const at = field.tokens[group.first]
  return placed.from.has(at.lower) || placed.from.has(field.tokens[group.first - 1].lower)
}

function risen(mention: Mention): Mention {
  const { low: _low, high, ...group } = mention.group
  return { ...mention, group: { ...group, value: high, bound: 'exact' } }
}
