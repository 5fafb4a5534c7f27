// A vector of any length as at most 384 small whole numbers. A longer one is turned first (signs drawn once for all, then
// a Walsh-Hadamard transform), which spreads what it says evenly, and then cut: cosines stay within about .05 of theirs.
const MOST = 384

/** The direction of a vector in at most 384 numbers from -127 to 127. */
export function compact(vector: Float32Array): Int8Array {
  const cut = vector.length <= MOST ? vector : turned(vector).subarray(0, MOST)
  const most = cut.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0)
  return Int8Array.from(cut, each => Math.round((each / (most || 1)) * 127))
}

function turned(vector: Float32Array): Float32Array {
  const size = 2 ** Math.ceil(Math.log2(vector.length))
  const found = new Float32Array(size)
  const sign = signs()
  for (let at = 0; at < vector.length; at++) found[at] = vector[at] * sign()
  for (let half = 1; half < size; half *= 2) {
    for (let from = 0; from < size; from += 2 * half) {
      for (let at = from; at < from + half; at++) {
        const [one, other] = [found[at], found[at + half]]
        found[at] = one + other
        found[at + half] = one - other
      }
    }
  }
  return found
}

/** The same signs every time, in no pattern: Marsaglia's xorshift. */
function signs(): () => number {
  let state = 0x9e3779b9
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 1 ? 1 : -1
  }
}
