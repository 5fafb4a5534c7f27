/** Bits of the filter: with a million texts one in some hundred million is taken for another, with five million one in 16,000. */
const BITS = 2 ** 27
const PROBES = 6

/**
 * Tells whether a text was asked for before, in 16 MB however many are asked for: a Bloom filter (Bloom 1970). It never
 * takes a text that was seen for a new one, and hardly ever a new one for one that was seen.
 */
export function seenBefore(): (text: string) => boolean {
  const bits = new Uint32Array(BITS / 32)
  return text => {
    const [one, other] = hashes(text)
    let isSeen = true
    for (let probe = 0; probe < PROBES; probe++) {
      const at = (one + Math.imul(probe, other)) >>> 0
      const [word, bit] = [(at % BITS) >>> 5, 1 << (at & 31)]
      if ((bits[word] & bit) === 0) isSeen = false
      bits[word] |= bit
    }
    return isSeen
  }
}

/** Two numbers of 32 bits (FNV-1a from two beginnings, mixed as MurmurHash3 ends); the second is odd, so that probes differ. */
function hashes(text: string): [number, number] {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(at), 0x5bd1e995) ^ (other >>> 15)
  }
  return [mixed(one), mixed(other) | 1]
}

function mixed(given: number): number {
  let number = Math.imul(given ^ (given >>> 16), 0x85ebca6b)
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35)
  return (number ^ (number >>> 16)) >>> 0
}
