import type { FactField, Outlet } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import { candidates } from '../../text/hosts.ts'
import { type Contested, itemOf, mayBeOf } from './contested-hosts.ts'
import { contradictions } from '../directory/differing-fields.ts'
import type { Placed } from '../directory/keep-outlets.ts'
import type { Known } from '../directory/known-outlets.ts'
import { OUTLET_HOST } from '../directory/outlet-rows.ts'
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
  /** Hosts that do not become its own, in words. */
  taken: string[]
}

/**
 * Whose rows these are. Their first host decides: the outlet that was known there before the import, else the one that an
 * earlier row of the import made, else a new one. A host beside it becomes the outlet's where it is nobody's. A row of a
 * Wikidata item is never of an outlet of another item: it is passed on to its next host, and after the last it is an outlet
 * of its own that has no host.
 */
export async function matchRows(
  rows: readonly ReadRow[],
  known: Known,
  before: (places: readonly string[]) => Promise<Map<string, string>>,
  contested: Contested = new Map(),
): Promise<Matched[]> {
  const places = [...new Set(rows.flatMap(placesOf))]
  const [{ documented, declared }, own] = [await known.at(places), await before(places)]
  const knownAt = (place: string) => documented.get(place) ?? declared.get(place)
  const outlets = new Map(await known.outlets([...new Set(places.flatMap(place => knownAt(place) ?? []))]))
  const isOthers = (row: ReadRow, host: string): string | undefined => {
    const outlet = outlets.get(knownAt(host) ?? '')
    return othersHost(row, host, { outlet, isDocumented: documented.has(host), preferred: contested.get(host) })
  }
  const others = rows.map(row => new Map(row.hosts.flatMap(host => toEntry(host, isOthers(row, host)))))
  const apart = rows.map((row, at) => (row.hosts.every(host => others[at].has(host)) ? apartId(row) : undefined))
  for (const [id, outlet] of await known.outlets(apart.flatMap(id => id ?? []))) outlets.set(id, outlet)
  return rows.map((row, at) => {
    const hosts = row.hosts.filter(host => !others[at].has(host))
    const deciding = row.isOfFeed ? placesOf(row) : hosts.slice(0, 1)
    const found = apart[at] ?? deciding.flatMap(place => knownAt(place) ?? [])[0]
    const isKnown = found !== undefined && outlets.has(found)
    const id = found ?? own.get(hosts[0]) ?? hosts[0]
    const claims = hosts.filter(host => (knownAt(host) ?? own.get(host) ?? id) === id)
    // The host of a feed is the outlet's own where nothing is known of one above it.
    const kept = row.isOfFeed && found !== undefined ? [] : claims
    for (const host of kept) own.set(host, id)
    const stay = row.isOfFeed ? [] : hosts.filter(host => (knownAt(host) ?? id) !== id)
    return {
      id,
      line: row.line,
      row: { hosts: row.isOfFeed ? kept : hosts, facts: row.facts, row: String(row.line) },
      claims: kept,
      isKnown,
      conflicts: conflictsOf(row, isKnown ? outlets.get(found) : undefined),
      taken: [...others[at].values(), ...stay.map(host => `${host} stays another outlet’s.`)],
    }
  })
}

const toEntry = (host: string, because: string | undefined): [string, string][] =>
  because === undefined ? [] : [[host, because]]

/** Why a host is that of another thing than a row with a Wikidata item is of; undefined where it may be the row's. */
function othersHost(
  row: ReadRow,
  host: string,
  at: { outlet: Outlet | undefined; isDocumented: boolean; preferred: string | null | undefined },
): string | undefined {
  const qid = itemOf(row)
  if (qid === undefined) return undefined
  const items = at.outlet?.facts.flatMap(({ field, value }) => (field === 'qid' ? [value] : [])) ?? []
  if (items.length > 0) return items.includes(qid) ? undefined : `${host} is ${items[0]}’s, and this is ${qid}.`
  if (at.preferred === null)
    return `${host} is named by rows of several Wikidata items, and none of them is named as it is.`
  if (at.preferred !== undefined && at.preferred !== qid)
    return `${host} is also named by ${at.preferred}, which is named as it is.`
  if (!at.outlet || !at.isDocumented || mayBeOf(row, host, at.outlet)) return undefined
  return `${host} is known as ${at.outlet.name}, and ${qid} is named otherwise.`
}

/** The id of what is at no host of its own. */
const apartId = (row: ReadRow): string => `${row.hosts[0]}#${itemOf(row)}`

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
  return contradictions(facts, outlet.facts).map(({ given, known }) => ({
    line,
    outletId: outlet.id,
    field: given.field,
    given: given.value,
    known: known.value,
    by: known.source.name,
  }))
}
