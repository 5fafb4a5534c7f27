import stopwords from 'stopwords-iso' with { type: 'json' }
import { folded, words } from '../../text/words.ts'

const LISTS = stopwords as Record<string, string[]>
const SETS = new Map<string, ReadonlySet<string>>()

/** Folded words that carry a sentence's content. */
export function contentWords(text: string, language: string): ReadonlySet<string> {
  const common = functionWords(language.split('-', 1)[0])
  const all = words(text, language).map(word => foldedWord(word.text))
  return new Set(all.filter(word => word.length > 1 && !common.has(word)))
}

const MOST_REMEMBERED = 50_000
const FOLDED = new Map<string, string>()

// A story says the same few thousand words over and over.
function foldedWord(written: string): string {
  let word = FOLDED.get(written)
  if (word === undefined) {
    if (FOLDED.size >= MOST_REMEMBERED) FOLDED.clear()
    FOLDED.set(written, (word = folded(written)))
  }
  return word
}

function functionWords(code: string): ReadonlySet<string> {
  let known = SETS.get(code)
  if (!known) SETS.set(code, (known = new Set(Object.hasOwn(LISTS, code) ? LISTS[code].map(folded) : [])))
  return known
}
