import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pipelineOver } from '../src/pipeline.ts'
import { run } from '../src/running.ts'
import { memoryCellar } from '../src/store/memory/memory-cellar.ts'
import { hereCrew, testTools } from './here-crew.ts'

test('a run ends where nothing may be fetched because the disk limit is reached', { timeout: 20_000 }, async () => {
  const pipeline = pipelineOver(memoryCellar(), hereCrew, testTools)
  await pipeline.offer('fetch', 'https://gull.example/sank')
  const told: string[] = []
  const stopped = AbortSignal.timeout(5_000)
  await run(pipeline, {
    watch: false,
    fetchers: 1,
    readers: 1,
    isFull: async () => true,
    stopped,
    log: event => told.push(event),
  })
  assert.equal(stopped.aborted, false)
})
