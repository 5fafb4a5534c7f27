import { basename } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import type { FactSource } from '../../domain/outlet.ts'
import type { CsvFrom } from '../../outside/csv-source.ts'
import type { RowTable } from '../../outside/json-rows.ts'
import type { Cellar } from '../../store/cellar.ts'
import { shippedCatalogue } from '../directory/catalogue.ts'
import { type ImportReport, ImportTally } from './import-report.ts'
import { beginImport, dropImport, endImport } from '../directory/keep-outlets.ts'
import { openKnown } from '../directory/known-outlets.ts'
import { columnName, type Recognised, STAKE_COLUMNS } from './layouts.ts'
import { type Importable, isEmpty, kindOf, nothingIn, openRows } from './open-rows.ts'
import { NO_COUNTS, OUTLET_IMPORT, type OutletImport } from '../directory/outlet-rows.ts'
import { type Keeping, takeOutlets, takeStakes } from './take-rows.ts'

/** What is told of a file by whoever imports it, and how it is read. */
export interface ImportWishes {
  /** The name of the source. Absent: the file's. */
  source?: string
  /** As its publisher names it. Absent: that it is not stated. */
  licence?: string
  url?: string
  /** ISO 8601 day on which it was retrieved. Absent: today. */
  date?: string
  isPrivate: boolean
  /** Counts, and keeps nothing. */
  isRehearsal: boolean
  stopped?: AbortSignal
  onProgress?(progress: ImportProgress): void
}

interface ImportProgress {
  /** Bytes. */
  read: number
  size: number
  rows: number
}

/**
 * Imports what a CSV or JSON file says of outlets or of who owns what, beside everything that is known; or rehearses that.
 * The same bytes again take the place of what they brought before. Nothing of it is read until all of it is there. Throws
 * AppError, and keeps nothing, where the file cannot be read to its end, is of no known layout, holds no row that can be
 * read, or whoever asked stops it.
 */
export async function importOutlets(
  cellar: Cellar,
  from: CsvFrom,
  wishes: ImportWishes,
  now: () => string = () => new Date().toISOString(),
): Promise<ImportReport> {
  const reached = { read: 0, size: 0, rows: 0 }
  const table = await openRows(from, (read, size) => Object.assign(reached, { read, size }))
  const kind = kindOf(table)
  const earlier = (await outletImports(cellar)).filter(({ hash }) => hash === table.hash)
  const record = begun(table, kind, wishes, freeId(table, earlier), now())
  const { id } = record.source
  // What is private must not show through what is not.
  const known = await openKnown(
    cellar,
    shippedCatalogue(),
    wishes.isPrivate,
    earlier.map(({ source }) => source.id),
  )
  const tally = new ImportTally()
  const told = (rows: number) => {
    reached.rows += rows
    wishes.onProgress?.(reached)
    if (wishes.stopped?.aborted) throw stopped(table)
  }
  const take = (keeping?: Keeping) =>
    kind.is === 'stakes'
      ? takeStakes(table, known, tally, keeping, told)
      : takeOutlets(table, kind, known, tally, keeping, told)
  if (wishes.isRehearsal) await take()
  else {
    await keepWhole(cellar, record, tally, now, async () => {
      await take({ cellar, importId: id })
      if (isEmpty(tally)) throw nothingIn(table, tally)
    })
    for (const { source } of earlier) await dropImport(cellar, source.id)
  }
  return reportOf(table, kind, record, tally, { isKept: !wishes.isRehearsal, replaces: earlier.length > 0 })
}

/** Imports that are there, those that were begun last first. */
export async function outletImports(cellar: Cellar): Promise<OutletImport[]> {
  const all = (await cellar.kept<OutletImport>(OUTLET_IMPORT)).map(([, record]) => record)
  return all.sort((one, other) => other.startedAt.localeCompare(one.startedAt))
}

async function keepWhole(
  cellar: Cellar,
  record: OutletImport,
  { counts }: ImportTally,
  now: () => string,
  take: () => Promise<void>,
): Promise<void> {
  try {
    await beginImport(cellar, record)
    await take()
    await endImport(cellar, { ...record, counts, doneAt: now() })
  } catch (error) {
    // Where the store is gone it stays as one that is not whole.
    await dropImport(cellar, record.source.id).catch(() => false)
    throw error
  }
}

/** An id that no import of the same bytes has: what is there stays until all of the new one is. */
function freeId({ hash }: RowTable, earlier: readonly OutletImport[]): string {
  const id = `o-${hash.slice(0, 12)}`
  const taken = new Set(earlier.map(({ source }) => source.id))
  for (let n = 2; ; n += 1) {
    const free = n === 2 && !taken.has(id) ? id : `${id}-${n}`
    if (!taken.has(free)) return free
  }
}

function begun(table: RowTable, kind: Importable, wishes: ImportWishes, id: string, now: string): OutletImport {
  return {
    source: sourceOf(table, wishes, id, now),
    file: basename(table.name),
    hash: table.hash,
    layout: kind.is === 'stakes' ? 'who owns what' : kind.layout.name,
    startedAt: now,
    doneAt: null,
    counts: NO_COUNTS,
  }
}

function reportOf(
  table: RowTable,
  kind: Importable,
  { source, file, hash, layout }: OutletImport,
  { counts, conflictsBy, leftOutBy, first }: ImportTally,
  became: Pick<ImportReport, 'isKept' | 'replaces'>,
): ImportReport {
  const columns =
    kind.is === 'outlets' ? { unread: kind.unread, ...ratingsIn(table, kind) } : { unread: otherThan(table) }
  const { warnings } = table
  return { source, file, hash, layout, ...became, counts, conflictsBy, leftOutBy, first, warnings, ...columns }
}

function ratingsIn(
  { columns }: RowTable,
  { layout }: Extract<Recognised, { is: 'outlets' }>,
): Pick<ImportReport, 'ratings'> {
  const found = columns.filter(name => layout.ratings?.columns.includes(columnName(name)))
  return layout.ratings && found.length > 0 ? { ratings: { columns: found, next: layout.ratings.next } } : {}
}

const otherThan = ({ columns }: RowTable): string[] =>
  columns.filter(name => !(STAKE_COLUMNS as readonly string[]).includes(columnName(name)))

function sourceOf(
  { name }: RowTable,
  { source, licence, url, date, isPrivate }: ImportWishes,
  id: string,
  now: string,
): FactSource {
  return {
    id,
    name: source ?? basename(name),
    licence: licence ?? 'licence not stated',
    ...(url !== undefined && { url }),
    retrievedOn: date ?? now.slice(0, 10),
    how: 'imported',
    ...(isPrivate && { isPrivate }),
  }
}

const stopped = ({ name }: RowTable): AppError =>
  new AppError('unavailable', `The import of ${name} was stopped.`, {
    next: 'Nothing of it was kept; what an earlier import of it brought stays. Import it again.',
  })
