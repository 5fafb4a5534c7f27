// Numbers that stand with a noun of harm or as a share of persons.
import { readQuantities } from '../../text/quantities.ts'
import { phraseAt } from './count-words.ts'
import type { Counted } from './counted.ts'
import { isLabel } from './counted-numbers.ts'
import type { Mention } from './happened.ts'
import { overlap, type Sentence, TOLD, verb } from './happened-placed.ts'
import type { NearMentions } from './near-mentions.ts'
import { formAt, isWall, type PlacedWords } from './placed-words.ts'
import type { Field } from './reading-field.ts'
import { isUndone } from './undone.ts'

const LONGEST_NUMBER = 6

/** True where a number ends right before a token. */
export function endsNumber({ quantityAt }: Field, at: number): boolean {
  for (let back = 1; back <= LONGEST_NUMBER; back++) if (quantityAt.get(at - back)?.after === at) return true
  return false
}

const NOUN_WITHIN = 3

/** "1.432 nouvelles contaminations", "decenas de miles de desplazados": a number and its noun of harm, adjectives between. */
export function nounAt(
  field: Field,
  placed: PlacedWords,
  sentence: Sentence,
  at: number,
  told: NearMentions,
): Mention | undefined {
  const form = formAt(placed.harm, field.tokens, at)
  // "12 раненых собак"
  if (!form || field.words.sets.things.has(field.tokens[form.after]?.lower ?? '')) return undefined
  const own = told.near(at)
  if (own.some(({ first, last }) => first < form.after && at < last)) return undefined
  const group = numberBefore(field, sentence, at)
  if (!group || own.some(other => overlap(other.group, group))) return undefined
  return { field, measure: form.meaning, group, first: at, last: form.after, sentence }
}

function numberBefore(field: Field, sentence: Sentence, at: number): Counted | undefined {
  for (let first = at - 1; first >= sentence.from && first >= at - NOUN_WITHIN - LONGEST_NUMBER; first--) {
    const quantity = field.quantityAt.get(first)
    if (!quantity) continue
    const { kind, value, low, high, bound } = quantity.it
    if (kind !== 'number' || isShare(value) || quantity.after > at || at - quantity.after > NOUN_WITHIN)
      return undefined
    if (!areAdjectives(field, quantity.after, at) || isLabel(field, first, quantity.after, sentence.from))
      return undefined
    return {
      ...TOLD,
      kind: 'number',
      first,
      last: quantity.after,
      ...(value === undefined ? {} : { value }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      bound,
    }
  }
  return undefined
}

function isShare(value: number | undefined): boolean {
  return value !== undefined && value > 0 && value < 1
}

const SHARE_WITHIN = 8

/** "трое из четырёх находившихся в машине скончались": a share of persons is the first of its numbers. */
export function shareAt(field: Field, placed: PlacedWords, sentence: Sentence, at: number): Mention | undefined {
  const quantity = field.quantityAt.get(at)
  if (!quantity || quantity.it.kind !== 'number' || !isShare(quantity.it.value)) return undefined
  const [first, second] = readQuantities(field.text.slice(quantity.it.start, field.tokens[at].end), field.language)
  if (first?.value === undefined || second || first.value < 1) return undefined
  for (let next = quantity.after; next < Math.min(sentence.to, quantity.after + SHARE_WITHIN); next++) {
    if (isWall(field.tokens[next])) return undefined
    const happening = phraseAt(field.words.happenings, field.tokens, next)
    if (!happening || !/^(?:done|undergone)$/.test(happening.meaning.frame)) continue
    const none = at > 0 && formAt(placed.noneOf, field.tokens, at - 1) !== undefined
    if (!none && isUndone(field, verb(next, happening.after), sentence)) return undefined
    const kind = none ? 'nobody' : 'number'
    const group: Counted = {
      ...TOLD,
      kind,
      first: at,
      last: quantity.after,
      value: none ? 0 : first.value,
      part: !none,
    }
    return { field, measure: happening.meaning.measure, group, first: next, last: happening.after, sentence }
  }
  return undefined
}

function areAdjectives({ tokens, words }: Field, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, lower } = tokens[at]
    if (at === from && words.sets.of.has(lower)) continue
    if (kind !== 'word' || [words.sets.stops, words.sets.people, words.sets.things].some(set => set.has(lower)))
      return false
    if (phraseAt(words.happenings, tokens, at)) return false
  }
  return true
}
