import { KeyTable } from './key-table.ts'
import { packedVector } from './packed.ts'
import { EMPTY, type Vector } from './vector.ts'

/** In place of a headline: the piece stood under unlike ones. */
export const UNLIKE_ONES = -1

/** Pieces by their hashes, with the headlines that they last stood under. */
export class Pieces {
  private readonly table = new KeyTable([Int32Array])
  /** Headlines one behind the other: how many keys, then these. */
  private headlines = new Int32Array(1024)
  private end = 0
  /** The headline that was kept last: many pieces stand under one. */
  private last = EMPTY
  private lastPlace = -1

  get size(): number {
    return this.table.size
  }

  has(key: number): boolean {
    return this.table.row(key) >= 0
  }

  /** The place of a piece's headline, `UNLIKE_ONES`, or undefined for a piece that is not known. */
  headline(key: number): number | undefined {
    return this.table.value(key)
  }

  /** The keys of the headline at a place: where they stand from, and to. */
  entries(place: number): [Int32Array, number, number] {
    return [this.headlines, place + 1, place + 1 + this.headlines[place]]
  }

  set(key: number, headline: Vector | undefined): void {
    this.table.set(key, headline === undefined ? UNLIKE_ONES : this.placeOf(headline))
  }

  private placeOf(headline: Vector): number {
    if (headline === this.last && this.lastPlace >= 0) return this.lastPlace
    const entries = packedVector(headline)
    const place = this.end
    this.end += 1 + entries.length
    if (this.end > this.headlines.length) {
      const grown = new Int32Array(Math.ceil(this.end * 1.25))
      grown.set(this.headlines)
      this.headlines = grown
    }
    this.headlines[place] = entries.length
    this.headlines.set(entries, place + 1)
    ;[this.last, this.lastPlace] = [headline, place]
    return place
  }
}
