// Every other number: what it counts is the noun after it, money and shares have their unit.
import type { Article } from '../../domain/article.ts'
import { type Claim, MEASURES } from '../../domain/claim.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { Quantity } from '../../text/quantities.ts'
import { countedIn } from './counted.ts'
import { countedNoun, wholeAfter } from './measured-noun.ts'
import type { Field } from './reading-field.ts'
import type { Placed } from './placed.ts'

const CORE: ReadonlySet<string> = new Set(MEASURES)

/** A figure for each quantity that no other claim holds: measure is the noun counted, `money` or `percent`. */
export function measuredFigures(article: Article, field: Field, taken: readonly Span[]): Placed[] {
  const free = freeOf(taken.filter(span => (span.in ?? 'text') === field.in))
  return field.sentences.flatMap(sentence => {
    const found: Placed[] = []
    const things = thingsIn(field, sentence)
    for (let at = sentence.from; at < sentence.to; at++) {
      const quantity = field.quantityAt.get(at)
      if (!quantity || field.dateAt.has(at) || !(free(quantity.it) || things.has(quantity.it))) continue
      const claim = measured(article, field, quantity.it, quantity.after, sentence.to)
      if (claim) found.push({ claim, field, sentence })
    }
    return found
  })
}

// "12 horses and three people were killed": the words of the people's figure hold the horses' number too.
function thingsIn(field: Field, sentence: { from: number; to: number }): ReadonlySet<Quantity> {
  if (field.words.unspaced) return new Set()
  const things = countedIn(field, sentence).filter(({ thing }) => thing)
  const numbers = things.flatMap(({ first }) => [first, first + 1].flatMap(at => field.quantityAt.get(at)?.it ?? []))
  return new Set(numbers)
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
  if (quantity.kind === 'ordinal') return undefined
  const told = toldNoun(field, quantity, after, to)
  const measure = measureOf(quantity, told)
  if (measure === undefined) return undefined
  const claim: Claim = {
    id: '',
    kind: 'figure',
    span: spanOf(article, quantity.start, told?.inSpan ? told.end : quantity.end, field.in),
    measure,
    bound: quantity.bound,
  }
  if (quantity.value !== undefined) claim.value = quantity.value
  if (quantity.low !== undefined) claim.low = quantity.low
  if (quantity.high !== undefined) claim.high = quantity.high
  if (quantity.otherwise !== undefined) claim.otherwise = quantity.otherwise
  if (quantity.unit !== undefined) claim.unit = quantity.unit
  if (told) claim.scope = { of: field.text.slice(told.start, told.end) }
  return claim
}

interface Told {
  start: number
  end: number
  noun?: string
  /** The noun is what is counted, and no whole that a share is taken of. */
  inSpan: boolean
}

function toldNoun(field: Field, quantity: Quantity, after: number, to: number): Told | undefined {
  if (field.words.sets.stops.size === 0) return undefined
  const share = isShare(quantity)
  if (!share && quantity.kind !== 'number') return undefined
  if (share) {
    const whole = wholeAfter(field, after, to)
    return (
      whole && {
        start: field.tokens[whole.from].start,
        end: field.tokens[whole.at].end,
        noun: whole.noun,
        inSpan: false,
      }
    )
  }
  const counted = countedNoun(field, after, to, quantity)
  return (
    counted && {
      start: field.tokens[counted.from].start,
      end: field.tokens[counted.at].end,
      noun: counted.noun,
      inSpan: true,
    }
  )
}

// "two thirds", "half", "one in five": shares as a percentage is.
function isShare({ kind, value }: Quantity): boolean {
  return kind === 'percent' || (kind === 'number' && value !== undefined && value > 0 && value < 1)
}

function measureOf(quantity: Quantity, told: Told | undefined): string | undefined {
  if (quantity.kind === 'currency') return 'money'
  if (quantity.kind === 'percent') return 'percent'
  if (isShare(quantity)) return told && 'share'
  // "12 shots" are not twelve people shot.
  if (told?.noun !== undefined) return CORE.has(told.noun) ? `${told.noun}s` : told.noun
  return quantity.kind === 'other' ? quantity.unit : undefined
}
