import { folded, words } from './words.ts'

/** Hashes of a text's words in order, as they are compared: without case and accents. */
export function wordHashes(text: string, language = 'und'): Uint32Array {
  return Uint32Array.from(words(text, language), word => hash32(plainWord(word.text)))
}

/** Hashes of every run of `size` in a list of hashes; one of the whole list where it is shorter. */
export function runHashes(hashes: Uint32Array, size: number): Uint32Array {
  if (hashes.length === 0) return new Uint32Array(0)
  const found = new Uint32Array(Math.max(1, hashes.length - size + 1))
  for (let first = 0; first < found.length; first++) {
    let combined = 0x811c9dc5
    const end = Math.min(first + size, hashes.length)
    for (let next = first; next < end; next++) {
      combined = Math.imul(combined ^ hashes[next], 0x01000193)
      combined ^= combined >>> 15
    }
    found[first] = combined >>> 0
  }
  return found
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** A word without case and accents. Folding costs four passes; most words need none of them. */
export function plainWord(word: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(word) ? word.toLowerCase() : folded(word)
}
