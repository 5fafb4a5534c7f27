import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import type { Link } from '../../domain/link.ts'
import { asAppError } from './database-error.ts'
import type { StoredHead, StoredKind, StoredRows } from './backup-rows.ts'
import { outputOf, type StoredText } from './output-text.ts'
import { type Run, runOn } from './run.ts'
import { derived, SHARED, type Scope } from './scope.ts'

/** Takes what is read, a batch at a time. */
export interface RowTaker {
  head(head: StoredHead): Promise<void>
  rows<Kind extends StoredKind>(kind: Kind, rows: StoredRows[Kind][]): Promise<void>
}

/**
 * Reads a store as it is at one moment, with what is derived or, where `isArchiveOnly`, without. Nobody has to wait for
 * it meanwhile, and no more than some megabytes of it are in memory at any time.
 */
export function readStore(scope: Scope, isArchiveOnly: boolean, taker: RowTaker): Promise<void> {
  return scope.lend(async client => {
    const run = runOn(client)
    try {
      await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0;
        SET LOCAL idle_in_transaction_session_timeout = 0`)
      await taker.head(await headOf(scope, run))
      for (const kind of Object.keys(READERS) as StoredKind[]) await readKind(scope, client, kind, isArchiveOnly, taker)
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {})
      throw asAppError(error)
    }
  })
}

async function headOf({ tables }: Scope, run: Run): Promise<StoredHead> {
  const [{ arrivals, versions }] = await run(sql<{ arrivals: number; versions: string }>`
    SELECT (SELECT value FROM ${tables.counter} WHERE name = 'arrival') AS arrivals,
      (SELECT versions FROM ${tables.generation} WHERE state = 'current') AS versions`)
  return { arrivals, versions: JSON.parse(versions) as Record<string, number> }
}

const FIRST_COUNT = 20
const MOST_ROWS = 500
/** Bytes wanted in one batch. */
const BATCH_BYTES = 2_000_000

async function readKind<Kind extends StoredKind>(
  scope: Scope,
  client: pg.ClientBase,
  kind: Kind,
  isArchiveOnly: boolean,
  taker: RowTaker,
): Promise<void> {
  const run = runOn(client)
  const { select, as, weigh } = READERS[kind]
  await run(sql`DECLARE backup NO SCROLL CURSOR FOR ${select(scope, isArchiveOnly)}`)
  for (let count = FIRST_COUNT; ; ) {
    const rows = await run(sql<Row>`FETCH ${sql.lit(count)} FROM backup`)
    if (rows.length > 0) await taker.rows(kind, rows.map(as))
    if (rows.length < count) break
    const weight = rows.reduce((sum, row) => sum + weigh(row), 0) / rows.length
    count = Math.max(1, Math.min(MOST_ROWS, Math.round(BATCH_BYTES / weight)))
  }
  await run(sql`CLOSE backup`)
}

type Row = Record<string, unknown>

interface Reader<Stored> {
  select(scope: Scope, isArchiveOnly: boolean): RawBuilder<unknown>
  as(row: Row): Stored
  /** About how many bytes a row has. */
  weigh(row: Row): number
}

const light = () => 500

const READERS: { [Kind in StoredKind]: Reader<StoredRows[Kind]> } = {
  content: {
    select: ({ tables }) => sql`SELECT hash, codec, size, bytes FROM ${tables.content}`,
    as: row => row as unknown as StoredRows['content'],
    weigh: ({ bytes }) => (bytes as Buffer).byteLength + 500,
  },
  document: {
    select: ({ tables }) => sql`
      SELECT arrival, id, url, hash, final_url, fetched_at, status, content_type, link FROM ${tables.document}
      ORDER BY arrival`,
    as: row => documentOf(row as unknown as DocumentRow),
    weigh: light,
  },
  link: {
    select: ({ tables }) => sql`SELECT link FROM ${tables.link} ORDER BY url`,
    as: ({ link }) => JSON.parse(link as string) as Link,
    weigh: light,
  },
  poll: {
    select: ({ tables }) => sql`SELECT feed, at, status, items, fresh, because FROM ${tables.poll} ORDER BY id`,
    as: row => row as unknown as StoredRows['poll'],
    weigh: light,
  },
  fact: {
    select: ({ tables }) => sql`SELECT kind, key, value FROM ${tables.kept} ORDER BY seq`,
    as: ({ kind, key, value }) => ({ kind, key, ...parsed('value', value) }) as StoredRows['fact'],
    weigh: light,
  },
  tombstone: {
    select: ({ tables }) => sql`SELECT kind, hash, words, at, reason FROM ${tables.tombstone} ORDER BY seq`,
    as: row => row as unknown as StoredRows['tombstone'],
    weigh: light,
  },
  work: {
    select: (scope, isArchiveOnly) => sql`
      SELECT stage, subject, input_hash, version, state, attempts, because, next_try, arrival, turn, put_at
      FROM ${scope.tables.work} WHERE ${isWanted(scope, isArchiveOnly)} ORDER BY turn, stage, subject`,
    as: row => workOf(row as unknown as WorkRow),
    weigh: light,
  },
  output: {
    select: (scope, isArchiveOnly) => sql`
      SELECT stage, subject, seq, codec, value, grp, card, rank
      FROM ${scope.tables.output} WHERE ${isWanted(scope, isArchiveOnly)} ORDER BY seq, stage, subject`,
    as: row => storedOutput(row as unknown as OutputRow),
    // Unpacked, a text is some five times as long.
    weigh: ({ value }) => 5 * (value as Buffer).byteLength + 1_000,
  },
}

const isWanted = (scope: Scope, isArchiveOnly: boolean): RawBuilder<unknown> =>
  isArchiveOnly ? sql`generation = ${sql.lit(SHARED)}` : sql`generation IN (${sql.lit(SHARED)}, ${derived(scope)})`

const parsed = (name: string, text: unknown) => (text === null ? {} : { [name]: JSON.parse(text as string) as unknown })

interface DocumentRow {
  arrival: number
  id: string
  url: string
  hash: string
  final_url: string | null
  fetched_at: string
  status: number
  content_type: string | null
  link: string | null
}

const documentOf = ({ final_url, fetched_at, content_type, link, ...row }: DocumentRow): StoredRows['document'] => ({
  ...row,
  fetchedAt: fetched_at,
  ...(final_url === null ? {} : { finalUrl: final_url }),
  ...(content_type === null ? {} : { contentType: content_type }),
  ...parsed('link', link),
})

interface WorkRow extends Pick<StoredRows['work'], 'stage' | 'subject' | 'version' | 'state' | 'attempts' | 'because'> {
  input_hash: string
  next_try: Date | null
  arrival: number | null
  turn: number
  put_at: Date
}

const workOf = ({ input_hash, next_try, put_at, ...row }: WorkRow): StoredRows['work'] => ({
  ...row,
  inputHash: input_hash,
  nextTry: next_try?.toISOString() ?? null,
  putAt: put_at.toISOString(),
})

interface OutputRow extends StoredText {
  stage: string
  subject: string
  seq: number
  grp: string | null
  card: string | null
  rank: number | null
}

const storedOutput = ({ codec, value, grp, card, rank, ...row }: OutputRow): StoredRows['output'] => ({
  ...row,
  output: outputOf<unknown>({ codec, value }),
  group: grp,
  ...(card === null ? {} : { card: { rank, value: JSON.parse(card) as unknown } }),
})
