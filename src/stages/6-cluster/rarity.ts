import { hash32 } from '../../text/shingles.ts'
import { TUNING } from './tuning.ts'
import { type Vector, vectorOf } from './vector.ts'

/** Articles after which what was counted counts half. */
const HALF_LIFE = 20_000

/** How rare each key is among the articles read so far, the newest counting most. */
export class Rarity {
  private readonly counts = new Map<number, number>()
  private readonly stories = new Map<number, number>()
  private articles = 0
  /** Stories counted. */
  private told = 0

  /** ln of the share of stories that hold this key, turned round; never below a little. */
  of(key: number): number {
    const holding = this.storiesHolding(key) + TUNING.prior / 50
    return Math.max(0.05, Math.log((this.told + TUNING.prior) / holding))
  }

  /** How many of the articles read so far hold this key. */
  holding(key: number): number {
    return this.counts.get(key) ?? 0
  }

  /** How many stories have this key: a story told by fifty is one story. */
  storiesHolding(key: number): number {
    return this.stories.get(key) ?? 0
  }

  /** A family of traits as a vector whose rare keys weigh most. */
  vector(family: ReadonlyMap<string, number>): Vector {
    const entries: [number, number][] = []
    for (const [key, weight] of family) {
      const number = keyNumber(key)
      entries.push([number, weight * this.of(number)])
    }
    return vectorOf(entries, TUNING.vectorKeys)
  }

  /** Counts one article's keys, once for the article and once for its story. */
  learn(families: readonly ReadonlyMap<string, number>[], held: ReadonlySet<number>, isNew: boolean): void {
    const seen = new Set<number>()
    for (const family of families) for (const key of family.keys()) seen.add(keyNumber(key))
    for (const key of seen) this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    for (const key of seen) if (!held.has(key)) this.stories.set(key, (this.stories.get(key) ?? 0) + 1)
    if (isNew) this.told++
    this.articles++
    if (this.articles >= 2 * HALF_LIFE) this.fade()
  }

  private fade(): void {
    this.articles /= 2
    this.told /= 2
    halve(this.counts)
    halve(this.stories)
  }
}

function halve(counts: Map<number, number>): void {
  for (const [key, count] of counts) {
    if (count <= 1) counts.delete(key)
    else counts.set(key, count / 2)
  }
}

/** A key as a 32-bit number: no table of all words ever seen is kept. */
export function keyNumber(key: string): number {
  return hash32(key) | 0
}
