import { hash32, plainWord } from '../word-hashes.ts'
import { words } from '../words.ts'

/** The words of a paragraph and its pairs of neighbouring words, as hashes with how often each stands there. */
export interface Bag {
  words: number
  /** Words, and once more that a number stands there, whichever. */
  singles: ReadonlyMap<number, number>
  size: number
  /** Any number is the same in them: "12 dead" and "15 dead" are one line, edited. */
  pairs: ReadonlyMap<number, number>
}

const ANY_NUMBER = hash32('#')

/** The bag of a text, without case and accents. */
export function bagOf(text: string, language: string): Bag {
  const list = words(text, language).map(word => plainWord(word.text))
  const singles = new Map<number, number>()
  const pairs = new Map<number, number>()
  let size = list.length
  let before: number | undefined
  for (const word of list) {
    const isNumber = /^\p{N}/u.test(word)
    const own = hash32(word)
    count(singles, own)
    if (isNumber) {
      count(singles, ANY_NUMBER)
      size++
    }
    const hash = isNumber ? ANY_NUMBER : own
    if (before !== undefined) count(pairs, (Math.imul(before, 0x01000193) ^ hash) >>> 0)
    before = hash
  }
  return { words: list.length, singles, size, pairs }
}

function count(counts: Map<number, number>, hash: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + 1)
}

/** How alike two bags are, 0 to 1: the mean of what they share of words and of pairs (Dice). */
export function likeness(one: Bag, other: Bag): number {
  if (one.words === 0 || other.words === 0) return 0
  const singles = (2 * shared(one.singles, other.singles)) / (one.size + other.size)
  const pairs = one.words + other.words - 2
  return pairs === 0 ? singles : (singles + (2 * shared(one.pairs, other.pairs)) / pairs) / 2
}

/** The share of a part's pairs of words that a whole has beside those that `others` take up. */
export function containment(part: Bag, whole: Bag, others: readonly Bag[]): number {
  let found = 0
  for (const [hash, times] of part.pairs) {
    const taken = others.reduce((sum, other) => sum + (other.pairs.get(hash) ?? 0), 0)
    found += Math.min(times, Math.max(0, (whole.pairs.get(hash) ?? 0) - taken))
  }
  return part.words < 2 ? 0 : found / (part.words - 1)
}

function shared(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [hash, times] of small) sum += Math.min(times, large.get(hash) ?? 0)
  return sum
}
