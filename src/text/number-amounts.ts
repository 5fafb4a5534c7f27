import { MONEY_SIGNS } from './money.ts'
import { cjkMultiplier } from './number-cjk-value.ts'
import { asciiDigits } from './number-digits.ts'
import { isCalibre, isLabel, isPartOfOther } from './number-labels.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { afterOf, moneyAfter, moneyBefore, moneyOf } from './number-money.ts'
import type { Token } from './number-tokens.ts'
import type { ReadNumber } from './number-cursor.ts'
import { fractionSign } from './number-fractions.ts'
import { readNumber } from './number-words.ts'

/** A number with what stands directly at it: currency, percent sign, unit. */
export interface Amount {
  from: number
  to: number
  kind: 'number' | 'percent' | 'currency' | 'ordinal' | 'other'
  value: number
  unit?: string
  number: ReadNumber
  /** What its words multiply by, 1 without any. */
  multiplier: number
}

/** The amount that begins at token `at`, or nothing. */
export function readAmount(list: readonly Token[], at: number, lexicon: NumberLexicon): Amount | undefined {
  const percent = lexicon.percentBefore.match(list, at)
  const share = percent && readLone(list, percent.edge, lexicon)
  if (share) return { from: at, to: share.to, kind: 'percent', value: share.value, number: share, multiplier: 1 }
  const money = moneyBefore(list, at)
  const number = readLone(list, money?.to ?? at, lexicon)
  if (!number || (!money && isPartOfOther(list, number, lexicon))) return undefined
  if (isDotted(list, number, lexicon)) return undefined
  if (number.ordinal)
    return { from: number.from, to: number.to, kind: 'ordinal', value: number.value, number, multiplier: 1 }
  const amount = {
    from: at,
    to: number.to,
    value: number.value,
    number,
    multiplier: multiplierOf(list, number, lexicon),
  }
  if (money) return { ...moneyTail(list, amount, money.unit, lexicon), kind: 'currency' }
  return withUnit(list, amount, lexicon)
}

// "der 3. Liga": an ordinal, and never a sentence's end.
function isDotted(list: readonly Token[], { from, to, worded }: ReadNumber, lexicon: NumberLexicon): boolean {
  const [before, stop, next] = [list[from - 1], list[to], list[to + 1]]
  if (stop?.key !== '.' || !stop.tight || worded || next?.kind !== 'word' || next.tight) return false
  return before?.kind === 'word' && lexicon.beforeOrdinal.has(before.key)
}

// "tres mil millones", "three hundred thousand", "5万": what the words at its end multiply by.
function multiplierOf(list: readonly Token[], { from, to, worded }: ReadNumber, lexicon: NumberLexicon): number {
  if (lexicon.table.unspaced) return to === from + 1 ? cjkMultiplier(list[from].text) : 1
  let all = 1
  if (!worded) return all
  for (let at = to - 1; at > from; at--) {
    if (list[at].kind === 'sign') continue
    const by = list[at].kind === 'word' ? lexicon.roles(list[at].key)?.multiplier : undefined
    if (by === undefined) break
    all *= by
  }
  return all
}

function readLone(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  if (!list[at]) return undefined
  const sign = fractionSign(list[at].key)
  if (sign !== undefined) return { from: at, to: at + 1, value: sign, floor: 0, worded: true }
  const dot = list[at]
  if (
    (dot.key === '.' || dot.key === ',') &&
    (at === 0 || !dot.tight) &&
    list[at + 1]?.tight &&
    /^\p{Nd}+$/u.test(list[at + 1].key)
  ) {
    return { from: at, to: at + 2, value: Number(`0.${asciiDigits(list[at + 1].key)}`), floor: 0 }
  }
  return readNumber(list, at, lexicon)
}

/** An amount before its unit is known. */
export type Bare = Omit<Amount, 'kind' | 'unit'>

// After "$3": "m", a currency word that only repeats it, a code that makes it precise.
function moneyTail(list: readonly Token[], amount: Bare, unit: string, lexicon: NumberLexicon): Omit<Amount, 'kind'> {
  const scaled = millions(list, amount)
  const named = moneyAfter(list, scaled.to, lexicon)
  return named && (named.unit === unit || unit === 'USD') && named.unit !== 'cent'
    ? { ...scaled, ...named }
    : { ...scaled, unit }
}

// "$3m", "25 M€"
function isMillion(list: readonly Token[], at: number): boolean {
  const [letter, sign] = [list[at], list[at + 1]]
  if (letter?.text === 'm') return letter.tight
  return letter?.text === 'M' && sign?.tight === true && MONEY_SIGNS[sign.key] !== undefined
}

function millions(list: readonly Token[], amount: Bare): Bare {
  if (!isMillion(list, amount.to)) return amount
  return {
    ...amount,
    to: amount.to + 1,
    value: amount.value * 1e6,
    multiplier: 1e6,
    number: { ...amount.number, to: amount.to + 1 },
  }
}

function withUnit(list: readonly Token[], amount: Bare, lexicon: NumberLexicon): Amount | undefined {
  if (isSmallWon(amount.value, list[amount.to]?.key)) return { ...amount, kind: 'number' }
  const united = unitOf(list, amount, lexicon)
  if (united.kind !== 'number')
    return united.unit === 'mm' && isCalibreAmount(list, united, lexicon) ? undefined : united
  const next = list[amount.to]
  if (!lexicon.table.unspaced && next?.tight && next.kind === 'word' && list[amount.to - 1].kind === 'numeral')
    return degrees(amount, next)
  if (isBareArticle(list, amount, lexicon) || isLabel(list, amount.number, lexicon)) return undefined
  return list[amount.from].kind === 'sign' && isCalibreAmount(list, united, lexicon) ? undefined : united
}

function isCalibreAmount(list: readonly Token[], { from, to }: Bare, lexicon: NumberLexicon): boolean {
  return isCalibre(list, from, to, lexicon)
}

/** A number with the percent sign, money or unit that follows it. */
export function unitOf(list: readonly Token[], amount: Bare, lexicon: NumberLexicon): Amount {
  const percent = lexicon.percent.match(list, amount.to)
  const unit = unitAfter(list, amount, lexicon)
  // "%포인트": the longer of both.
  if (percent && percent.edge >= (unit?.edge ?? 0)) return { ...amount, to: percent.edge, kind: 'percent' }
  const tenths = lexicon.tenths.match(list, amount.to)
  if (tenths && amount.value <= 10) return { ...amount, to: tenths.edge, kind: 'percent', value: amount.value * 10 }
  const scaled = millions(list, amount)
  const money = moneyOf(list, scaled.to, lexicon)
  if (money) return withHundredths(list, { ...scaled, ...money, kind: 'currency' }, lexicon)
  return unit ? { ...amount, to: unit.edge, kind: 'other', unit: unit.value } : { ...amount, kind: 'number' }
}

// A unit after a large number may stand behind "of" ("2,5 millions de mètres cubes").
function unitAfter(list: readonly Token[], { to, multiplier }: Bare, lexicon: NumberLexicon) {
  // "a 30-mile march"; a letter or two after a hyphen may be anything.
  if (list[to]?.key === '-')
    return list[to].tight && (list[to + 1]?.text.length ?? 0) > 2 ? lexicon.units.match(list, to + 1) : undefined
  return (
    lexicon.units.match(list, to) ??
    (multiplier >= 1e6 ? lexicon.units.match(list, afterOf(list, to, lexicon)) : undefined)
  )
}

// "42C", "75F"
function degrees(amount: Bare, next: Token): Amount | undefined {
  if (next.text !== 'C' && next.text !== 'F') return undefined
  return Math.abs(amount.value) > HOTTEST
    ? undefined
    : { ...amount, to: amount.to + 1, kind: 'other', unit: `°${next.text}` }
}

const HOTTEST = 150

// "ein", "un", "a" count only what is measured, unless they are all there is.
function isBareArticle(list: readonly Token[], { number }: Bare, lexicon: NumberLexicon): boolean {
  if (number.to !== number.from + 1 || list.length <= 2) return false
  return list[number.from].kind === 'word' && lexicon.roles(list[number.from].key)?.article === true
}

// "Three won" is English for something else.
function isSmallWon(value: number, key: string | undefined): boolean {
  return key === 'won' && value < 100
}

// "13 dollars and 45 cents", "15 dollars 50".
function withHundredths(list: readonly Token[], amount: Amount, lexicon: NumberLexicon): Amount {
  let at = amount.to
  if (list[at]?.kind === 'word' && (lexicon.roles(list[at].key)?.and || lexicon.table.with?.includes(list[at].key)))
    at++
  const more = list[at] && list[at].kind !== 'sign' ? readNumber(list, at, lexicon) : undefined
  if (!more || more.ordinal || more.value >= 100 || !Number.isInteger(more.value)) return amount
  const minor = moneyAfter(list, more.to, lexicon)
  if (!minor && more.value >= 10 && endsClause(list[more.to]))
    return { ...amount, to: more.to, value: amount.value + more.value / 100 }
  if (!minor || (minor.unit !== 'cent' && minor.unit !== 'penny')) return amount
  return { ...amount, to: minor.to, value: amount.value + more.value / 100 }
}

function endsClause(next: Token | undefined): boolean {
  return next === undefined || /^[.!?;]$/.test(next.key)
}
