import { sql } from 'kysely'
import type { Document, Link } from '../../domain/link.ts'
import type { Archived, Offer } from '../cellar.ts'
import { blobsOf, runsOf } from './blobs.ts'
import { type Content, packed, unpacked } from './content-bytes.ts'
import { placed, storeOffers, type Versions } from './offer-work.ts'
import type { Run } from './run.ts'
import { type Scope, type Writing, writing } from './scope.ts'

type Next = (archived: Archived & { first: number }) => Offer[]

/**
 * Archives documents in their order and offers what they make due to every living generation, in one transaction. Those
 * who archive wait for each other: an arrival is seen by others before the next one is given.
 */
export async function archiveDocuments(
  scope: Scope,
  documents: readonly Document[],
  next: Next,
  versions: Versions,
): Promise<number[]> {
  if (documents.length === 0) return []
  const contents = await packedUnknown(scope, documents)
  return writing(scope, async tx => {
    let arrivals = await lockedArrivals(scope, tx)
    const known = await lastOf(scope, tx, documents)
    const fresh: (Archived & { first: number })[] = []
    const answer = documents.map(document => {
      const last = known.get(document.url)
      if (last?.hash === document.hash) return last.arrival
      const arrival = ++arrivals
      const first = last?.first ?? arrival
      known.set(document.url, { arrival, hash: document.hash, first })
      fresh.push({ document, arrival, first })
      return arrival
    })
    if (fresh.length === 0) return answer
    await storeContents(scope, tx, fresh, contents)
    await storeDocuments(scope, tx, fresh, arrivals)
    const due = placed(fresh.flatMap(next), tx.living, tx)
    await storeOffers(scope.tables, tx, due, versions)
    return answer
  })
}

/** Compressing takes longer than storing, so it happens before anybody has to wait. */
async function packedUnknown({ tables, run }: Scope, documents: readonly Document[]): Promise<Map<string, Content>> {
  const byHash = new Map(documents.map(document => [document.hash, document]))
  const stored = await run(sql<{ hash: string }>`
    SELECT hash FROM ${tables.content} WHERE hash = ANY(${[...byHash.keys()]}::text[])`)
  for (const { hash } of stored) byHash.delete(hash)
  return new Map(await Promise.all([...byHash].map(async ([hash, page]) => [hash, await packed(page)] as const)))
}

/** The number of the last arrival; nobody else archives or erases until this transaction ends. */
export async function lockedArrivals({ tables }: Scope, { run }: Writing): Promise<number> {
  const [{ value }] = await run(sql<{ value: number }>`
    SELECT value FROM ${tables.counter} WHERE name = 'arrival' FOR UPDATE`)
  return value
}

interface Last {
  arrival: number
  hash: string
  first: number
}

/** The newest document of each link, with the arrival of its first. */
async function lastOf({ tables: { document } }: Scope, { run }: Writing, documents: readonly Document[]) {
  const urls = [...new Set(documents.map(({ url }) => url))]
  const rows = await run(sql<Last & { url: string }>`
    SELECT given.url, last.arrival, last.hash, first.arrival AS first FROM unnest(${urls}::text[]) AS given (url)
    CROSS JOIN LATERAL (SELECT arrival, hash FROM ${document} WHERE url = given.url ORDER BY arrival DESC LIMIT 1) AS last
    CROSS JOIN LATERAL (SELECT arrival FROM ${document} WHERE url = given.url ORDER BY arrival LIMIT 1) AS first`)
  return new Map<string, Last>(rows.map(({ url, ...last }) => [url, last]))
}

async function storeContents(
  scope: Scope,
  { run }: Writing,
  fresh: Archived[],
  contents: Map<string, Content>,
): Promise<void> {
  const byHash = new Map(fresh.map(({ document }) => [document.hash, document]))
  const stored = await run(sql<{ hash: string }>`
    SELECT hash FROM ${scope.tables.content} WHERE hash = ANY(${[...byHash.keys()]}::text[])`)
  for (const { hash } of stored) byHash.delete(hash)
  const rows = await Promise.all(
    [...byHash].map(async ([hash, page]) => ({ hash, ...(contents.get(hash) ?? (await packed(page))) })),
  )
  for (const part of runsOf(rows, ({ bytes }) => bytes)) await storeRun(scope, run, part)
}

async function storeRun({ tables: { content } }: Scope, run: Run, rows: (Content & { hash: string })[]): Promise<void> {
  const bytes = blobsOf(rows.map(row => row.bytes))
  await run(sql`
    INSERT INTO ${content} (hash, codec, size, bytes)
    SELECT hash, codec, length, ${bytes.column} FROM unnest(
      ${rows.map(({ hash }) => hash)}::text[],
      ${rows.map(({ codec }) => codec)}::text[],
      ${rows.map(({ size }) => size)}::int[],
      ${bytes.starts}::int[],
      ${bytes.sizes}::int[]
    ) AS given (hash, codec, length, start, size)`)
}

async function storeDocuments({ tables }: Scope, { run }: Writing, fresh: Archived[], last: number): Promise<void> {
  const all = fresh.map(({ document }) => document)
  await run(sql`
    INSERT INTO ${tables.document} (arrival, id, url, hash, final_url, fetched_at, status, content_type, link)
    SELECT * FROM unnest(
      ${fresh.map(({ arrival }) => arrival)}::bigint[],
      ${all.map(({ id }) => id)}::text[],
      ${all.map(({ url }) => url)}::text[],
      ${all.map(({ hash }) => hash)}::text[],
      ${all.map(({ finalUrl }) => finalUrl ?? null)}::text[],
      ${all.map(({ fetchedAt }) => fetchedAt)}::text[],
      ${all.map(({ status }) => status)}::int[],
      ${all.map(({ contentType }) => contentType ?? null)}::text[],
      ${all.map(({ link }) => (link ? JSON.stringify(link) : null))}::text[]
    )`)
  await run(sql`UPDATE ${tables.counter} SET value = ${last} WHERE name = 'arrival'`)
}

interface DocumentRow {
  arrival: number
  id: string
  hash: string
  final_url: string | null
  fetched_at: string
  status: number
  content_type: string | null
  link: string | null
  codec: string
  bytes: Buffer
}

/** A link's documents, oldest first. */
export async function documentsOf({ tables: { document, content }, run }: Scope, url: string): Promise<Archived[]> {
  const rows = await run(sql<DocumentRow>`
    SELECT document.*, codec, bytes FROM ${document} AS document JOIN ${content} USING (hash)
    WHERE url = ${url} ORDER BY arrival`)
  return Promise.all(rows.map(async row => ({ document: await asDocument(url, row), arrival: row.arrival })))
}

async function asDocument(url: string, row: DocumentRow): Promise<Document> {
  return {
    id: row.id,
    url,
    ...(row.final_url === null ? {} : { finalUrl: row.final_url }),
    fetchedAt: row.fetched_at,
    status: row.status,
    ...(row.content_type === null ? {} : { contentType: row.content_type }),
    hash: row.hash,
    bytes: await unpacked(row),
    ...(row.link === null ? {} : { link: JSON.parse(row.link) as Link }),
  }
}
