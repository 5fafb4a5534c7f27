// Those counted stand elsewhere than beside the verb: after the place ("на борту судна было 212"), between a verb and its
// particle ("nahm vier Männer fest"), in the noun itself ("قتيلان"), or further on ("اعتقلت قوات الأمن 11 رجلا").
import { phraseAt } from './count-words.ts'
import { type Counted, countedIn } from './counted.ts'
import type { Mention } from './happened.ts'
import { noneAt } from './happened-none.ts'
import { endsNumber, nounAt, shareAt } from './happened-nouns.ts'
import { amongAt, partsBeside } from './happened-parts.ts'
import { groupsBetween, NearMentions } from './near-mentions.ts'
import { holds, mended, mendedOne } from './placed-mending.ts'
import { formAt, isWall, type PlacedWords, placedWords } from './placed-words.ts'
import type { Field } from './reading-field.ts'
import { isUndone } from './undone.ts'

export interface Sentence {
  from: number
  to: number
}

/** The mentions found beside their verbs, mended, and those that stand elsewhere. */
export function withPlaced(field: Field, found: Mention[]): Mention[] {
  const placed = placedWords(field.language)
  if (!placed) return found
  const own = new Map<Sentence, Mention[]>()
  for (const mention of mended(field, placed, found)) {
    const before = own.get(mention.sentence)
    if (before) before.push(mention)
    else own.set(mention.sentence, [mention])
  }
  return field.sentences
    .flatMap(sentence => sentencePlaced(field, placed, sentence, own.get(sentence) ?? []))
    .sort((a, b) => a.group.first - b.group.first)
}

function sentencePlaced(field: Field, placed: PlacedWords, sentence: Sentence, own: readonly Mention[]): Mention[] {
  const told = new NearMentions(own)
  for (let at = sentence.from; at < sentence.to; at++) {
    const { lower } = field.tokens[at]
    if (!placed.begins.has(lower) && !field.words.happenings.has(lower) && !field.quantityAt.has(at)) continue
    const particle = splitAt(field, placed, sentence, at)
    // "أصيب 26 مريضا بالفيروس": what the verb says with its particle, not what it says alone.
    if (particle)
      for (const other of told.near(at))
        if (other.first === at && other.measure !== particle.measure) told.remove(other)
    const mention =
      particle ??
      amongAt(field, placed, sentence, at) ??
      wordAt(field, placed, sentence, at) ??
      noneAt(field, placed, sentence, at) ??
      aheadOf(field, placed, sentence, at, told) ??
      nounAt(field, placed, sentence, at, told) ??
      shareAt(field, placed, sentence, at) ??
      unlinkedAt(field, sentence, at, told)
    if (mention && holds(field, placed, mention) && !told.near(at).some(other => isSame(other, mention)))
      told.add(mendedOne(field, placed, mention))
  }
  return [...told.all(), ...partsBeside(field, sentence, told)]
}

function isSame(one: Mention, two: Mention): boolean {
  const sameWord = one.first === two.first && two.group.kind === 'nobody'
  return one.measure === two.measure && (sameWord || overlap(one.group, two.group))
}

/** True where two groups share a word. */
export function overlap(one: Counted, two: Counted): boolean {
  return one.first < two.last && two.first < one.last
}

/** True for a number that may be one of people. */
export function isCount({ kind, noun, people }: Counted): boolean {
  return kind === 'list' || (kind === 'number' && (noun === '' || people))
}

const AHEAD = 7

// The first count after the words, in the same clause.
function aheadOf(
  field: Field,
  placed: PlacedWords,
  sentence: Sentence,
  at: number,
  told: NearMentions,
): Mention | undefined {
  const form = formAt(placed.ahead, field.tokens, at)
  if (!form || isUndone(field, verb(at, form.after), sentence)) return undefined
  const own = told.near(at)
  if (own.some(({ measure, first, last }) => measure === form.meaning && first < form.after && at < last))
    return undefined
  const group = countAfter(field, sentence, form.after, AHEAD)
  if (!group || own.some(other => other.measure !== form.meaning && other.group === group)) return undefined
  if (form.meaning === 'aboard' && !isOfPeople(field, group)) return undefined
  return { field, measure: form.meaning, group, first: at, last: form.after, sentence }
}

/** A happening's words, as `isUndone` takes them. */
export function verb(first: number, last: number) {
  return { meaning: { measure: '', frame: 'done' as const }, first, last }
}

/** False for "30 motos": another noun follows the number. */
export function isOfPeople({ tokens, words }: Field, { people, noun, last, kind }: Counted): boolean {
  if (kind !== 'number' || (people && noun !== '')) return true
  const next = tokens[last]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    words.sets.stops.has(next.lower) ||
    words.sets.passive.has(next.lower) ||
    phraseAt(words.happenings, tokens, last) !== undefined
  )
}

function countAfter(field: Field, sentence: Sentence, from: number, farthest: number): Counted | undefined {
  const group = groupsBetween(countedIn(field, sentence), from, from + farthest).find(isCount)
  if (!group) return undefined
  for (let at = from; at < group.first; at++)
    if (isWall(field.tokens[at]) || phraseAt(field.words.happenings, field.tokens, at)) return undefined
  return group
}

const UNLINKED = 5

// "задержали в ходе рейда 11 человек": the verb comes first and other words stand between.
function unlinkedAt(field: Field, sentence: Sentence, at: number, told: NearMentions): Mention | undefined {
  if (!field.words.subjectAfter) return undefined
  const happening = phraseAt(field.words.happenings, field.tokens, at)
  if (!happening || !/^(?:done|doing|undergone)$/.test(happening.meaning.frame)) return undefined
  const { after, meaning } = happening
  const own = told.near(at)
  if (own.some(({ first, last }) => first < after && at < last)) return undefined
  if (isUndone(field, verb(at, after), sentence)) return undefined
  const group = countAfter(field, sentence, after, UNLINKED)
  if (!group || own.some(other => overlap(other.group, group))) return undefined
  return { field, measure: meaning.measure, group, first: at, last: after, sentence }
}

const SPLIT = 14

// "nahm die Polizei vier Verdächtige fest"
function splitAt(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  for (const { words, particle, meaning } of placed.split.get(field.tokens[at].lower) ?? []) {
    if (!words.every((word, offset) => field.tokens[at + offset]?.lower === word)) continue
    const from = at + words.length
    const end = particleAfter(field, particle, from, Math.min(sentence.to, from + SPLIT))
    if (end === -1 || isUndone(field, verb(end, end + particle.length), sentence)) continue
    const between = groupsBetween(countedIn(field, sentence), from, end).filter(group => group.last <= end)
    const group = between.findLast(isSubject) ?? subjectBefore(field, sentence, at)
    if (group) return { field, measure: meaning, group, first: at, last: end + particle.length, sentence }
  }
  return undefined
}

function isSubject(group: Counted): boolean {
  return isCount(group) || group.kind === 'number' || (group.kind === 'single' && !group.known)
}

const LONGEST_GROUP = 12

// "пять прохожих получили лёгкие травмы"
function subjectBefore(field: Field, sentence: Sentence, at: number): Counted | undefined {
  return groupsBetween(countedIn(field, sentence), at - LONGEST_GROUP, at).findLast(
    group => group.last <= at && at - group.last <= 2 && isSubject(group),
  )
}

function particleAfter(field: Field, particle: readonly string[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (/^[;:.]$/.test(field.tokens[at].text)) return -1
    if (particle.every((word, offset) => field.tokens[at + offset]?.lower === word)) return at
  }
  return -1
}

/** What is said of a count that stands in a word of its own. */
export const TOLD = { bound: 'exact', known: false, other: false, part: false, noun: '', people: true } as const

// "قتيلان", "un mort": the noun is the number; "sans faire de blessé": so is the phrase.
function wordAt(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  const forms = [placed.zero, placed.single, placed.dual] as const
  for (let value = 0; value < forms.length; value++) {
    const form = formAt(forms[value], field.tokens, at)
    if (!form || (value > 0 && endsNumber(field, at))) continue
    const kind = value === 0 ? 'nobody' : 'number'
    const group: Counted = { ...TOLD, kind, first: at, last: form.after, value }
    return { field, measure: form.meaning, group, first: at, last: form.after, sentence }
  }
  return undefined
}
