import type { Fact, FactField, FactSource } from '../../domain/outlet.ts'
import { placeKey } from '../../text/hosts.ts'
import type { Cellar } from '../../store/cellar.ts'
import {
  DECLARED,
  nameKey,
  NO_COUNTS,
  OF_IMPORT,
  OUTLET_HOST,
  OUTLET_IMPORT,
  type OutletImport,
  outletIdOf,
  OUTLET_NAME,
  OUTLET_OWNER,
  OUTLET_ROW,
  type OutletRow,
  ownerIdOf,
  rowKey,
  turnDirectory,
} from './outlet-rows.ts'
import { keepOwners, keepStakes, ownersIn, type GivenStake } from './keep-owners.ts'

/** An outlet as somebody gives it: at least a host or an id. */
export interface GivenOutlet {
  /** Its first host, where it has none of its own. */
  id?: string
  /** Hosts, `host/path`, or addresses. */
  hosts: readonly string[]
  facts: readonly Omit<Fact, 'source' | 'row'>[]
  row?: string
}

/** An outlet with the id under which it is kept, and the number of its row. */
export interface Placed {
  id: string
  line: number
  row: OutletRow
  /** Its hosts that become its own; absent: all of them. */
  claims?: readonly string[]
}

/**
 * Keeps what one source says of outlets, all of it, in the place of what the same source said before (`source.id`, without
 * spaces). Hosts that are none are left out; an outlet without id and hosts is, too. For sources that are small enough to
 * stand in memory; files are read by `importOutlets`.
 */
export async function keepOutlets(
  cellar: Cellar,
  source: FactSource,
  outlets: readonly GivenOutlet[],
  stakes: readonly GivenStake[] = [],
): Promise<void> {
  const at = new Date().toISOString()
  const counts = { ...NO_COUNTS, fresh: outlets.length, freshOutlets: outlets.length, stakes: stakes.length }
  const record = { source, file: source.name, hash: '', layout: 'given', startedAt: at, doneAt: null, counts }
  await beginImport(cellar, record)
  const placed = outlets.flatMap((outlet, line) => placedOf(outlet, line + 1) ?? [])
  await keepRows(cellar, source.id, placed)
  const countries = new Map(placed.map(({ id, row: { facts } }) => [id, valuesOf(facts, 'country')]))
  await keepStakes(
    cellar,
    source.id,
    stakes.map((stake, n) => ({ line: n + 1, stake, countries: countries.get(stake.targetId) ?? [] })),
  )
  await endImport(cellar, { ...record, doneAt: at })
}

const valuesOf = (facts: OutletRow['facts'], wanted: FactField): string[] =>
  facts.flatMap(({ field, value }) => (field === wanted ? [value] : []))

/** Keeps what pages of an outlet say of it, in the place of what they said before. Turns nothing where it is the same. */
export async function keepDeclared(cellar: Cellar, outlet: GivenOutlet, on: string): Promise<void> {
  const placed = placedOf(outlet, 0)
  if (!placed) return
  const key = rowKey(DECLARED, placed.id, 0)
  const before = await cellar.fact<OutletRow>(OUTLET_ROW, key)
  const said = ({ hosts, facts }: OutletRow) => JSON.stringify([hosts, facts])
  if (before && said(before) === said(placed.row)) return
  if (before) await unkeepDeclared(cellar, placed.id, before)
  await keepRows(cellar, DECLARED, [{ ...placed, row: { ...placed.row, on } }])
  await turnDirectory(cellar)
}

async function unkeepDeclared(cellar: Cellar, id: string, { hosts, facts }: OutletRow): Promise<void> {
  for (const host of hosts) await cellar.unkeep(OUTLET_HOST, `${DECLARED} ${host}`)
  // Without a name it is found by its id.
  await cellar.unkeep(OUTLET_NAME, nameKey(DECLARED, id, id))
  for (const { value, field } of facts) {
    if (field === 'name') await cellar.unkeep(OUTLET_NAME, nameKey(DECLARED, value, id))
    if (field === 'owner') await cellar.unkeep(OUTLET_OWNER, `${DECLARED} ${ownerIdOf(value)} ${id}`)
  }
}

function placedOf({ id, hosts, facts, row }: GivenOutlet, line: number): Placed | undefined {
  const places = [...new Set(hosts.flatMap(host => placeKey(host) ?? []))]
  const known = id === undefined ? places[0] : outletIdOf(id)
  return known
    ? { id: known, line, row: { hosts: places, facts: [...facts], ...(row !== undefined && { row }) } }
    : undefined
}

/** Makes an import one that is not read, and takes away what is there of it. */
export async function beginImport(cellar: Cellar, record: OutletImport): Promise<void> {
  const { id } = record.source
  await cellar.keep(OUTLET_IMPORT, id, record)
  await turnDirectory(cellar)
  for (const kind of OF_IMPORT) await cellar.unkeepUnder(kind, `${id} `)
}

/** Makes an import one that is read. */
export async function endImport(cellar: Cellar, record: OutletImport): Promise<void> {
  await cellar.keep(OUTLET_IMPORT, record.source.id, record)
  await turnDirectory(cellar)
}

/** Takes an import away with all its rows; false where there is none. */
export async function dropImport(cellar: Cellar, id: string): Promise<boolean> {
  const record = await cellar.fact<OutletImport>(OUTLET_IMPORT, id)
  if (!record) return false
  await beginImport(cellar, { ...record, doneAt: null })
  await cellar.unkeep(OUTLET_IMPORT, id)
  return true
}

/** Keeps rows of an import; of a host that two of them claim the first keeps it. */
export async function keepRows(cellar: Cellar, importId: string, rows: readonly Placed[]): Promise<void> {
  const hosts = new Map<string, string>()
  const names = new Map<string, { id: string; name: string }>()
  for (const { id, row, claims = row.hosts } of rows) {
    for (const host of claims) {
      const key = `${importId} ${host}`
      if (!hosts.has(key)) hosts.set(key, id)
    }
    const named = row.facts.filter(({ field }) => field === 'name').map(({ value }) => value)
    for (const name of named.length > 0 ? named : [id]) names.set(nameKey(importId, name, id), { id, name })
  }
  await Promise.all([
    cellar.keepAll(
      OUTLET_ROW,
      rows.map(({ id, line, row }) => [rowKey(importId, id, line), row] as const),
    ),
    cellar.keepAll(OUTLET_HOST, [...hosts]),
    cellar.keepAll(OUTLET_NAME, [...names]),
    keepOwners(cellar, importId, ownersIn(rows)),
  ])
}
