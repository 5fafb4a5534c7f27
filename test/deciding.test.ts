// What people decide about stories while others work, and when they are cut off.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Document } from '../src/domain/link.ts'
import { articleIdOf } from '../src/fingerprint.ts'
import { decide } from '../src/deciding.ts'
import { forget } from '../src/forgetting.ts'
import { libraryOf } from '../src/library.ts'
import { readWorld } from '../src/outside/world.ts'
import { pipelineOver, VERSIONS } from '../src/pipeline.ts'
import { rebuild } from '../src/rebuilding.ts'
import type { Cellar } from '../src/store/cellar.ts'
import { memoryCellar } from '../src/store/memory/memory-cellar.ts'
import { knownAddresses } from '../src/store/postgres/known-addresses.ts'
import { openStore, type Store } from '../src/store/postgres/open-store.ts'
import { offersOfDocument } from '../src/walk/fetching-steps.ts'
import { ARTICLE_TYPE } from '../src/walk/reading-steps.ts'
import type { Placed } from '../src/walk/stored.ts'
import { walkWorld } from '../src/world-walk.ts'
import { hereCrew, testTools } from './here-crew.ts'
import { testDatabase } from './outside/postgres/test-database.ts'
import { smallWorld } from './small-world.ts'

const SANK = articleIdOf('https://gull.example/sank')
const FLOOD = articleIdOf('https://gull.example/flood')
const AT = '2026-05-01T00:00:00Z'

let folder: string
before(async () => {
  folder = await smallWorld()
})
after(() => rm(folder, { recursive: true }))

async function walked(): Promise<{ cellar: Cellar; sank: string; flood: string }> {
  const cellar = memoryCellar()
  await walkWorld(await readWorld(folder), cellar, hereCrew, () => {})
  const placed = await cellar.outputsOf<Placed>('cluster', [SANK, FLOOD])
  return { cellar, sank: placed.get(SANK)!.storyId, flood: placed.get(FLOOD)!.storyId }
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

test('a merge that was cut off anywhere is carried out by whoever walks next, or asks for it again', async () => {
  for (const cut of [1, 2, 3, 4, 5, 6, 7]) {
    const { cellar, sank, flood } = await walked()
    await assert.rejects(mergeStories(dyingAt(cut, cellar), flood, sank, AT), /killed/, String(cut))
    // Before it was kept nothing was decided.
    if (cut === 1) await mergeStories(cellar, flood, sank, AT)
    await retold(cellar)
    assert.equal((await libraryOf(cellar).story(flood))?.articles.length, 2, String(cut))
    assert.equal((await libraryOf(cellar).stories()).total, 1, String(cut))
    await assert.rejects(mergeStories(cellar, flood, sank, AT), /one story already/, String(cut))
  }
})

/** A cellar whose process dies before it writes for the nth time. */
function dyingAt(nth: number, cellar: Cellar): Cellar {
  let writes = 0
  const count =
    <Given extends unknown[], Result>(write: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      writes += 1
      if (writes === nth) throw new Error('killed')
      return write(...given)
    }
  const isTurn = (outcomes: Parameters<Cellar['put']>[0]) => outcomes.some(({ stage }) => stage === 'decide')
  const put = count(cellar.put)
  return {
    ...cellar,
    keep: count(cellar.keep),
    unkeep: count(cellar.unkeep),
    put: (outcomes, versions) => (isTurn(outcomes) ? cellar.put(outcomes, versions) : put(outcomes, versions)),
    turnEpoch: count(cellar.turnEpoch),
  }
}

test('an article that was put into a story while it was merged away goes where the story went', async () => {
  const { cellar, sank, flood } = await walked()
  const before = (await cellar.output<Placed>('cluster', FLOOD))!
  await mergeStories(cellar, flood, sank, AT)
  // Another process, which took the article before it knew, puts it now.
  const late = { stage: 'cluster', subject: FLOOD, inputHash: 'first', version: VERSIONS.cluster, because: 'late' }
  await cellar.put([{ ...late, state: 'done', output: before, group: flood }], VERSIONS)
  await retold(cellar)
  assert.equal((await cellar.output<Placed>('cluster', FLOOD))?.storyId, sank)
  assert.equal((await libraryOf(cellar).story(flood))?.articles.length, 2)
})

const publishedAt = '2026-03-02T08:00:00Z'
const article = (url: string, text: string): Document => {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ id: 'x', url, title: text.split('.')[0], text, language: 'en', publishedAt }),
  )
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { id: `doc-${hash}`, url, fetchedAt: AT, status: 200, contentType: ARTICLE_TYPE, hash, bytes }
}

const FERRY =
  'At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said. ' +
  'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for the island of Sule.'
const RIVER =
  'Nine houses were lost when the river Teld flooded the mountain village of Orrin on Thursday, said its mayor, Ilse Brandt. ' +
  'The river had been rising for days after a warm week melted the snow on the high pastures above the valley of the Teld.'
const [F1, F2, F3, R1] = ['f1', 'f2', 'f3', 'r1'].map(name => `https://${name}.example/page`)

describe('decisions and making anew', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>
  const stores: Store[] = []
  const rebuilding = { crew: hereCrew, tools: testTools, stopped: new AbortController().signal }
  before(async () => {
    database = await testDatabase('embedded')
  })
  after(async () => {
    await Promise.all(stores.map(store => store.close()))
    await database?.close()
  })

  async function opened(schema: string): Promise<Store> {
    const store = await openStore(database.connection, { schema, log: () => {} })
    stores.push(store)
    await arrived(store, [article(F1, FERRY), article(F2, FERRY), article(R1, RIVER)])
    return store
  }

  async function arrived({ cellar }: Store, documents: Document[]): Promise<void> {
    await cellar.archive(documents, offersOfDocument, VERSIONS)
    await retold(cellar)
  }

  const storyOf = async ({ cellar }: Store, url: string): Promise<string> =>
    (await cellar.output<Placed>('cluster', articleIdOf(url)))!.storyId

  test('what was split off and merged back is together after everything was made anew', async () => {
    const store = await opened('back')
    const story = await storyOf(store, F1)
    assert.equal(await storyOf(store, F2), story)
    const apart = await splitStory(store.cellar, [articleIdOf(F2)], AT)
    await retold(store.cellar)
    await mergeStories(store.cellar, apart, story, AT)
    await retold(store.cellar)
    await rebuild(store, 'trace', rebuilding)
    assert.equal(await storyOf(store, F1), story)
    assert.equal(await storyOf(store, F2), story)
  })

  test('what was split off and merged into a third story leaves the rest, and what comes later, where it is', async () => {
    const store = await opened('third')
    const [ferry, river] = [await storyOf(store, F1), await storyOf(store, R1)]
    const apart = await splitStory(store.cellar, [articleIdOf(F2)], AT)
    await retold(store.cellar)
    await mergeStories(store.cellar, apart, river, AT)
    await arrived(store, [article(F3, FERRY)])
    for (const from of ['now', 'trace', 'compare'] as const) {
      if (from !== 'now') await rebuild(store, from, rebuilding)
      assert.deepEqual(
        await Promise.all([F1, F2, F3, R1].map(url => storyOf(store, url))),
        [ferry, river, ferry, river],
        from,
      )
    }
  })

  test('what is decided while everything is made anew holds when it is done', async () => {
    for (const from of ['extract', 'compare'] as const) {
      const store = await opened(`meanwhile_${from}`)
      const [ferry, river] = [await storyOf(store, F1), await storyOf(store, R1)]
      let isDecided = false
      const deciding: Store = {
        ...store,
        async begin(...given) {
          const building = await store.begin(...given)
          return {
            ...building,
            async swap(...swapping) {
              if (!isDecided) await mergeStories(store.cellar, river, ferry, AT)
              isDecided = true
              return building.swap(...swapping)
            },
          }
        },
      }
      await rebuild(deciding, from, rebuilding)
      assert.equal(await storyOf(store, R1), ferry, from)
      assert.equal((await libraryOf(store.cellar).story(river))?.articles.length, 3, from)
      assert.equal((await libraryOf(store.cellar).stories()).total, 1, from)
    }
  })

  test('who goes on after everything was made anew, in the same process, gets the lead', async () => {
    const store = await opened('lead')
    await rebuild(store, 'trace', rebuilding)
    await arrived(store, [article(F3, FERRY)])
    assert.equal(await storyOf(store, F3), await storyOf(store, F1))
  })

  test('what is forgotten while everything is made anew is forgotten, and the rest of its story is told', async () => {
    const store = await opened('forgetting')
    const forgetting: Store = {
      ...store,
      async begin(...given) {
        const building = await store.begin(...given)
        return {
          ...building,
          async swap(...swapping) {
            const addresses = () => knownAddresses(store.scope)
            await forget(store.cellar, addresses, F1, { as: 'url', reason: '', at: AT })
            return building.swap(...swapping)
          },
        }
      },
    }
    await rebuild(forgetting, 'trace', rebuilding)
    await retold(store.cellar)
    const told = await libraryOf(store.cellar).everyStory()
    assert.deepEqual(told.flatMap(({ articles }) => articles.map(({ url }) => url)).sort(), [F2, R1])
  })
})
