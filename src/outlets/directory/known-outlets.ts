import type { Fact, FactSource, Outlet, Stake } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import { assembleOutlet } from './assemble-outlet.ts'
import { bounded } from './bounded.ts'
import type { Catalogue } from './catalogue.ts'
import {
  DECLARED,
  directoryVersion,
  OUTLET_HOST,
  OUTLET_IMPORT,
  OUTLET_ROW,
  type OutletImport,
  type OutletRow,
  ownerIdOf,
} from './outlet-rows.ts'
import { type AnchorsOf, anchorsOver } from './owner-anchors.ts'
import type { Anchor } from './owner-identity.ts'
import { controls, type Stakes, stakesOver } from './owner-stakes.ts'

/** What is known at one time: kept until anything of it was written. */
export interface Known {
  /** Imports that are whole, the newest first. */
  imports: readonly OutletImport[]
  /** The outlet at each place (`host` or `host/path`), by place: where documents know one, and where only pages do. */
  at(places: readonly string[]): Promise<{ documented: Map<string, string>; declared: Map<string, string> }>
  /** Outlets by id; those of which nothing is known are missing. */
  outlets(ids: readonly string[]): Promise<Map<string, Outlet>>
  stakes: Stakes
  anchors: AnchorsOf
}

const MOST_PLACES = 100_000
const MOST_OUTLETS = 10_000
/** Places or ids that are asked for at once. */
const AT_ONCE = 1_000
/** Rows that are read at once, and of one outlet in one import where there are more. */
const MOST_ROWS = 20_000
const MOST_OF_ONE = 300

/** What is known of outlets in a cellar; `withPrivate` also by imports that other machines must not see. */
export function knownOutlets(cellar: Cellar, catalogue: Catalogue, withPrivate: boolean): () => Promise<Known> {
  let [version, known]: [string | undefined, Promise<Known> | undefined] = [undefined, undefined]
  return async () => {
    const now = await directoryVersion(cellar)
    if (!known || version !== now) {
      version = now
      known = openKnown(cellar, catalogue, withPrivate)
      // What failed once may go well the next time.
      known.catch(() => (version = undefined))
    }
    return known
  }
}

/** What is known now, as it stays known; `without` leaves imports out. */
export async function openKnown(
  cellar: Cellar,
  catalogue: Catalogue,
  withPrivate: boolean,
  without: readonly string[] = [],
): Promise<Known> {
  const all = (await cellar.kept<OutletImport>(OUTLET_IMPORT)).map(([, record]) => record)
  const imports = all
    .filter(
      ({ doneAt, source }) => doneAt !== null && !without.includes(source.id) && (withPrivate || !source.isPrivate),
    )
    .sort((one, other) => other.doneAt!.localeCompare(one.doneAt!) || (one.source.id < other.source.id ? -1 : 1))
  const ids = imports.map(({ source }) => source.id)
  const sources = new Map(imports.map(({ source }) => [source.id, source]))
  const places = bounded<{ documented?: string; declared?: string }>(MOST_PLACES)
  const outlets = bounded<Outlet | null>(MOST_OUTLETS)
  const stakes = stakesOver(cellar, imports)
  const anchors = anchorsOver(cellar, [...ids, DECLARED], catalogue)

  async function readPlaces(missing: readonly string[]): Promise<void> {
    const claims = await cellar.keptAt<string>(OUTLET_HOST, prefixes([...ids, DECLARED], missing, ''))
    for (const place of missing) {
      const by = ids.find(id => claims.has(`${id} ${place}`))
      const documented = by === undefined ? catalogue.at(place) : claims.get(`${by} ${place}`)
      const declared = claims.get(`${DECLARED} ${place}`)
      places.set(place, { ...(documented && { documented }), ...(declared && { declared }) })
    }
  }

  async function readOutlets(missing: readonly string[]): Promise<void> {
    const [held, rows] = await Promise.all([
      stakes.in(missing),
      rowsUnder(cellar, prefixes([...ids, DECLARED], missing, ' ')),
    ])
    const said = new Map<string, Map<string, OutletRow[]>>()
    for (const [key, row] of rows) {
      const [importId, outletId] = key.split(' ')
      const bySource = said.get(outletId) ?? new Map<string, OutletRow[]>()
      bySource.set(importId, [...(bySource.get(importId) ?? []), row])
      said.set(outletId, bySource)
    }
    const parts = missing.map(id => ({
      id,
      parts: partsOf(id, said.get(id)),
      controlled: (held.get(id) ?? []).filter(controls),
    }))
    const named = await anchors(parts.flatMap(namesOfOwners))
    for (const each of parts) outlets.set(each.id, outletOf(each, named))
  }

  function partsOf(id: string, said: Map<string, OutletRow[]> | undefined): Part[] {
    const shipped = catalogue.outlet(id)
    const imported = ids.flatMap(importId => rowsOf(said?.get(importId), sources.get(importId)!))
    const declared = (said?.get(DECLARED) ?? []).flatMap(row => rowsOf([row], declaredSource(row.on ?? '')))
    return [...imported, ...(shipped ? [shipped] : []), ...declared]
  }

  return {
    imports,
    async at(asked) {
      await inTurn(
        asked.filter(place => !places.has(place)),
        readPlaces,
      )
      const found = { documented: new Map<string, string>(), declared: new Map<string, string>() }
      for (const place of asked) {
        const { documented, declared } = places.get(place) ?? {}
        if (documented) found.documented.set(place, documented)
        if (declared) found.declared.set(place, declared)
      }
      return found
    },
    async outlets(asked) {
      await inTurn(
        asked.filter(id => !outlets.has(id)),
        readOutlets,
      )
      return new Map(asked.flatMap(id => (outlets.get(id) ? [[id, outlets.get(id)!] as const] : [])))
    },
    stakes,
    anchors,
  }
}

interface Part {
  hosts: string[]
  facts: Fact[]
}

/** What is known of an outlet. */
interface Parts {
  id: string
  parts: readonly Part[]
  controlled: readonly Stake[]
}

const namesOfOwners = ({ parts, controlled }: Parts): string[] => [
  ...parts.flatMap(({ facts }) => facts.flatMap(({ field, value }) => (field === 'owner' ? [ownerIdOf(value)] : []))),
  ...controlled.slice(0, 1).map(({ ownerName }) => ownerIdOf(ownerName)),
]

function outletOf({ id, parts, controlled }: Parts, anchors: ReadonlyMap<string, readonly Anchor[]>): Outlet | null {
  if (parts.length === 0) return null
  const facts = parts.flatMap(part => part.facts)
  const hosts = parts.flatMap(part => part.hosts)
  return assembleOutlet(id, facts, hosts, controlled, anchors)
}

/** Rows by their keys. Of an outlet that has very many in one import the first are read. */
async function rowsUnder(cellar: Cellar, starts: readonly string[]): Promise<[key: string, row: OutletRow][]> {
  const rows = await cellar.keptUnder<OutletRow>(OUTLET_ROW, starts, MOST_ROWS)
  if (rows.length < MOST_ROWS) return rows
  const each: [key: string, row: OutletRow][] = []
  for (const start of starts) each.push(...(await cellar.keptUnder<OutletRow>(OUTLET_ROW, [start], MOST_OF_ONE)))
  return each
}

/** What an outlet's own pages say of it. */
export const declaredSource = (on: string): FactSource => ({
  id: DECLARED,
  name: 'its own pages',
  licence: '',
  retrievedOn: on,
  how: 'declared',
})

const rowsOf = (rows: readonly OutletRow[] = [], source: FactSource): Part[] =>
  rows.map(({ hosts, facts, row }) => ({
    hosts,
    facts: facts.map(fact => ({ ...fact, source, ...(row !== undefined && { row }) })),
  }))

const prefixes = (importIds: readonly string[], keys: readonly string[], end: string): string[] =>
  importIds.flatMap(id => keys.map(key => `${id} ${key}${end}`))

async function inTurn(all: readonly string[], work: (some: readonly string[]) => Promise<void>): Promise<void> {
  const unique = [...new Set(all)]
  for (let at = 0; at < unique.length; at += AT_ONCE) await work(unique.slice(at, at + AT_ONCE))
}
