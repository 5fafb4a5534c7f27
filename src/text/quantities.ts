import type { Bound } from '../domain/claim.ts'
import type { Slice } from '../domain/span.ts'
import { type AmountRange, rangeAt } from './amount-range.ts'
import { dateMatches } from './dates.ts'
import { type Amount, readAmount, unitOf } from './number-amounts.ts'
import { boundsAround } from './number-bounds.ts'
import { type NumberLexicon, numberLexicon, numberTokens } from './number-lexicon.ts'
import { moneyOf } from './number-money.ts'
import { readScale } from './number-fractions.ts'
import { conventionOf } from './number-conventions.ts'
import type { Token } from './number-tokens.ts'

/** A number as a text gives it, with all that belongs to it ("more than 1.2 million", "dozens", "€3bn"). */
export interface Quantity extends Slice {
  kind: 'number' | 'percent' | 'currency' | 'ordinal' | 'other'
  /** Absent for vague words, which have `low` and `high`. For a range, absent too. */
  value?: number
  low?: number
  high?: number
  bound: Bound
  /** ISO 4217 for money; a unit symbol for measurements. Hundredths of money have their name ("cent"). */
  unit?: string
  /** The number's own words inside `text`, without bound words and units. */
  core: Slice
  /** The number with its unit, sign or currency, without bound words. */
  amount: Slice
  /** The two ends of a range, each with its own words. */
  ends?: readonly [RangeEnd, RangeEnd]
  /** Another reading of the same digits ("1.200" as 1.2), where both are possible. */
  otherwise?: number
}

/** One end of a range: the number with what stands directly at it. */
export interface RangeEnd extends Slice {
  value: number
}

/** Every quantity in a text, in order, not overlapping. Years, dates and clock times are left to `readDates`. */
export function readQuantities(text: string, language: string): Quantity[] {
  const own = numberLexicon(language)
  const list = withoutDates(numberTokens(text, own), dateMatches(text, language))
  const lexicon = conventionOf(list, own)
  const found: Quantity[] = []
  for (let at = 0; at < list.length; ) {
    if (!lexicon.begins(list[at], list[at + 1])) {
      at++
      continue
    }
    const idiom = lexicon.idioms.match(list, at)
    const quantity = idiom ? undefined : (readVague(text, list, at, lexicon) ?? readAt(text, list, at, lexicon))
    if (quantity) found.push(quantity.quantity)
    at = idiom?.edge ?? quantity?.next ?? at + 1
  }
  return found
}

// A date becomes one sign that no number is read across.
function withoutDates(list: Token[], dates: readonly { start: number; end: number }[]): Token[] {
  if (dates.length === 0) return list
  const kept: Token[] = []
  let next = 0
  for (const token of list) {
    while (next < dates.length && dates[next].end <= token.start) next++
    const date = dates[next]
    if (!date || token.end <= date.start) kept.push(token)
    else if (token.start <= date.start) kept.push({ ...token, kind: 'sign', key: '', text: '' })
  }
  return kept
}

interface Found {
  quantity: Quantity
  next: number
}

function readVague(text: string, list: readonly Token[], at: number, lexicon: NumberLexicon): Found | undefined {
  if (list[at].kind !== 'word') return undefined
  const vague = lexicon.vague.match(list, at)
  const approx = lexicon.approx.match(list, at)
  if (approx && approx.edge >= (vague?.edge ?? 0)) return readApprox(text, list, at, approx, lexicon)
  if (!vague) return undefined
  const [low, high] = vague.value
  const money = moneyOf(list, vague.edge, lexicon)
  const next = money?.to ?? vague.edge
  const from = lexicon.before.match(list, at)?.edge ?? at
  const quantity: Quantity = {
    ...sliceOf(text, list, from, next),
    kind: money ? 'currency' : 'number',
    low,
    high,
    bound: 'vague',
    ...(money && { unit: money.unit }),
    core: sliceOf(text, list, at, vague.edge),
    amount: sliceOf(text, list, at, next),
  }
  return { quantity, next }
}

// "une trentaine" is about 30, "plus d'une centaine" at least 100, "une dizaine de milliers" about 10,000.
function readApprox(
  text: string,
  list: readonly Token[],
  at: number,
  approx: { edge: number; value: number },
  lexicon: NumberLexicon,
): Found {
  const scaled = readScale(list, approx.edge, approx.value, lexicon) ?? { to: approx.edge, value: approx.value }
  const amount = unitOf(
    list,
    {
      from: at,
      to: scaled.to,
      value: scaled.value,
      number: { from: at, to: scaled.to, value: scaled.value, floor: 0, worded: true },
      multiplier: 1e6,
    },
    lexicon,
  )
  const found = single(text, list, amount, lexicon)
  if (found.quantity.bound === 'exact') found.quantity.bound = 'about'
  return found
}

function readAt(text: string, list: readonly Token[], at: number, lexicon: NumberLexicon): Found | undefined {
  const first = readAmount(list, at, lexicon)
  if (!first) return undefined
  const range = rangeAt(list, first, lexicon)
  return range ? ranged(text, list, range, lexicon) : single(text, list, first, lexicon)
}

function single(text: string, list: readonly Token[], amount: Amount, lexicon: NumberLexicon): Found {
  const { number } = amount
  const { bound, from, to } = boundsAround(list, amount.from, amount.to, lexicon)
  const { start, end, text: words } = sliceOf(text, list, from, to)
  const core = sliceOf(text, list, number.from, number.to)
  const whole = sliceOf(text, list, amount.from, amount.to)
  // Written out, as this is made for every number of a text and spreads are slow.
  const quantity: Quantity = {
    start,
    end,
    text: words,
    kind: amount.kind,
    value: rounded(amount.value),
    bound,
    core,
    amount: whole,
  }
  if (bound === 'exact' && isInverted(list, number, lexicon)) quantity.bound = 'about'
  if (amount.unit !== undefined) quantity.unit = amount.unit
  if (number.otherwise !== undefined) quantity.otherwise = number.otherwise
  return { quantity, next: to }
}

// "человек двадцать"; in "сто человек двадцать раз" the noun has its own number.
function isInverted(list: readonly Token[], { from }: Amount['number'], lexicon: NumberLexicon): boolean {
  if (list[from].kind !== 'word' || !lexicon.inverted.has(list[from - 1]?.key ?? '')) return false
  const before = list[from - 2]
  return before === undefined || (before.kind !== 'numeral' && lexicon.roles(before.key) === undefined)
}

function ranged(text: string, list: readonly Token[], range: AmountRange, lexicon: NumberLexicon): Found {
  const { first, second } = range
  const { bound, from, to } = boundsAround(list, range.from, second.to, lexicon)
  const unit = second.unit ?? first.unit
  const quantity: Quantity = {
    ...sliceOf(text, list, from, to),
    kind: second.kind === 'number' ? first.kind : second.kind,
    low: rounded(range.low),
    high: rounded(range.high),
    bound,
    ...(unit !== undefined && { unit }),
    core: sliceOf(text, list, first.number.from, second.number.to),
    amount: sliceOf(text, list, first.from, second.to),
    ends: [
      { ...sliceOf(text, list, first.from, first.to), value: rounded(first.value) },
      { ...sliceOf(text, list, second.from, second.to), value: rounded(second.value) },
    ],
  }
  return { quantity, next: to }
}

function sliceOf(text: string, list: readonly Token[], from: number, to: number): Slice {
  const start = list[from].start
  const { end } = list[to - 1]
  return { start, end, text: text.slice(start, end) }
}

// 0.1 × 3 is 0.30000000000000004 in binary; nobody wrote that.
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
