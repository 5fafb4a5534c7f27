import { sql } from 'kysely'
import type { Scope } from './scope.ts'

/** How much a store holds. */
export interface StoreSize {
  documents: number
  /** Distinct bytes of documents. */
  contents: number
  links: number
  polls: number
  kept: number
  work: number
  outputs: number
  /** Bytes of the schema's relations on disk. */
  bytes: number
  /** Bytes of documents as they are stored. */
  contentBytes: number
  /** Bytes of documents as they were fetched. */
  pageBytes: number
}

/** Bytes of the schema's relations on disk: much quicker than counting. */
export async function bytesOf({ schema, run }: Scope): Promise<number> {
  const [{ bytes }] = await run(sql<{ bytes: number }>`SELECT ${relationBytes(schema)} AS bytes`)
  return bytes
}

const relationBytes = (schema: string) => sql`(
  SELECT coalesce(sum(pg_total_relation_size(pg_class.oid)), 0)::bigint FROM pg_class
  JOIN pg_namespace ON pg_namespace.oid = relnamespace
  WHERE nspname = ${schema} AND relkind IN ('r', 'S', 'm'))`

export async function sizeOf({ schema, tables, run }: Scope): Promise<StoreSize> {
  const count = (table: keyof typeof tables) => sql`(SELECT count(*) FROM ${tables[table]})`
  const [size] = await run(sql<StoreSize>`
    SELECT ${count('document')} AS documents, ${count('link')} AS links, ${count('poll')} AS polls,
      ${count('kept')} AS kept, ${count('work')} AS work, ${count('output')} AS outputs,
      ${relationBytes(schema)} AS bytes,
      contents, "contentBytes", "pageBytes"
    FROM (SELECT count(*) AS contents, coalesce(sum(octet_length(bytes)), 0)::bigint AS "contentBytes",
      coalesce(sum(size), 0)::bigint AS "pageBytes" FROM ${tables.content}) AS content`)
  return size
}

/** True where nothing was ever looked at: no document, no poll, no kept feed. */
export async function isEmptyStore({ tables, run }: Scope): Promise<boolean> {
  const [{ empty }] = await run(sql<{ empty: boolean }>`
    SELECT NOT EXISTS (SELECT FROM ${tables.document}) AND NOT EXISTS (SELECT FROM ${tables.poll})
      AND NOT EXISTS (SELECT FROM ${tables.kept} WHERE kind = 'feed') AS empty`)
  return empty
}
