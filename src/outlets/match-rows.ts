import { type FactField, type Outlet, SINGLE_FIELDS } from '../domain/outlet.ts'
import type { Cellar } from '../store/cellar.ts'
import { candidates } from '../text/hosts.ts'
import { agree } from './assemble-outlet.ts'
import type { Placed } from './keep-outlets.ts'
import type { Known } from './known-outlets.ts'
import { OUTLET_HOST } from './outlet-rows.ts'
import type { ReadRow } from './read-outlet-row.ts'

/** A row that says another thing than what was known before. */
export interface Conflict {
  line: number
  outletId: string
  field: FactField
  given: string
  known: string
  /** Who says what is known. */
  by: string
}

/** A row with the outlet that it is of. */
export interface Matched extends Placed {
  /** Something was known of the outlet before this import. */
  isKnown: boolean
  conflicts: Conflict[]
  /** Hosts that stay another outlet's, which was known before. */
  taken: string[]
}

/**
 * Whose rows these are. Their first host decides: the outlet that was known there before the import, else the one that an
 * earlier row of the import made, else a new one. A host beside it becomes the outlet's where it is nobody's.
 */
export async function matchRows(
  rows: readonly ReadRow[],
  known: Known,
  before: (places: readonly string[]) => Promise<Map<string, string>>,
): Promise<Matched[]> {
  const places = [...new Set(rows.flatMap(placesOf))]
  const [{ documented, declared }, own] = [await known.at(places), await before(places)]
  const knownAt = (place: string) => documented.get(place) ?? declared.get(place)
  const found = rows.map(
    row =>
      placesOf(row)
        .slice(0, row.isOfFeed ? undefined : 1)
        .flatMap(place => knownAt(place) ?? [])[0],
  )
  const outlets = await known.outlets([...new Set(found.flatMap(id => id ?? []))])
  return rows.map((row, at) => {
    const id = found[at] ?? own.get(row.hosts[0]) ?? row.hosts[0]
    const claims = row.hosts.filter(host => (knownAt(host) ?? own.get(host) ?? id) === id)
    // The host of a feed is the outlet's own where nothing is known of one above it.
    const kept = row.isOfFeed && found[at] !== undefined ? [] : claims
    for (const host of kept) own.set(host, id)
    return {
      id,
      line: row.line,
      row: { hosts: row.isOfFeed ? kept : row.hosts, facts: row.facts, row: String(row.line) },
      claims: kept,
      isKnown: found[at] !== undefined,
      conflicts: conflictsOf(row, outlets.get(found[at] ?? '')),
      taken: row.isOfFeed ? [] : row.hosts.filter(host => (knownAt(host) ?? id) !== id),
    }
  })
}

const placesOf = ({ hosts, isOfFeed }: ReadRow): string[] => (isOfFeed ? candidates(hosts[0]) : hosts)

/** What rows of an import that is under way claim already. */
export const claimedBefore =
  (cellar: Cellar, importId: string) =>
  async (places: readonly string[]): Promise<Map<string, string>> => {
    const kept = await cellar.keptAt<string>(
      OUTLET_HOST,
      places.map(place => `${importId} ${place}`),
    )
    return new Map([...kept].map(([key, id]) => [key.slice(importId.length + 1), id]))
  }

function conflictsOf({ line, facts }: ReadRow, outlet: Outlet | undefined): Conflict[] {
  if (!outlet) return []
  return SINGLE_FIELDS.flatMap(field => {
    const [given] = facts.filter(fact => fact.field === field)
    const said = outlet.facts.filter(fact => fact.field === field)
    if (!given || said.length === 0 || said.some(({ value }) => agree(value, given.value))) return []
    return [{ line, outletId: outlet.id, field, given: given.value, known: said[0].value, by: said[0].source.name }]
  })
}
