/**
 * A vector of a text without any model: its words, without regard to case, thrown into 64 bins. Texts that share words
 * are near each other; it knows no other meaning.
 */
export function madeUpVector(text: string, dimensions = 64): Float32Array {
  const vector = new Float32Array(dimensions)
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) vector[binOf(word) % dimensions] += 1
  return vector
}

/** FNV-1a. */
function binOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
