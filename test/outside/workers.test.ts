import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Workers, openWorkers } from '../../src/outside/workers.ts'

const workers: Workers = openWorkers({ threads: 2, timeoutMs: 60_000 })
after(() => workers.close())

const PARAGRAPH = `<p>${'The keeper of the lighthouse on Selkie Rock saw the lamp go out twice before midnight. '.repeat(4)}</p>`
const PAGE = `<html lang="en"><title>Lamp out</title><body><article><h1>Lamp out</h1>${PARAGRAPH.repeat(4)}</article></body></html>`

test('pages are read in threads and answers belong to their questions', async () => {
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map(id => workers.extract({ id, html: PAGE })))
  assert.deepEqual(
    answers.map(({ id }) => id),
    ['a', 'b', 'c', 'd'],
  )
  for (const { text } of answers) assert.match(text ?? '', /keeper of the lighthouse/)
})

test('bytes survive the way to a thread', async () => {
  const bytes = new TextEncoder().encode(PAGE.replace('Selkie', 'Sélkie'))
  assert.match((await workers.extract({ id: 'b', bytes })).text ?? '', /Sélkie Rock/)
})

test('claims are made in threads', async () => {
  const article = {
    id: 'x',
    title: '',
    byline: [],
    language: 'en',
    text: 'Two people were killed.',
    publishedAt: null,
    publishedAtFrom: null,
  }
  assert.ok(Array.isArray(await workers.claim(article)))
})

test('a page of more bytes than the limit is refused with what its beginning says', async () => {
  const small = openWorkers({ threads: 1, maxBytes: 500 })
  const answer = await small.extract({ id: 'big', html: PAGE })
  await small.close()
  assert.ok('refusal' in answer)
  assert.equal(answer.refusal.code, 'too-large')
  assert.equal(answer.id, 'big')
  assert.match(answer.text ?? '', /keeper of the lighthouse/)
})

test('a page that takes longer than its time is refused, and the next one is read by a new thread', async () => {
  const hasty = openWorkers({ threads: 1, timeoutMs: 1 })
  const answer = await hasty.extract({ id: 'slow', html: `<div>${PAGE.repeat(400)}</div>` })
  assert.ok('refusal' in answer)
  assert.equal(answer.refusal.code, 'too-slow')
  const next = await hasty.extract({ id: 'next', html: `<div>${PAGE.repeat(400)}</div>` })
  assert.equal(next.id, 'next')
  await hasty.close()
})

test('a closed pool takes nothing more', async () => {
  const closed = openWorkers({ threads: 1 })
  await closed.close()
  await assert.rejects(closed.extract({ id: 'late', html: PAGE }), /closed/)
})
