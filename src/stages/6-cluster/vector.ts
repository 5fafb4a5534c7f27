/** Keys by their numbers in ascending order, with weights; its length is 1. */
export interface Vector {
  keys: Int32Array
  weights: Float32Array
}

export const EMPTY: Vector = { keys: new Int32Array(0), weights: new Float32Array(0) }

const INDEX = 0x1_0000

let ordered = new Float64Array(1024)
let ranked = new Float64Array(1024)

/** The `most` heaviest of the first `size` keys (fewer than 65,536) as a vector of length 1. */
export function vectorOf(keys: ArrayLike<number>, weights: ArrayLike<number>, size: number, most: number): Vector {
  if (size === 0) return EMPTY
  const kept = size > most ? heaviest(keys, weights, size, most) : byKey(keys, size)
  let square = 0
  for (const entry of kept) square += weights[entry & (INDEX - 1)] ** 2
  const length = Math.sqrt(square) || 1
  const vector = { keys: new Int32Array(kept.length), weights: new Float32Array(kept.length) }
  for (let at = 0; at < kept.length; at++) {
    const from = kept[at] & (INDEX - 1)
    vector.keys[at] = keys[from]
    vector.weights[at] = weights[from] / length
  }
  return vector
}

/** The `most` heaviest keys with their weights as they are. */
export function heaviestOf({ keys, weights }: Vector, most: number): Vector {
  const places = Array.from(heaviest(keys, weights, keys.length, most), entry => entry & (INDEX - 1))
  return {
    keys: Int32Array.from(places, place => keys[place]),
    weights: Float32Array.from(places, place => weights[place]),
  }
}

/** Sum of the products of shared keys: for vectors of length 1 their cosine, 0 (nothing shared) to 1 (the same). */
export function dot(one: Vector, other: Vector): number {
  let [left, right, total] = [0, 0, 0]
  const [keys, others] = [one.keys, other.keys]
  while (left < keys.length && right < others.length) {
    if (keys[left] === others[right]) total += one.weights[left++] * other.weights[right++]
    else if (keys[left] < others[right]) left++
    else right++
  }
  return total
}

/** Places of the keys in ascending order of the keys, each in the last bits of a number. */
function byKey(keys: ArrayLike<number>, size: number): Float64Array {
  if (ordered.length < size) ordered = new Float64Array(2 * size)
  for (let at = 0; at < size; at++) ordered[at] = keys[at] * INDEX + at
  return ordered.subarray(0, size).sort()
}

/** Of those that weigh the same, the first by their keys. */
function heaviest(keys: ArrayLike<number>, weights: ArrayLike<number>, size: number, most: number): Float64Array {
  const least = weightOfRank(weights, size, most)
  let ties = most
  for (let at = 0; at < size; at++) if (weights[at] > least) ties--
  const order = byKey(keys, size)
  let count = 0
  for (const entry of order) {
    const weight = weights[entry & (INDEX - 1)]
    if (weight > least || (weight === least && ties-- > 0)) order[count++] = entry
  }
  return order.subarray(0, count)
}

function weightOfRank(weights: ArrayLike<number>, size: number, rank: number): number {
  if (ranked.length < size) ranked = new Float64Array(2 * size)
  for (let at = 0; at < size; at++) ranked[at] = weights[at]
  ranked.subarray(0, size).sort()
  return ranked[size - rank]
}
