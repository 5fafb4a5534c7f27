/**
 * What a web archive or a list of articles holds, one item after the other in flat memory, each with the place at which
 * reading can begin again after it. Kinds are known by their bytes, then by the file's name.
 */
import { open, type FileHandle } from 'node:fs/promises'
import { fileError } from '../file-reader.ts'
import { arcFormat } from './arc-format.ts'
import { linesOnTape } from './bulk-lines.ts'
import { framedRecords } from './framed-records.ts'
import { isMemberStart, memberBeginning } from './gzip-member.ts'
import { gzipRuns } from './gzip-runs.ts'
import { type Loss, type Place, START } from './place.ts'
import { beginsRecord, type RecordFormat } from './record-format.ts'
import { fileTape, type Tape } from './tape.ts'
import { warcFormat } from './warc-format.ts'
import { type ArchivedPage, pageOfRecord } from './warc-page.ts'

/** One item of a file. `next` is where reading begins again after it. */
export type BulkItem = (
  | { kind: 'page'; page: ArchivedPage; at: number }
  | { kind: 'line'; text: string; number: number }
  /** A record that is no page: what such records are called, in the plural. */
  | { kind: 'skipped'; what: string }
  | Loss
) & {
  next: Place
  /** Of the file, about how many bytes were read. */
  reached: number
  /** Items before it, and one. Of a list the number of its line. */
  number: number
}

export type BulkKind = 'warc' | 'arc' | 'lines'

const FORMATS: Record<'warc' | 'arc', RecordFormat> = { warc: warcFormat, arc: arcFormat }

/** How many bytes of a file are looked at to know it. */
const LOOK = 16 * 1024
/** Bytes of headers beside the largest page. */
const SLACK = 1024 * 1024

export interface BulkOptions {
  /** Bytes of the largest page or line. */
  maxBytes: number
  from?: Place
  /** Number of the item before the first. */
  number?: number
}

/** The items of a file from a place on. Throws AppError `not-found`, `unreadable`. */
export async function* bulkItems(
  path: string,
  { maxBytes, from = START, number = 0 }: BulkOptions,
): AsyncGenerator<BulkItem> {
  const file = await open(path).catch(error => {
    throw fileError(path, error)
  })
  try {
    const tape = fileTape(file, await sizeOf(path, file))
    const start = await tape.read(0, LOOK)
    const known = kindOfBytes(start)
    const kind = known ?? kindOfName(path) ?? 'lines'
    const reader = readerOf(kind, maxBytes)
    // What is damaged in its first bytes is still what it is called.
    const isPacked = isMemberStart(start) || (known === undefined && kind !== 'lines' && /\.gz$/i.test(path))
    let count = number
    for await (const part of runs(tape, isPacked, from, await sizeOf(path, file), reader)) {
      if ('kind' in part)
        yield { ...part, next: { at: part.at + part.bytes, inner: 0 }, reached: part.at + part.bytes, number: ++count }
      else for await (const item of reader.items(part.tape, part.from)) yield { ...item, number: ++count }
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === 'read' ? fileError(path, error) : error
  } finally {
    await file.close()
  }
}

async function sizeOf(path: string, file: FileHandle): Promise<number> {
  const found = await file.stat()
  if (!found.isFile()) throw fileError(path, { code: found.isDirectory() ? 'EISDIR' : 'not a file' })
  return found.size
}

async function* runs(
  file: Tape,
  isPacked: boolean,
  from: Place,
  size: number,
  { begins, maxBytes }: Reader,
): AsyncGenerator<{ tape: Tape; from: number } | Loss> {
  if (!isPacked) return yield { tape: file, from: from.at }
  let inner = from.inner
  for await (const part of gzipRuns(file, from, { size, maxBytes: maxBytes + SLACK, begins })) {
    if ('kind' in part) yield part
    else yield { tape: part, from: await part.pass(0, inner) }
    inner = 0
  }
}

interface Reader {
  maxBytes: number
  begins(bytes: Uint8Array): boolean
  items(tape: Tape, from: number): AsyncGenerator<Unnumbered>
}

type Unnumbered = BulkItem extends infer Item ? (Item extends unknown ? Omit<Item, 'number'> : never) : never

function readerOf(kind: BulkKind, maxBytes: number): Reader {
  if (kind === 'lines')
    return { maxBytes, begins: bytes => bytes.length > 0, items: (tape, from) => lineItems(tape, from, maxBytes) }
  const format = FORMATS[kind]
  return {
    maxBytes,
    begins: bytes => beginsRecord(format, bytes),
    items: (tape, from) => recordItems(tape, from, format, maxBytes),
  }
}

async function* lineItems(tape: Tape, from: number, maxBytes: number): AsyncGenerator<Unnumbered> {
  for await (const line of linesOnTape(tape, from, maxBytes)) {
    const next = tape.placeOf(line.to)
    const where = { next, reached: tape.reached(line.to) }
    yield line.kind === 'gap' ? { ...line, kind: 'loss', ...where } : { kind: 'line', text: line.text, ...where }
  }
}

async function* recordItems(
  tape: Tape,
  from: number,
  format: RecordFormat,
  maxBytes: number,
): AsyncGenerator<Unnumbered> {
  for await (const record of framedRecords(tape, from, format, maxBytes)) {
    const { at, bytes } = record
    const where = { next: tape.placeOf(record.to), reached: tape.reached(record.to) }
    const read = record.kind === 'gap' ? { damage: record.because } : await pageOfRecord(record, maxBytes)
    if ('page' in read) yield { kind: 'page', page: read.page, at, ...where }
    else if ('skipped' in read) yield { kind: 'skipped', what: read.skipped, ...where }
    else yield { kind: 'loss', at, bytes, because: read.damage, ...where }
  }
}

/** What a file of many is, by its bytes, then by its name; undefined for any other file, and for what cannot be opened. */
export async function bulkKindOf(path: string): Promise<BulkKind | undefined> {
  const named = kindOfName(path)
  if (named) return named
  const file = await open(path).catch(() => undefined)
  try {
    const size = (await file?.stat())?.size ?? 0
    return file && kindOfBytes(await fileTape(file, size).read(0, LOOK))
  } catch {
    return undefined
  } finally {
    await file?.close()
  }
}

/** What the first bytes of a file say that it is; undefined where they are those of no web archive. */
function kindOfBytes(start: Uint8Array): BulkKind | undefined {
  const bytes = isMemberStart(start) ? memberBeginning(start) : start
  if (beginsRecord(warcFormat, bytes) && bytes.length > 0) return 'warc'
  return Buffer.from(bytes.subarray(0, 11)).toString('latin1') === 'filedesc://' ? 'arc' : undefined
}

const KINDS: Record<string, BulkKind> = { warc: 'warc', arc: 'arc', jsonl: 'lines', ndjson: 'lines' }

/** What a file's name says that it is. */
export function kindOfName(path: string): BulkKind | undefined {
  const [, ending] = /\.(warc|arc|jsonl|ndjson)(?:\.gz)?$/i.exec(path) ?? []
  return ending ? KINDS[ending.toLowerCase()] : undefined
}
