import stopwords from 'stopwords-iso' with { type: 'json' }
import { stem } from '../../text/stems.ts'
import { folded, words } from '../../text/words.ts'

const LISTS = stopwords as Record<string, string[]>
const SETS = new Map<string, ReadonlySet<string>>()

/** Stems of the words that carry a text's content, in order, with repetitions; numbers and function words are left out. */
export function contentStems(text: string, language: string): string[] {
  const code = language.split('-', 1)[0]
  const common = functionWords(code)
  return words(text, language)
    .map(word => folded(word.text).replace(/'s$/, ''))
    .filter(word => word.length > 1 && !common.has(word) && !/^[\p{N}.,]+$/u.test(word))
    .map(word => stem(word, code))
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
