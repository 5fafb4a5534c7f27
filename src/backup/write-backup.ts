import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AppError } from '../domain/app-error.ts'
import { readStore } from '../store/postgres/backup-read.ts'
import type { Store } from '../store/postgres/open-store.ts'
import { type BackupHeader, FORMAT, FORMAT_VERSION, KINDS, lineOf } from './backup-format.ts'
import { fileTrouble } from './file-trouble.ts'
import { type PackedLines, packedLines } from './packed-lines.ts'
import { headerOf } from './read-backup.ts'

/** How many rows of each kind went through so far. */
export type Counts = Record<string, number>

export interface BackingUp {
  /** Leaves out what is derived. */
  isArchiveOnly: boolean
  /** Version of this Stemma. */
  version: string
  /** ISO 8601. */
  at: string
  stopped?: AbortSignal
  onProgress?(counts: Counts): void
}

/** A backup that was written or checked. */
export interface Backup {
  /** Absolute. */
  file: string
  at: string
  contains: BackupHeader['contains']
  /** Size of the file. */
  bytes: number
  counts: Counts
}

/**
 * Writes all that a store holds at this moment to a file, and lets it take the place of an earlier backup only when it
 * is whole. Throws AppError where the file cannot be written, or is something else than a backup.
 */
export async function writeBackup(store: Store, path: string, options: BackingUp): Promise<Backup> {
  const file = resolve(path)
  const draft = `${file}.part`
  await mustBeThere(dirname(file))
  await mayReplace(file)
  try {
    await rm(draft, { force: true })
    const handle = await open(draft, 'wx', 0o600)
    const counts = await written(store, handle, options).finally(() => handle.close())
    await rename(draft, file)
    await settle(dirname(file))
    const { size } = await stat(file)
    return { file, at: options.at, contains: containsOf(options), bytes: size, counts }
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw fileTrouble(error, file)
  }
}

async function mustBeThere(folder: string): Promise<void> {
  await stat(folder).catch(error => {
    throw fileTrouble(error, folder)
  })
}

/** An earlier backup may be replaced; what else a mistyped path names may not. */
async function mayReplace(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (!found || (found.isFile() && found.size === 0)) return
  await headerOf(file).catch(error => {
    throw new AppError('usage', `${file} is there and is no backup of Stemma; it was left as it is.`, {
      next: 'Give the path of a new file.',
      cause: error,
    })
  })
}

const containsOf = ({ isArchiveOnly }: BackingUp) => (isArchiveOnly ? ('archive' as const) : ('all' as const))

async function written(store: Store, handle: FileHandle, options: BackingUp): Promise<Counts> {
  const lines = packedLines(handle)
  try {
    const counts = await writeRows(store, lines, options)
    await lines.write([JSON.stringify({ end: { counts, sha256: lines.sum() } })])
    await lines.end()
    return counts
  } catch (error) {
    await lines.destroy()
    throw error
  }
}

async function writeRows(store: Store, lines: PackedLines, options: BackingUp): Promise<Counts> {
  const counts: Counts = Object.fromEntries(KINDS.map(kind => [kind, 0]))
  const { version: stemma, at, isArchiveOnly } = options
  await readStore(store.scope, isArchiveOnly, {
    async head(head) {
      const contains = containsOf(options)
      const header: BackupHeader = { format: FORMAT, version: FORMAT_VERSION, stemma, at, contains, ...head }
      await lines.write([JSON.stringify(header)])
    },
    async rows(kind, rows) {
      mustGoOn(options.stopped)
      await lines.write(rows.map(row => lineOf(kind, row)))
      counts[kind] += rows.length
      options.onProgress?.({ ...counts })
    },
  })
  return counts
}

/** Throws AppError where the person asked to stop. */
export function mustGoOn(stopped: AbortSignal | undefined): void {
  if (stopped?.aborted) throw new AppError('unavailable', 'Stopped; nothing was changed.')
}

/** The new name is on the disk too; where folders cannot be opened (Windows), it will be soon. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
