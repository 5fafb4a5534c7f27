// Several processes on one database, some of which are killed while they work.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import type { Document } from '../../src/domain/link.ts'
import { pipelineOver, VERSIONS } from '../../src/pipeline.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { lockKeys, shownKey } from '../../src/store/postgres/lock-keys.ts'
import { openStore, type Store } from '../../src/store/postgres/open-store.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { testTools } from '../here-crew.ts'
import { type TestDatabase, testDatabase } from '../outside/postgres/test-database.ts'
import { corpus, documentOf } from './corpus.ts'
import { once, rememberingCrew } from './ferry-in-memory.ts'
import { addressOf, type Running, service, until } from './run-stemma.ts'
import { undone, walked } from './walked.ts'

const SCHEMA = 'stemma'
const KEYS = lockKeys(SCHEMA)
const NAMES = ['one', 'two', 'three']

const lines = corpus()
const documents = lines.map((line, at) => documentOf(line, new Date(Date.UTC(2026, 2, 20, 0, at)).toISOString()))
const articles = new Set(lines.map(({ url }) => url)).size
/** These have been walked before the fleet begins: whoever leads has to know them. */
const early = documents.slice(0, 20)
const late = documents.slice(20)

/** Walks what arrives in this process. */
async function walkHere(cellar: Cellar, arrivals: readonly Document[]): Promise<void> {
  await cellar.archive(arrivals, offersOfDocument, VERSIONS)
  const pipeline = pipelineOver(cellar, rememberingCrew, testTools)
  await pipeline.walk()
  await pipeline.release()
}

/** What one process makes of the same arrivals. */
const byOne = once(async () => {
  const cellar = memoryCellar()
  for (const arrivals of [early, late]) await walkHere(cellar, arrivals)
  return walked(cellar)
})

interface Fleet {
  store: Store
  ask(sql: string): Promise<Record<string, unknown>[]>
  start(name: string): Running
  /** The name of the process that has the lead. */
  leader(): Promise<string | undefined>
  /** Names of the processes that want to store something, and `<name> leads` where it is the leader, in the lead. */
  waiting(): Promise<string[]>
  placed(): Promise<number>
  /** Nobody can store anything until it is let go. */
  hold(): Promise<void>
  /** Lets whoever waits store one thing. */
  step(): Promise<void>
  letGo(): Promise<void>
}

const LEADER = `SELECT pid, application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
  WHERE locktype = 'advisory' AND granted AND classid = ${shownKey(KEYS.lead)}::bigint::oid AND datname = current_database()`

async function fleet(t: TestContext): Promise<Fleet> {
  const database: TestDatabase = await testDatabase('embedded')
  const stemma = service(t, { STEMMA_LOG: 'plain' })
  const store = await openStore(database.connection, { schema: SCHEMA, log: () => {} })
  const client = new pg.Client({ ...database.connection, application_name: 'brake' })
  client.on('error', () => {})
  await client.connect()
  t.after(async () => {
    await client.end()
    await store.close()
    await database.close()
  })
  const ask = async (sql: string) => (await client.query(sql)).rows
  // Whoever stores shares this lock while it does.
  const hold = async () => void (await ask(`SELECT pg_advisory_lock(${KEYS.generations}, 0)`))
  const letGo = async () => void (await ask(`SELECT pg_advisory_unlock(${KEYS.generations}, 0)`))
  return {
    store,
    ask,
    start: name => stemma.start(['run'], { STEMMA_DATABASE_URL: addressOf(database, name) }),
    leader: async () => (await ask(LEADER))[0]?.name as string | undefined,
    async waiting() {
      const [leader] = await ask(LEADER)
      const rows = await ask(`SELECT pid, application_name AS name FROM pg_stat_activity
        WHERE wait_event = 'advisory' AND datname = current_database()`)
      return rows.map(({ pid, name }) => (pid === leader?.pid ? `${name} leads` : String(name)))
    },
    placed: async () => (await store.cellar.tally('cluster')).outputs,
    hold,
    async step() {
      await letGo()
      await hold()
    },
    letGo,
  }
}

/** Three processes at work, in which nobody can store anything more. */
async function atWork(t: TestContext, isTime: (crew: Fleet) => Promise<boolean>) {
  const crew = await fleet(t)
  await walkHere(crew.store.cellar, early)
  await crew.store.cellar.archive(late, offersOfDocument, VERSIONS)
  await crew.hold()
  const running = new Map(NAMES.map(name => [name, crew.start(name)]))
  for (const name of NAMES) await until(async () => (await crew.waiting()).includes(name))
  await until(async () => (await isTime(crew)) || crew.step().then(() => false))
  return { ...crew, running }
}

async function isWhole({ store: { cellar }, ask }: Fleet): Promise<void> {
  assert.deepEqual(await undone(cellar), [])
  assert.deepEqual(await walked(cellar), await byOne())
  const [{ documents: stored }] = await ask(`SELECT count(*)::int AS documents FROM ${SCHEMA}.document`)
  assert.equal(stored, documents.length)
  assert.deepEqual(await ask(`SELECT stage, subject FROM ${SCHEMA}.work WHERE lease_until IS NOT NULL`), [])
}

/** Three processes with the leader in the midst of storing. They may be done before it is seen at that: then once more. */
async function caughtAtWork(t: TestContext, tries = 3): ReturnType<typeof atWork> {
  try {
    return await atWork(t, async ({ waiting, leader }) => (await waiting()).includes(`${await leader()} leads`))
  } catch (error) {
    if (tries === 1) throw error
    return caughtAtWork(t, tries - 1)
  }
}

test('of three processes the leader and another are killed in the middle; the third does all that one alone would', async t => {
  const crew = await caughtAtWork(t)
  const leader = await crew.leader()
  const [other, survivor] = NAMES.filter(name => name !== leader)
  await Promise.all([crew.running.get(leader!)!.kill(), crew.running.get(other)!.kill()])
  assert.ok((await crew.placed()) < articles, 'the leader had something in hand')
  await crew.letGo()
  const { code, out, err } = await crew.running.get(survivor)!.ended
  assert.equal(code, 0, err)
  assert.match(out, /trace \d+/, 'it took the lead over')
  await isWhole(crew)
})

test('all three are killed while stories are told; a new one finishes', async t => {
  const crew = await atWork(t, async ({ placed }) => (await placed()) === articles)
  await Promise.all([...crew.running.values()].map(each => each.kill()))
  assert.notEqual((await undone(crew.store.cellar)).length, 0)
  await crew.letGo()
  const { code, err } = await crew.start('four').ended
  assert.equal(code, 0, err)
  await isWhole(crew)
})
