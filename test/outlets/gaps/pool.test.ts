import assert from 'node:assert/strict'
import { test } from 'node:test'
import { undocumentedOutlet } from '../../../src/domain/outlet.ts'
import { follow, unfollow } from '../../../src/following.ts'
import { poolsOver } from '../../../src/outlets/gaps/pool.ts'
import type { Cellar, Poll } from '../../../src/store/cellar.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { takeAway } from '../../../src/taking-away.ts'
import { tombstone } from '../../../src/walk/tombs.ts'

const FROM = '2026-05-10T06:00:00Z'
const TO = '2026-05-11T06:00:00Z'

/** A directory that knows two sections of one host apart. */
const directory = {
  ofAddresses: async (addresses: readonly string[]) =>
    new Map(
      addresses.flatMap(address =>
        new URL(address).pathname.startsWith('/sport') ? [[address, undocumentedOutlet('quay-sport')] as const] : [],
      ),
    ),
}

async function polled(cellar: Cellar, feed: string, at: string, rest: Partial<Poll> = {}): Promise<void> {
  await cellar.poll({ feed, at, status: 200, items: 10, fresh: 2, because: 'ten links', ...rest })
}

const poolOf = async (cellar: Cellar) => {
  const { outlets, left } = await poolsOver(cellar, directory).between(FROM, TO)
  return {
    outlets: [...outlets.keys()].sort(),
    left: Object.fromEntries(left.map(each => [each.outlet.id, each.because])),
  }
}

test('who answered in the span and brought something in the month before is in the pool', async () => {
  const cellar = memoryCellar(Date.now)
  await polled(cellar, 'https://rss.gull.example/all', '2026-05-10T12:00:00.000Z')
  await polled(cellar, 'https://tide.example/rss', '2026-05-10T12:00:00.000Z', { fresh: 0 })
  await polled(cellar, 'https://tide.example/rss', '2026-04-20T12:00:00.000Z', { fresh: 1 })
  assert.deepEqual(await poolOf(cellar), { outlets: ['gull.example', 'tide.example'], left: {} })
})

test('who did not answer, was not asked, or brought nothing for a month is not in the pool', async () => {
  const cellar = memoryCellar(Date.now)
  await polled(cellar, 'https://down.example/rss', '2026-05-10T12:00:00.000Z', { status: 503, fresh: 0 })
  await polled(cellar, 'https://down.example/rss', '2026-05-09T12:00:00.000Z')
  await polled(cellar, 'https://quiet.example/rss', '2026-05-10T12:00:00.000Z', { fresh: 0 })
  await polled(cellar, 'https://quiet.example/rss', '2026-04-01T12:00:00.000Z')
  await follow([{ url: 'https://later.example/rss' }], cellar, '2026-05-01T00:00:00Z')
  await follow([{ url: 'https://new.example/rss' }], cellar, '2026-06-01T00:00:00Z')
  assert.deepEqual(await poolOf(cellar), {
    outlets: [],
    left: { 'down.example': 'no answer', 'quiet.example': 'nothing new for 30 days', 'later.example': 'not asked' },
  })
})

test('polls that came before or after the span say nothing of it', async () => {
  const cellar = memoryCellar(Date.now)
  await polled(cellar, 'https://gull.example/rss', '2026-05-10T05:59:59.000Z')
  await polled(cellar, 'https://gull.example/rss', '2026-05-11T06:00:00.000Z')
  assert.deepEqual(await poolOf(cellar), { outlets: [], left: {} })
})

test('several feeds are one outlet, by the site that they name, and one of them is enough', async () => {
  const cellar = memoryCellar(Date.now)
  await follow([{ url: 'https://hub.example/a', site: 'https://www.gull.example/' }], cellar, '2026-05-01T00:00:00Z')
  await polled(cellar, 'https://hub.example/a', '2026-05-10T12:00:00.000Z', { status: 0, fresh: 0 })
  await polled(cellar, 'https://gull.example/news/feed', '2026-05-10T13:00:00.000Z')
  const pool = await poolsOver(cellar, directory).between(FROM, TO)
  assert.deepEqual([...pool.outlets.keys()], ['gull.example'])
  assert.deepEqual(pool.outlets.get('gull.example')?.feeds.sort(), [
    'https://gull.example/news/feed',
    'https://hub.example/a',
  ])
  assert.equal(pool.outlets.get('gull.example')?.lastGood, '2026-05-10T13:00:00.000Z')
})

test('sections that the directory tells apart are outlets of their own', async () => {
  const cellar = memoryCellar(Date.now)
  const publishers = await poolsOver(cellar, directory).publishers([
    'https://quay.example/sport/2026/final-won',
    'https://quay.example/2026/05/10/flood',
    'not an address',
  ])
  assert.deepEqual(
    [...publishers.values()].map(({ id }) => id),
    ['quay-sport', 'quay.example'],
  )
})

test('a feed that is followed no longer stays its outlet’s, until it is forgotten', async () => {
  const cellar = memoryCellar(Date.now)
  const feed = 'https://hub.example/gull'
  await follow([{ url: feed, title: 'Gull', site: 'https://gull.example/' }], cellar, '2026-05-01T00:00:00Z')
  await polled(cellar, feed, '2026-05-10T12:00:00.000Z')
  await unfollow(feed, cellar)
  assert.deepEqual((await poolOf(cellar)).outlets, ['gull.example'])
  assert.deepEqual(await cellar.kept('feed-was'), [[feed, { site: 'https://gull.example/' }]])
  await takeAway(cellar, [], [tombstone('host', 'hub.example', TO, 'asked for')])
  assert.deepEqual(await cellar.kept('feed-was'), [])
})
