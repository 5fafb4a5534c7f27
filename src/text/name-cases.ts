const STEMS = new WeakMap<object, ReadonlySet<string>>()
const SHORTEST_STEM = 3

/** The words (joined by a space) without the endings of their cases. */
export function caseStem(lower: string, endings: readonly string[]): string {
  return lower.includes(' ')
    ? lower
        .split(' ')
        .map(word => wordStem(word, endings))
        .join(' ')
    : wordStem(lower, endings)
}

function wordStem(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (word.length < ending.length + SHORTEST_STEM || !word.endsWith(ending)) continue
    return word.slice(0, -ending.length).replace(/(?<=.{3})[иіьj]$/, '')
  }
  return word
}

/** True where a set of lower-case words has the word, or one that differs from it in the ending of its case alone. */
export function hasInAnyCase(set: ReadonlySet<string>, lower: string, endings: readonly string[]): boolean {
  if (set.has(lower)) return true
  if (endings.length === 0) return false
  let stems = STEMS.get(set)
  if (!stems)
    STEMS.set(set, (stems = new Set([...set].filter(word => word.length > 3).map(word => caseStem(word, endings)))))
  return stems.has(caseStem(lower, endings))
}
