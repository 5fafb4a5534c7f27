import { dot, EMPTY, type Vector, vectorOf } from './vector.ts'

/** The middle of many vectors, bounded: when it grows past twice its bound, its lightest keys are forgotten. */
export class Profile {
  private sums: Vector = EMPTY
  private length = 1
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  add(vector: Vector): void {
    this.sums = this.sums === EMPTY ? vector : sum(this.sums, vector)
    if (this.sums.keys.length > 2 * this.most) this.sums = heaviest(this.sums, this.most)
    this.length = Math.sqrt(this.sums.weights.reduce((square, weight) => square + weight * weight, 0)) || 1
  }

  /** Cosine of the middle and a vector of length 1. */
  nearness(vector: Vector): number {
    return dot(this.sums, vector) / this.length
  }

  /** The keys that a vector shares. */
  keysShared(vector: Vector): number[] {
    return this.shared(vector).map(([key]) => key)
  }

  /** The keys shared with a vector, with how much each adds to the nearness. */
  shared({ keys, weights }: Vector): [key: number, weight: number][] {
    const { keys: mine, weights: sums } = this.sums
    const found: [number, number][] = []
    let [left, right] = [0, 0]
    while (left < mine.length && right < keys.length) {
      if (mine[left] === keys[right]) found.push([keys[right], (sums[left++] * weights[right++]) / this.length])
      else if (mine[left] < keys[right]) left++
      else right++
    }
    return found
  }

  /** The share of this profile's weight whose keys a vector holds. */
  shareIn(vector: Vector): number {
    const found = new Set(this.keysShared(vector))
    let [shared, all] = [0, 0]
    for (const [at, key] of this.sums.keys.entries()) {
      all += this.sums.weights[at]
      if (found.has(key)) shared += this.sums.weights[at]
    }
    return all === 0 ? 0 : shared / all
  }

  /** Its heaviest keys. */
  vector(most = this.most): Vector {
    return vectorOf(entriesOf(this.sums), most)
  }
}

function entriesOf({ keys, weights }: Vector): [number, number][] {
  return Array.from(keys, (key, at) => [key, weights[at]])
}

function heaviest(sums: Vector, most: number): Vector {
  const kept = entriesOf(sums).sort((one, other) => other[1] - one[1] || one[0] - other[0])
  kept.length = most
  kept.sort((one, other) => one[0] - other[0])
  return { keys: Int32Array.from(kept, entry => entry[0]), weights: Float32Array.from(kept, entry => entry[1]) }
}

function sum(one: Vector, other: Vector): Vector {
  const keys = new Int32Array(one.keys.length + other.keys.length)
  const weights = new Float32Array(keys.length)
  let [left, right, size] = [0, 0, 0]
  while (left < one.keys.length || right < other.keys.length) {
    const mine = left < one.keys.length ? one.keys[left] : Infinity
    const theirs = right < other.keys.length ? other.keys[right] : Infinity
    keys[size] = Math.min(mine, theirs)
    if (mine <= theirs) weights[size] += one.weights[left++]
    if (theirs <= mine) weights[size] += other.weights[right++]
    size++
  }
  return { keys: keys.slice(0, size), weights: weights.slice(0, size) }
}
