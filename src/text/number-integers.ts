import { readCjkNumeral } from './number-cjk-value.ts'
import { add, addOrdinal, type Cursor, finished, multiply, type ReadNumber } from './number-cursor.ts'
import { type Numeral, readNumeral } from './number-digits.ts'
import type { NumberLexicon, WordRoles } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

/** Reads the longest whole number (or one with a decimal numeral) that begins at token `at`. */
export function readInteger(
  list: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
  depth = 0,
): ReadNumber | undefined {
  const cursor: Cursor = { next: at, parts: [], room: Infinity, depth }
  if (!readFirst(list, cursor, lexicon)) return undefined
  while (readMore(list, cursor, lexicon));
  return finished(at, cursor)
}

function readFirst(list: readonly Token[], cursor: Cursor, lexicon: NumberLexicon): boolean {
  const token = list[cursor.next]
  if (token.kind === 'numeral') return readDigits(list, cursor, lexicon)
  if (token.kind === 'sign' || lexicon.table.unspaced) return false
  const roles = lexicon.roles(token.key)
  if (!roles) return false
  // "K." and "bn" alone multiply nothing.
  if (roles.cardinal === undefined && roles.multiplier !== undefined && token.key.length < 3) return false
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
  cursor.otherwise = lexicon.table.commasGroup && token.key.includes(',') ? undefined : numeral.otherwise
  cursor.digits = true
  cursor.room = 0
  cursor.next++
  const suffix = list[cursor.next]
  if (suffix?.kind === 'word' && suffix.tight) readSuffix(list, cursor, suffix, lexicon)
  else if (suffix?.key === '-' && suffix.tight) readMark(list, cursor, lexicon)
  return true
}

function cjkNumeral(written: string, shortPlaces?: true): Numeral | undefined {
  const value = readCjkNumeral(written, shortPlaces)
  return value === undefined ? undefined : { value }
}

// "13-й", "20-му"
function readMark(list: readonly Token[], cursor: Cursor, lexicon: NumberLexicon): void {
  const mark = list[cursor.next + 1]
  if (mark?.kind !== 'word' || !mark.tight || !lexicon.table.ordinalMarks.includes(mark.key)) return
  cursor.ordinal = true
  cursor.next += 2
}

// "3bn", "3rd": letters directly after digits. Other letters are left for units, or make it no number.
function readSuffix(list: readonly Token[], cursor: Cursor, suffix: Token, lexicon: NumberLexicon): void {
  const { table } = lexicon
  if (table.ordinalMarks.includes(suffix.key)) {
    cursor.ordinal = true
    cursor.next++
    return
  }
  // "3 constructor teams": a word that every object knows is none of the table's.
  const attached = Object.hasOwn(table.attached, suffix.key) ? table.attached[suffix.key] : undefined
  const multiplier = attached ?? lexicon.roles(suffix.key)?.multiplier
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
  if (hyphen && (cursor.worded || isScale(list, next, lexicon)) && list[next + 1]?.tight === token.tight) next++
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

// "$50-million"
function isScale(list: readonly Token[], hyphen: number, lexicon: NumberLexicon): boolean {
  return list[hyphen].tight && nextIsScale(list, hyphen + 1, lexicon)
}

function addWord(list: readonly Token[], cursor: Cursor, roles: WordRoles, lexicon: NumberLexicon): boolean {
  if (roles.cardinal !== undefined && add(cursor, roles.cardinal, lexicon)) return true
  if (roles.multiplier !== undefined && multiply(list, cursor, roles.multiplier, lexicon)) return true
  if (roles.ordinal !== undefined && !cursor.digits && addOrdinal(cursor, roles.ordinal)) return true
  return false
}

// "5 million 300 thousand": digits after a multiplier need a smaller one of their own.
function addNumeral(list: readonly Token[], cursor: Cursor, at: number, lexicon: NumberLexicon): boolean {
  const scale = cursor.parts.at(-1)?.scale
  if (scale === undefined || cursor.group !== undefined || list[at].tight) return false
  const numeral = readNumeral(list[at].key, lexicon.table.decimal)
  const after = list[at + 1]
  const multiplier = after?.kind === 'word' ? lexicon.roles(after.key)?.multiplier : undefined
  if (numeral && (multiplier ?? 1e6) >= 1e6 && scale === 1000 && lexicon.table.mixed)
    return addDigits(cursor, numeral, at)
  if (!numeral || multiplier === undefined || numeral.value * multiplier >= scale) return false
  cursor.group = numeral.value
  cursor.room = 0
  cursor.next = at + 1
  return multiply(list, cursor, multiplier, lexicon)
}

// "mil 200", "12 mil 500", "2 mil 500 millones"
function addDigits(cursor: Cursor, { value }: Numeral, at: number): boolean {
  if (value < 10 || value >= 1000 || !Number.isInteger(value)) return false
  cursor.group = value
  cursor.room = 0
  cursor.next = at + 1
  return true
}

// Each "and" is looked beyond twice; no number that is written has more of them inside one another.
const MAX_DEPTH = 3

// "three hundred and two": what follows "and" is read on its own, and joins if it is smaller than the last place.
function addAfterAnd(list: readonly Token[], cursor: Cursor, lexicon: NumberLexicon): boolean {
  const at = cursor.next + 1
  const next = list[at]
  if (next?.kind !== 'word' || !cursor.worded || cursor.depth > MAX_DEPTH) return false
  const roles = lexicon.roles(next.key)
  if (roles?.cardinal === undefined && roles?.multiplier === undefined) return false
  const whole = readInteger(list, at, lexicon, cursor.depth + 1)
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
  const rest: Cursor = { next: at, parts: [], room: Infinity, depth: cursor.depth + 1 }
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
  if (!lexicon.table.unitsFirst || !(list[at].tight || lexicon.table.prefixedAnd) || unit < 1 || unit > 9) return false
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
