import { hash32 } from '../../text/word-hashes.ts'
import { folded } from '../../text/words.ts'

/** The names of two to four words that a text gives. */
export interface LongNames {
  /** Hashes of their folded forms, each once, at most fourteen. */
  names: Uint32Array
  /** Hashes of their last two words, each once, at most twenty: "Captain Jon Marsh" and "Jon Marsh" are one. */
  pairs: Uint32Array
}

const NAME = /\p{Lu}[\p{L}\p{M}'’-]{2,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24}){1,3}/gu
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las|il|lo) /
const READ = 6000
const MOST_NAMES = 14
const MOST_PAIRS = 20

/** The long names in a text's first 6,000 characters. */
export function longNames(text: string): LongNames {
  const names = new Set<number>()
  const pairs = new Set<number>()
  const seen = new Set<string>()
  for (const [name] of text.slice(0, READ).matchAll(NAME)) {
    if (seen.has(name)) continue
    seen.add(name)
    const plain = folded(name)
    if (names.size < MOST_NAMES) names.add(hash32(plain))
    const parts = plain.replace(ARTICLE, '').split(' ')
    if (parts.length >= 2 && pairs.size < MOST_PAIRS) pairs.add(hash32(parts.slice(-2).join(' ')))
    if (names.size >= MOST_NAMES && pairs.size >= MOST_PAIRS) break
  }
  return { names: Uint32Array.from(names), pairs: Uint32Array.from(pairs) }
}
