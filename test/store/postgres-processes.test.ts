import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { AppError } from '../../src/domain/app-error.ts'
import type { Document } from '../../src/domain/link.ts'
import type { Offer, Outcome } from '../../src/store/cellar.ts'
import { openStore, type Store } from '../../src/store/postgres/open-store.ts'
import { type TestDatabase, testDatabase } from '../outside/postgres/test-database.ts'

const HOUR = 3_600_000
const VERSIONS = { claim: 1, trace: 1 }

const offer = (subject: string, stage = 'claim'): Offer => ({ stage, subject, inputHash: 'a' })
const done = (subject: string, stage = 'claim'): Outcome => ({
  stage,
  subject,
  inputHash: 'a',
  version: 1,
  state: 'done',
  output: subject,
  because: 'made',
})
const page = (url: string, bytes: string): Document => ({
  id: url,
  url,
  fetchedAt: '2026-03-01T12:00:00Z',
  status: 200,
  hash: `hash of ${bytes}`,
  bytes: new TextEncoder().encode(bytes),
})
const numbered = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}`)
const isUnavailable = (error: unknown) => error instanceof AppError && error.code === 'unavailable'

let database: TestDatabase
let schemas = 0
const stores: Store[] = []

async function opened(schema: string, application_name: string): Promise<Store> {
  const connection = { ...database.connection, application_name }
  const store = await openStore(connection, { schema, log: () => {} })
  stores.push(store)
  return store
}

const several = async (count: number): Promise<Store[]> => {
  const schema = `store_${++schemas}`
  return Promise.all(Array.from({ length: count }, (_, at) => opened(schema, `${schema} ${at}`)))
}

/** Ends every connection of a store from the server's side, as when its machine is gone. */
async function cutOff(store: Store, by: Store): Promise<void> {
  await by.scope.run(sql`
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = ${store.pool.options.application_name}`)
}

async function holdsItsLock({ scope: { keys }, pool }: Store, by: Store): Promise<boolean> {
  const rows = await by.scope.run(sql`
    SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE application_name = ${pool.options.application_name} AND classid::bigint = ${keys.worker >>> 0}::bigint`)
  return rows.length > 0
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return
    await sleep(25)
  }
  assert.fail('it did not happen within five seconds')
}

const mustBeUnavailable = (error: unknown): false => {
  assert.ok(isUnavailable(error), String(error))
  return false
}

describe('several processes on one store', () => {
  before(async () => {
    database = await testDatabase('embedded')
  })

  after(async () => {
    await database.close()
  })

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
  })

  test('several that open an empty database at once find it ready', async () => {
    const [one, ...others] = await several(4)
    await one.cellar.keep('kind', 'key', 1)
    for (const other of others) assert.equal(await other.cellar.fact('kind', 'key'), 1)
  })

  test('two who take at once never get the same subject', async () => {
    const [one, other] = await several(2)
    await one.cellar.offer(
      numbered(200, 's').map(subject => offer(subject)),
      VERSIONS,
    )
    const taken: string[] = []
    const taker = async ({ cellar }: Store, limit: number) => {
      while (taken.length < 200) {
        const work = await cellar.take('claim', limit, HOUR)
        taken.push(...work.map(({ subject }) => subject))
      }
    }
    await Promise.all([taker(one, 7), taker(other, 3), taker(one, 1), taker(other, 11)])
    assert.equal(taken.length, 200)
    assert.equal(new Set(taken).size, 200)
  })

  test('puts of the same subjects in another order do not stand in each other’s way', async () => {
    const [one, other] = await several(2)
    const subjects = numbered(100, 's')
    const puts = [one, other, one, other].map(({ cellar }, at) => {
      const order = at % 2 === 0 ? subjects : [...subjects].reverse()
      return cellar.put(
        order.map(subject => ({ ...done(subject), offers: [offer(subject, 'trace')] })),
        VERSIONS,
      )
    })
    const changed = (await Promise.all(puts)).flat()
    assert.deepEqual([...changed].sort(), [...subjects].sort())
    assert.equal(await one.cellar.pending(['trace']), 100)
  })

  test('what arrives from several sides at once is numbered without a gap, and seen in that order', async () => {
    const all = await several(4)
    const watch = { isDone: false }
    const seen: number[][] = []
    const watcher = (async () => {
      while (!watch.isDone) {
        const rows = await all[0].scope.run(sql<{ arrival: number }>`
        SELECT arrival FROM ${all[0].scope.tables.document} ORDER BY arrival`)
        seen.push(rows.map(({ arrival }) => arrival))
      }
    })()
    const arrivals = await Promise.all(
      all.map(async ({ cellar }, at) => {
        const found: number[] = []
        for (const url of numbered(20, `p${at}-`)) {
          found.push(...(await cellar.archive([page(url, url), page(`${url}/b`, url)], () => [], VERSIONS)))
        }
        return found
      }),
    )
    watch.isDone = true
    await watcher
    assert.deepEqual(
      arrivals.flat().sort((a, b) => a - b),
      numbered(160, '').map(at => Number(at) + 1),
    )
    for (const view of seen)
      assert.deepEqual(
        view,
        numbered(view.length, '').map(at => Number(at) + 1),
      )
  })

  test('the leases of a process that closed are void at once', async () => {
    const [one, other] = await several(2)
    await one.cellar.offer([offer('a'), offer('b')], VERSIONS)
    assert.equal((await one.cellar.take('claim', 1, HOUR)).length, 1)
    await one.close()
    await until(async () => (await other.cellar.take('claim', 2, HOUR)).length > 0)
  })

  test('a process that is cut off loses its leases to another, and goes on when it is back', async () => {
    const [one, other] = await several(2)
    await one.cellar.offer([offer('a')], VERSIONS)
    assert.equal((await one.cellar.take('claim', 1, HOUR)).length, 1)
    assert.equal((await other.cellar.take('claim', 1, HOUR)).length, 0)
    // It would be back in a moment: for a while nobody gets a new connection.
    const name = sql.id(String(database.connection.database))
    await other.scope.run(sql`ALTER DATABASE ${name} CONNECTION LIMIT 0`)
    await cutOff(one, other)
    assert.equal((await other.cellar.take('claim', 1, HOUR)).length, 1)
    await other.scope.run(sql`ALTER DATABASE ${name} CONNECTION LIMIT -1`)
    await until(() => one.cellar.offer([offer('b')], VERSIONS).then(() => true, mustBeUnavailable))
    await until(() => one.cellar.take('claim', 9, HOUR).then(({ length }) => length === 1, mustBeUnavailable))
    assert.equal((await other.cellar.take('claim', 9, HOUR)).length, 0)
  })

  test('an idle process that was cut off has its leases again before it is asked for more', async () => {
    const [one, other] = await several(2)
    await one.cellar.offer([offer('a')], VERSIONS)
    assert.equal((await one.cellar.take('claim', 1, HOUR)).length, 1)
    await cutOff(one, other)
    await until(() => holdsItsLock(one, other))
    assert.equal((await other.cellar.take('claim', 1, HOUR)).length, 0)
  })

  test('whoever lost the lead can neither take nor put, and another has it', async () => {
    const [one, other] = await several(2)
    await one.cellar.offer([offer('a', 'trace')], VERSIONS)
    const lead = (await one.cellar.lead())!
    assert.equal((await lead.take('trace', ['claim'], 9)).length, 1)
    assert.equal(await other.cellar.lead(), undefined)
    await cutOff(one, other)
    const next = await other.cellar.lead()
    assert.deepEqual(
      (await next!.take('trace', ['claim'], 9)).map(({ attempts }) => attempts),
      [2],
    )
    await assert.rejects(lead.take('trace', ['claim'], 9), isUnavailable)
    await assert.rejects(lead.put([done('a', 'trace')], VERSIONS), isUnavailable)
    assert.equal(await other.cellar.output('trace', 'a'), undefined)
    await lead.release()
    assert.deepEqual(await next!.put([done('a', 'trace')], VERSIONS), ['a'])
  })

  test('data of a newer version are refused and left alone', async () => {
    const [one] = await several(1)
    await one.scope.run(sql`
    INSERT INTO ${sql.id(one.scope.schema, 'migration')} (name, timestamp) VALUES ('9999-later', 'then')`)
    await assert.rejects(
      openStore(database.connection, { schema: one.scope.schema, log: () => {} }),
      (error: AppError) => isUnavailable(error) && /newer Stemma \(9999-later\)/.test(error.message) && !!error.next,
    )
  })

  test('where there is no server, or no such database, the message says so', async () => {
    const options = { schema: 'stemma', log: () => {} }
    await assert.rejects(openStore({ ...database.connection, host: '/nowhere' }, options), isUnavailable)
    await assert.rejects(openStore({ ...database.connection, database: 'nowhere' }, options), isUnavailable)
  })

  test('a character that PostgreSQL cannot store never stops the work', async () => {
    const [{ cellar }] = await several(1)
    await cellar.offer([offer('a\u0000b')], VERSIONS)
    await cellar.put([{ ...done('a\u0000b'), because: 'odd \u0000 \ud800' }], VERSIONS)
    assert.equal(await cellar.output('claim', 'a\u0000b'), 'a\u0000b')
    assert.equal((await cellar.workOf('a\u0000b'))[0].because, 'odd \ufffd \ufffd')
  })

  test('contents that nothing refers to any more go with what was erased', async () => {
    const [store] = await several(1)
    const { cellar, size, isEmpty } = store
    assert.equal(await isEmpty(), true)
    await cellar.archive([page('x', '1'), page('y', '1'), page('x', '2')], () => [], VERSIONS)
    assert.equal(await isEmpty(), false)
    assert.equal((await size()).contents, 2)
    await cellar.erase({ urls: ['x'], subjects: [], tombstones: [] })
    const { documents, contents, pageBytes, bytes } = await size()
    assert.deepEqual([documents, contents, pageBytes], [1, 1, 1])
    assert.equal(await store.bytes(), bytes)
  })

  test('a store that was dropped is gone, which others are told', async () => {
    const [one, other] = await several(2)
    await one.drop()
    await assert.rejects(other.cellar.pending(['claim']), isUnavailable)
    await assert.rejects(other.cellar.offer([offer('a')], VERSIONS), isUnavailable)
    const client = new pg.Client(database.connection)
    await client.connect()
    const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [one.scope.schema])
    await client.end()
    assert.equal(rowCount, 0)
  })

  test('whatever several do to the same subjects at once, everything ends and nothing is refused', async () => {
    const all = await several(3)
    const subjects = numbered(12, 's')
    const stages = ['claim', 'trace']
    const jobs = all.flatMap(({ cellar }, at) =>
      stages.flatMap((stage, turn) => {
        const order = (at + turn) % 2 === 0 ? subjects : [...subjects].reverse()
        const other = stages[1 - turn]
        return [
          cellar.put(
            order.map(subject => ({ ...done(subject, stage), offers: [offer(subject, other)] })),
            VERSIONS,
          ),
          cellar.erase({ urls: order.slice(0, 3), subjects: order.slice(3, 5), tombstones: [] }),
          cellar.archive(
            order.map(url => page(url, stage)),
            ({ document: { url } }) => [offer(url, other)],
            VERSIONS,
          ),
        ]
      }),
    )
    await Promise.all(jobs)
    const [{ cellar, size }] = all
    const documents = (await Promise.all(subjects.map(subject => cellar.documents(subject)))).flat()
    assert.equal(documents.length, (await size()).documents)
  })
})
