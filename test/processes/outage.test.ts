// The store goes away at any moment of the walk, and is back: no subject fails for that, and nothing is left behind.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../src/domain/app-error.ts'
import { pipelineOver, VERSIONS } from '../../src/pipeline.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { testTools } from '../here-crew.ts'
import { corpus, documentOf } from './corpus.ts'
import { rememberingCrew } from './ferry-in-memory.ts'
import { undone, walked } from './walked.ts'

const documents = corpus(2).map((line, at) => documentOf(line, new Date(Date.UTC(2026, 2, 20, 0, at)).toISOString()))

/** A cellar of which every call after `calls` fails, `failures` times. */
function unsteady(cellar: Cellar, calls: number, failures: number): Cellar {
  let count = 0
  return new Proxy(cellar, {
    get(target, name) {
      const method = Reflect.get(target, name) as (...given: unknown[]) => unknown
      if (name === 'outputs') return method
      return async (...given: unknown[]) => {
        count += 1
        if (count > calls && count <= calls + failures) throw new AppError('unavailable', 'The store is away.')
        return method.apply(target, given)
      }
    },
  })
}

async function walkThrough(calls: number, failures: number) {
  const cellar = memoryCellar()
  await cellar.archive(documents, offersOfDocument, VERSIONS)
  const pipeline = pipelineOver(unsteady(cellar, calls, failures), rememberingCrew, testTools)
  let outages = 0
  for (;;) {
    try {
      await pipeline.walk()
      if (calls === Infinity || (await undone(cellar)).length === 0) break
    } catch (error) {
      assert.match(String(error), /The store is away/)
      outages += 1
    }
  }
  assert.deepEqual(await undone(cellar), [])
  return { made: await walked(cellar), outages }
}

test('wherever the store goes away, what was begun is done when it is back', async () => {
  const { made } = await walkThrough(Infinity, 0)
  let met = 0
  for (let calls = 0; calls < 200; calls += 7) {
    const unsteadily = await walkThrough(calls, 3)
    met += unsteadily.outages
    assert.deepEqual(unsteadily.made, made, `after ${calls} calls`)
  }
  assert.ok(met > 10, `${met} outages`)
})
