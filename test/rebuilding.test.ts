// Rebuilding, deciding, forgetting and tidying over a real PostgreSQL.
import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Article } from '../src/domain/article.ts'
import type { ComparedStory } from '../src/domain/story.ts'
import { decide } from '../src/deciding.ts'
import { forget } from '../src/forgetting.ts'
import { articleIdOf } from '../src/fingerprint.ts'
import { libraryOf } from '../src/library.ts'
import { readWorld, type World } from '../src/outside/world.ts'
import { pipelineOver } from '../src/pipeline.ts'
import { outdatedFrom, rebuild, type RebuiltFrom } from '../src/rebuilding.ts'
import type { Cellar } from '../src/store/cellar.ts'
import { knownAddresses } from '../src/store/postgres/known-addresses.ts'
import { openStore, type Store } from '../src/store/postgres/open-store.ts'
import { tidy } from '../src/tidying.ts'
import { walkWorld } from '../src/world-walk.ts'
import { hereCrew, testTools } from './here-crew.ts'
import { testDatabase } from './outside/postgres/test-database.ts'
import { smallWorld } from './small-world.ts'

const FERRY = join(import.meta.dirname, 'fixtures/worlds/ferry')
const SANK = 'https://gull.example/sank'
const FLOOD = 'https://gull.example/flood'
const AT = '2026-05-01T00:00:00Z'
const tools = { crew: hereCrew, tools: testTools, stopped: new AbortController().signal }

async function outputs<Out>(cellar: Cellar, stage: string): Promise<Map<string, Out>> {
  const found = new Map<string, Out>()
  for await (const [subject, output] of cellar.outputs<Out>(stage)) found.set(subject, output)
  return found
}

const sorted = <Value>(values: Iterable<[string, Value]>) => new Map([...values].sort(([a], [b]) => (a < b ? -1 : 1)))

async function storyIds(cellar: Cellar): Promise<Map<string, string>> {
  const placed = await outputs<{ storyId: string }>(cellar, 'cluster')
  return sorted([...placed].map(([id, { storyId }]) => [id, storyId]))
}

const mergeStories = async (cellar: Cellar, story: string, into: string, at: string) =>
  (await decide(cellar, { kind: 'merge', story, into }, { at })).storyId!
const splitStory = async (cellar: Cellar, articles: string[], at: string) =>
  (await decide(cellar, { kind: 'split', articles, isAlone: true }, { at })).storyId!

async function retold(cellar: Cellar): Promise<void> {
  const pipeline = pipelineOver(cellar, hereCrew, testTools)
  for (const turn of pipeline.turns) while ((await turn.take()) > 0);
  await pipeline.release()
}

describe('making everything anew', () => {
  let small: string
  let world: World
  let database: Awaited<ReturnType<typeof testDatabase>>
  const stores: Store[] = []

  before(async () => {
    small = await smallWorld()
    world = await readWorld(small)
    database = await testDatabase('embedded')
  })
  after(async () => {
    await Promise.all(stores.map(store => store.close()))
    await database?.close()
    await rm(small, { recursive: true })
  })

  async function walked(schema: string, from = world): Promise<Store> {
    const store = await openStore(database.connection, { schema, log: () => {} })
    stores.push(store)
    await walkWorld(from, store.cellar, hereCrew, () => {})
    return store
  }

  test('the ferry world made anew from any stage is what it was', async () => {
    const store = await walked('ferry', await readWorld(FERRY))
    const stages = ['extract', 'claim', 'trace', 'compare', 'summarize']
    const before = new Map<string, unknown>()
    for (const stage of stages) before.set(stage, sorted(await outputs(store.cellar, stage)))
    const ids = await storyIds(store.cellar)
    for (const from of ['extract', 'trace', 'compare'] satisfies RebuiltFrom[]) {
      const rebuilt = await rebuild(store, from, tools)
      assert.equal(rebuilt.fresh + rebuilt.aliases, 0, from)
      assert.deepEqual(await storyIds(store.cellar), ids, from)
      for (const stage of stages)
        assert.deepEqual(sorted(await outputs(store.cellar, stage)), before.get(stage), `${stage} from ${from}`)
    }
    assert.equal((await store.generations()).length, 1)
  })

  test('what was made by the versions of now is not outdated; what an older one made is, from that stage on', async () => {
    const store = await walked('versions')
    assert.equal(await outdatedFrom(store), undefined)
    await store.pool.query(`UPDATE versions.work SET version = 1 WHERE stage = 'trace'`)
    assert.equal(await outdatedFrom(store), 'trace')
    await store.pool.query(`UPDATE versions.work SET version = 99 WHERE stage = 'extract'`)
    await assert.rejects(outdatedFrom(store), /newer Stemma \(extract 99/)
  })

  test('readers see the old until the new takes its place, and a stopped rebuild changes nothing', async () => {
    const store = await walked('stopped')
    const ids = await storyIds(store.cellar)
    const stop = new AbortController()
    stop.abort()
    await assert.rejects(rebuild(store, 'extract', { ...tools, stopped: stop.signal }), /stopped/)
    assert.deepEqual(await storyIds(store.cellar), ids)
    assert.equal((await store.generations()).length, 1)
    await rebuild(store, 'extract', tools)
    assert.deepEqual(await storyIds(store.cellar), ids)
  })

  test('what people decided holds at once, and after everything was made anew', async () => {
    const store = await walked('decided')
    const { cellar } = store
    const [sank, flood] = [SANK, FLOOD].map(articleIdOf)
    const ids = await storyIds(cellar)
    assert.notEqual(ids.get(sank), ids.get(flood))
    const merged = await mergeStories(cellar, ids.get(flood)!, ids.get(sank)!, AT)
    await retold(cellar)
    const story = await libraryOf(cellar).story(ids.get(flood)!)
    assert.equal(story?.id, merged)
    assert.equal(story?.articles.length, 2)
    assert.equal((await libraryOf(cellar).stories()).total, 1)
    await rebuild(store, 'extract', tools)
    assert.equal(new Set((await storyIds(cellar)).values()).size, 1)
    assert.equal((await libraryOf(cellar).story(ids.get(flood)!))?.id, merged)

    const apart = await splitStory(cellar, [flood], AT)
    await retold(cellar)
    assert.deepEqual(
      (await libraryOf(cellar).story(apart))?.articles.map(({ id }) => id),
      [flood],
    )
    assert.equal((await libraryOf(cellar).story(merged))?.articles.length, 1)
    await rebuild(store, 'trace', tools)
    assert.deepEqual([...(await storyIds(cellar)).values()].sort(), [apart, merged].sort())
    await assert.rejects(mergeStories(cellar, merged, 'nobody', AT), /No story has the id nobody/)
    await assert.rejects(splitStory(cellar, ['nobody'], AT), /No article has the id or address nobody/)
  })

  /** Everything in every table of a schema, as text. */
  async function everything(store: Store, schema: string): Promise<string> {
    const { rows } = await store.pool.query<{ table_name: string }>(
      'SELECT table_name FROM information_schema.tables WHERE table_schema = $1',
      [schema],
    )
    const tables = await Promise.all(
      rows.map(({ table_name: name }) =>
        store.pool.query<{ row: string }>(`SELECT t::text AS row FROM "${schema}"."${name}" t`),
      ),
    )
    return tables.flatMap(({ rows: found }) => found.map(({ row }) => row)).join('\n')
  }

  test('what is forgotten is nowhere, does not come back, and leaves the rest', async () => {
    const store = await walked('forgotten')
    const { cellar } = store
    const id = articleIdOf(SANK)
    const addresses = () => knownAddresses(store.scope)
    const forgotten = await forget(cellar, addresses, `${SANK}?utm_source=x`, { reason: 'asked', at: AT })
    assert.deepEqual([forgotten.what, forgotten.urls, forgotten.articles, forgotten.stories], ['url', 1, 1, 1])
    await retold(cellar)
    for (const stage of ['fetch', 'extract', 'claim', 'trace', 'cluster', 'compare']) {
      assert.doesNotMatch(JSON.stringify([...(await outputs(cellar, stage))]), /Ellund|gull\.example\/sank/, stage)
    }
    assert.doesNotMatch(await everything(store, 'forgotten'), /Ellund|gull\.example\/sank/)
    assert.equal((await libraryOf(cellar).stories()).total, 1)
    assert.equal(await libraryOf(cellar).article(id), undefined)
    // The world is walked once more, feed and all.
    await walkWorld(world, cellar, hereCrew, () => {})
    assert.equal((await cellar.documents(SANK)).length, 0)
    await rebuild(store, 'extract', tools)
    assert.equal((await libraryOf(cellar).stories()).total, 1)
    assert.match((await libraryOf(cellar).why(SANK)).stages[0]?.because ?? '', /forgotten on 2026-05-01 \(asked\)/)
  })

  test('an outlet is forgotten by its host, a name by its words, a story by its id', async () => {
    const store = await walked('kinds')
    const { cellar } = store
    const addresses = () => knownAddresses(store.scope)
    const byName = await forget(cellar, addresses, 'Ilse  BRANDT', { reason: '', at: AT })
    assert.deepEqual([byName.what, byName.articles], ['name', 1])
    const ids = await storyIds(cellar)
    const byStory = await forget(cellar, addresses, ids.get(articleIdOf(SANK))!, { reason: '', at: AT })
    assert.deepEqual([byStory.what, byStory.articles], ['story', 1])
    const byHost = await forget(cellar, addresses, 'gull.example', { reason: '', at: AT })
    assert.equal(byHost.what, 'outlet')
    assert.deepEqual([...(await outputs(cellar, 'fetch'))], [])
    await assert.rejects(forget(cellar, addresses, 'Nobody Known', { reason: '', at: AT }), /Nothing that is stored/)
    const kept = await forget(cellar, addresses, 'Nobody Known', { as: 'name', reason: '', at: AT })
    assert.equal(kept.tombstones, 1)
  })

  test('a name that was forgotten keeps later articles out', async () => {
    const store = await openStore(database.connection, { schema: 'names', log: () => {} })
    stores.push(store)
    const { cellar } = store
    await forget(cellar, () => knownAddresses(store.scope), 'Mara Ellund', { as: 'name', reason: 'asked', at: AT })
    await walkWorld(world, cellar, hereCrew, () => {})
    const { refusal } = (await cellar.output<{ refusal: { code: string } }>('extract', SANK))!
    assert.equal(refusal.code, 'forgotten')
    assert.deepEqual(await cellar.documents(SANK), [], 'nor are its bytes kept')
    assert.equal((await libraryOf(cellar).stories()).total, 1)
  })

  test('old stories go by retention, and those that somebody decided about stay', async () => {
    const store = await walked('tidy')
    const { cellar } = store
    const addresses = () => knownAddresses(store.scope)
    assert.equal(await tidy(cellar, addresses, 365, AT), 0)
    const ids = await storyIds(cellar)
    const [sank, flood] = [SANK, FLOOD].map(url => ids.get(articleIdOf(url))!)
    await mergeStories(cellar, sank, flood, AT)
    await retold(cellar)
    assert.equal(await tidy(cellar, addresses, 10, AT), 0)
    await decide(cellar, { kind: 'undo' }, { at: AT })
    await retold(cellar)
    assert.equal(await tidy(cellar, addresses, 10, AT), 2)
    await retold(cellar)
    assert.deepEqual(await storyIds(cellar), new Map())
    assert.equal(await cellar.output<ComparedStory>('compare', sank), undefined)
    assert.equal((await cellar.outputsOf<Article>('extract', [SANK])).size, 0)
  })
})
