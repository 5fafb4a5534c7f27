// A process that keeps the comparison of a large story open tells what one that begins anew tells.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { madeUpArticle, type Told } from '../../bench/made-up-story.ts'
import { fingerprint } from '../../src/fingerprint.ts'
import { compare } from '../../src/stages/7-compare/compare.ts'
import type { Cellar, Made } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { openStore, type Store } from '../../src/store/postgres/open-store.ts'
import { VERSIONS } from '../../src/pipeline.ts'
import { HotStories } from '../../src/walk/hot-stories.ts'
import { storyInput } from '../../src/walk/stored.ts'
import { testTools } from '../here-crew.ts'
import { missing, type TestDatabase, testDatabase } from '../outside/postgres/test-database.ts'

const STORY = 's-1'
const HOT = { hotFrom: 3, most: 50 }

/** Puts what extract, claim, trace and cluster made of articles; their reading is the input of trace. */
async function put(told: readonly Told[], cellar: Cellar): Promise<void> {
  const made = told.flatMap(({ reading: { article, claims }, trace }): Made[] => {
    const about = { version: 1, state: 'done' as const, because: '' }
    const inputHash = fingerprint([article, claims])
    const url = `https://made-up.example/${article.id}`
    return [
      { ...about, stage: 'extract', subject: url, inputHash, output: article, group: article.id },
      { ...about, stage: 'claim', subject: article.id, inputHash, output: claims },
      { ...about, stage: 'trace', subject: article.id, inputHash, output: trace },
      { ...about, stage: 'cluster', subject: article.id, inputHash: 'first', output: {}, group: STORY },
    ]
  })
  const offers = made.map(({ stage, subject, inputHash }) => ({ stage, subject, inputHash }))
  await cellar.offer(offers, VERSIONS)
  await cellar.put(made, VERSIONS)
}

/** A cellar that counts the articles that are read. */
function counting(cellar: Cellar): { cellar: Cellar; read(): number } {
  let count = 0
  const counted = new Proxy(cellar, {
    get(target, name) {
      if (name !== 'outputsOf') return Reflect.get(target, name) as unknown
      return (stage: string, subjects: readonly string[]) => {
        if (stage === 'claim') count += subjects.length
        return target.outputsOf(stage, subjects)
      }
    },
  })
  const read = () => {
    const now = count
    count = 0
    return now
  }
  return { cellar: counted, read }
}

async function scratch(cellar: Cellar): Promise<unknown> {
  return compare.run(await storyInput(STORY, await members(cellar), cellar), testTools)
}

async function members(cellar: Cellar): Promise<string[]> {
  return (await cellar.members('cluster', [STORY])).get(STORY) ?? []
}

function suite(name: string, opened: () => Promise<Cellar>): void {
  describe(`hot stories over ${name}`, () => {
    test('what is new, revised, traced anew or gone is what is read', async () => {
      const { cellar, read } = counting(await opened())
      const all = Array.from({ length: 14 }, (_, at) => madeUpArticle(at))
      await put(all.slice(0, 12), cellar)
      const hot = new HotStories(HOT)
      const told = async () => hot.compared(STORY, await members(cellar), cellar)

      assert.deepEqual(await told(), await scratch(cellar))
      read()
      await put(all.slice(12), cellar)
      const grown = await told()
      assert.equal(read(), 2)
      assert.deepEqual(grown, await scratch(cellar))

      const [first, second] = all
      const revised = { ...first.reading, claims: first.reading.claims.slice(3) }
      await put([{ reading: revised, trace: first.trace }], cellar)
      const traced = { ...second.trace, because: 'traced anew', role: 'rewrite' as const }
      await put([{ reading: second.reading, trace: traced }], cellar)
      read()
      const mended = await told()
      assert.equal(read(), 2)
      assert.deepEqual(mended, await scratch(cellar))

      await cellar.erase({ urls: ['https://made-up.example/a5'], subjects: ['a5'], tombstones: [] })
      assert.deepEqual(await told(), await scratch(cellar))
      assert.equal((await members(cellar)).length, 13)
    })

    test('a small story is not kept, and no more articles than there is room for', async () => {
      const cellar = await opened()
      await put([0, 1, 2].map(madeUpArticle), cellar)
      const hot = new HotStories({ hotFrom: 3, most: 5 })
      assert.equal(await hot.compared(STORY, await members(cellar), cellar), undefined)
      assert.deepEqual(hot.ids, [])
      await put([3, 4, 5, 6].map(madeUpArticle), cellar)
      assert.deepEqual(await hot.compared(STORY, await members(cellar), cellar), await scratch(cellar))
      assert.deepEqual([hot.ids, hot.articles], [[STORY], 0])
    })
  })
}

suite('memory', async () => memoryCellar())

const missed = missing('embedded')
describe('with a database', { skip: missed }, () => {
  let database: TestDatabase
  const stores: Store[] = []
  before(async () => (database = await testDatabase('embedded')))
  after(async () => {
    for (const store of stores) await store.close()
    await database.close()
  })
  suite('PostgreSQL', async () => {
    const store = await openStore(database.connection, { schema: `stemma${stores.length}`, log: () => {} })
    stores.push(store)
    return store.cellar
  })
})
