import stopwords from 'stopwords-iso' with { type: 'json' }
import { stem } from '../../text/stems.ts'
import { folded, words } from '../../text/words.ts'

const LISTS = stopwords as Record<string, string[]>
const SETS = new Map<string, ReadonlySet<string>>()

/** Stems of the words that carry a text's content, in order, with repetitions; numbers and function words are left out. */
export function contentStems(text: string, language: string): string[] {
  const code = language.split('-', 1)[0]
  const known = stemsOf(code)
  const found: string[] = []
  for (const word of words(text, language)) {
    const made = stemIn(known, word.text, code)
    if (made !== '') found.push(made)
  }
  return found
}

/** The stem of one word; empty where it is a number or carries no content. */
export function stemOfWord(word: string, language: string): string {
  const code = language.split('-', 1)[0]
  return stemIn(stemsOf(code), word, code)
}

function stemIn(known: Map<string, string>, word: string, code: string): string {
  let made = known.get(word)
  if (made === undefined) remember(known, word, (made = contentStem(word, code)))
  return made
}

// A story says the same few thousand words over and over.
const MOST_REMEMBERED = 50_000
const STEMS = new Map<string, Map<string, string>>()
const FOLDED = new Map<string, string>()

function stemsOf(code: string): Map<string, string> {
  let known = STEMS.get(code)
  if (!known) STEMS.set(code, (known = new Map()))
  return known
}

function remember(known: Map<string, string>, word: string, made: string): void {
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(word, made)
}

/** The stem of a word, or nothing for a word without content. */
function contentStem(written: string, code: string): string {
  const word = foldedWord(written).replace(/'s$/, '')
  return word.length < 2 || functionWords(code).has(word) || /^[\p{N}.,]+$/u.test(word) ? '' : stem(word, code)
}

/** A word as it is compared, remembered. */
export function foldedWord(written: string): string {
  let word = FOLDED.get(written)
  if (word === undefined) remember(FOLDED, written, (word = folded(written)))
  return word
}

function functionWords(code: string): ReadonlySet<string> {
  let known = SETS.get(code)
  if (!known) SETS.set(code, (known = new Set(Object.hasOwn(LISTS, code) ? LISTS[code].map(folded) : [])))
  return known
}

/** How many members two sets share. */
export function sharedCount<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let count = 0
  for (const member of small) if (large.has(member)) count++
  return count
}

/** Shared members over all members, 0 to 1. */
export function jaccard<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  const shared = sharedCount(one, other)
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}
