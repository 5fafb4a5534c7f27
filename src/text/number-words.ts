import { readCjkNumeral } from './number-cjk.ts'
import { type Numeral, readNumeral } from './number-digits.ts'
import type { NumberLexicon, WordRoles } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

/** A number read from tokens `from` up to, not including, `to`. */
export interface ReadNumber {
  from: number
  to: number
  value: number
  otherwise?: number
  /** The smallest multiplier or place that its words end on: what may follow after "and" is smaller. */
  floor: number
  ordinal?: true
  /** Multiplied or made of words: no year, no page number. */
  worded?: true
  /** A fraction whose denominator may carry a multiplier ("two thirds of a million"). */
  fraction?: true
}

/** Reads the longest number that begins at token `at`, or nothing. Ordinals are marked. */
export function readNumber(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const signed = readMinus(list, at, lexicon)
  if (signed !== undefined) {
    const number = readUnsigned(list, signed, lexicon)
    return number && { ...number, from: at, value: -number.value, otherwise: undefined }
  }
  return readUnsigned(list, at, lexicon)
}

function readMinus(list: readonly Token[], at: number, lexicon: NumberLexicon): number | undefined {
  const sign = list[at]
  const next = list[at + 1]
  if (!next) return undefined
  if (sign.key === '-' || sign.key === '−') {
    if (at === 0 && next.kind === 'numeral' && isLone(list, lexicon)) return at + 1
    const free = at === 0 || !sign.tight || list[at - 1].key === '('
    return free && next.tight && next.kind === 'numeral' ? at + 1 : undefined
  }
  return sign.kind === 'word' && lexicon.roles(sign.key)?.minus ? at + 1 : undefined
}

// "- 10 k": a sign that stands apart is one only where nothing else is there to be introduced by a dash.
function isLone(list: readonly Token[], lexicon: NumberLexicon): boolean {
  return list.length < 12 && (readUnsigned(list, 1, lexicon)?.to ?? 0) >= list.length - 1
}

function readUnsigned(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const half = readHalf(list, at, lexicon)
  if (half) return half
  const whole = readInteger(list, at, lexicon)
  const lone = !whole || isArticleOnly(list, whole, lexicon) ? readLoneFraction(list, at, lexicon) : undefined
  if (lone || !whole || whole.ordinal) return lone ?? whole
  const pointed = readAndFraction(list, whole, lexicon) ?? readPoint(list, whole, lexicon) ?? whole
  return readParts(list, pointed, lexicon)
}

function isArticleOnly(list: readonly Token[], { from, to }: ReadNumber, lexicon: NumberLexicon): boolean {
  return to === from + 1 && list[from].kind === 'word' && lexicon.roles(list[from].key)?.article === true
}

// "a third of them": with nothing or "of" after it; "a third man" is none.
function readLoneFraction(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const fraction = readUnitFraction(list, at, lexicon)
  if (!fraction) return undefined
  const next = list[fraction.to]
  const alone = next === undefined || lexicon.table.of.includes(next.key)
  return alone || lexicon.percent.match(list, fraction.to) ? fraction : undefined
}

// "half a million", "quarter million", "half a dozen"; "half" alone is one too, "quarter" alone is not.
function readHalf(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
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

// A multiplier after a fraction, with "a" or "of a" between them.
function readScale(list: readonly Token[], at: number, value: number, lexicon: NumberLexicon) {
  let next = at
  if (list[next] && lexicon.table.of.includes(list[next].key)) next++
  if (list[next] && lexicon.roles(list[next].key)?.article) next++
  if (list[next]?.key === '-' && list[next].tight) next++
  const token = list[next]
  const multiplier = token?.kind === 'word' ? lexicon.roles(token.key)?.multiplier : undefined
  if (multiplier === undefined) return undefined
  return { to: withStop(list, next + 1, lexicon), value: value * multiplier, floor: multiplier }
}

/** The part of a number that has been multiplied, or not yet. */
interface Part {
  value: number
  scale: number
}

interface Cursor {
  next: number
  parts: Part[]
  /** The number below a thousand that is being read; undefined before its first word. */
  group?: number
  /** What may still be added to the group is smaller than this. */
  room: number
  ordinal?: true
  worded?: true
  /** Begun with digits. */
  digits?: true
  otherwise?: number
}

function readInteger(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const cursor: Cursor = { next: at, parts: [], room: Infinity }
  if (!readFirst(list, cursor, lexicon)) return undefined
  while (readMore(list, cursor, lexicon));
  return finished(at, cursor)
}

function finished(at: number, cursor: Cursor): ReadNumber {
  const value = cursor.parts.reduce((sum, part) => sum + part.value, cursor.group ?? 0)
  const floor = cursor.group === undefined ? (cursor.parts.at(-1)?.scale ?? 1) : Math.min(cursor.room, 1000)
  return {
    from: at,
    to: cursor.next,
    value,
    floor,
    ...(cursor.ordinal && { ordinal: true }),
    ...(cursor.worded && { worded: true }),
    ...(cursor.otherwise !== undefined && { otherwise: cursor.otherwise }),
  }
}

function readFirst(list: readonly Token[], cursor: Cursor, lexicon: NumberLexicon): boolean {
  const token = list[cursor.next]
  if (token.kind === 'numeral') return readDigits(list, cursor, lexicon)
  if (token.kind === 'sign' || lexicon.table.unspaced) return false
  const roles = lexicon.roles(token.key)
  if (!roles) return false
  if (roles.article && !roles.cardinal) {
    const after = list[cursor.next + 1]
    const multiplier = after?.kind === 'word' ? lexicon.roles(after.key)?.multiplier : undefined
    if (multiplier === undefined) return false
    cursor.group = 1
    cursor.room = Infinity
    cursor.next++
    return multiply(list, cursor, multiplier, lexicon)
  }
  return addWord(list, cursor, roles, lexicon)
}

function readDigits(list: readonly Token[], cursor: Cursor, lexicon: NumberLexicon): boolean {
  const token = list[cursor.next]
  const numeral = lexicon.table.unspaced
    ? cjkNumeral(token.key, lexicon.table.shortPlaces)
    : readNumeral(token.key, lexicon.table.decimal)
  if (!numeral) return false
  cursor.group = numeral.value
  cursor.otherwise = numeral.otherwise
  cursor.digits = true
  cursor.room = 0
  cursor.next++
  const suffix = list[cursor.next]
  if (suffix?.kind === 'word' && suffix.tight) readSuffix(list, cursor, suffix, lexicon)
  return true
}

function cjkNumeral(written: string, shortPlaces?: true): Numeral | undefined {
  const value = readCjkNumeral(written, shortPlaces)
  return value === undefined ? undefined : { value }
}

// "3bn", "3rd": letters directly after digits. Other letters are left for units, or make it no number.
function readSuffix(list: readonly Token[], cursor: Cursor, suffix: Token, lexicon: NumberLexicon): void {
  const { table } = lexicon
  if (table.ordinalMarks.includes(suffix.key)) {
    cursor.ordinal = true
    cursor.next++
    return
  }
  const multiplier = table.attached[suffix.key] ?? lexicon.roles(suffix.key)?.multiplier
  // A single "m" is metres as well; money decides (see `readAmount`).
  if (multiplier === undefined || suffix.text === 'm') return
  multiply(list, cursor, multiplier, lexicon)
}

function readMore(list: readonly Token[], cursor: Cursor, lexicon: NumberLexicon): boolean {
  if (cursor.ordinal) return false
  let next = cursor.next
  const token = list[next]
  if (!token) return false
  const hyphen = token.key === '-' || token.key === '‑'
  if (hyphen && cursor.worded && list[next + 1]?.tight === token.tight) next++
  else if (hyphen) return false
  const word = list[next]
  if (!word || word.start - list[next - 1].end > 3) return false
  if (word.kind === 'numeral') return addNumeral(list, cursor, next, lexicon)
  if (word.kind === 'sign') return false
  const roles = lexicon.roles(word.key)
  if (!roles) return false
  const saved = cursor.next
  cursor.next = next
  if (roles.and && !hyphen && addAfterAnd(list, cursor, lexicon)) return true
  if (addWord(list, cursor, roles, lexicon)) return true
  cursor.next = saved
  return false
}

function addWord(list: readonly Token[], cursor: Cursor, roles: WordRoles, lexicon: NumberLexicon): boolean {
  if (roles.cardinal !== undefined && add(cursor, roles.cardinal, lexicon)) return true
  if (roles.multiplier !== undefined && multiply(list, cursor, roles.multiplier, lexicon)) return true
  if (roles.ordinal !== undefined && !cursor.digits && addOrdinal(cursor, roles.ordinal)) return true
  return false
}

function addOrdinal(cursor: Cursor, value: number): boolean {
  if (cursor.group === undefined ? cursor.parts.length > 0 && value >= 1000 : value >= cursor.room) return false
  if (cursor.group !== undefined && cursor.group < 100 && cursor.group % 10 !== 0) return false
  cursor.group = (cursor.group ?? 0) + value
  cursor.ordinal = true
  cursor.next++
  return true
}

function add(cursor: Cursor, value: number, { table }: NumberLexicon): boolean {
  if (table.vigesimal && value === 20 && (cursor.group ?? 0) % 100 === 4 && cursor.worded) return addEighty(cursor)
  if (cursor.group !== undefined && (value === 0 || value >= cursor.room)) return false
  if (
    cursor.group === undefined &&
    cursor.parts.length > 0 &&
    (value === 0 || value >= cursor.parts[cursor.parts.length - 1].scale)
  )
    return false
  cursor.group = (cursor.group ?? 0) + value
  cursor.room = roomAfter(value, table.vigesimal === true)
  cursor.worded = true
  cursor.next++
  return true
}

// "quatre-vingt"
function addEighty(cursor: Cursor): boolean {
  cursor.group = (cursor.group ?? 0) + 76
  cursor.room = 20
  cursor.next++
  return true
}

function roomAfter(value: number, vigesimal: boolean): number {
  if (value >= 1000) return 1000
  if (value >= 100) return value % 100 === 0 ? 100 : roomAfter(value % 100, vigesimal)
  if (value >= 20) return value % 10 === 0 ? (vigesimal && (value === 60 || value === 80) ? 20 : 10) : 0
  return vigesimal && value === 10 ? 10 : 0
}

function multiply(list: readonly Token[], cursor: Cursor, by: number, lexicon: NumberLexicon): boolean {
  if (by < 1000) return multiplyGroup(list, cursor, by, lexicon)
  let value = cursor.group
  if (value === undefined && cursor.parts.length > 0 && cursor.parts[cursor.parts.length - 1].scale === by) return false
  while (cursor.parts.length > 0 && cursor.parts[cursor.parts.length - 1].scale < by) {
    value = (value ?? 0) + (cursor.parts.pop() as Part).value
  }
  if (cursor.parts.length > 0 && cursor.parts[cursor.parts.length - 1].scale <= by) return false
  cursor.parts.push({ value: (value ?? 1) * by, scale: by })
  afterMultiplier(list, cursor, lexicon)
  cursor.group = undefined
  cursor.room = by
  return true
}

function multiplyGroup(list: readonly Token[], cursor: Cursor, by: number, lexicon: NumberLexicon): boolean {
  const { group } = cursor
  if (by === 100 && group !== undefined && cursor.worded && (group >= 100 || group === 0)) return false
  if (by === 100 && group !== undefined && cursor.room === 100) return false
  // "12 cents", "vingt cents" are coins; "trois cents" is three hundred.
  if (lexicon.isCoin(list[cursor.next].key) && group !== undefined && !(Number.isInteger(group) && group < 10))
    return false
  cursor.group = (group ?? 1) * by
  cursor.room = by === 100 ? 100 : 0
  afterMultiplier(list, cursor, lexicon)
  return true
}

function afterMultiplier(list: readonly Token[], cursor: Cursor, lexicon: NumberLexicon): void {
  cursor.worded = true
  cursor.otherwise = undefined
  cursor.next = withStop(list, cursor.next + 1, lexicon)
}

// An abbreviated multiplier owns its full stop ("1,2 Mio. Euro").
function withStop(list: readonly Token[], at: number, lexicon: NumberLexicon): number {
  const stop = list[at]
  if (stop?.key !== '.' || !stop.tight) return at
  return lexicon.table.multipliers[`${list[at - 1].key}.`] === undefined ? at : at + 1
}

// "5 million 300 thousand": digits after a multiplier need a smaller one of their own.
function addNumeral(list: readonly Token[], cursor: Cursor, at: number, lexicon: NumberLexicon): boolean {
  const scale = cursor.parts.at(-1)?.scale
  if (scale === undefined || cursor.group !== undefined || list[at].tight) return false
  const numeral = readNumeral(list[at].key, lexicon.table.decimal)
  const after = list[at + 1]
  const multiplier = after?.kind === 'word' ? lexicon.roles(after.key)?.multiplier : undefined
  if (!numeral || multiplier === undefined || numeral.value * multiplier >= scale) return false
  cursor.group = numeral.value
  cursor.room = 0
  cursor.next = at + 1
  return multiply(list, cursor, multiplier, lexicon)
}

// "three hundred and two": what follows "and" is read on its own, and joins if it is smaller than the last place.
function addAfterAnd(list: readonly Token[], cursor: Cursor, lexicon: NumberLexicon): boolean {
  const at = cursor.next + 1
  const next = list[at]
  if (next?.kind !== 'word' || !cursor.worded) return false
  const roles = lexicon.roles(next.key)
  if (roles?.cardinal === undefined && roles?.multiplier === undefined) return false
  const whole = readInteger(list, at, lexicon)
  if (!whole || whole.value === 0 || isNumerator(list, whole, lexicon)) return false
  return cursor.group === undefined ? addAfterScale(cursor, whole) : addWithinGroup(list, cursor, at, lexicon)
}

// "two million and three hundred": the rest is smaller than the last multiplier.
function addAfterScale(cursor: Cursor, whole: ReadNumber): boolean {
  const scale = cursor.parts.at(-1)?.scale ?? 0
  if (whole.value >= scale) return false
  cursor.parts.push({ value: whole.value, scale: Math.max(1, whole.floor) })
  cursor.room = 0
  cursor.next = whole.to
  if (whole.ordinal) cursor.ordinal = true
  return true
}

// "three hundred and two million": the rest of the group, whose multiplier is still to come.
function addWithinGroup(list: readonly Token[], cursor: Cursor, at: number, lexicon: NumberLexicon): boolean {
  if (addTens(list, cursor, at, lexicon)) return true
  const rest: Cursor = { next: at, parts: [], room: Infinity }
  if (!readFirst(list, rest, lexicon) || rest.group === undefined) return false
  while (rest.group !== undefined && !nextIsScale(list, rest.next, lexicon) && readMore(list, rest, lexicon));
  const group = cursor.group as number
  if (rest.group === undefined || rest.parts.length > 0) return false
  if (rest.group >= cursor.room || rest.group === 0) return false
  cursor.group = group + rest.group
  cursor.room = rest.room
  cursor.next = rest.next
  if (rest.ordinal) cursor.ordinal = true
  return true
}

function nextIsScale(list: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const next = list[at]?.kind === 'word' ? lexicon.roles(list[at].key) : undefined
  return next?.multiplier !== undefined && next.multiplier >= 1000
}

// "fünfundzwanzig", "خمسة وعشرون": written together, so that "between five and twenty" stays two numbers.
function addTens(list: readonly Token[], cursor: Cursor, at: number, lexicon: NumberLexicon): boolean {
  const unit = (cursor.group as number) % 100
  if (!lexicon.table.unitsFirst || !list[at].tight || unit < 1 || unit > 9) return false
  const roles = lexicon.roles(list[at].key)
  const tens = roles?.cardinal ?? roles?.ordinal ?? 0
  if (tens < 20 || tens > 90 || tens % 10 !== 0) return false
  cursor.group = (cursor.group as number) + tens
  cursor.room = 0
  cursor.next = at + 1
  if (roles?.cardinal === undefined) cursor.ordinal = true
  return true
}

// "and three quarters" is a fraction, unless the count is no part of one ("and thirty-two fifths").
function isNumerator(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): boolean {
  if (lexicon.table.with) return false
  const below = lexicon.denominators.match(list, list[number.to]?.key === '-' ? number.to + 1 : number.to)
  return below !== undefined && number.value < below.value
}

// "two hundred point seventy-one", "nine point nought four".
function readPoint(list: readonly Token[], whole: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
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
function readParts(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber {
  return (
    readDivided(list, number, lexicon) ??
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

const SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
} // prettier-ignore

/** The value of a sign such as "½". */
export function fractionSign(key: string): number | undefined {
  return SIGNS[key]
}

// "2½", "2 1/4", "3/4": only denominators that measures and shares have, so that no date or score is one.
function readSignFraction(list: readonly Token[], number: ReadNumber): ReadNumber | undefined {
  const next = list[number.to]
  if (!next || number.worded) return undefined
  if (SIGNS[next.key] !== undefined)
    return { ...number, to: number.to + 1, value: number.value + SIGNS[next.key], floor: 0, otherwise: undefined }
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
  if (!/^\d{1,2}$/.test(above.key) || !/^(?:[234568]|10|16)$/.test(below.key)) return undefined
  const value = Number(above.key) / Number(below.key)
  return value < 1 ? value : undefined
}

function readDenominator(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
  let at = number.to
  if (list[at]?.key === '-') at++
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
function readAndFraction(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
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

function readOutOf(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): ReadNumber | undefined {
  const out = lexicon.outOf.match(list, number.to)
  const whole = out && list[out.edge] && readInteger(list, out.edge, lexicon)
  if (!whole || whole.ordinal || whole.value <= number.value) return undefined
  if (!number.worded && !whole.worded && number.value !== 1) return undefined
  return {
    ...number,
    to: whole.to,
    value: number.value / whole.value,
    floor: 0,
    worded: true,
    fraction: true,
    otherwise: undefined,
  }
}
