// One corpus through both cellars: the same ids, the same whole outputs.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { pipelineOver, VERSIONS } from '../../src/pipeline.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { testTools } from '../here-crew.ts'
import { KINDS, type Kind, testDatabase } from '../outside/postgres/test-database.ts'
import { corpus, documentOf } from './corpus.ts'
import { ferryInMemory, rememberingCrew, walkFerry } from './ferry-in-memory.ts'
import { unlessMissing } from './run-stemma.ts'
import { undone, walked } from './walked.ts'

async function inMemory(walk: (cellar: Cellar) => Promise<void>) {
  const cellar = memoryCellar()
  await walk(cellar)
  return outcome(cellar)
}

async function inPostgres(kind: Kind, walk: (cellar: Cellar) => Promise<void>) {
  const database = await testDatabase(kind)
  const store = await openStore(database.connection, { schema: 'stemma', log: () => {} })
  try {
    await walk(store.cellar)
    return await outcome(store.cellar)
  } finally {
    await store.close()
    await database.close()
  }
}

/** Everything made, what lists show, what was refused, and what is left to do. */
async function outcome(cellar: Cellar) {
  const refused = (await cellar.workIn(['refused'])).map(({ stage, subject, because }) => [stage, subject, because])
  const cards = await cellar.cards('summarize', { limit: 1_000, offset: 0 })
  return { made: await walked(cellar), cards, refused: refused.sort(), undone: await undone(cellar) }
}

for (const kind of KINDS) {
  test(`the example world is the same in memory and in PostgreSQL (${kind})`, {
    skip: unlessMissing(kind),
  }, async () => {
    const expected = await outcome(await ferryInMemory())
    assert.equal(expected.undone.length, 0)
    assert.ok(expected.cards.total > 1)
    assert.deepEqual(await inPostgres(kind, walkFerry), expected)
  })
}

describe('articles that arrive in turn, some again and changed', () => {
  async function walk(cellar: Cellar): Promise<void> {
    const pipeline = pipelineOver(cellar, rememberingCrew, testTools)
    const documents = corpus().map((line, at) => documentOf(line, new Date(Date.UTC(2026, 2, 20, 0, at)).toISOString()))
    for (let from = 0; from < documents.length; from += 20) {
      await cellar.archive(documents.slice(from, from + 20), offersOfDocument, VERSIONS)
      await pipeline.walk()
    }
    await pipeline.release()
  }

  for (const kind of KINDS) {
    test(`are the same in memory and in PostgreSQL (${kind})`, { skip: unlessMissing(kind) }, async () => {
      assert.deepEqual(await inPostgres(kind, walk), await inMemory(walk))
    })
  }
})
