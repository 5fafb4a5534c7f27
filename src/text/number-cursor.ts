import type { NumberLexicon } from './number-lexicon.ts'
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

/** The part of a number that has been multiplied, or not yet. */
export interface Part {
  value: number
  scale: number
}

export interface Cursor {
  next: number
  /** How many "and"s it stands behind. */
  depth: number
  parts: Part[]
  /** The number below a thousand that is being read; undefined before its first word. */
  group?: number
  /** What may still be added to the group is smaller than this. */
  room: number
  ordinal?: true
  worded?: true
  /** Begun with digits. */
  digits?: true
  /** Another reading of digits with one separator, multiplied as the first is. */
  otherwise?: number
}

export function finished(at: number, cursor: Cursor): ReadNumber {
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

export function addOrdinal(cursor: Cursor, value: number): boolean {
  if (cursor.group === undefined ? cursor.parts.length > 0 && value >= 1000 : value >= cursor.room) return false
  if (cursor.group !== undefined && cursor.group < 100 && cursor.group % 10 !== 0) return false
  cursor.group = (cursor.group ?? 0) + value
  cursor.ordinal = true
  cursor.next++
  return true
}

export function add(cursor: Cursor, value: number, { table }: NumberLexicon): boolean {
  if (table.vigesimal && value === 20 && (cursor.group ?? 0) % 100 === 4 && cursor.worded) return addEighty(cursor)
  if (table.prefixedAnd && value === 10 && isUnit(cursor)) return addTeen(cursor)
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

// "ستة عشر": six ten is sixteen.
function addTeen(cursor: Cursor): boolean {
  cursor.group = (cursor.group as number) + 10
  cursor.room = 0
  cursor.next++
  return true
}

function isUnit({ group, worded }: Cursor): boolean {
  return worded === true && group !== undefined && group % 100 > 0 && group % 100 < 10
}

function roomAfter(value: number, vigesimal: boolean): number {
  if (value >= 1000) return 1000
  if (value >= 100) return value % 100 === 0 ? 100 : roomAfter(value % 100, vigesimal)
  if (value >= 20) return value % 10 === 0 ? (vigesimal && (value === 60 || value === 80) ? 20 : 10) : 0
  return vigesimal && value === 10 ? 10 : 0
}

export function multiply(list: readonly Token[], cursor: Cursor, by: number, lexicon: NumberLexicon): boolean {
  if (by < 1000) return multiplyGroup(list, cursor, by, lexicon)
  let value = cursor.group
  if (value === undefined && cursor.parts.length > 0 && cursor.parts[cursor.parts.length - 1].scale === by) return false
  while (cursor.parts.length > 0 && cursor.parts[cursor.parts.length - 1].scale < by) {
    value = (value ?? 0) + (cursor.parts.pop() as Part).value
  }
  if (cursor.parts.length > 0 && cursor.parts[cursor.parts.length - 1].scale <= by) return false
  const other = cursor.parts.length === 0 && cursor.otherwise !== undefined ? cursor.otherwise * by : undefined
  cursor.parts.push({ value: (value ?? 1) * by, scale: by })
  afterMultiplier(list, cursor, lexicon)
  if (other !== undefined) cursor.otherwise = other
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
export function withStop(list: readonly Token[], at: number, lexicon: NumberLexicon): number {
  const stop = list[at]
  if (stop?.key !== '.' || !stop.tight) return at
  return lexicon.table.multipliers[`${list[at - 1].key}.`] === undefined ? at : at + 1
}
