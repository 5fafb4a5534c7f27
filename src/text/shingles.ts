import { folded, words } from './words.ts'

/** Hashes of every run of `size` words of a text (of the whole text if it is shorter), as unsigned 32-bit numbers. */
export function shingles(text: string, size: number, language = 'und'): Uint32Array {
  const hashes = words(text, language).map(word => hash32(folded(word.text)))
  if (hashes.length === 0) return new Uint32Array(0)
  const count = Math.max(1, hashes.length - size + 1)
  const found = new Uint32Array(count)
  for (let first = 0; first < count; first++) {
    let combined = 0x811c9dc5
    for (let next = first; next < Math.min(first + size, hashes.length); next++) {
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
