import { sql } from 'kysely'
import { EMBEDDING, type Erasure, type Tombstone } from '../cellar.ts'
import { lockedArrivals } from './archive-documents.ts'
import { type Scope, type Writing, writing } from './scope.ts'

/** Takes things away in every generation, with contents that nothing refers to any more, and leaves tombstones. */
export async function eraseThings(scope: Scope, { urls, subjects, tombstones }: Erasure): Promise<void> {
  const gone = [...new Set([...urls, ...subjects])]
  await writing(scope, async tx => {
    await lockedArrivals(scope, tx)
    await eraseDocuments(scope, tx, [...urls])
    await tx.run(sql`DELETE FROM ${scope.tables.link} WHERE url = ANY(${[...urls]}::text[])`)
    await eraseDerived(scope, tx, gone)
    await tx.run(sql`DELETE FROM ${scope.tables.kept} WHERE kind = ${EMBEDDING} AND key = ANY(${gone}::text[])`)
    await tx.run(sql`DELETE FROM ${scope.tables.poll} WHERE feed = ANY(${gone}::text[])`)
    await bury(scope, tx, tombstones)
    await turnEpoch(scope, tx)
  })
}

/** Takes documents out of the archive, with contents that nothing refers to any more. */
export async function discardDocuments(scope: Scope, urls: readonly string[]): Promise<void> {
  await writing(scope, async tx => {
    await lockedArrivals(scope, tx)
    await eraseDocuments(scope, tx, [...urls])
  })
}

async function eraseDocuments({ tables }: Scope, { run }: Writing, urls: string[]): Promise<void> {
  const rows = await run(sql<{ hash: string }>`
    DELETE FROM ${tables.document} WHERE url = ANY(${urls}::text[]) RETURNING hash`)
  await run(sql`
    DELETE FROM ${tables.content} AS content WHERE hash = ANY(${rows.map(({ hash }) => hash)}::text[])
      AND NOT EXISTS (SELECT FROM ${tables.document} AS document WHERE document.hash = content.hash)`)
}

async function eraseDerived({ tables }: Scope, { run, all }: Writing, gone: string[]): Promise<void> {
  const isGone = sql`generation = ANY(${all}::int[]) AND subject = ANY(${gone}::text[])`
  await run(sql`DELETE FROM ${tables.work} WHERE ${isGone}`)
  await run(sql`DELETE FROM ${tables.output} WHERE ${isGone}`)
}

async function bury({ tables }: Scope, { run }: Writing, stones: readonly Tombstone[]): Promise<void> {
  for (const { kind, hash, words, at, reason } of stones) {
    await run(sql`
      INSERT INTO ${tables.tombstone} (kind, hash, words, at, reason)
      VALUES (${kind}, ${hash}, ${words}, ${at}, ${reason})
      ON CONFLICT (kind, hash) DO UPDATE SET words = excluded.words, at = excluded.at, reason = excluded.reason`)
  }
}

/** Says that stored things were changed behind the back of whoever holds an index of them. */
export async function turnEpoch({ tables }: Scope, { run }: Pick<Writing, 'run'>): Promise<void> {
  await run(sql`UPDATE ${tables.counter} SET value = value + 1 WHERE name = 'epoch'`)
}

/** Changes whenever the epoch is turned or another generation becomes this one. */
export async function epochOf({ tables, run, generation }: Scope): Promise<string> {
  const number =
    generation === 'current'
      ? sql`(SELECT number FROM ${tables.generation} WHERE state = 'current')`
      : sql`${generation}::int`
  const [{ epoch }] = await run(sql<{ epoch: string }>`
    SELECT ${number} || '.' || value AS epoch FROM ${tables.counter} WHERE name = 'epoch'`)
  return epoch
}
