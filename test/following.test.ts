import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pagesOf } from '../src/doors/web/pages.tsx'
import { follow } from '../src/following.ts'
import { openedMemory } from '../src/opened-memory.ts'
import { opmlList } from '../src/stages/1-discover/read-opml.ts'
import { memoryCellar } from '../src/store/memory/memory-cellar.ts'
import { takeAway } from '../src/taking-away.ts'
import { tombstone } from '../src/walk/tombs.ts'
import { smallWorld } from './small-world.ts'
import { testApp } from './test-app.ts'

const SINCE = '2026-03-01T12:00:00Z'
const FEED = 'https://tide.example/rss'

test('a list of feeds comes out as it went in: folders, sites, titles, and what is watched', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-following-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const opened = openedMemory(await smallWorld())
  const app = testApp({}, async () => opened)
  t.after(() => app.close())
  const path = join(folder, 'mine.opml')
  const outlines = [
    '<outline text="Coast &amp; sea"><outline text="North"><outline text="Tide" xmlUrl="https://tide.example/rss" htmlUrl="https://tide.example/"/></outline></outline>',
    '<outline text="Gull" xmlUrl="https://gull.example/feed"/>',
    '<outline type="link" text="Quay" url="https://quay.example/" category="/stemma/front-page"/>',
  ]
  writeFileSync(path, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
  assert.equal((await app.add(path)).feeds, 3)
  const response = await pagesOf(app).request('/feeds.opml')
  assert.match(response.headers.get('content-type') ?? '', /^text\/x-opml/)
  const out = opmlList(await response.text())?.feeds.map(feed => ({ ...feed, outlet: undefined }))
  const outlet = undefined
  assert.deepEqual(
    out?.sort((a, b) => (a.url < b.url ? -1 : 1)),
    [
      { url: 'https://gull.example/feed', title: 'Gull', folders: [], outlet },
      { url: 'https://quay.example/', title: 'Quay', folders: [], watch: 'front-page', outlet },
      { url: FEED, title: 'Tide', site: 'https://tide.example/', folders: ['Coast & sea', 'North'], outlet },
    ],
  )
  const page = await (await pagesOf(app).request('/feeds')).text()
  assert.match(page, /A page without a feed/)
  assert.match(page, /Kept in Coast &amp; sea › North\./)
})

test('what is added again keeps its folders, its first day and what it is', async () => {
  const cellar = memoryCellar(Date.now)
  await follow([{ url: FEED, folders: ['Coast'], watch: 'front-page', site: 'https://tide.example/' }], cellar, SINCE)
  await follow([{ url: FEED, title: 'Tide' }], cellar, '2026-04-01T12:00:00Z')
  assert.deepEqual(await cellar.fact('feed', FEED), {
    url: FEED,
    title: 'Tide',
    since: SINCE,
    folders: ['Coast'],
    watch: 'front-page',
    site: 'https://tide.example/',
  })
})

test('forgetting a feed forgets what hubs know of it', async () => {
  const cellar = memoryCellar(Date.now)
  await follow([{ url: FEED }], cellar, SINCE)
  await cellar.keep('websub', FEED, { id: 'x', secret: 'y' })
  await cellar.keep('websub-callback', 'x', { feed: FEED })
  await cellar.keep('websub-lease', FEED, { id: 'x' })
  await takeAway(cellar, [FEED], [tombstone('url', FEED, SINCE, '')])
  for (const kind of ['feed', 'websub', 'websub-callback', 'websub-lease'])
    assert.deepEqual(await cellar.kept(kind), [], kind)
})
