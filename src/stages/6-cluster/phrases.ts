import type { Slice } from '../../domain/span.ts'
import { hash32, runHashes } from '../../text/shingles.ts'

/** Runs of five words, one in eight by its hash: what two articles quote from one mouth or one paper. In ascending order. */
export type Phrases = Int32Array

export const NO_PHRASES: Phrases = new Int32Array(0)

const WORDS = 5
const ONE_IN = 8
const MOST = 40
const MOST_KEPT = 240

/** Some runs of five words of a text, the same of the same words always. */
export function phrasesOf(words: readonly Slice[]): Phrases {
  if (words.length < WORDS) return NO_PHRASES
  const hashes = new Uint32Array(words.length)
  for (let at = 0; at < words.length; at++) hashes[at] = hash32(words[at].text.toLowerCase())
  const kept = runHashes(hashes, WORDS).filter(hash => hash % ONE_IN === 0)
  return Int32Array.from(new Set(kept.subarray(0, MOST))).sort()
}

/** The phrases of a story with those of one more article, as far as there is room. */
export function withPhrases(known: Phrases, more: Phrases): Phrases {
  if (more.length === 0 || known.length >= MOST_KEPT) return known
  return known.length === 0 ? more : Int32Array.from(new Set([...known, ...more])).sort()
}

/** How many phrases both have. */
export function phrasesShared(some: Phrases, others: Phrases): number {
  let [left, right, shared] = [0, 0, 0]
  while (left < some.length && right < others.length) {
    if (some[left] === others[right]) {
      shared++
      left++
      right++
    } else if (some[left] < others[right]) left++
    else right++
  }
  return shared
}
