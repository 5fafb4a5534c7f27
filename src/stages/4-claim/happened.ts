// What happened to those counted: links words like "killed" and "dead" to the groups beside them.
import { lowerBound } from '../../text/lower-bound.ts'
import { NOTHING, phraseAt } from './count-words.ts'
import { type Counted, countedIn } from './counted.ts'
import { bareSubjects, isPassive, objectOf, subjects, type Word } from './counted-sides.ts'
import type { Field } from './reading-field.ts'
import { withPlaced } from './happened-placed.ts'
import { mentionsUnspaced } from './happened-unspaced.ts'
import { withPersonsBeside } from './persons-beside.ts'
import { carriedAt, hospitalAfter, sufferedAt } from './hurt-words.ts'
import { isTallied, tallyAt } from './statistics.ts'
import { isUndone } from './undone.ts'

/** One counted group with what happened to it. Token indices are of the field, half-open. */
export interface Mention {
  field: Field
  measure: string
  group: Counted
  /** The words that say what happened. */
  first: number
  last: number
  sentence: { from: number; to: number }
  /** An older figure beside a newer one: "rose to 12 from 9". */
  earlier?: boolean
  /** A statistic or the background of another event: no part of this event's whole. */
  aside?: boolean
  /** The exact characters, where tokens are longer than words. */
  slice?: { start: number; end: number }
}

/** Every mention in a title or text, in order. */
export function mentionsIn(field: Field): Mention[] {
  if (field.words.unspaced) return mentionsUnspaced(field)
  return withPlaced(
    field,
    field.sentences.flatMap(sentence => mentionsOf(field, sentence)),
  )
}

function mentionsOf(field: Field, sentence: { from: number; to: number }): Mention[] {
  const words = happenings(field, sentence)
  if (words.length === 0) return []
  const groups = countedIn(field, sentence)
  if (groups.length === 0) return []
  const objects = new Set<Counted>()
  const found: Mention[] = []
  for (const word of words) {
    const mention = (group: Counted, earlier = false): Mention => ({
      field,
      measure: measureOf(field, word),
      group,
      first: word.first,
      last: word.last,
      sentence,
      ...(earlier ? { earlier } : {}),
    })
    if (isUndone(field, word, sentence)) continue
    const linked = link(field, word, nearby(groups, word), objects, sentence)
    if (isAmong(field, word, sentence)) linked.groups = linked.groups.map(group => ({ ...group, beside: true }))
    if (word.carried) linked.groups = linked.groups.filter(isNews)
    const people = withPersonsBeside(field, linked.groups, nearby(groups, word))
    for (const group of people.filter(group => !isNeither(field, group)))
      found.push(
        mention(group.kind === 'self' ? doer(field, word, group, nearby(groups, word), objects, sentence) : group),
      )
    if (linked.earlier) found.push(mention(linked.earlier, true))
  }
  const counted = withFatalPart(field, found, groups).filter(isCountable)
  const tally = tallyAt(field, sentence)
  return counted.map(mention => (isTallied(field, mention, tally) ? { ...mention, aside: true } : mention))
}

const FARTHEST_BEFORE = 60
const FARTHEST_AFTER = 16

// "were among the dead": some of them.
function isAmong({ tokens, words: { sets } }: Field, { first }: Word, { from }: { from: number }): boolean {
  return first - 2 >= from && sets.the.has(tokens[first - 1].lower) && sets.of.has(tokens[first - 2].lower)
}

// Groups are in order, so those near a word are one stretch of them: a sentence without end stays linear.
function nearby(groups: readonly Counted[], word: Word): readonly Counted[] {
  const low = lowerBound(groups, word.first - FARTHEST_BEFORE, ({ last }) => last)
  let end = low
  while (end < groups.length && groups[end].first < word.last + FARTHEST_AFTER) end++
  return groups.slice(low, end)
}

function happenings(field: Field, sentence: { from: number; to: number }): Word[] {
  const found: Word[] = []
  for (let at = sentence.from; at < sentence.to; ) {
    const phrase = phraseAt(field.words.happenings, field.tokens, at)
    if (phrase && phrase.after <= sentence.to && phrase.meaning.measure !== NOTHING)
      found.push({ meaning: phrase.meaning, first: at, last: phrase.after })
    const carried = phrase ? undefined : (carriedAt(field, at, sentence.to) ?? sufferedAt(field, at, sentence.to))
    if (carried) found.push(carried)
    at = phrase && phrase.after <= sentence.to ? phrase.after : at + 1
  }
  return found
}

// The dead, the ill and the shocked are taken to a hospital too: the words alone count nobody told of before.
function isNews({ kind, known, other }: Counted): boolean {
  return kind === 'number' || kind === 'list' || (kind === 'single' && other && !known)
}

// "fatally shot" is the table's; "shot her fatally", "injured fatally" are not.
function measureOf(field: Field, word: Word): string {
  const { measure } = word.meaning
  // "sent five people to the hospital"
  if (measure === 'deployed' && hospitalAfter(field, word.last, field.tokens.length)) return 'hospitalised'
  if (measure !== 'shot' && measure !== 'injured') return measure
  const beside = [field.tokens[word.first - 1], field.tokens[word.last]]
  return beside.some(token => token && field.words.sets.fatally.has(token.lower)) ? 'killed' : measure
}

// "Neither the driver nor the passenger was hurt."
function isNeither(field: Field, { first }: Counted): boolean {
  return first > 0 && field.words.sets.neither.has(field.tokens[first - 1].lower)
}

interface Linked {
  groups: Counted[]
  earlier?: Counted
}

function link(
  field: Field,
  word: Word,
  groups: readonly Counted[],
  objects: Set<Counted>,
  sentence: { from: number; to: number },
): Linked {
  const inside = groups.find(group => group.first < word.first && group.last >= word.last)
  if (inside) return { groups: word.meaning.frame === 'nouns' ? [] : [inside] }
  const fold = groups.find(group => group.fold && group.last === word.first)
  if (fold) return { groups: [fold] }
  switch (word.meaning.frame) {
    case 'tolls':
      return toll(field, word, groups)
    case 'nouns':
      return { groups: directlyBefore(groups, word) }
    case 'deeds':
      return { groups: deed(field, word, groups) }
    case 'doing':
      return { groups: marked(objects, withSelf(field, objectOf(field, word, groups), groups)) }
    case 'undergone': {
      const after = field.words.subjectAfter ? objectOf(field, word, groups) : []
      return { groups: after.length > 0 ? after : subjects(field, word, groups, objects, sentence) }
    }
    case 'done': {
      if (!isPassive(field, word, sentence)) {
        const object = objectOf(field, word, groups)
        if (object.length > 0) return { groups: marked(objects, withSelf(field, object, groups)) }
        return {
          groups: field.words.verbLast
            ? subjects(field, word, groups, objects, sentence)
            : bareSubjects(field, word, groups),
        }
      }
      const after = field.words.subjectAfter ? objectOf(field, word, groups) : []
      return { groups: after.length > 0 ? after : subjects(field, word, groups, objects, sentence) }
    }
  }
}

// "a boy shot himself": the boy is counted.
function doer(
  field: Field,
  word: Word,
  self: Counted,
  groups: readonly Counted[],
  objects: ReadonlySet<Counted>,
  sentence: { from: number },
): Counted {
  const [subject] = subjects(field, word, groups, objects, sentence).filter(isOne)
  const fits = subject && (!subject.sex || !self.sex || subject.sex === self.sex)
  return fits ? { ...subject, self: true } : self
}

function isOne({ kind }: Counted): boolean {
  return kind === 'single' || kind === 'named' || kind === 'pronoun'
}

// "killed his wife and himself", "kills 2 sons, self"
function withSelf(field: Field, object: Counted[], groups: readonly Counted[]): Counted[] {
  const last = object[object.length - 1]
  const self =
    last && groups.find(group => group.kind === 'self' && group.first > last.last && group.first - last.last <= 3)
  if (
    !self ||
    !field.tokens.slice(last.last, self.first).every(({ lower }) => lower === ',' || field.words.sets.joins.has(lower))
  )
    return object
  return [...object, self]
}

function marked(objects: Set<Counted>, found: Counted[]): Counted[] {
  for (const group of found) objects.add(group)
  return found
}

function directlyBefore(groups: readonly Counted[], word: Word): Counted[] {
  return groups
    .filter(
      group =>
        (group.kind === 'number' || group.kind === 'nobody') &&
        group.last <= word.first &&
        word.first - group.last <= 3 &&
        group.noun === '' &&
        !group.part,
    )
    .slice(-1)
}

// "the death of three men", "the boy's death"
function deed(field: Field, word: Word, groups: readonly Counted[]): Counted[] {
  if (/^['’]s$/.test(field.tokens[word.first].lower)) return groups.filter(group => group.last === word.first)
  return objectOf(field, word, groups)
}

const FARTHEST_TOLL = 14

// "rose to 12 from 9", "stands at 12"
function toll(field: Field, word: Word, groups: readonly Counted[]): Linked {
  const after = groups.filter(
    group =>
      group.first >= word.last &&
      group.first - word.last <= FARTHEST_TOLL &&
      group.kind === 'number' &&
      (group.noun === '' || group.people),
  )
  const old = after.find(group => ['from', 'von', 'de', 'с', 'от'].includes(field.tokens[group.first - 1].lower))
  const stated = after.find(group => group !== old)
  // "rose to 14": the "to" of some languages is also their "up to".
  const now = stated?.bound === 'at-most' ? { ...stated, bound: 'exact' as const } : stated
  if (now) return { groups: [now], ...(old ? { earlier: old } : {}) }
  return { groups: old ? [] : directlyBefore(groups, word) }
}

// "3 shot, 1 fatally", "one of them fatally"
function withFatalPart(field: Field, found: Mention[], groups: readonly Counted[]): Mention[] {
  const more: Mention[] = []
  for (const group of groups) {
    const next = field.tokens[group.last]
    if (
      next === undefined ||
      !field.words.sets.fatally.has(next.lower) ||
      phraseAt(field.words.happenings, field.tokens, group.last)
    )
      continue
    const shot = found.find(mention => mention.group !== group && mention.last <= group.first)
    if (shot)
      more.push({
        ...shot,
        measure: 'killed',
        group: { ...group, part: true },
        first: group.last,
        last: group.last + 1,
      })
  }
  return [...found, ...more]
}

const PEOPLE_ONLY = new Set(['killed', 'injured', 'shot', 'arrested', 'detained', 'charged', 'hospitalised'])

const HARM = new Set(['killed', 'injured', 'shot', 'hospitalised'])

// "carrying 12 crates", "a man carrying his son"
function isAboard({ group, last }: Mention): boolean {
  if (group.kind === 'number') return group.noun === '' || group.people
  return group.kind === 'list' || group.kind === 'nobody' || (group.kind === 'single' && group.first < last)
}

function isCountable(mention: Mention): boolean {
  const { group, measure } = mention
  if (measure === 'aboard' && !isAboard(mention)) return false
  if (group.kind === 'named' && !group.people && !PEOPLE_ONLY.has(measure)) return false
  if ((group.kind === 'pronoun' || group.kind === 'self') && !HARM.has(measure)) return false
  return true
}
