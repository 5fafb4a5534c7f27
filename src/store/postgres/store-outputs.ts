import { sql } from 'kysely'
import { blobsOf, runsOf } from './blobs.ts'
import { type OutputText, packedText, type StoredText } from './output-text.ts'
import { storable } from './run.ts'
import type { Scope, Writing } from './scope.ts'

/** An output as it becomes a row. */
export interface MadeRow extends OutputText {
  generation: number
  stage: string
  subject: string
  turn: number
  group: string | null
  card: string | null
  rank: number | null
}

/** Stores outputs of work that this transaction has locked; answers the subjects whose output is another than before. */
export async function storeOutputs(scope: Scope, tx: Writing, made: MadeRow[]): Promise<string[]> {
  if (made.length === 0) return []
  const before = await hashesBefore(scope, tx, made)
  const isChanged = (row: MadeRow) => before.get(keyOf(row)) !== row.hash.toString('hex')
  const changed = made.filter(isChanged)
  const same = made.filter(row => !isChanged(row))
  if (changed.length > 0) await storeChanged(scope, tx, changed)
  if (same.length > 0) await storeAbout(scope, tx, same)
  return changed.map(({ subject }) => subject)
}

const keysOf = (rows: MadeRow[]) => sql`
  ${rows.map(({ generation }) => generation)}::int[],
  ${rows.map(({ stage }) => stage)}::text[],
  ${rows.map(({ subject }) => subject)}::text[]`

async function hashesBefore({ tables: { output } }: Scope, { run }: Writing, made: MadeRow[]) {
  const rows = await run(sql<{ stage: string; subject: string; hash: Buffer }>`
    SELECT stage, subject, hash FROM ${output}
    WHERE generation = ANY(${distinct(made.map(({ generation }) => generation))}::int[])
      AND subject = ANY(${made.map(({ subject }) => subject)}::text[])
      AND stage = ANY(${distinct(made.map(({ stage }) => stage))}::text[])`)
  return new Map(rows.map(row => [keyOf(row), row.hash.toString('hex')]))
}

const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)]

async function storeChanged(scope: Scope, tx: Writing, rows: MadeRow[]): Promise<void> {
  const stored = await Promise.all(rows.map(async row => ({ ...row, ...(await packedText(row)) })))
  for (const run of runsOf(stored, ({ value }) => value)) await storeRun(scope, tx, run)
}

async function storeRun({ tables: { output } }: Scope, tx: Writing, rows: (MadeRow & StoredText)[]): Promise<void> {
  const values = blobsOf(rows.map(({ value }) => value))
  const hashes = rows.map(({ hash }) => hash.toString('hex'))
  await tx.run(sql`
    INSERT INTO ${output} (generation, stage, subject, seq, hash, codec, value, grp, card, rank)
    SELECT generation, stage, subject, turn, decode(hash, 'hex'), codec, ${values.column}, grp, card, rank FROM unnest(
      ${keysOf(rows)},
      ${rows.map(({ turn }) => turn)}::bigint[],
      ${hashes}::text[],
      ${rows.map(({ codec }) => codec)}::text[],
      ${values.starts}::int[],
      ${values.sizes}::int[],
      ${rows.map(({ group }) => group)}::text[],
      ${rows.map(({ card }) => card)}::text[],
      ${rows.map(({ rank }) => rank)}::float8[]
    ) AS given (generation, stage, subject, turn, hash, codec, start, size, grp, card, rank)
    ON CONFLICT (generation, subject, stage) DO UPDATE SET
      hash = excluded.hash, codec = excluded.codec, value = excluded.value,
      grp = excluded.grp, card = excluded.card, rank = excluded.rank`)
}

/** The output is the same; what it belongs to, or what lists show of it, may not be. */
async function storeAbout({ tables: { output } }: Scope, { run }: Writing, rows: MadeRow[]): Promise<void> {
  await run(sql`
    UPDATE ${output} AS output SET grp = given.grp, card = given.card, rank = given.rank
    FROM unnest(
      ${keysOf(rows)},
      ${rows.map(({ group }) => group)}::text[],
      ${rows.map(({ card }) => card)}::text[],
      ${rows.map(({ rank }) => rank)}::float8[]
    ) AS given (generation, stage, subject, grp, card, rank)
    WHERE output.generation = given.generation AND output.subject = given.subject AND output.stage = given.stage
      AND (output.grp, output.card, output.rank) IS DISTINCT FROM (given.grp, given.card, given.rank)`)
}

/** What names a row within its generation, as it is stored. */
export const keyOf = ({ stage, subject }: { stage: string; subject: string }): string =>
  storable(`${stage}\n${subject}`)
