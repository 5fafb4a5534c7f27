import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkWriter } from '../../src/doctor/check-writer.ts'
import { AppError } from '../../src/domain/app-error.ts'
import type { OpenWriter } from '../../src/outside/writers/open-writer.ts'

/** A writer that answers so, and notes when it is closed. */
function writerOf(write: () => Promise<string>): { writer: OpenWriter; isClosed(): boolean } {
  let closed = false
  const close = async () => {
    closed = true
  }
  return { writer: { model: 'made up', endpoint: 'http://h:1', write, close }, isClosed: () => closed }
}

test('a model that answers as it is asked to is fine', async () => {
  const { writer, isClosed } = writerOf(
    async () => '{"sentences": [{"text": "A ferry ran aground.", "cites": ["S1"]}]}',
  )
  const found = await checkWriter(() => writer)
  assert.equal(found.state, 'fine')
  assert.match(found.says, /^made up at http:\/\/h:1 answers a short question in \d+\.\d s, with a citation\.$/)
  assert.ok(isClosed())
})

test('a model that talks is worth a look', async () => {
  const found = await checkWriter(() => writerOf(async () => 'Sure! A ferry ran aground.').writer)
  assert.equal(found.state, 'look')
})

test('a model that does not answer, or that the settings name wrongly, is wrong and says what to do', async () => {
  const failing = (error: AppError) => () => writerOf(() => Promise.reject(error)).writer
  const down = await checkWriter(failing(new AppError('unavailable', 'h refuses connections.')))
  assert.deepEqual([down.state, down.says], ['wrong', 'h refuses connections.'])
  assert.match(down.next ?? '', /STEMMA_WRITER/)
  const unknown = await checkWriter(failing(new AppError('usage', 'h answered 404.', { next: 'Check the model.' })))
  assert.deepEqual([unknown.state, unknown.next], ['wrong', 'Check the model.'])
})
