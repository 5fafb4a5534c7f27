import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { pagesOf } from '../src/doors/web/pages.tsx'
import { AppError } from '../src/domain/app-error.ts'
import { type Health, healthOf } from '../src/health.ts'
import { openedMemory } from '../src/opened-memory.ts'
import type { Opened } from '../src/opened.ts'
import { openStore, type Store } from '../src/store/postgres/open-store.ts'
import { type TestDatabase, testDatabase } from './outside/postgres/test-database.ts'
import { testApp } from './test-app.ts'

describe('the health of the service', () => {
  let database: TestDatabase
  let store: Store
  before(async () => {
    database = await testDatabase('embedded')
    store = await openStore(database.connection, { schema: 'stemma', log: () => {} })
  })
  after(async () => {
    await store.close()
    await database.close()
  })

  const opened = async (): Promise<Opened> => ({
    ...openedMemory('', store.cellar),
    store,
    diskBytes: async () => 2_000,
  })
  const health = (mostBytes = 0) => healthOf(opened, '1.2.3', mostBytes)

  test('is ok where nothing is pending', async () => {
    assert.deepEqual(await health(), {
      status: 'ok',
      version: '1.2.3',
      because: [],
      database: 'answers',
      pending: 0,
      failed: 0,
      processes: 1,
      lead: false,
      lastPoll: null,
    })
  })

  test('is degraded where work is pending and nobody walks, or the disk limit is reached', async () => {
    await store.cellar.offer([{ stage: 'trace', subject: 'a', inputHash: 'a' }], {})
    await store.cellar.poll({ feed: 'f', at: '2026-05-01T00:00:00Z', status: 200, items: 0, fresh: 0, because: '' })
    const { status, because, pending, lastPoll } = await health()
    assert.deepEqual([status, because.length, pending, lastPoll], ['degraded', 1, 1, '2026-05-01T00:00:00Z'])
    const lead = await store.cellar.lead()
    assert.deepEqual([(await health()).status, (await health()).lead], ['ok', true])
    assert.match((await health(1_000)).because[0], /disk limit/)
    await lead?.release()
  })

  test('is down where the database is away or does not answer in time', async () => {
    const away = await healthOf(
      async () => {
        throw new AppError('unavailable', 'Nothing answers at db.example.')
      },
      '1.2.3',
      0,
    )
    assert.deepEqual([away.status, away.database, away.because], ['down', 'away', ['The database does not answer.']])
    assert.equal((await healthOf(() => new Promise(() => {}), '1.2.3', 0)).status, 'down')
  })

  test('is JSON at /health, 503 where it is down', async () => {
    const memory = testApp()
    const answer = await pagesOf(memory).request('/health')
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    assert.deepEqual(((await answer.json()) as Health).status, 'ok')
    await memory.close()
    const app = testApp({}, async () => {
      throw new AppError('unavailable', 'Nothing answers.')
    })
    const down = await pagesOf(app).request('/health')
    assert.equal(down.status, 503)
    assert.equal(((await down.json()) as Health).status, 'down')
    await app.close()
  })
})
