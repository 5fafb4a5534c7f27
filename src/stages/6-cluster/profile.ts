import { packed, storedKey, storedWeight } from './packed.ts'
import { roomFor, type Slab } from './slab.ts'
import { heaviestOf, type Vector, vectorOf } from './vector.ts'

/** From so many vectors on sums are kept exactly: what a later one adds would be lost in rounding. */
const EXACT_FROM = 8
const NOTHING: Sums = { keys: new Int32Array(0), weights: new Float32Array(0) }

/** Keys in ascending order with their sums. */
type Sums = Vector

/** What a profile and a vector of length 1 have of each other. */
export interface Meeting {
  nearness: number
  /** The share of the vector's weight whose keys the profile holds, and of the profile's whose keys the vector holds. */
  shareOf: number
  shareIn: number
  keys: readonly number[]
}

/** Where a vector holds the keys that a profile holds too, and their sums there: overwritten by the next one that is met. */
let metPlaces = new Int32Array(1024)
let metSums = new Float32Array(1024)

/**
 * The middle of many vectors, bounded: when it grows past twice its bound, its lightest keys are forgotten. Of a few vectors
 * each sum is packed with its key into 32 bits, of many it is kept behind them.
 */
export class Profile {
  private readonly most: number
  private slab: Slab | undefined
  /** A block: the length of the middle, the entries, and their sums where these are kept exactly. */
  private place = 0
  private room = 0
  private size = 0
  private vectors = 0

  constructor(most: number) {
    this.most = most
  }

  /** Adds a vector. What is known is kept in the slab, which is the same every time. */
  add(vector: Vector, slab: Slab): void {
    this.slab = slab
    const sums = this.size === 0 ? vector : sum(this.sums(), vector)
    this.keep(sums.keys.length > 2 * this.most ? heaviestOf(sums, this.most) : sums, this.vectors + 1)
  }

  /** Forgets all but the heaviest keys and packs them: no vector is likely to come for long. */
  pack(most: number): void {
    if (this.size <= most && !this.isExact) return
    const { keys, weights } = this.vector(most)
    const length = Math.min(this.length, EXACT_FROM - 1)
    this.keep({ keys, weights: weights.map(weight => weight * length) }, Math.min(this.vectors, EXACT_FROM - 1))
  }

  get isEmpty(): boolean {
    return this.size === 0
  }

  /** Cosine of the middle and a vector of length 1. */
  nearness(vector: Vector): number {
    return this.nearnessOf(vector, this.meet(vector))
  }

  /** The keys that a vector shares. */
  keysShared(vector: Vector): number[] {
    return keysMet(vector, this.meet(vector))
  }

  /** The keys shared with a vector in ascending order, with how much each adds to the nearness. */
  shared(vector: Vector): { keys: number[]; weights: Float64Array } {
    const size = this.meet(vector)
    const weights = new Float64Array(size)
    for (let at = 0; at < size; at++) weights[at] = (metSums[at] * vector.weights[metPlaces[at]]) / this.length
    return { keys: keysMet(vector, size), weights }
  }

  /** The share of this profile's weight whose keys a vector holds. */
  shareIn(vector: Vector): number {
    return this.shareInOf(this.meet(vector))
  }

  /** The share of a vector's weight whose keys this profile holds. */
  shareOf(vector: Vector): number {
    return shareMet(vector, this.meet(vector))
  }

  /** All of these at once. */
  beside(vector: Vector): Meeting {
    const size = this.meet(vector)
    return {
      nearness: this.nearnessOf(vector, size),
      shareOf: shareMet(vector, size),
      shareIn: this.shareInOf(size),
      keys: keysMet(vector, size),
    }
  }

  private nearnessOf({ weights }: Vector, size: number): number {
    let total = 0
    for (let at = 0; at < size; at++) total += metSums[at] * weights[metPlaces[at]]
    return total / this.length
  }

  private shareInOf(size: number): number {
    let [shared, all] = [0, 0]
    for (let at = 0; at < size; at++) shared += metSums[at]
    for (let at = 0; at < this.size; at++) all += this.sumAt(at)
    return all === 0 ? 0 : shared / all
  }

  /** Its heaviest keys, as far as keys are kept. */
  vector(most = this.most): Vector {
    const { keys, weights } = this.sums()
    return vectorOf(keys, weights, this.size, most)
  }

  /** Its packed keys. Of a middle of one vector these are that vector. */
  entries(): Int32Array {
    return this.slab?.ints.subarray(this.place + 1, this.place + 1 + this.size) ?? NOTHING.keys
  }

  private get isExact(): boolean {
    return this.vectors >= EXACT_FROM
  }

  private get length(): number {
    return this.size === 0 ? 1 : this.slab!.floats[this.place]
  }

  private sumAt(at: number): number {
    const { ints, floats } = this.slab!
    return this.isExact ? floats[this.place + 1 + this.size + at] : storedWeight(ints[this.place + 1 + at])
  }

  private sums(): Sums {
    const keys = this.entries().slice()
    const weights = new Float32Array(keys.length)
    for (let at = 0; at < keys.length; at++) {
      weights[at] = this.sumAt(at)
      keys[at] = storedKey(keys[at])
    }
    return { keys, weights }
  }

  private keep({ keys, weights }: Sums, vectors: number): void {
    this.vectors = vectors
    this.size = keys.length
    this.makeRoom(1 + keys.length * (this.isExact ? 2 : 1))
    const { ints, floats } = this.slab!
    const first = this.place + 1
    let square = 0
    for (let at = 0; at < keys.length; at++) {
      ints[first + at] = packed(keys[at], weights[at])
      if (this.isExact) floats[first + keys.length + at] = weights[at]
      square += this.sumAt(at) ** 2
    }
    floats[this.place] = Math.sqrt(square) || 1
  }

  private makeRoom(size: number): void {
    const room = roomFor(size)
    if (room === this.room) return
    if (this.room > 0) this.slab!.give(this.place, this.room)
    this.place = this.slab!.take(room)
    this.room = room
  }

  /** Finds what a vector shares; answers how many keys. */
  private meet({ keys }: Vector): number {
    if (this.size === 0) return 0
    if (metPlaces.length < keys.length) {
      metPlaces = new Int32Array(2 * keys.length)
      metSums = new Float32Array(2 * keys.length)
    }
    const { ints } = this.slab!
    const end = this.place + 1 + this.size
    let left = this.place + 1
    let right = 0
    let size = 0
    while (left < end && right < keys.length) {
      const mine = storedKey(ints[left])
      const theirs = storedKey(keys[right])
      if (mine === theirs) {
        metSums[size] = this.sumAt(left++ - this.place - 1)
        metPlaces[size++] = right++
      } else if (mine < theirs) left++
      else right++
    }
    return size
  }
}

function keysMet({ keys }: Vector, size: number): number[] {
  const met: number[] = []
  for (let at = 0; at < size; at++) met.push(keys[metPlaces[at]])
  return met
}

function shareMet({ weights }: Vector, size: number): number {
  let [shared, all] = [0, 0]
  for (let at = 0; at < size; at++) shared += weights[metPlaces[at]]
  for (let at = 0; at < weights.length; at++) all += weights[at]
  return all === 0 ? 0 : shared / all
}

function sum(one: Sums, other: Vector): Sums {
  const keys = new Int32Array(one.keys.length + other.keys.length)
  const weights = new Float32Array(keys.length)
  let [left, right, size] = [0, 0, 0]
  while (left < one.keys.length || right < other.keys.length) {
    const mine = left < one.keys.length ? one.keys[left] : Infinity
    const theirs = right < other.keys.length ? storedKey(other.keys[right]) : Infinity
    keys[size] = Math.min(mine, theirs)
    if (mine <= theirs) weights[size] += one.weights[left++]
    if (theirs <= mine) weights[size] += other.weights[right++]
    size++
  }
  return { keys: keys.subarray(0, size), weights: weights.subarray(0, size) }
}
