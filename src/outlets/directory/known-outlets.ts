import type { Fact, FactSource, Outlet, Stake } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import { assembleOutlet } from './assemble-outlet.ts'
import type { Catalogue } from './catalogue.ts'
import type { GivenStake } from './keep-outlets.ts'
import {
  DECLARED,
  directoryVersion,
  OUTLET_HOST,
  OUTLET_IMPORT,
  OUTLET_ROW,
  type OutletImport,
  type OutletRow,
  ownerIdOf,
  STAKE,
} from './outlet-rows.ts'
import { controls, type Stakes, stakesOver } from './owner-groups.ts'

/** What is known at one time: kept until anything of it was written. */
export interface Known {
  /** Imports that are whole, the newest first. */
  imports: readonly OutletImport[]
  /** The outlet at each place (`host` or `host/path`), by place: where documents know one, and where only pages do. */
  at(places: readonly string[]): Promise<{ documented: Map<string, string>; declared: Map<string, string> }>
  /** Outlets by id; those of which nothing is known are missing. */
  outlets(ids: readonly string[]): Promise<Map<string, Outlet>>
  stakes(): Promise<Stakes>
}

const MOST_PLACES = 100_000
const MOST_OUTLETS = 10_000
/** Places or ids that are asked for at once. */
const AT_ONCE = 1_000
/** Rows that are read at once, and of one outlet in one import where there are more. */
const MOST_ROWS = 20_000
const MOST_OF_ONE = 300
const MOST_STAKES = 200_000

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
  let read: Promise<Stakes> | undefined
  const stakes = (): Promise<Stakes> => {
    read ??= readStakes(cellar, imports)
    read.catch(() => (read = undefined))
    return read
  }

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
    const { in: stakesIn } = await stakes()
    const rows = await rowsUnder(cellar, prefixes([...ids, DECLARED], missing, ' '))
    const said = new Map<string, Map<string, OutletRow[]>>()
    for (const [key, row] of rows) {
      const [importId, outletId] = key.split(' ')
      const bySource = said.get(outletId) ?? new Map<string, OutletRow[]>()
      bySource.set(importId, [...(bySource.get(importId) ?? []), row])
      said.set(outletId, bySource)
    }
    for (const id of missing) outlets.set(id, outletOf(id, said.get(id), stakesIn(id).filter(controls)))
  }

  function outletOf(id: string, said: Map<string, OutletRow[]> | undefined, controlled: Stake[]): Outlet | null {
    const shipped = catalogue.outlet(id)
    const imported = ids.flatMap(importId => rowsOf(said?.get(importId), sources.get(importId)!))
    const declared = (said?.get(DECLARED) ?? []).flatMap(row => rowsOf([row], declaredSource(row.on ?? '')))
    const parts = [...imported, ...(shipped ? [shipped] : []), ...declared]
    if (parts.length === 0) return null
    const facts = parts.flatMap(part => part.facts)
    const hosts = parts.flatMap(part => part.hosts)
    return assembleOutlet(id, facts, hosts, controlled)
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
  }
}

/** Rows by their keys. Of an outlet that has very many in one import the first are read. */
async function rowsUnder(cellar: Cellar, starts: readonly string[]): Promise<[key: string, row: OutletRow][]> {
  const rows = await cellar.keptUnder<OutletRow>(OUTLET_ROW, starts, MOST_ROWS)
  if (rows.length < MOST_ROWS) return rows
  const each: [key: string, row: OutletRow][] = []
  for (const start of starts) each.push(...(await cellar.keptUnder<OutletRow>(OUTLET_ROW, [start], MOST_OF_ONE)))
  return each
}

async function readStakes(cellar: Cellar, imports: readonly OutletImport[]): Promise<Stakes> {
  const all: Stake[] = []
  for (const { source } of imports) {
    if (all.length >= MOST_STAKES) break
    const kept = await cellar.keptUnder<GivenStake>(STAKE, [`${source.id} `], MOST_STAKES - all.length)
    for (const [, stake] of kept) all.push({ ...stake, ownerId: ownerIdOf(stake.ownerName), source })
  }
  return stakesOver(all)
}

/** What an outlet's own pages say of it. */
export const declaredSource = (on: string): FactSource => ({
  id: DECLARED,
  name: 'its own pages',
  licence: '',
  retrievedOn: on,
  how: 'declared',
})

const rowsOf = (rows: readonly OutletRow[] = [], source: FactSource): { hosts: string[]; facts: Fact[] }[] =>
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

/** A map of at most so many: of too many the oldest goes. */
function bounded<Value>(most: number): Map<string, Value> {
  const map = new Map<string, Value>()
  const { set } = map
  map.set = (key, value) => {
    if (map.size >= most && !map.has(key)) map.delete(map.keys().next().value!)
    return set.call(map, key, value)
  }
  return map
}
