import { storedKey, storedWeight } from './packed.ts'
import { EMPTY, type Vector } from './vector.ts'

/** Rows for each key: hardly any two have one home. */
const ROWS_A_KEY = 8

/** One vector by the hashes of its keys, for as many comparisons as follow one another: each is a look instead of a walk. */
export class Lookup {
  private vector = EMPTY
  private keys = new Int32Array(1)
  private weights = new Float32Array(1)
  private shift = 31

  /** Cosine of a vector and of packed keys, which stand from one place to another. */
  dot(vector: Vector, entries: Int32Array, from: number, to: number): number {
    if (vector !== this.vector) this.read(vector)
    const { keys, weights } = this
    let total = 0
    for (let at = from; at < to; at++) {
      const key = storedKey(entries[at]) || 1
      const row = this.rowOf(key)
      if (keys[row] === key) total += weights[row] * storedWeight(entries[at])
    }
    return total
  }

  private read(vector: Vector): void {
    const bits = Math.ceil(Math.log2(ROWS_A_KEY * (vector.keys.length + 1)))
    if (2 ** bits > this.keys.length) {
      this.keys = new Int32Array(2 ** bits)
      this.weights = new Float32Array(2 ** bits)
    } else this.keys.fill(0)
    this.shift = 32 - Math.log2(this.keys.length)
    this.vector = vector
    for (let at = 0; at < vector.keys.length; at++) {
      const key = storedKey(vector.keys[at]) || 1
      const row = this.rowOf(key)
      this.keys[row] = key
      this.weights[row] = vector.weights[at]
    }
  }

  /** Where a key stands, or would stand. */
  private rowOf(key: number): number {
    const { keys } = this
    let row = Math.imul(key, 0x9e3779b1) >>> this.shift
    while (keys[row] !== key && keys[row] !== 0) row = (row + 1) & (keys.length - 1)
    return row
  }
}
