// Number words that are written together.
import type { NumbersTable } from './languages/tables/numbers.ts'
import type { WordRoles } from './number-lexicon.ts'
import { wordKey } from './number-tokens.ts'

const MAX_COMPOUND = 80

// "zweihundertfünfzig" is cut into number words, "وعشرون" loses its "and"; a word that is one itself stays whole.
/** Gives the lengths of the number words that a word is made of, where it is made of nothing else. */
export function splitter(table: NumbersTable, words: Map<string, WordRoles>): (key: string) => number[] | undefined {
  const prefix = table.prefixedAnd
  if (prefix !== undefined) {
    const bounds = [...Object.values(table.before).flat(), ...table.range.between]
    const lists = [table.halves, table.denominators, table.vague, table.approx ?? {}].flatMap(Object.keys)
    const parts = [...lists, ...bounds].map(phrase => wordKey(phrase.split(' ', 1)[0]))
    const known = new Set([...words.keys(), ...parts])
    return key =>
      !words.has(key) && key.startsWith(prefix) && known.has(key.slice(prefix.length))
        ? [prefix.length, key.length - prefix.length]
        : undefined
  }
  if (!table.compound) return () => undefined
  const parts = [...words]
    .filter(([word, roles]) => word.length > 1 && !roles.minus && !roles.point)
    .map(([word]) => word)
  const byFirst = new Map<string, string[]>()
  for (const word of parts.sort((a, b) => b.length - a.length)) {
    const list = byFirst.get(word[0])
    if (list) list.push(word)
    else byFirst.set(word[0], [word])
  }
  return key => (key.length > MAX_COMPOUND || words.has(key) ? undefined : compoundParts(key, byFirst, words))
}

// Right to left: `best[i]` is the length of the first part of a full cut of what begins at i.
function compoundParts(
  key: string,
  byFirst: Map<string, string[]>,
  words: Map<string, WordRoles>,
): number[] | undefined {
  if (!byFirst.get(key[0])?.some(word => key.startsWith(word))) return undefined
  const best = Array.from({ length: key.length + 1 }, () => 0)
  best[key.length] = -1
  for (let at = key.length - 1; at >= 0; at--) {
    const part = byFirst.get(key[at])?.find(word => key.startsWith(word, at) && best[at + word.length] !== 0)
    best[at] = part?.length ?? 0
  }
  const lengths: number[] = []
  for (let at = 0; best[at] > 0; at += best[at]) lengths.push(best[at])
  if (best[0] <= 0 || lengths.length < 2) return undefined
  const first = words.get(key.slice(0, lengths[0]))
  const last = words.get(key.slice(-lengths[lengths.length - 1]))
  const counts = (roles?: WordRoles) => roles?.cardinal !== undefined || roles?.multiplier !== undefined
  return counts(first) && (counts(last) || last?.ordinal !== undefined || last?.denominator !== undefined)
    ? lengths
    : undefined
}
