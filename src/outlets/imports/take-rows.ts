import { type CsvRow, isCsvProblem } from '../../outside/csv-rows.ts'
import type { RowTable } from '../../outside/json-rows.ts'
import type { Cellar } from '../../store/cellar.ts'
import { placeKey } from '../../text/hosts.ts'
import { contestedHosts } from './contested-hosts.ts'
import type { ImportTally } from './import-report.ts'
import { keepRows } from '../directory/keep-outlets.ts'
import { keepStakes } from '../directory/keep-owners.ts'
import type { Known } from '../directory/known-outlets.ts'
import { columnName, type Recognised } from './layouts.ts'
import { claimedBefore, type Matched, matchRows } from './match-rows.ts'
import { ownerIdOf } from '../directory/outlet-rows.ts'
import { outletRowReader, type ReadRow, type ReadStake, readStake } from './read-outlet-row.ts'

/** Rows that are matched and kept at once. */
const AT_ONCE = 2_000

/** Where rows are kept; in a rehearsal they are not. */
export interface Keeping {
  cellar: Cellar
  importId: string
}

type Told = (rows: number) => void

export async function takeOutlets(
  table: RowTable,
  { layout }: Extract<Recognised, { is: 'outlets' }>,
  known: Known,
  tally: ImportTally,
  keeping: Keeping | undefined,
  told: Told,
): Promise<void> {
  const read = outletRowReader(layout, table.columns)
  const aliases = new Map<string, string>()
  const before = keeping ? claimedBefore(keeping.cellar, keeping.importId) : claimedHere(aliases)
  const namesItems = table.columns.some(name => layout.columns[columnName(name)]?.is === 'qid')
  const contested = namesItems ? await contestedHosts(() => readable(table, read, told), known) : undefined
  await inBatches<ReadRow>(
    table,
    tally,
    read,
    async rows => {
      for (const row of rows) tally.read(row)
      const matched = await matchRows(rows, known, before, contested)
      for (const row of matched) tally.matched(row)
      if (!keeping) rememberAliases(aliases, matched)
      if (keeping) await keepRows(keeping.cellar, keeping.importId, matched)
    },
    told,
  )
}

/** Hosts beside the first of their outlets that a rehearsal remembers. */
const MOST_ALIASES = 500_000

/** What a rehearsal found to be claimed: a host that stands first is its outlet's anyway. */
const claimedHere = (aliases: ReadonlyMap<string, string>) => async (places: readonly string[]) =>
  new Map(places.flatMap(place => (aliases.has(place) ? [[place, aliases.get(place)!] as const] : [])))

function rememberAliases(aliases: Map<string, string>, rows: readonly Matched[]): void {
  for (const { id, claims = [] } of rows)
    for (const host of claims) if (host !== id && aliases.size < MOST_ALIASES) aliases.set(host, id)
}

/** Rows that can be read; nothing of them is counted. */
async function* readable(
  table: RowTable,
  read: ReturnType<typeof outletRowReader>,
  told: Told,
): AsyncGenerator<ReadRow> {
  let passed = 0
  for await (const row of table.rows()) {
    const item = isCsvProblem(row) ? row.because : read(row)
    if (typeof item !== 'string') yield item
    if (++passed % AT_ONCE === 0) told(0)
  }
}

export async function takeStakes(
  table: RowTable,
  known: Known,
  tally: ImportTally,
  keeping: Keeping | undefined,
  told: Told,
): Promise<void> {
  await inBatches<ReadStake & { line: number }>(
    table,
    tally,
    row => {
      const read = readStake(row)
      return typeof read === 'string' ? read : { line: row.line, ...read }
    },
    async rows => {
      for (const row of rows) tally.read(row)
      const hosts = rows.flatMap(row => hostOfTarget(row) ?? [])
      const { documented, declared } = await known.at([...new Set(hosts)])
      const outlets = await known.outlets([...new Set([...documented.values(), ...declared.values()])])
      const kept = rows.map(row => {
        const { line, stake } = row
        const host = hostOfTarget(row)
        const outletId = host && (documented.get(host) ?? declared.get(host) ?? host)
        const country = outletId && outlets.get(outletId)?.country
        const targetId = outletId ?? row.targetId ?? ownerIdOf(stake.targetId)
        return { line, stake: { ...stake, targetId }, ...(country && { countries: [country] }) }
      })
      tally.counts.stakes += kept.length
      if (keeping) await keepStakes(keeping.cellar, keeping.importId, kept)
    },
    told,
  )
}

/** A target that is written as a host is an outlet; others are owners. */
const hostOfTarget = ({ stake, targetId }: ReadStake): string | undefined =>
  targetId === undefined && /^[^\s.]+(?:\.[^\s.]+)+$/.test(stake.targetId) ? placeKey(stake.targetId) : undefined

async function inBatches<Item>(
  table: RowTable,
  tally: ImportTally,
  read: (row: CsvRow) => Item | string,
  take: (items: readonly Item[]) => Promise<void>,
  told: Told,
): Promise<void> {
  let batch: Item[] = []
  for await (const row of table.rows()) {
    const item = isCsvProblem(row) ? row.because : read(row)
    if (typeof item === 'string') tally.unreadable({ line: row.line, because: item })
    else batch.push(item)
    if (batch.length < AT_ONCE) continue
    await take(batch)
    told(batch.length)
    batch = []
  }
  await take(batch)
  told(batch.length)
}
