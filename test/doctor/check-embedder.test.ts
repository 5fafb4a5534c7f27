import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkEmbedder } from '../../src/doctor/check-embedder.ts'
import { AppError } from '../../src/domain/app-error.ts'
import { type Embedder, embedderOver } from '../../src/outside/embedders/embedder.ts'
import { madeUpVector } from '../outside/embedders/made-up-vectors.ts'

/** A model that answers as `vectors` does, and notes when it is closed. */
function model(vectors: (text: string) => ArrayLike<number>): { embedder: Embedder; isClosed(): boolean } {
  let closed = false
  const embedder = embedderOver({
    id: 'made up',
    atOnce: 16,
    vectors: async texts => texts.map(vectors),
    close: async () => {
      closed = true
    },
  })
  return { embedder, isClosed: () => closed }
}

test('a model that knows one event again in another language is fine', async () => {
  const knows = model(text => (/Chile/.test(text) ? [1, 0, 0] : /[а-я]/.test(text) ? [1, 0.2, 0] : [0, 1, 0.1]))
  const found = await checkEmbedder(async () => knows.embedder)
  assert.equal(found.state, 'fine')
  assert.match(found.says, /^made up answers: 3 numbers, [\d.]+ ms a text; .* in English and de, fr, es, ar, zh\.$/)
  assert.ok(knows.isClosed())
})

test('a model of one language is worth a look', async () => {
  const english = model(text => (/^[ -~]*$/.test(text) ? madeUpVector(text) : [1, ...madeUpVector('').slice(1)]))
  const found = await checkEmbedder(async () => english.embedder)
  assert.equal(found.state, 'look')
  assert.match(found.next!, /multilingual/)
})

test('a model that does not answer, or cannot be opened, is wrong and says why', async () => {
  const fails = (error: AppError) =>
    model(() => {
      throw error
    })
  const down = fails(new AppError('unavailable', 'h.example refuses connections.'))
  const found = await checkEmbedder(async () => down.embedder)
  assert.deepEqual([found.state, found.says], ['wrong', 'h.example refuses connections.'])
  assert.ok(down.isClosed())
  const missing = await checkEmbedder(() => Promise.reject(new AppError('usage', 'no folder', { next: 'Name one.' })))
  assert.deepEqual([missing.state, missing.next], ['wrong', 'Name one.'])
})
