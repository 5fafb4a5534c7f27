import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Role } from '../../src/domain/article.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { readWorld, worldRounds } from '../../src/outside/world.ts'
import { discover } from '../../src/stages/1-discover/discover.ts'
import { readOpml } from '../../src/stages/1-discover/read-opml.ts'
import { fetchDocument } from '../../src/stages/2-fetch/fetch-document.ts'

const folder = join(import.meta.dirname, '../fixtures/worlds/ferry')

interface Expected {
  articles: Record<string, { role: Role; report: string | null; story: string; basedOn?: string }>
  refusals: Record<string, string>
  revised: string[]
  points: { kind: string; urls: string[] }[]
}

const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected

const toolsAt = (round: ReturnType<typeof worldRounds>[number]) => ({
  now: () => round.at,
  log: () => {},
  fetch: (url: string) => round.fetch(url),
})

test('the feeds of the ferry world name every page that is expected, and no other', async () => {
  const named = new Set<string>()
  for (const round of worldRounds(await readWorld(folder))) {
    for (const url of round.feeds) {
      const answer = await round.fetch(url)
      assert.ok(!isRefusal(answer), url)
      const { document } = answer
      const links = await discover.run({ ...document, feed: { url }, at: round.at }, toolsAt(round))
      assert.ok(!isRefusal(links), `${url}: ${JSON.stringify(links)}`)
      for (const link of links) named.add(link.url)
    }
  }
  assert.deepEqual([...named].sort(), [...Object.keys(expected.articles), ...Object.keys(expected.refusals)].sort())
})

test('the list of subscriptions names every feed', async () => {
  const world = await readWorld(folder)
  const text = readFileSync(join(folder, 'feeds/subscriptions.opml'), 'utf8')
  const listed = readOpml(text)?.map(({ url }) => url)
  assert.deepEqual(listed?.sort(), worldRounds(world).at(-1)?.feeds.sort())
})

test('every page is there but the dead one, and one changes without saying so', async () => {
  const rounds = worldRounds(await readWorld(folder))
  const fetched = async (url: string, at: number) => {
    const answer = await fetchDocument.run({ link: { url } }, toolsAt(rounds.at(at)!))
    assert.ok(isRefusal(answer) || 'document' in answer)
    return isRefusal(answer) ? answer : answer.document
  }
  for (const url of Object.keys(expected.articles)) assert.ok(!isRefusal(await fetched(url, -1)), url)
  const [changed] = expected.revised
  const [first, second] = [await fetched(changed, 0), await fetched(changed, 1)]
  assert.ok(!isRefusal(first) && !isRefusal(second))
  assert.notEqual(first.hash, second.hash)
  const [dead] = Object.entries(expected.refusals).find(([, code]) => code === 'not-found') ?? ['']
  const answer = await fetched(dead, -1)
  assert.ok(isRefusal(answer) && answer.refusal.code === 'not-found')
})

test('what is expected speaks only of pages that are there', () => {
  const known = new Set(Object.keys(expected.articles))
  const groups = new Set(Object.values(expected.articles).map(({ report }) => report))
  assert.ok(expected.points.every(({ urls }) => urls.length > 0 && urls.every(url => known.has(url))))
  assert.ok(Object.values(expected.articles).every(({ basedOn }) => basedOn === undefined || groups.has(basedOn)))
})
