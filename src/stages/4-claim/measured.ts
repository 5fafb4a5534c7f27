// Every other number: what it counts is the noun after it, money and shares have their unit.
import type { Article } from '../../domain/article.ts'
import { type Claim, MEASURES } from '../../domain/claim.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { Quantity } from '../../text/quantities.ts'
import { folded } from '../../text/words.ts'
import { phraseAt } from './count-words.ts'
import type { Field } from './reading-field.ts'
import type { Placed } from './placed.ts'

const CORE: ReadonlySet<string> = new Set(MEASURES)
const FARTHEST_NOUN = 4

/** A figure for each quantity that no other claim holds: measure is the noun counted, `money` or `percent`. */
export function measuredFigures(article: Article, field: Field, taken: readonly Span[]): Placed[] {
  const free = freeOf(taken.filter(span => (span.in ?? 'text') === field.in))
  return field.sentences.flatMap(sentence => {
    const found: Placed[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const quantity = field.quantityAt.get(at)
      if (!quantity || field.dateAt.has(at) || !free(quantity.it)) continue
      const claim = measured(article, field, quantity.it, quantity.after, sentence.to)
      if (claim) found.push({ claim, field, sentence })
    }
    return found
  })
}

function freeOf(taken: readonly Span[]): (quantity: Quantity) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return ({ start, end }) => {
    while (next < sorted.length && sorted[next].start < end) reach = Math.max(reach, sorted[next++].end)
    return start >= reach
  }
}

function measured(article: Article, field: Field, quantity: Quantity, after: number, to: number): Claim | undefined {
  const noun = quantity.kind === 'number' && field.words.sets.stops.size > 0 ? nounAfter(field, after, to) : undefined
  const measure =
    quantity.kind === 'currency'
      ? 'money'
      : quantity.kind === 'percent'
        ? 'percent'
        : (noun?.measure ?? (quantity.kind === 'other' ? quantity.unit : undefined))
  if (measure === undefined || quantity.kind === 'ordinal') return undefined
  const end = noun ? field.tokens[noun.at].end : quantity.end
  const of = noun ? field.text.slice(field.tokens[after].start, end) : undefined
  return {
    id: '',
    kind: 'figure',
    span: spanOf(article, quantity.start, end, field.in),
    measure,
    ...(quantity.value === undefined ? {} : { value: quantity.value }),
    ...(quantity.low === undefined ? {} : { low: quantity.low }),
    ...(quantity.high === undefined ? {} : { high: quantity.high }),
    ...(quantity.otherwise === undefined ? {} : { otherwise: quantity.otherwise }),
    bound: quantity.bound,
    ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
    ...(of === undefined ? {} : { scope: { of } }),
  }
}

// The last word of the run of words after the number, singular: "two dozen refugee camps" counts camps.
function nounAfter(field: Field, from: number, to: number): { at: number; measure: string } | undefined {
  let noun = -1
  for (let at = from; at < to && at < from + FARTHEST_NOUN; at++) {
    const token = field.tokens[at]
    if (token.kind !== 'word' || field.words.sets.stops.has(token.lower) || field.words.sets.says.has(token.lower))
      break
    if (noun !== -1 && token.capital && !field.tokens[noun].capital) break
    if (phraseAt(field.words.happenings, field.tokens, at)) break
    noun = at
    if (!field.words.pluralS) break
    if (field.words.sets.people.has(token.lower) || isPlural(token.lower)) break
  }
  if (noun !== -1 && field.words.sets.idle.has(field.tokens[noun].lower)) return undefined
  if (noun === -1 || (field.words.pluralS && !isCounted(field, noun))) return undefined
  const one = singular(folded(field.tokens[noun].lower))
  // "12 shots" are not twelve people shot.
  return { at: noun, measure: CORE.has(one) ? folded(field.tokens[noun].lower) : one }
}

function isCounted(field: Field, noun: number): boolean {
  const { lower } = field.tokens[noun]
  return isPlural(lower) || field.words.sets.people.has(lower) || field.words.sets.person.has(lower)
}

// English, Spanish, French, Portuguese and Dutch plurals end so; the run stops there.
function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) && word.length > 3
}

function singular(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(noun)) return noun.slice(0, -2)
  return isPlural(noun) ? noun.slice(0, -1) : noun
}
