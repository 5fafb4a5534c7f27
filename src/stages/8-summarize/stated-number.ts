import { readQuantities } from '../../text/quantities.ts'

const MOST_REMEMBERED = 20_000
const READ = new Map<string, ReadonlySet<number>>()

/**
 * True where the words themselves give the number, so that a sentence of ours may: not where it was counted from a list of names, or is what is left when
 * others are taken off. One and none need no number ("a man died", "nobody was hurt").
 */
export function isStated(value: number, text: string, language: string): boolean {
  return value === 0 || value === 1 || numbersIn(text, language).has(value)
}

function numbersIn(text: string, language: string): ReadonlySet<number> {
  const key = `${language} ${text}`
  const known = READ.get(key)
  if (known) return known
  const numbers = new Set(
    readQuantities(text, language).flatMap(({ value, low, high, otherwise, ends }) =>
      [value, low, high, otherwise, ...(ends ?? []).map(end => end.value)].filter(each => each !== undefined),
    ),
  )
  if (READ.size >= MOST_REMEMBERED) READ.clear()
  READ.set(key, numbers)
  return numbers
}
