import { hash32 } from '../../text/word-hashes.ts'
import type { Family } from './key-sums.ts'
import { KeyTable } from './key-table.ts'
import { TUNING } from './tuning.ts'
import { type Vector, vectorOf } from './vector.ts'

/** Articles after which what was counted counts half. */
const HALF_LIFE = 20_000
const MOST = 0xffff
const ARTICLES = 0
const STORIES = 1

/** How rare each key is among the articles read so far, the newest counting most. */
export class Rarity {
  /** By key: articles and stories that hold it. */
  private readonly counts = new KeyTable([Uint16Array, Uint16Array])
  private articles = 0
  /** Stories counted. */
  private told = 0
  private keys = new Int32Array(1024)
  private weights = new Float64Array(1024)

  /** ln of the share of stories that hold this key, turned round; never below a little. */
  of(key: number): number {
    const holding = this.storiesHolding(key) + TUNING.prior / 50
    return Math.max(0.05, Math.log((this.told + TUNING.prior) / holding))
  }

  /** How many of the articles read so far hold this key. */
  holding(key: number): number {
    return this.count(key, ARTICLES)
  }

  /** How many stories have this key: a story told by fifty is one story. */
  storiesHolding(key: number): number {
    return this.count(key, STORIES)
  }

  /** A family of traits as a vector whose rare keys weigh most. */
  vector({ keys, weights }: Family): Vector {
    this.makeRoom(keys.length)
    for (let at = 0; at < keys.length; at++) this.weights[at] = weights[at] * this.of(keys[at])
    return vectorOf(keys, this.weights, keys.length, TUNING.vectorKeys)
  }

  /** Counts one article's keys, once for the article and once for its story. */
  learn(families: readonly Family[], held: ReadonlySet<number>, isNew: boolean): void {
    const seen = this.numbersOf(families)
    let last: number | undefined
    for (const key of seen) {
      if (key !== last) this.bump(key, !held.has(key))
      last = key
    }
    if (isNew) this.told++
    this.articles++
    if (this.articles >= 2 * HALF_LIFE) this.fade()
  }

  /** The keys of families in ascending order: what two families share stands twice. */
  private numbersOf(families: readonly Family[]): Int32Array {
    let size = 0
    this.makeRoom(families.reduce((sum, { keys }) => sum + keys.length, 0))
    for (const { keys } of families) {
      this.keys.set(keys, size)
      size += keys.length
    }
    return this.keys.subarray(0, size).sort()
  }

  private makeRoom(size: number): void {
    if (this.keys.length >= size) return
    this.keys = new Int32Array(2 * size)
    this.weights = new Float64Array(2 * size)
  }

  private count(key: number, column: number): number {
    return this.counts.value(key, column) ?? 0
  }

  private bump(key: number, isNewToStory: boolean): void {
    const known = this.counts.row(key)
    const row = known < 0 ? this.counts.add(key) : known
    const [articles, stories] = this.counts.columns
    if (articles[row] < MOST) articles[row]++
    if (isNewToStory && stories[row] < MOST) stories[row]++
  }

  // Halves are counted up: what was not rare before is not made rare.
  private fade(): void {
    this.articles /= 2
    this.told /= 2
    const [articles, stories] = this.counts.columns
    this.counts.filter(row => {
      stories[row] = stories[row] <= 1 ? 0 : (stories[row] + 1) >> 1
      if (articles[row] <= 1) return false
      articles[row] = (articles[row] + 1) >> 1
      return true
    })
  }
}

/** A key as a 32-bit number: no table of all words ever seen is kept. */
export function keyNumber(key: string): number {
  return hash32(key) | 0
}
