import { resolve } from 'node:path'
import type { Crew } from '../crew.ts'
import { AppError } from '../domain/app-error.ts'
import { extract } from '../stages/3-extract/extract.ts'
import { beginRestore, type Restoring } from '../store/postgres/backup-restoring.ts'
import type { StoredKind } from '../store/postgres/backup-rows.ts'
import type { Store } from '../store/postgres/open-store.ts'
import type { BackupHeader, BackupRow } from './backup-format.ts'
import { keepForgotten } from './keep-forgotten.ts'
import { checkBackup, headerOf, rowsOf } from './read-backup.ts'
import { type Backup, type Counts, mustGoOn } from './write-backup.ts'

export interface RestoringOptions {
  /** Takes the place of what is stored; else only an empty store is restored into. */
  replace: boolean
  /** Reads pages, where a name that was forgotten has to be looked for in them. */
  extract: Crew['extract']
  stopped?: AbortSignal
  onProgress?(doing: 'check' | 'restore', counts: Counts): void
}

/** What was restored. */
export interface Restored extends Backup {
  /** Addresses that were left out, because they were forgotten since. */
  forgotten: number
}

/**
 * Restores a store from a backup that was seen to be whole: all of it or, where anything goes wrong, nothing. What the
 * present store has forgotten stays forgotten. Throws AppError where the file is damaged, where something is stored and
 * is not to be replaced, and where other processes use the store.
 */
export async function restoreBackup(store: Store, path: string, options: RestoringOptions): Promise<Restored> {
  const file = resolve(path)
  const header = await headerOf(file)
  await mayRestore(store, options)
  const backup = await checkBackup(file, counts => {
    mustGoOn(options.stopped)
    options.onProgress?.('check', counts)
  })
  const restoring = await beginRestore(store)
  try {
    await loadRows(restoring, file, header, options)
    const forgotten = await keepForgotten(restoring, await store.cellar.tombstones(), options.extract)
    if (header.contains === 'archive') await restoring.offerAll(extract.name)
    mustGoOn(options.stopped)
    await restoring.swap()
    return { ...backup, forgotten }
  } catch (error) {
    await restoring.abandon().catch(() => {})
    throw error
  }
}

async function mayRestore(store: Store, { replace }: RestoringOptions): Promise<void> {
  if (replace || (await store.isEmpty())) return
  const { documents } = await store.size()
  const what = documents === 0 ? 'feeds' : documents === 1 ? 'one page' : `${documents} pages`
  throw new AppError('usage', `This store holds ${what} already; nothing was changed.`, {
    next: 'stemma restore --replace <file> puts the backup in the place of all that is there. Take a backup of that first.',
  })
}

/** Most rows, and most characters of the file, that are stored at one time. */
const ROWS_AT_ONCE = 1_000
const MOST_LENGTH = 6_000_000

async function loadRows(
  restoring: Restoring,
  file: string,
  { arrivals, versions }: BackupHeader,
  { stopped, onProgress }: RestoringOptions,
): Promise<void> {
  await restoring.head({ arrivals, versions })
  const counts: Counts = {}
  let batch: BackupRow[] = []
  let length = 0
  const store = async () => {
    mustGoOn(stopped)
    if (batch.length > 0) await restoring.rows(batch[0].kind, batch.map(({ row }) => row) as never)
    batch = []
    length = 0
    onProgress?.('restore', { ...counts })
  }
  for await (const each of rowsOf(file)) {
    const isOther: boolean = batch.length > 0 && batch[0].kind !== each.kind
    if (isOther || batch.length >= ROWS_AT_ONCE || length + each.length > MOST_LENGTH) await store()
    batch.push(each)
    length += each.length
    counts[each.kind satisfies StoredKind] = (counts[each.kind] ?? 0) + 1
  }
  await store()
}
