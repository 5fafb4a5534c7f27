import type { Lens, RatedAs } from '../../domain/lens.ts'
import type { Outlet } from '../../domain/outlet.ts'
import type { Lenses } from './lenses.ts'

/** Outlets of all lenses together, whose ratings stay known. */
const MOST_KNOWN = 40_000

/**
 * The same lenses, and what they say of an outlet is asked for once: rows of a lens stay what they are, and what outlets
 * publish where changes with `version`.
 */
export function knownRatings(lenses: Pick<Lenses, 'newest' | 'ratings'>, version: () => Promise<string>) {
  let [at, known] = ['', new Map<string, readonly RatedAs[]>()]
  const keyOf = (lens: Lens, { id }: Outlet) => `${lens.id} ${lens.importedAt} ${id}`

  async function ratings(lens: Lens, outlets: readonly Outlet[]): Promise<Map<string, RatedAs[]>> {
    const now = await version()
    if (now !== at || known.size + outlets.length > MOST_KNOWN) [at, known] = [now, new Map()]
    const those = known
    const missing = outlets.filter(outlet => !those.has(keyOf(lens, outlet)))
    if (missing.length > 0) {
      const found = await lenses.ratings(lens, missing)
      for (const outlet of missing) those.set(keyOf(lens, outlet), found.get(outlet.id) ?? [])
    }
    return new Map(
      outlets.flatMap(outlet => {
        const said = those.get(keyOf(lens, outlet))!
        return said.length > 0 ? [[outlet.id, [...said]] as const] : []
      }),
    )
  }

  return { newest: lenses.newest, ratings }
}
