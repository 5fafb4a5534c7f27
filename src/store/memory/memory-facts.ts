import type { Cellar } from '../cellar.ts'
import { asKept } from './as-kept.ts'

type Facts = Pick<
  Cellar,
  'keep' | 'unkeep' | 'fact' | 'kept' | 'keepAll' | 'keptAt' | 'keptUnder' | 'countUnder' | 'unkeepUnder'
>

/** Kept facts in memory, by kind and key. */
export function memoryFacts(): { cellar: Facts; forget(kind: string, keys: Iterable<string>): void } {
  const facts = new Map<string, Map<string, unknown>>()
  // Sorted keys by kind, until one is added or goes.
  const keysOf = new Map<string, string[]>()

  function changed(kind: string): Map<string, unknown> {
    keysOf.delete(kind)
    const known = facts.get(kind) ?? new Map<string, unknown>()
    facts.set(kind, known)
    return known
  }

  function sortedKeys(kind: string): readonly string[] {
    const keys = keysOf.get(kind) ?? [...(facts.get(kind)?.keys() ?? [])].sort()
    keysOf.set(kind, keys)
    return keys
  }

  function under(kind: string, prefixes: readonly string[]): [key: string, value: unknown][] {
    const keys = sortedKeys(kind)
    const found = new Set<string>()
    for (const prefix of prefixes) {
      for (let at = firstFrom(keys, prefix); at < keys.length; at++) {
        if (!keys[at].startsWith(prefix)) break
        found.add(keys[at])
      }
    }
    return [...found].sort().map(key => [key, facts.get(kind)!.get(key)])
  }

  function forget(kind: string, keys: Iterable<string>): void {
    const known = changed(kind)
    for (const key of keys) known.delete(key)
  }

  const cellar: Facts = {
    keep: async (kind, key, value) => void changed(kind).set(key, asKept(value)),
    unkeep: async (kind, key) => forget(kind, [key]),
    fact: async <Value>(kind: string, key: string) => facts.get(kind)?.get(key) as Value | undefined,
    kept: async <Value>(kind: string) => [...(facts.get(kind) ?? [])] as [string, Value][],
    async keepAll(kind, given) {
      const known = changed(kind)
      for (const [key, value] of given) known.set(key, asKept(value))
    },
    async keptAt<Value>(kind: string, keys: readonly string[]) {
      const known = facts.get(kind)
      const found = keys.filter(key => known?.has(key))
      return new Map(found.map(key => [key, known!.get(key) as Value]))
    },
    keptUnder: async <Value>(kind: string, prefixes: readonly string[], most = Infinity) =>
      under(kind, prefixes).slice(0, most) as [string, Value][],
    countUnder: async (kind, prefix) => under(kind, [prefix]).length,
    async unkeepUnder(kind, prefix) {
      const gone = under(kind, [prefix])
      forget(
        kind,
        gone.map(([key]) => key),
      )
      return gone.length
    },
  }
  return { cellar, forget }
}

/** Where the first of sorted keys stands that is not before this one. */
function firstFrom(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle] < key) low = middle + 1
    else high = middle
  }
  return low
}
