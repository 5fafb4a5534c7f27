import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { AppError } from '../../src/domain/app-error.ts'
import type { Document } from '../../src/domain/link.ts'
import type { Cellar, Made, Offer } from '../../src/store/cellar.ts'
import { openStore, type Store } from '../../src/store/postgres/open-store.ts'
import { type TestDatabase, testDatabase } from '../outside/postgres/test-database.ts'

const HOUR = 3_600_000
const VERSIONS = { extract: 1, claim: 1, trace: 1, fetch: 1 }
const DERIVED = ['extract', 'claim', 'trace']

const offer = (subject: string, stage = 'claim'): Offer => ({ stage, subject, inputHash: 'a' })
const done = (subject: string, stage: string, output: unknown, more: Partial<Made> = {}): Made => ({
  stage,
  subject,
  inputHash: 'a',
  version: 1,
  state: 'done',
  output,
  because: 'made',
  ...more,
})
const page = (url: string): Document => ({
  id: url,
  url,
  fetchedAt: '2026-03-01T12:00:00Z',
  status: 200,
  hash: `hash of ${url}`,
  bytes: new TextEncoder().encode(url),
})
const isUnavailable = (error: unknown) => error instanceof AppError && error.code === 'unavailable'

let database: TestDatabase
const stores: Store[] = []
let schemas = 0

async function opened(schema = `store_${++schemas}`): Promise<Store> {
  const store = await openStore(database.connection, { schema, log: () => {} })
  stores.push(store)
  return store
}

/** Takes and puts whatever is due in the stages; answers the subjects. */
async function walk(cellar: Cellar, stages: readonly string[], output: unknown = 'walked'): Promise<string[]> {
  const walked: string[] = []
  for (const stage of stages) {
    for (const { subject, inputHash } of await cellar.take(stage, 100, HOUR)) {
      await cellar.put([done(subject, stage, output, { inputHash })], VERSIONS)
      walked.push(subject)
    }
  }
  return walked
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

const rowsOf = async ({ scope: { run, tables } }: Store, generation: number): Promise<number> => {
  const [{ count }] = await run(sql<{ count: number }>`
    SELECT (SELECT count(*) FROM ${tables.work} WHERE generation = ${generation})
      + (SELECT count(*) FROM ${tables.output} WHERE generation = ${generation}) AS count`)
  return count
}

describe('generations of derived data', () => {
  before(async () => {
    database = await testDatabase('embedded')
  })

  after(async () => {
    await database.close()
  })

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
  })

  test('readers see the old generation until the swap, and the new one after it', async () => {
    const store = await opened()
    await store.cellar.put([done('a', 'trace', 'old'), done('b', 'trace', 'old')], VERSIONS)
    const epoch = await store.cellar.epoch()
    const building = await store.begin([], { trace: 2 })
    await building.cellar.put([done('a', 'trace', 'new', { group: 's' })], VERSIONS)
    assert.deepEqual(await all(store.cellar.outputs('trace')), [
      ['a', 'old'],
      ['b', 'old'],
    ])
    assert.deepEqual(await store.cellar.members('trace', ['s']), new Map())
    assert.equal(await store.cellar.epoch(), epoch)
    assert.equal(await building.swap(DERIVED, async kept => kept.keep('alias', 'a', { into: 'b' })), true)
    assert.deepEqual(await all(store.cellar.outputs('trace')), [['a', 'new']])
    assert.deepEqual(await all(building.cellar.outputs('trace')), [['a', 'new']])
    assert.deepEqual(await store.cellar.workOf('b'), [])
    assert.deepEqual(await store.cellar.fact('alias', 'a'), { into: 'b' })
    assert.notEqual(await store.cellar.epoch(), epoch)
    assert.equal(await rowsOf(store, 1), 0)
  })

  test('a generation begins with what the stages it keeps have, in their order', async () => {
    const store = await opened()
    await store.cellar.put([done('b', 'extract', 1, { group: 'g' }), done('a', 'extract', 2)], VERSIONS)
    await store.cellar.put([done('x', 'trace', 3)], VERSIONS)
    await store.cellar.offer([offer('c', 'extract'), offer('d', 'fetch')], VERSIONS)
    await store.cellar.take('extract', 9, HOUR)
    const { cellar, number, abandon } = await store.begin(['fetch', 'extract'], VERSIONS)
    assert.deepEqual(await all(cellar.outputs('extract')), [
      ['b', 1],
      ['a', 2],
    ])
    assert.deepEqual(await cellar.members('extract', ['g']), new Map([['g', ['b']]]))
    assert.deepEqual(await all(cellar.outputs('trace')), [])
    assert.deepEqual(await cellar.workOf('x'), [])
    assert.deepEqual(
      (await cellar.take('extract', 9, HOUR)).map(({ subject, attempts }) => [subject, attempts]),
      [['c', 1]],
    )
    assert.deepEqual(
      (await cellar.workOf('d')).map(({ stage }) => stage),
      ['fetch'],
    )
    assert.deepEqual(
      (await store.generations()).map(each => [each.number, each.state, each.versions]),
      [
        [1, 'current', {}],
        [number, 'building', VERSIONS],
      ],
    )
    await abandon()
    assert.deepEqual(
      (await store.generations()).map(each => each.number),
      [1],
    )
    assert.equal(await rowsOf(store, number), 0)
    assert.equal((await store.cellar.workOf('d')).length, 1)
  })

  test('what is archived or fetched while a generation is made reaches both', async () => {
    const store = await opened()
    const { cellar, swap } = await store.begin([], VERSIONS)
    await store.cellar.archive([page('x')], ({ document }) => [offer(document.url, 'extract')], VERSIONS)
    await store.cellar.put([done('f', 'fetch', 1, { offers: [offer('y', 'extract'), offer('z', 'fetch')] })], VERSIONS)
    await store.cellar.put([done('q', 'extract', 1, { offers: [offer('q', 'claim')] })], VERSIONS)
    assert.deepEqual(await walk(cellar, DERIVED, 'new'), ['x', 'y'])
    assert.deepEqual(await walk(store.cellar, DERIVED, 'old'), ['x', 'y', 'q'])
    assert.deepEqual(await walk(cellar, ['fetch']), ['z'])
    assert.equal(await swap(DERIVED, async () => {}), true)
    assert.deepEqual(await all(store.cellar.outputs('extract')), [
      ['x', 'new'],
      ['y', 'new'],
    ])
  })

  test('a swap is refused while something is due, and changes nothing', async () => {
    const store = await opened()
    await store.cellar.put([done('a', 'trace', 'old')], VERSIONS)
    const building = await store.begin([], VERSIONS)
    await store.cellar.archive([page('x')], ({ document }) => [offer(document.url, 'extract')], VERSIONS)
    let asked = 0
    const kept = async () => void asked++
    assert.equal(await building.swap(DERIVED, kept), false)
    await building.cellar.take('extract', 1, HOUR)
    assert.equal(await building.swap(DERIVED, kept), false)
    assert.equal(await store.cellar.output('trace', 'a'), 'old')
    assert.equal(asked, 0)
    assert.equal(await building.swap(['claim'], kept), true)
    assert.equal(await store.cellar.output('trace', 'a'), undefined)
  })

  test('a swap whose last step fails leaves everything as it was, and may be tried again', async () => {
    const store = await opened()
    await store.cellar.put([done('a', 'trace', 'old')], VERSIONS)
    const building = await store.begin([], VERSIONS)
    const swap = building.swap(DERIVED, async kept => {
      await kept.keep('alias', 'a', 1)
      throw new Error('no')
    })
    await assert.rejects(swap, /no/)
    assert.equal(await store.cellar.fact('alias', 'a'), undefined)
    assert.equal(await store.cellar.output('trace', 'a'), 'old')
    assert.equal(await building.swap(DERIVED, async () => {}), true)
  })

  test('one generation is made at a time, and what a dead process left is cleared by the next', async () => {
    const one = await opened()
    const other = await opened(one.scope.schema)
    const left = await one.begin([], VERSIONS)
    await left.cellar.put([done('a', 'trace', 'half')], VERSIONS)
    await assert.rejects(other.begin([], VERSIONS), isUnavailable)
    await one.close()
    const next = await other.begin([], VERSIONS)
    assert.ok(next.number > left.number)
    assert.equal(await rowsOf(other, left.number), 0)
    assert.deepEqual(await all(next.cellar.outputs('trace')), [])
    assert.equal(await next.swap(DERIVED, async () => {}), true)
  })

  test('whoever leads, stores into or reads a generation that was replaced is told so', async () => {
    const store = await opened()
    await store.cellar.put(
      Array.from({ length: 500 }, (_, at) => done(`s${at}`, 'trace', at)),
      VERSIONS,
    )
    const lead = (await store.cellar.lead())!
    const reading = store.cellar.outputs('trace')[Symbol.asyncIterator]()
    assert.deepEqual((await reading.next()).value, ['s0', 0])
    const building = await store.begin([], VERSIONS)
    const second = (await building.cellar.lead())!
    assert.ok(second, 'every generation has a lead of its own')
    assert.equal(await building.swap(DERIVED, async () => {}), true)
    await assert.rejects(lead.take('trace', [], 9), isUnavailable)
    await assert.rejects(lead.put([done('a', 'trace', 1)], VERSIONS), isUnavailable)
    await assert.rejects(async () => {
      while (!(await reading.next()).done);
    }, isUnavailable)
    assert.deepEqual(await second.put([done('a', 'trace', 1)], VERSIONS), ['a'])
    assert.equal(await store.cellar.lead(), undefined)
    await second.release()
    await lead.release()
  })

  test('what is erased is gone from every generation', async () => {
    const store = await opened()
    const building = await store.begin([], VERSIONS)
    for (const { cellar } of [store, building])
      await cellar.put([done('a', 'trace', 1), done('b', 'trace', 1)], VERSIONS)
    await store.cellar.erase({ urls: [], subjects: ['a'], tombstones: [] })
    for (const { cellar } of [store, building]) assert.deepEqual(await all(cellar.outputs('trace')), [['b', 1]])
    await building.abandon()
  })

  test('what is stored while a generation is swapped goes to the one that stays', async () => {
    const store = await opened()
    const building = await store.begin([], VERSIONS)
    const urls = Array.from({ length: 40 }, (_, at) => `u${at}`)
    const archiving = (async () => {
      for (const url of urls) {
        await store.cellar.archive([page(url)], ({ document }) => [offer(document.url, 'extract')], VERSIONS)
      }
    })()
    let isSwapped = false
    while (!isSwapped) {
      await walk(building.cellar, ['extract'])
      isSwapped = await building.swap(['extract'], async () => {})
    }
    await archiving
    await walk(store.cellar, ['extract'])
    assert.deepEqual((await all(store.cellar.outputs('extract'))).map(([url]) => url).sort(), urls.sort())
  })
})
