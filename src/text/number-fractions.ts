import { type ReadNumber, withStop } from './number-cursor.ts'
import { asciiDigits } from './number-digits.ts'
import { readInteger } from './number-integers.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

// "a third of them": with nothing or "of" after it; "a third man" is none.
export function readLoneFraction(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const fraction = readUnitFraction(list, at, lexicon)
  if (!fraction) return undefined
  const next = list[fraction.to]
  const alone = next === undefined || lexicon.table.of.includes(next.key)
  return alone || lexicon.percent.match(list, fraction.to) ? fraction : undefined
}

// "half a million", "quarter million", "half a dozen"; "half" alone is one too, "quarter" alone is not.
export function readHalf(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const half = lexicon.halves.match(list, at)
  if (!half) return undefined
  const scaled = readScale(list, half.edge, half.value, lexicon)
  if (scaled) return { from: at, ...scaled, worded: true }
  if (!standsAlone(list, at, half.edge, lexicon) || (at > 0 && lexicon.roles(list[at - 1].key)?.ordinal))
    return undefined
  return { from: at, to: half.edge, value: half.value, floor: 0, worded: true, fraction: true }
}

// "Half of them", "un medio", "ein halbes"; "medio" and "halb" alone are adjectives.
function standsAlone(list: readonly Token[], at: number, edge: number, { table }: NumberLexicon): boolean {
  if (edge > at + 1) return list[edge - 1].key !== 'quarter'
  return table.halvesAlone?.includes(list[at].key) === true
}

/** A multiplier after a fraction, with "a" or "of a" between them. */
export function readScale(list: readonly Token[], at: number, value: number, lexicon: NumberLexicon) {
  let next = at
  if (list[next]?.key === '-' && list[next].tight && lexicon.roles(list[next + 1]?.key ?? '')?.article) next++
  if (list[next] && lexicon.table.of.includes(list[next].key)) next++
  if (list[next] && lexicon.roles(list[next].key)?.article) next++
  if (list[next]?.key === '-' && list[next].tight) next++
  const token = list[next]
  const multiplier = token?.kind === 'word' ? lexicon.roles(token.key)?.multiplier : undefined
  if (multiplier === undefined) return undefined
  return { to: withStop(list, next + 1, lexicon), value: value * multiplier, floor: multiplier }
}

// "two hundred point seventy-one", "nine point nought four".
export function readPoint(list: readonly Token[], whole: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
  const point = list[whole.to]
  if (!whole.worded || point?.kind !== 'word' || !lexicon.roles(point.key)?.point) return undefined
  let digits = ''
  let next = whole.to + 1
  while (list[next]?.kind === 'word') {
    const part = readInteger(list, next, lexicon)
    if (!part || part.ordinal || (digits !== '' && part.value > 9)) break
    digits += String(part.value)
    next = part.to
  }
  if (digits === '') return undefined
  return { ...whole, to: next, value: whole.value + Number(`0.${digits}`), floor: 0 }
}

/** What may follow a whole number: parts of one, "and a half", "out of five", another multiplier. */
export function readParts(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber {
  return (
    readDivided(list, number, lexicon) ??
    readMixed(list, number, lexicon) ??
    readSignFraction(list, number) ??
    readDenominator(list, number, lexicon) ??
    readAndFraction(list, number, lexicon) ??
    readOutOf(list, number, lexicon) ??
    number
  )
}

// "三分之一": the parts stand first.
function readDivided(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
  const divide = lexicon.divides.match(list, number.to)
  const above = divide && list[divide.edge]?.kind === 'numeral' ? readInteger(list, divide.edge, lexicon) : undefined
  if (!above || number.value === 0) return undefined
  return { ...number, to: above.to, value: above.value / number.value, floor: 0, worded: true }
}

// "三百又三分之一", "3と5分の1"
function readMixed(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
  const at = number.to + 1
  if (!lexicon.table.unspaced || !lexicon.table.with?.includes(list[number.to]?.key ?? '')) return undefined
  const below = list[at]?.kind === 'numeral' ? readInteger(list, at, lexicon) : undefined
  const part = below && readDivided(list, below, lexicon)
  if (!part || part.value >= 1) return undefined
  return { ...number, to: part.to, value: number.value + part.value, floor: 0, worded: true }
}

/** A map: any word of a text is asked for. */
const SIGNS = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** The value of a sign such as "½". */
export function fractionSign(key: string): number | undefined {
  return SIGNS.get(key)
}

// "2½", "2 1/4", "3/4": only denominators that measures and shares have, so that no date or score is one.
function readSignFraction(list: readonly Token[], number: ReadNumber): ReadNumber | undefined {
  const next = list[number.to]
  if (!next || number.worded) return undefined
  const sign = SIGNS.get(next.key)
  if (sign !== undefined)
    return { ...number, to: number.to + 1, value: number.value + sign, floor: 0, otherwise: undefined }
  const own = digitFraction(list, number.to - 1)
  if (own !== undefined) return { ...number, to: number.to + 2, value: own, floor: 0, fraction: true }
  const more = next.kind === 'numeral' ? digitFraction(list, number.to) : undefined
  return more === undefined ? undefined : { ...number, to: number.to + 3, value: number.value + more, floor: 0 }
}

function digitFraction(list: readonly Token[], at: number): number | undefined {
  const [above, slash, below, after] = list.slice(at, at + 4)
  if (above?.kind !== 'numeral' || (slash?.key !== '/' && slash?.key !== '⁄') || below?.kind !== 'numeral')
    return undefined
  if (!slash.tight || !below.tight || (after?.tight && /[/\d]/.test(after.key))) return undefined
  const [top, bottom] = [asciiDigits(above.key), asciiDigits(below.key)]
  if (!/^\d{1,2}$/.test(top) || !/^(?:[234568]|10|16)$/.test(bottom)) return undefined
  const value = Number(top) / Number(bottom)
  return value < 1 ? value : undefined
}

function readDenominator(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
  let at = number.to
  if (list[at]?.key === '-') at++
  // "12 centesimi" are coins.
  if (!number.worded && list[at] && lexicon.isCoin(list[at].key)) return undefined
  const below =
    lexicon.denominators.match(list, at) ??
    ordinalDenominator(list, at, number, lexicon) ??
    partsDenominator(list, at, lexicon)
  if (!below) return undefined
  const value = number.value / below.value
  const scaled = readScale(list, below.edge, value, lexicon)
  if (scaled) return { from: number.from, ...scaled, worded: true }
  return { ...number, to: below.edge, value, floor: 0, worded: true, fraction: true, otherwise: undefined }
}

// "onze avos": a cardinal and the word for parts.
function partsDenominator(list: readonly Token[], at: number, lexicon: NumberLexicon) {
  const { parts } = lexicon.table
  if (parts === undefined || list[at]?.kind !== 'word') return undefined
  const below = readInteger(list, at, lexicon)
  return below && list[below.to]?.key === parts ? { edge: below.to + 1, value: below.value } : undefined
}

// "one fifth"; a larger count takes the plural, which the denominators hold.
function ordinalDenominator(list: readonly Token[], at: number, number: ReadNumber, lexicon: NumberLexicon) {
  if (!lexicon.table.ordinalFractions || number.value !== 1 || !number.worded || list[at]?.kind !== 'word')
    return undefined
  const ordinal = readInteger(list, at, lexicon)
  return ordinal?.ordinal && ordinal.value > 2 ? { edge: ordinal.to, value: ordinal.value } : undefined
}

// "one and a half", "3 million and a quarter", "five and a half million", "one billion and a half million".
export function readAndFraction(
  list: readonly Token[],
  number: ReadNumber,
  lexicon: NumberLexicon,
): ReadNumber | undefined {
  const and = list[number.to]
  if (and?.kind !== 'word' || !(lexicon.roles(and.key)?.and || lexicon.table.with?.includes(and.key))) return undefined
  const part = readPart(list, number.to + 1, lexicon)
  if (!part) return undefined
  const unit = number.floor >= 1e6 && part.value < 1 ? number.floor : 1
  const joined = {
    ...number,
    to: part.to,
    value: number.value + part.value * unit,
    floor: 0,
    worded: true as const,
    otherwise: undefined,
  }
  const scaled = number.floor < 1000 ? readScale(list, part.to, joined.value, lexicon) : undefined
  return scaled ? { from: number.from, ...scaled, worded: true } : joined
}

/** A fraction of one: "half", "a quarter", "three fifths", "a fifth"; or of a multiplier after a larger one ("a half million"). */
function readPart(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  if (list[at]?.kind !== 'word') return undefined
  const half = lexicon.halves.match(list, at)
  const large = half && readScale(list, half.edge, half.value, lexicon)
  if (large && large.value >= 1000 && list[at - 2] && lexicon.roles(list[at - 2].key)?.multiplier !== undefined) {
    return { from: at, ...large }
  }
  if (half) return { from: at, to: half.edge, value: half.value, floor: 0 }
  return readUnitFraction(list, at, lexicon) ?? readCountedFraction(list, at, lexicon)
}

// "a fifth", "un quinto", "a twenty-first"
function readUnitFraction(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  if (list[at]?.kind !== 'word' || !lexicon.roles(list[at].key)?.article) return undefined
  const one: ReadNumber = { from: at, to: at + 1, value: 1, floor: 1, worded: true }
  return readDenominator(list, one, lexicon)
}

function readCountedFraction(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const whole = readInteger(list, at, lexicon)
  const fraction = whole && !whole.ordinal ? readDenominator(list, whole, lexicon) : undefined
  return fraction && (fraction.fraction || fraction.floor > 0) ? fraction : undefined
}

function shareOf(number: ReadNumber, whole: ReadNumber): ReadNumber {
  const value = number.value / whole.value
  return { ...number, to: whole.to, value, floor: 0, worded: true, fraction: true, otherwise: undefined }
}

// "one in five", "1 in 10", "seven in ten"; "killed two in 3 days" is none.
function readOneIn(
  list: readonly Token[],
  number: ReadNumber,
  at: number,
  lexicon: NumberLexicon,
): ReadNumber | undefined {
  const whole = list[at] && readInteger(list, at, lexicon)
  if (!whole || whole.ordinal || whole.value <= number.value || whole.otherwise !== undefined) return undefined
  const one = number.value === 1 && Number.isInteger(whole.value) && whole.value <= 1000
  if (!one && whole.value !== 10 && whole.value !== 100) return undefined
  if (lexicon.times.has(list[whole.to]?.key ?? '')) return undefined
  return shareOf(number, whole)
}

function readOutOf(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
  const out = lexicon.outOf.match(list, number.to)
  const whole = out && list[out.edge] && readInteger(list, out.edge, lexicon)
  const hyphen = list[number.to]?.key === '-' && list[number.to + 2]?.key === '-' ? 1 : 0
  if (!whole && lexicon.table.oneIn !== undefined && lexicon.table.oneIn === list[number.to + hyphen]?.key)
    return readOneIn(list, number, number.to + 1 + 2 * hyphen, lexicon)
  if (!whole || whole.ordinal || whole.value <= number.value) return undefined
  if (!number.worded && !whole.worded && number.value !== 1) return undefined
  return shareOf(number, whole)
}
