// A small world in stores on PostgreSQL, and what is in them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'node:test'
import { sql } from 'kysely'
import { readWorld, type World, worldRounds } from '../../src/outside/world.ts'
import { pipelineOver, STAGES } from '../../src/pipeline.ts'
import type { Tools } from '../../src/stages/stage.ts'
import { openStore, type Store } from '../../src/store/postgres/open-store.ts'
import { hereCrew } from '../here-crew.ts'
import { type Kind, testDatabase, type TestDatabase } from '../outside/postgres/test-database.ts'
import { smallWorld } from '../small-world.ts'

export const AT = '2026-05-01T10:00:00.000Z'
export const backingUp = { isArchiveOnly: false, version: '1.2.3', at: AT }
export const restoring = { replace: false, extract: hereCrew.extract }
export const replacing = { ...restoring, replace: true }

let folder: string
let world: World
const databases = new Map<Kind, TestDatabase>()
const stores: Store[] = []
export const path = (name: string) => join(folder, name)

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-backup-'))
  world = await readWorld(await smallWorld())
})

after(async () => {
  for (const store of stores) await store.close()
  for (const database of databases.values()) await database.close()
  await rm(folder, { recursive: true })
  await rm(world.folder, { recursive: true })
})

/** A store of its own, or another look at one. */
export async function opened(kind: Kind = 'embedded', schema = `store_${stores.length}`): Promise<Store> {
  if (!databases.has(kind)) databases.set(kind, await testDatabase(kind))
  const store = await openStore(databases.get(kind)!.connection, { schema, log: () => {} })
  stores.push(store)
  return store
}

/** Walks one round of the world. */
export async function walkRound({ cellar }: Store, at: number): Promise<void> {
  const round = worldRounds(world)[at]
  const tools: Tools = { now: () => round.at, log: () => {}, fetch: url => round.fetch(url) }
  const pipeline = pipelineOver(cellar, hereCrew, tools)
  for (const feed of round.feeds) {
    await cellar.keep('feed', feed, { url: feed, since: round.at })
    await pipeline.offer('discover', feed)
  }
  for await (const [url] of cellar.outputs('fetch')) await pipeline.offer('fetch', url)
  await pipeline.walk()
  await pipeline.release()
}

/** Walks what is due, and fetches nothing. */
export async function walkDue({ cellar }: Store): Promise<void> {
  const tools: Tools = { now: () => worldRounds(world).at(-1)!.at, log: () => {} }
  const pipeline = pipelineOver(cellar, hereCrew, tools)
  await pipeline.walk()
  await pipeline.release()
}

export async function walked(store: Store, rounds = 2): Promise<Store> {
  for (let at = 0; at < rounds; at++) await walkRound(store, at)
  return store
}

const CONTENTS = ['content', 'document', 'link', 'poll', 'kept', 'tombstone', 'work', 'output'] as const

/** Every row of a store in its order, whatever the generation's number is. */
export async function rowsIn({ scope: { run, tables } }: Store): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const name of CONTENTS) {
    const isDerived = name === 'work' || name === 'output'
    const text = sql<{ row: string }>`
      SELECT (to_jsonb(stored) - 'lease_by' - 'lease_until' - 'generation'
        || ${
          isDerived
            ? name === 'work'
              ? sql`jsonb_build_object('shared', generation = 0, 'put_at', date_trunc('milliseconds', put_at),
            'next_try', date_trunc('milliseconds', next_try))`
              : sql`jsonb_build_object('shared', generation = 0)`
            : // What was taken back left a gap in the numbers, and not in the order.
              name === 'kept'
              ? sql`jsonb_build_object('seq', row_number() OVER (ORDER BY stored.seq))`
              : sql`'{}'::jsonb`
        })::text AS row
      FROM ${tables[name]} AS stored ${
        isDerived
          ? sql`WHERE generation = 0 OR generation =
        (SELECT number FROM ${tables.generation} WHERE state = 'current')`
          : sql``
      } ORDER BY 1`
    rows[name] = (await run(text)).map(({ row }) => JSON.parse(row) as unknown)
  }
  return rows
}

/** What readers and the walk see: outputs of every stage in their order, documents, facts, tombstones. */
export async function seenIn({ cellar }: Store): Promise<unknown> {
  const outputs: unknown[] = []
  for (const { name } of STAGES)
    for await (const [subject, output] of cellar.outputs(name)) outputs.push([name, subject, output])
  const urls = outputs.flatMap(each => ((each as string[])[0] === 'fetch' ? (each as string[])[1] : []))
  return {
    outputs,
    documents: await Promise.all(urls.map(url => cellar.documents(url))),
    links: await Promise.all(urls.map(url => cellar.link(url))),
    polls: await Promise.all(
      world.rounds[0].feeds ? Object.keys(world.rounds[0].feeds).map(feed => cellar.polls(feed, 99)) : [],
    ),
    facts: await Promise.all(['feed', 'alias', 'decision', 'outlet'].map(kind => cellar.kept(kind))),
    tombstones: await cellar.tombstones(),
    troubles: await cellar.workIn(['refused', 'failed', 'due', 'done']),
    cards: await cellar.cards('summarize', { limit: 99, offset: 0 }),
  }
}
