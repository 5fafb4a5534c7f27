import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { AppError } from '../domain/app-error.ts'
import { linesOf } from '../outside/lines.ts'
import {
  type BackupHeader,
  type BackupRow,
  endSchema,
  FORMAT,
  FORMAT_VERSION,
  headerSchema,
  rowOf,
} from './backup-format.ts'
import { fileTrouble } from './file-trouble.ts'
import type { Backup, Counts } from './write-backup.ts'

/** The header of a backup. Throws AppError `unreadable` where the file is none that this version can read. */
export async function headerOf(file: string): Promise<BackupHeader> {
  for await (const line of packedLinesOf(file)) return headerIn(line, file)
  throw isNone(file, 'it is empty')
}

/** Reads a backup to its end and changes nothing. Throws AppError `unreadable` where it is damaged. */
export async function checkBackup(file: string, onProgress?: (counts: Counts) => void): Promise<Backup> {
  const header = await headerOf(file)
  let counts: Counts = {}
  for await (const { kind } of rowsOf(file, total => (counts = total))) {
    counts[kind] = (counts[kind] ?? 0) + 1
    if (counts[kind] % 1_000 === 0) onProgress?.(counts)
  }
  const { size } = await stat(file)
  return { file, at: header.at, contains: header.contains, bytes: size, counts }
}

/**
 * The rows of a backup, each with the length of its line. Throws AppError `unreadable`, after the last row that could be read, where the file was cut or
 * damaged; `whole` is called with the counts when it was seen to be neither.
 */
export async function* rowsOf(
  file: string,
  whole: (counts: Counts) => void = () => {},
): AsyncGenerator<BackupRow & { length: number }> {
  const hash = createHash('sha256')
  const counts: Counts = {}
  let number = 0
  let end: Ending | undefined
  for await (const line of packedLinesOf(file)) {
    if (++number === 1) headerIn(line, file)
    else if (end) throw isDamaged(file, `line ${number} comes after its end`)
    else {
      const value = parsed(line, number, file)
      end = endIn(value)
      if (!end) {
        const row = rowIn(value, number, file)
        counts[row.kind] = (counts[row.kind] ?? 0) + 1
        yield { ...row, length: line.length }
      }
    }
    if (!end) hash.update(`${line}\n`)
  }
  if (number === 0) throw isNone(file, 'it is empty')
  if (!end) throw isCut(file)
  mustAgree(end, counts, hash.digest('hex'), file)
  whole(end.counts)
}

type Ending = { counts: Counts; sha256: string }

const endIn = (value: unknown): Ending | undefined => endSchema.safeParse(value).data?.end

function mustAgree({ counts, sha256 }: Ending, found: Counts, sum: string, file: string): void {
  for (const [kind, count] of Object.entries(counts)) {
    const there = found[kind] ?? 0
    if (there !== count) throw isDamaged(file, `it should have ${count} rows of kind ${kind} and has ${there}`)
  }
  if (sum !== sha256) throw isDamaged(file, 'its check sum is another')
}

function parsed(line: string, number: number, file: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw isDamaged(file, `line ${number} cannot be read`, error)
  }
}

function rowIn(value: unknown, number: number, file: string): BackupRow {
  try {
    return rowOf(value)
  } catch (error) {
    throw isDamaged(file, `line ${number}: ${(error as Error).message}`, error)
  }
}

function headerIn(line: string, file: string): BackupHeader {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw isNone(file, 'its first line is no header')
  }
  const { format, version, stemma } = (value ?? {}) as Partial<BackupHeader>
  if (format !== FORMAT) throw isNone(file, 'its first line is no header')
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    throw new AppError('unreadable', `${file} was written by a newer Stemma (${stemma}, format ${version}).`, {
      next: `This Stemma reads formats up to ${FORMAT_VERSION}: upgrade it, then restore.`,
    })
  }
  const { data, error } = headerSchema.safeParse(value)
  if (error) throw isDamaged(file, 'its header is incomplete', error)
  return data
}

/** Lines of a gzip file; what goes wrong with it as an AppError. */
async function* packedLinesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unpacked = source.pipe(createGunzip())
  source.once('error', error => unpacked.destroy(error))
  try {
    yield* linesOf(unpacked)
  } catch (error) {
    throw source.bytesRead === 0 && isZlib(error) ? isNone(file, 'it is empty', error) : streamTrouble(error, file)
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}

const isZlib = (error: unknown): boolean => (error as NodeJS.ErrnoException).code?.startsWith('Z_') === true

function streamTrouble(error: unknown, file: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return isCut(file, error)
  if (code === 'Z_DATA_ERROR' && /header/.test(message)) return isNone(file, 'it is no gzip file', error)
  if (isZlib(error)) return isDamaged(file, message, error)
  return fileTrouble(error, file)
}

const NEXT = 'Nothing was changed. Give another backup: stemma restore --check <file> tells whether one is whole.'

const isNone = (file: string, because: string, cause?: unknown) =>
  new AppError('unreadable', `${file} is no backup of Stemma: ${because}.`, { next: NEXT, cause })

const isCut = (file: string, cause?: unknown) =>
  new AppError('unreadable', `${file} ends before its end: it was cut off.`, { next: NEXT, cause })

const isDamaged = (file: string, because: string, cause?: unknown) =>
  new AppError('unreadable', `${file} is damaged: ${because}.`, { next: NEXT, cause })
