// What was forgotten, or is followed no longer, while feeds and pages are asked for; and the ways by which it could come back.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { addTo } from '../../src/added.ts'
import type { Answer, Fetched } from '../../src/domain/fetched.ts'
import { pipelineOver, READING } from '../../src/pipeline.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { tombsOf, tombstone } from '../../src/walk/tombs.ts'
import { timetableBy } from '../../src/walk/timetable.ts'
import { hereCrew, NOW, testTools } from '../here-crew.ts'

const FEED = 'https://gull.example/feed'
const PAGE = 'https://gull.example/one'
const HELD = 'https://gull.example/held'
const [discover, fetch] = READING

const answer = (url: string, text: string, finalUrl?: string): Answer => ({
  document: {
    id: '',
    url,
    fetchedAt: NOW,
    status: 200,
    hash: text,
    bytes: new TextEncoder().encode(text),
    ...(finalUrl && { finalUrl }),
  },
  freshness: {},
})

const rss = (title: string) =>
  `<rss version="2.0"><channel><title>The Gull</title><item><title>${title}</title><link>${PAGE}</link></item></channel></rss>`

function scene(fetched: (url: string) => Promise<Fetched>) {
  const cellar = memoryCellar()
  const limits = { floorMs: 300_000, ceilingMs: 86_400_000 }
  const pipeline = pipelineOver(cellar, hereCrew, { ...testTools, fetch: fetched }, timetableBy(Date.now, limits))
  const bury = (kind: 'url' | 'name', value: string) =>
    cellar.erase({
      urls: kind === 'url' ? [value] : [],
      subjects: [],
      tombstones: [tombstone(kind, value, NOW, 'asked')],
    })
  return { cellar, pipeline, bury }
}

test('a page that is forgotten while it is fetched, or that leads to one, is not archived', async () => {
  const { cellar, pipeline, bury } = scene(async url => {
    if (url === HELD) await bury('url', HELD)
    return answer(url, 'x', HELD)
  })
  for (const url of [HELD, PAGE]) {
    await pipeline.offer('fetch', url)
    await pipeline.once(fetch)
    assert.deepEqual(await cellar.documents(url), [], url)
  }
})

test('a feed that is forgotten while it is polled leaves no poll and no links', async () => {
  const { cellar, pipeline, bury } = scene(async url => {
    await bury('url', FEED)
    return answer(url, rss('One'))
  })
  await pipeline.offer('discover', FEED)
  await pipeline.once(discover)
  assert.deepEqual(await cellar.polls(FEED, 9), [])
  assert.deepEqual(await cellar.workOf(PAGE), [])
})

test('a feed that is stopped while it is polled is not polled again', async () => {
  const { cellar, pipeline } = scene(async url => {
    await cellar.unkeep('feed', FEED)
    await cellar.drop('discover', [FEED])
    return answer(url, rss('One'))
  })
  await cellar.keep('feed', FEED, { url: FEED, since: NOW })
  await pipeline.offer('discover', FEED)
  await pipeline.once(discover)
  assert.equal((await cellar.workOf(FEED))[0]?.nextTry ?? null, null)
})

test('what a feed says of a page with a forgotten name is not stored', async () => {
  const { cellar, pipeline, bury } = scene(async url => answer(url, rss('Mara Ellund resigns')))
  await bury('name', 'Mara Ellund')
  await pipeline.offer('discover', FEED)
  await pipeline.once(discover)
  assert.equal(await cellar.link(PAGE), undefined)
  assert.deepEqual(await cellar.workOf(PAGE), [])
})

test('a list does not bring back what was forgotten', async () => {
  const { cellar, bury } = scene(async url => answer(url, ''))
  await bury('url', PAGE)
  await bury('name', 'Mara Ellund')
  const folder = await mkdtemp(join(tmpdir(), 'stemma-list-'))
  const path = join(folder, 'list.jsonl')
  const lines = [
    { id: 'a', url: PAGE, title: 'One', text: 'One.' },
    { id: 'b', url: 'https://gull.example/two', title: 'Two', text: 'Two, said Mara Ellund.' },
    { id: 'c', url: 'https://gull.example/three', title: 'Three', text: 'Three.' },
  ]
  await writeFile(path, lines.map(line => JSON.stringify(line)).join('\n'))
  const tools = { fetch: async () => answer(PAGE, ''), files: async () => answer(PAGE, ''), extract: hereCrew.extract }
  const added = await addTo(cellar, tombsOf(cellar), path, tools, () => NOW)
  await rm(folder, { recursive: true })
  assert.equal(added.articles, 1)
  assert.match(added.errors.join('\n'), /:1: It was forgotten on 2026-03-10.*\n.*:2: It was forgotten/)
  assert.deepEqual(await cellar.documents(PAGE), [])
})
