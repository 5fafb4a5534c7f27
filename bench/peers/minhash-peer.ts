/**
 * Near-duplicates as they are mostly found: MinHash signatures of five-word shingles and bands of them as keys (Broder
 * 1997, Leskovec, Rajaraman and Ullman, chapter 3). What shares a band is compared by its signature.
 */
export class MinHashPeer {
  private readonly bands = Array.from({ length: BANDS }, () => new Map<number, number[]>())
  private readonly signatures: Uint32Array[] = []

  /** Takes a text's words; returns the numbers, in order of taking, of those that it takes for the same text. */
  take(words: Uint16Array): number[] {
    const signature = signatureOf(words)
    const number = this.signatures.push(signature) - 1
    const met = new Set<number>()
    for (const [band, holders] of this.bands.entries()) {
      const key = bandKey(signature, band)
      const others = holders.get(key)
      if (!others) holders.set(key, [number])
      else {
        for (const other of others) met.add(other)
        others.push(number)
      }
    }
    return [...met].filter(other => likeness(signature, this.signatures[other]) >= SAME)
  }
}

const BANDS = 25
const ROWS = 4
/** Jaccard likeness from which two texts are taken for one: the usual choice. */
const SAME = 0.5
const RUN = 5
const SEEDS = Uint32Array.from({ length: 2 * BANDS * ROWS }, (_, at) => Math.imul(at + 1, 0x9e3779b1) | 1)

function signatureOf(words: Uint16Array): Uint32Array {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (let first = 0; first + RUN <= Math.max(RUN, words.length); first++) {
    let run = 0x811c9dc5
    for (let at = first; at < Math.min(words.length, first + RUN); at++) run = Math.imul(run ^ words[at], 0x01000193)
    for (let row = 0; row < least.length; row++) {
      const hash = (Math.imul(run ^ (run >>> 15), SEEDS[2 * row]) + SEEDS[2 * row + 1]) >>> 0
      if (hash < least[row]) least[row] = hash
    }
  }
  return least
}

function bandKey(signature: Uint32Array, band: number): number {
  let key = 0x811c9dc5
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) key = Math.imul(key ^ signature[row], 0x01000193)
  return key >>> 0
}

function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let row = 0; row < a.length; row++) if (a[row] === b[row]) same++
  return same / a.length
}
