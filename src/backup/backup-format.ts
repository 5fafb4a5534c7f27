// A backup is a gzip stream of JSON lines: a header, rows as `{"<kind>": {…}}`, and an end with their counts and the
// SHA-256 of all lines before it. What a row holds belongs to the format's version and not to any database's columns.
import { z } from 'zod'
import { AppError } from '../domain/app-error.ts'
import { LONGEST } from '../outside/lines.ts'
import type { StoredKind, StoredRows } from '../store/postgres/backup-rows.ts'

export const FORMAT = 'stemma-backup'
/** Raised when rows change their form; every later release reads all earlier ones. */
export const FORMAT_VERSION = 1

export const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().positive(),
  /** Of the Stemma that wrote it. */
  stemma: z.string(),
  /** ISO 8601: the moment of which it is. */
  at: z.string(),
  /** `archive` leaves out what is derived: it is made again from the archive. */
  contains: z.enum(['all', 'archive']),
  /** The last arrival that was given. */
  arrivals: z.number().int().nonnegative(),
  /** Versions of the stages with which the derived data were begun. */
  versions: z.record(z.string(), z.number()),
})

export type BackupHeader = z.infer<typeof headerSchema>

export const endSchema = z.object({
  end: z.object({ counts: z.record(z.string(), z.number()), sha256: z.string() }),
})

const whole = z.number().int()
// Links hold what feeds say; what a later feed says more is kept too.
const link = z.looseObject({ url: z.string() })

/** Rows of version 1. */
const rowSchemas = {
  content: z.object({
    hash: z.string(),
    codec: z.enum(['br', 'raw']),
    size: whole,
    bytes: z.base64().transform(text => Buffer.from(text, 'base64')),
  }),
  document: z.object({
    arrival: whole,
    id: z.string(),
    url: z.string(),
    hash: z.string(),
    finalUrl: z.string().optional(),
    fetchedAt: z.string(),
    status: whole,
    contentType: z.string().optional(),
    link: link.optional(),
  }),
  link,
  poll: z.object({
    feed: z.string(),
    at: z.string(),
    status: whole,
    items: whole,
    fresh: whole,
    because: z.string(),
  }),
  fact: z.object({ kind: z.string(), key: z.string(), value: z.unknown().optional() }),
  tombstone: z.object({
    kind: z.enum(['url', 'host', 'name']),
    hash: z.string(),
    words: whole,
    at: z.string(),
    reason: z.string(),
  }),
  work: z.object({
    stage: z.string(),
    subject: z.string(),
    inputHash: z.string(),
    version: whole,
    state: z.enum(['due', 'done', 'refused', 'failed']),
    attempts: whole,
    because: z.string(),
    nextTry: z.string().nullable(),
    arrival: whole.nullable(),
    turn: whole,
    putAt: z.string(),
  }),
  output: z.object({
    stage: z.string(),
    subject: z.string(),
    seq: whole,
    output: z.unknown(),
    group: z.string().nullable(),
    card: z.object({ rank: z.number().nullable(), value: z.unknown() }).optional(),
  }),
}

/** Kinds of rows in the order in which they are written. */
export const KINDS = Object.keys(rowSchemas) as StoredKind[]

/** A row with its kind. */
export type BackupRow = { [Kind in StoredKind]: { kind: Kind; row: StoredRows[Kind] } }[StoredKind]

/** A row as a line, without its end. Throws AppError `too-large` where it could not be read back. */
export function lineOf<Kind extends StoredKind>(kind: Kind, row: StoredRows[Kind]): string {
  // A larger string is more than JavaScript has.
  const line = 'bytes' in row && row.bytes.byteLength > LONGEST ? undefined : JSON.stringify({ [kind]: plainOf(row) })
  if (line !== undefined && line.length <= LONGEST) return line
  const name = 'hash' in row ? `page with the hash ${row.hash}` : `${kind} ${'subject' in row ? row.subject : ''}`
  throw new AppError('too-large', `The ${name} is larger than a backup can hold (${LONGEST} characters).`, {
    next: 'stemma forget <its address> takes it out of the store; a lower STEMMA_PAGE_BYTES keeps such pages out.',
  })
}

// Packed pages as base64 become less than a hundredth larger when the file is packed.
const plainOf = (row: StoredRows[StoredKind]): unknown =>
  'bytes' in row ? { ...row, bytes: row.bytes.toString('base64') } : row

/** The row of a parsed line. Throws an Error that says what is wrong with it. */
export function rowOf(value: unknown): BackupRow {
  const [kind, ...more] = Object.keys(value as object)
  if (more.length > 0 || !Object.hasOwn(rowSchemas, kind ?? '')) throw new Error(`there is no kind of row ${kind}`)
  const { data, error } = rowSchemas[kind as StoredKind].safeParse((value as Record<string, unknown>)[kind])
  if (error) throw new Error(z.prettifyError(error).split('\n').join(' '))
  return { kind, row: data } as BackupRow
}
