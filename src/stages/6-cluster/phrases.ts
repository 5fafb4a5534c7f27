import { runHashes } from '../../text/word-hashes.ts'

/** Runs of five words, one in eight by its hash: what two articles quote from one mouth or one paper. In ascending order. */
export type Phrases = Int32Array

export const NO_PHRASES: Phrases = new Int32Array(0)

const WORDS = 5
const ONE_IN = 8
const MOST = 40
const MOST_KEPT = 240

/** Some runs of five words of a text, by the hashes of its words: the same of the same words always. */
export function phrasesOf(hashes: Uint32Array): Phrases {
  if (hashes.length < WORDS) return NO_PHRASES
  const kept = new Set<number>()
  let taken = 0
  for (const hash of runHashes(hashes, WORDS)) {
    if (hash % ONE_IN !== 0) continue
    kept.add(hash | 0)
    if (++taken === MOST) break
  }
  return Int32Array.from(kept).sort()
}

/** The phrases of a story with those of one more article, as far as there is room. */
export function withPhrases(known: Phrases, more: Phrases): Phrases {
  if (more.length === 0 || known.length >= MOST_KEPT) return known
  if (known.length === 0) return more
  const both = new Int32Array(known.length + more.length)
  both.set(known)
  both.set(more, known.length)
  both.sort()
  let size = 0
  for (const phrase of both) if (size === 0 || both[size - 1] !== phrase) both[size++] = phrase
  return both.subarray(0, size)
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
