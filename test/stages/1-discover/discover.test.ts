import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { discover } from '../../../src/stages/1-discover/discover.ts'
import { readOpml } from '../../../src/stages/1-discover/read-opml.ts'

const tools = { now: () => '2025-03-03T12:00:00Z', log: () => {} }
const polled = (text: string) => ({
  feed: { url: 'https://tide.example/rss' },
  bytes: new TextEncoder().encode(text),
  at: '2025-03-03T12:00:00Z',
})

test('discover gives each page once, without tracking parameters, and leaves other addresses out', async () => {
  const item = (link: string) => `<item><title>T</title><link>${link}</link></item>`
  const links = [item('/a?utm_source=rss#top'), item('https://tide.example/a'), item('javascript:alert(1)'), item('b')]
  const found = await discover.run(polled(`<rss><channel>${links.join('')}</channel></rss>`), tools)
  assert.ok(!isRefusal(found))
  assert.deepEqual(
    found.map(link => link.url),
    ['https://tide.example/a', 'https://tide.example/b'],
  )
  assert.equal(found[0].feed, 'https://tide.example/rss')
})

test('discover passes a refusal on', async () => {
  const found = await discover.run(polled('<!doctype html><p>Hello'), tools)
  assert.ok(isRefusal(found))
})

test('a list of feeds keeps the folders that the reader made', () => {
  const outline = `<outline text="News"><outline text="Tide" type="rss" xmlUrl="https://tide.example/rss"/></outline>`
  assert.deepEqual(readOpml(`<opml version="2.0"><body>${outline}</body></opml>`), [
    { url: 'https://tide.example/rss', title: 'Tide', outlet: { name: 'Tide' }, folders: ['News'] },
  ])
  assert.equal(readOpml('<rss/>'), undefined)
})
