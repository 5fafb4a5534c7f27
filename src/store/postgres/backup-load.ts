import { type RawBuilder, sql } from 'kysely'
import type { StoredKind, StoredRows } from './backup-rows.ts'
import { blobsOf } from './blobs.ts'
import { packedText, textOf } from './output-text.ts'
import { isShared, SHARED } from './scope.ts'
import type { Tables } from './tables.ts'

/** The generation that restored derived data go to: the first of a new schema. */
const FIRST = 1

/** A statement that stores rows in their order. Their bytes have to fit into one statement: some megabytes. */
export async function storing<Kind extends StoredKind>(
  tables: Tables,
  kind: Kind,
  rows: StoredRows[Kind][],
): Promise<RawBuilder<unknown>> {
  return LOADERS[kind](tables, rows)
}

type Loader<Row> = (tables: Tables, rows: Row[]) => RawBuilder<unknown> | Promise<RawBuilder<unknown>>

const generationOf = ({ stage }: { stage: string }): number => (isShared(stage) ? SHARED : FIRST)

const LOADERS: { [Kind in StoredKind]: Loader<StoredRows[Kind]> } = {
  content({ content }, rows) {
    const bytes = blobsOf(rows.map(row => row.bytes))
    return sql`
      INSERT INTO ${content} (hash, codec, size, bytes) SELECT hash, codec, length, ${bytes.column} FROM unnest(
        ${rows.map(({ hash }) => hash)}::text[],
        ${rows.map(({ codec }) => codec)}::text[],
        ${rows.map(({ size }) => size)}::int[],
        ${bytes.starts}::int[],
        ${bytes.sizes}::int[]
      ) AS given (hash, codec, length, start, size)`
  },
  document: ({ document }, rows) => sql`
    INSERT INTO ${document} (arrival, id, url, hash, final_url, fetched_at, status, content_type, link)
    SELECT * FROM unnest(
      ${rows.map(({ arrival }) => arrival)}::bigint[],
      ${rows.map(({ id }) => id)}::text[],
      ${rows.map(({ url }) => url)}::text[],
      ${rows.map(({ hash }) => hash)}::text[],
      ${rows.map(({ finalUrl }) => finalUrl ?? null)}::text[],
      ${rows.map(({ fetchedAt }) => fetchedAt)}::text[],
      ${rows.map(({ status }) => status)}::int[],
      ${rows.map(({ contentType }) => contentType ?? null)}::text[],
      ${rows.map(({ link }) => jsonOf(link))}::text[])`,
  link: ({ link }, rows) => sql`
    INSERT INTO ${link} (url, link) SELECT * FROM unnest(
      ${rows.map(({ url }) => url)}::text[],
      ${rows.map(jsonOf)}::text[])`,
  poll: ({ poll }, rows) => sql`
    INSERT INTO ${poll} (feed, at, status, items, fresh, because)
    SELECT feed, at, status, items, fresh, because FROM unnest(
      ${rows.map(({ feed }) => feed)}::text[],
      ${rows.map(({ at }) => at)}::text[],
      ${rows.map(({ status }) => status)}::int[],
      ${rows.map(({ items }) => items)}::int[],
      ${rows.map(({ fresh }) => fresh)}::int[],
      ${rows.map(({ because }) => because)}::text[]
    ) WITH ORDINALITY AS given (feed, at, status, items, fresh, because, place) ORDER BY place`,
  fact: ({ kept }, rows) => sql`
    INSERT INTO ${kept} (kind, key, value) SELECT kind, key, value FROM unnest(
      ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ value }) => jsonOf(value))}::text[]
    ) WITH ORDINALITY AS given (kind, key, value, place) ORDER BY place`,
  tombstone: ({ tombstone }, rows) => sql`
    INSERT INTO ${tombstone} (kind, hash, words, at, reason) SELECT kind, hash, words, at, reason FROM unnest(
      ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ hash }) => hash)}::text[],
      ${rows.map(({ words }) => words)}::int[],
      ${rows.map(({ at }) => at)}::text[],
      ${rows.map(({ reason }) => reason)}::text[]
    ) WITH ORDINALITY AS given (kind, hash, words, at, reason, place) ORDER BY place
    ON CONFLICT (kind, hash) DO UPDATE SET words = excluded.words, at = excluded.at, reason = excluded.reason`,
  work: ({ work }, rows) => sql`
    INSERT INTO ${work}
      (generation, stage, subject, input_hash, version, state, attempts, because, next_try, arrival, turn, put_at)
    SELECT * FROM unnest(
      ${rows.map(generationOf)}::int[],
      ${rows.map(({ stage }) => stage)}::text[],
      ${rows.map(({ subject }) => subject)}::text[],
      ${rows.map(({ inputHash }) => inputHash)}::text[],
      ${rows.map(({ version }) => version)}::int[],
      ${rows.map(({ state }) => state)}::text[],
      ${rows.map(({ attempts }) => attempts)}::int[],
      ${rows.map(({ because }) => because)}::text[],
      ${rows.map(({ nextTry }) => nextTry)}::timestamptz[],
      ${rows.map(({ arrival }) => arrival)}::bigint[],
      ${rows.map(({ turn }) => turn)}::bigint[],
      ${rows.map(({ putAt }) => putAt)}::timestamptz[])`,
  async output({ output }, rows) {
    const texts = await Promise.all(
      rows.map(row => textOf(row.output)).map(async text => ({ ...text, ...(await packedText(text)) })),
    )
    const values = blobsOf(texts.map(({ value }) => value))
    return sql`
      INSERT INTO ${output} (generation, stage, subject, seq, hash, codec, value, grp, card, rank)
      SELECT generation, stage, subject, seq, decode(hash, 'hex'), codec, ${values.column}, grp, card, rank FROM unnest(
        ${rows.map(generationOf)}::int[],
        ${rows.map(({ stage }) => stage)}::text[],
        ${rows.map(({ subject }) => subject)}::text[],
        ${rows.map(({ seq }) => seq)}::bigint[],
        ${texts.map(({ hash }) => hash.toString('hex'))}::text[],
        ${texts.map(({ codec }) => codec)}::text[],
        ${values.starts}::int[],
        ${values.sizes}::int[],
        ${rows.map(({ group }) => group)}::text[],
        ${rows.map(({ card }) => jsonOf(card?.value))}::text[],
        ${rows.map(({ card }) => card?.rank ?? null)}::float8[]
      ) AS given (generation, stage, subject, seq, hash, codec, start, size, grp, card, rank)`
  },
}

const jsonOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
