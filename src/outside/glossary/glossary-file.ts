import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import { GlossaryTable } from '../../text/glossary-table.ts'

/** Raised when the form of the table changes: an older file is built anew. */
const MAGIC = 'stemma glossary 1\n'
const HASH_BYTES = 32
/** Behind the magic and the SHA-256 of the table, filled up so that the table's numbers lie at multiples of four. */
const TABLE_AT = 52
const MOST_BYTES = 200_000_000

/** Writes a table in whole or not at all. */
export async function writeGlossary(file: string, table: Uint8Array): Promise<void> {
  const head = Buffer.alloc(TABLE_AT)
  head.write(MAGIC, 'latin1')
  createHash('sha256').update(table).digest().copy(head, MAGIC.length)
  await mkdir(dirname(file), { recursive: true })
  const fresh = `${file}.${process.pid}.new`
  try {
    await writeFile(fresh, Buffer.concat([head, table]), { mode: 0o644 })
    await rename(fresh, file)
  } finally {
    await rm(fresh, { force: true })
  }
}

/** Reads a table; undefined where there is no such file. Throws an AppError where it is damaged or of another version. */
export function readGlossary(file: string): GlossaryTable | undefined {
  const bytes = wholeFile(file)
  if (!bytes) return undefined
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw unusable(file, 'is no glossary of this version')
  const table = Uint8Array.prototype.slice.call(bytes, TABLE_AT)
  const hash = createHash('sha256').update(table).digest()
  if (!hash.equals(bytes.subarray(MAGIC.length, MAGIC.length + HASH_BYTES))) throw unusable(file, 'is damaged')
  return new GlossaryTable(table)
}

function wholeFile(file: string): Buffer | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false })
    if (!found) return undefined
    if (!found.isFile()) throw unusable(file, 'is no file')
    if (found.size > MOST_BYTES) throw unusable(file, `is larger than ${MOST_BYTES / 1e6} MB`)
    return readFileSync(file)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw unusable(file, `cannot be read: ${(error as Error).message}`)
  }
}

function unusable(file: string, why: string): AppError {
  return new AppError('unreadable', `The glossary ${file} ${why}.`, { next: 'stemma glossary build' })
}
