import type { Cellar } from '../../store/cellar.ts'
import { bounded } from './bounded.ts'
import type { Catalogue } from './catalogue.ts'
import { OWNER_ANCHOR } from './outlet-rows.ts'
import type { Anchor } from './owner-identity.ts'

/** What names of owners are known to be, by name as ids have it; asked for all at once. */
export type AnchorsOf = (names: readonly string[]) => Promise<Map<string, readonly Anchor[]>>

const MOST_KNOWN = 20_000
/** A name has some anchors in some countries. */
const MOST_READ = 100_000

/** Anchors by these imports and the catalogue. */
export function anchorsOver(cellar: Cellar, importIds: readonly string[], catalogue: Catalogue): AnchorsOf {
  const known = bounded<readonly Anchor[]>(MOST_KNOWN)
  return async names => {
    const asked = [...new Set(names)]
    const missing = asked.filter(name => !known.has(name))
    const read = missing.length === 0 ? new Map<string, readonly Anchor[]>() : await readAnchors(missing)
    const found = new Map(asked.map(name => [name, known.get(name) ?? read.get(name) ?? []]))
    for (const [name, anchors] of read) known.set(name, anchors)
    return found
  }

  async function readAnchors(names: readonly string[]): Promise<Map<string, readonly Anchor[]>> {
    const starts = importIds.flatMap(id => names.map(name => `${id} ${name} `))
    const kept = starts.length === 0 ? [] : await cellar.keptUnder<true>(OWNER_ANCHOR, starts, MOST_READ)
    const countries = new Map<string, Map<string, Set<string>>>(names.map(name => [name, new Map()]))
    const put = (name: string, id: string, country: string) => {
      const byId = countries.get(name)
      if (!byId) return
      const those = byId.get(id) ?? new Set<string>()
      byId.set(id, country === '-' ? those : those.add(country))
    }
    for (const [key] of kept) {
      const [, name, id, country] = key.split(' ')
      put(name, id, country)
    }
    for (const name of names) for (const { id, country } of catalogue.anchors(name)) put(name, id, country)
    return new Map(
      [...countries].map(([name, byId]) => [name, [...byId].map(([id, those]) => ({ id, countries: those }))]),
    )
  }
}
