/** Keys by their numbers in ascending order, with weights; its length is 1. */
export interface Vector {
  keys: Int32Array
  weights: Float32Array
}

export const EMPTY: Vector = { keys: new Int32Array(0), weights: new Float32Array(0) }

/** The `most` heaviest entries as a vector of length 1. */
export function vectorOf(entries: [key: number, weight: number][], most: number): Vector {
  if (entries.length > most) {
    entries.sort((one, other) => other[1] - one[1] || one[0] - other[0])
    entries.length = most
  }
  entries.sort((one, other) => one[0] - other[0])
  let square = 0
  for (const [, weight] of entries) square += weight * weight
  const length = Math.sqrt(square) || 1
  return {
    keys: Int32Array.from(entries, entry => entry[0]),
    weights: Float32Array.from(entries, entry => entry[1] / length),
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
