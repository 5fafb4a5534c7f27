// The example world over HTTP, as a service that watches it sees it.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import type { Article } from '../../src/domain/article.ts'
import { libraryOf } from '../../src/library.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { testDatabase } from '../outside/postgres/test-database.ts'
import { FERRY, ferryInMemory } from './ferry-in-memory.ts'
import { ferryServer, plain } from './ferry-server.ts'
import { addressOf, service, until } from './run-stemma.ts'

const FAILING = 'https://www.portmerrow-herald.example/feed/'
const READ = ['discover', 'fetch', 'extract', 'claim', 'trace']

interface Expected {
  refusals: Record<string, string>
  revised: string[]
}

/** Addresses of the articles of every story. */
async function storiesIn(cellar: Cellar): Promise<string[][]> {
  const stories = new Map<string, string[]>()
  const urls = new Map<string, string>()
  for await (const [url, article] of cellar.outputs<Article>('extract')) urls.set(article.id, plain(url))
  for await (const [id, { storyId }] of cellar.outputs<{ storyId: string }>('cluster'))
    stories.set(storyId, [...(stories.get(storyId) ?? []), urls.get(id)!])
  return [...stories.values()].map(each => each.sort()).sort()
}

test('a service that watches the example world over HTTP finds what the walk without a network finds', async t => {
  const world = await ferryServer(t)
  const database = await testDatabase('embedded')
  const store = await openStore(database.connection, { schema: 'stemma', log: () => {} })
  const client = new pg.Client(database.connection)
  await client.connect()
  t.after(async () => {
    await client.end()
    await store.close()
    await database.close()
  })
  const { cellar } = store
  const stemma = service(t, {
    STEMMA_DATABASE_URL: addressOf(database, 'watcher'),
    STEMMA_PROXY: world.proxy,
    STEMMA_PACE_MS: '0',
    STEMMA_POLL_MS: '100',
    // One at a time: what arrives first is then no matter of chance.
    STEMMA_FETCHERS: '1',
  })
  const expected = JSON.parse(await readFile(join(FERRY, 'expected.json'), 'utf8')) as Expected
  const [revised] = expected.revised.map(plain)
  const opml = join(stemma.folder, 'subscriptions.opml')
  await writeFile(opml, world.opml)
  assert.match(await stemma.out(['add', opml]), /feeds followed/)

  const watcher = stemma.start(['run', '--watch'])
  /** What is planned for later is due now. */
  const timePasses = () =>
    client.query(
      `UPDATE stemma.work SET next_try = clock_timestamp() WHERE next_try IS NOT NULL AND stage = 'discover'`,
    )
  const allRead = () =>
    until(async () => {
      if (watcher.child.exitCode !== null) throw new Error(watcher.said())
      return (await cellar.pending(READ)) === 0
    })
  await allRead()
  for (let round = 2; round <= world.rounds; round++) {
    world.next()
    await timePasses()
    await allRead()
    // A page is looked at again minutes after it came, or when somebody asks for it.
    if (round === 2) await stemma.out(['add', revised])
  }
  world.fail(FAILING)
  await timePasses()
  await allRead()
  assert.equal((await watcher.stop()).code, 0)
  await stemma.out(['run'])

  assert.deepEqual(await storiesIn(cellar), await storiesIn(await ferryInMemory()))

  assert.equal((await cellar.output<Article>('extract', revised))?.revision, 2)
  assert.ok(
    world.asked.some(([, status]) => status === 304),
    'what did not change is not sent again',
  )

  const feeds = JSON.parse(await stemma.out(['feeds', '--json'])) as Record<string, unknown>[]
  const failing = feeds.filter(({ state }) => state !== 'fine')
  assert.deepEqual(
    failing.map(({ url, state }) => [url, state]),
    [[plain(FAILING), 'failing']],
  )
  assert.equal(failing[0].polls, world.rounds + 1)
  assert.match(String(failing[0].because), /503/)
  assert.ok(Date.parse(String(failing[0].nextPoll)) > Date.now())

  const [dead, premium] = Object.keys(expected.refusals).map(plain)
  assert.match(await stemma.out(['why', premium]), /fetch +refused: .*robots/)
  const decided = async (url: string) =>
    (await libraryOf(cellar).why(url)).stages.map(({ stage, because }) => stage + because)
  assert.match((await decided(dead)).join('\n'), /fetchnot-found/)
  assert.match((await decided(revised)).join('\n'), /fetch.*robots[^]*trace/)
})
