import { TUNING } from './tuning.ts'
import type { Vector } from './vector.ts'

/** Finds what shares telling keys with a vector. Slots are small numbers, given again when freed. */
export class LiveIndex {
  private readonly holding = new Map<number, number[]>()
  private readonly free: number[] = []
  private slots = 0
  private touched = new Float32Array(1024)

  /** A slot that these vectors are found at. */
  add(vectors: readonly Vector[]): number {
    const slot = this.free.pop() ?? this.slots++
    for (const key of keysOf(vectors)) {
      const holders = this.holding.get(key)
      if (holders) holders.push(slot)
      else this.holding.set(key, [slot])
    }
    return slot
  }

  remove(slot: number, vectors: readonly Vector[]): void {
    for (const key of keysOf(vectors)) {
      const holders = this.holding.get(key)!
      holders[holders.indexOf(slot)] = holders.at(-1)!
      holders.pop()
      if (holders.length === 0) this.holding.delete(key)
    }
    this.free.push(slot)
  }

  /** The slots that share most with the vectors, best first. */
  find(vectors: readonly Vector[], most: number): number[] {
    if (this.touched.length < this.slots) this.touched = new Float32Array(2 * this.slots)
    const shared = this.touched
    const found: number[] = []
    for (const { keys, weights } of vectors) {
      for (let at = 0; at < keys.length; at++) {
        const holders = this.holding.get(keys[at])
        if (holders === undefined || holders.length > TUNING.maxHolders) continue
        const weight = weights[at] * weights[at]
        for (const slot of holders) {
          if (shared[slot] === 0) found.push(slot)
          shared[slot] += weight
        }
      }
    }
    found.sort((one, other) => shared[other] - shared[one] || one - other)
    for (const slot of found) shared[slot] = 0
    return found.slice(0, most)
  }
}

function keysOf(vectors: readonly Vector[]): Set<number> {
  const keys = new Set<number>()
  for (const vector of vectors) for (const key of vector.keys) keys.add(key)
  return keys
}
