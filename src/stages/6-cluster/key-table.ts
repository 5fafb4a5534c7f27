type Column = Uint8Array | Uint16Array | Int32Array
type ColumnType =
  | (new (
      length: number,
    ) => Uint8Array)
  | (new (
      length: number,
    ) => Uint16Array)
  | (new (
      length: number,
    ) => Int32Array) // prettier-ignore

const LEAST = 1024
const FULLEST = 0.75

/**
 * Rows of small numbers by a 32-bit key, in typed arrays: a fifth of the memory of a Map. Open addressing with linear
 * probing; a removed row is filled by those behind it, so that nothing is left behind.
 */
export class KeyTable {
  /** Rows that are taken. */
  size = 0
  /** The values by row. Read anew after every `add` and `remove`, which may move rows. */
  columns: Column[]
  private keys = new Int32Array(LEAST)
  private readonly types: readonly ColumnType[]
  private shift = 32 - Math.log2(LEAST)

  constructor(types: readonly ColumnType[]) {
    this.types = types
    this.columns = types.map(type => new type(LEAST))
  }

  /** The row of a key, or -1. */
  row(key: number): number {
    const { keys } = this
    const last = keys.length - 1
    const wanted = key || 1
    for (let at = this.home(wanted); keys[at] !== 0; at = (at + 1) & last) if (keys[at] === wanted) return at
    return -1
  }

  /** The value of a key in a column; undefined where the key has no row. */
  value(key: number, column = 0): number | undefined {
    const row = this.row(key)
    return row < 0 ? undefined : this.columns[column][row]
  }

  /** Sets the value of a key in the first column. */
  set(key: number, value: number): void {
    const known = this.row(key)
    const row = known < 0 ? this.add(key) : known
    this.columns[0][row] = value
  }

  /** The row of a key that has none yet; all its values are 0. */
  add(key: number): number {
    if (this.size + 1 > FULLEST * this.keys.length) this.resize(2 * this.keys.length)
    this.size++
    return this.put(key || 1)
  }

  /** Takes a row away; others move up. */
  remove(row: number): void {
    const { keys } = this
    const last = keys.length - 1
    let hole = row
    for (let at = (row + 1) & last; keys[at] !== 0; at = (at + 1) & last) {
      // What lies between its home and its place would not be found behind a hole.
      if (((at - this.home(keys[at])) & last) < ((at - hole) & last)) continue
      keys[hole] = keys[at]
      for (const column of this.columns) column[hole] = column[at]
      hole = at
    }
    keys[hole] = 0
    for (const column of this.columns) column[hole] = 0
    this.size--
  }

  /** Keeps the rows that pass; `keep` may change their values. */
  filter(keep: (row: number) => boolean): void {
    for (let at = 0; at < this.keys.length; at++) {
      if (this.keys[at] === 0 || keep(at)) continue
      this.keys[at] = 0
      this.size--
    }
    let length = LEAST
    while (this.size > (FULLEST / 2) * length) length *= 2
    this.resize(length)
  }

  private home(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.shift
  }

  private put(key: number): number {
    const last = this.keys.length - 1
    let at = this.home(key)
    while (this.keys[at] !== 0) at = (at + 1) & last
    this.keys[at] = key
    return at
  }

  private resize(length: number): void {
    const { keys, columns } = this
    this.keys = new Int32Array(length)
    this.columns = this.types.map(type => new type(length))
    this.shift = 32 - Math.log2(length)
    for (let from = 0; from < keys.length; from++) {
      if (keys[from] === 0) continue
      const to = this.put(keys[from])
      for (let at = 0; at < columns.length; at++) this.columns[at][to] = columns[at][from]
    }
  }
}
