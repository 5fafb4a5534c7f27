import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { chosenSettings, settingsFrom } from '../../../src/config.ts'
import { AppError } from '../../../src/domain/app-error.ts'
import { testApp } from '../../test-app.ts'
import { send } from '../embedders/fake-endpoint.ts'
import { fakeChat, message } from './fake-chat.ts'

const KEY = 'sk-very-secret-0453'

async function file(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-writer-'))
  t.after(() => rm(folder, { recursive: true }))
  const path = join(folder, 'ferry.txt')
  const text = [
    'Ferry Aldis aground off Norrvik',
    'The ferry Aldis ran aground off Norrvik on Monday with 112 people aboard. Divers searched the hull of the ferry through the night. The harbour office of Norrvik opened an inquiry into the accident.',
  ]
  await writeFile(path, `${text.join('\n\n')}\n`)
  return path
}

const summaryOf = async (t: TestContext, environment: Record<string, string>) => {
  const app = testApp({ STEMMA_THREADS: '1', ...environment })
  t.after(() => app.close())
  const { stories } = await app.compare([await file(t)], { one: true, stdin: async () => '' })
  return stories[0]
}

test('a model that is set is asked with its key, and neither the story nor the settings show the key', async t => {
  const { origin, requests } = await fakeChat(t, (_, response) => send(response, message('{"sentences": []}')))
  const environment = {
    STEMMA_WRITER: origin,
    STEMMA_WRITER_MODEL: 'm',
    STEMMA_WRITER_KEY: KEY,
    STEMMA_WRITER_TOKENS: '500',
  }
  const story = await summaryOf(t, environment)
  assert.deepEqual([requests.length, requests[0].body.model, requests[0].body.max_tokens], [1, 'm', 500])
  assert.equal(requests[0].headers.authorization, `Bearer ${KEY}`)
  assert.deepEqual([story.writing?.model, story.writing?.endpoint, story.writing?.isShown], ['m', origin, false])
  assert.doesNotMatch(JSON.stringify([story, chosenSettings(environment)]), /secret/)
})

test('a model that is away costs nothing but its sentences', async t => {
  const story = await summaryOf(t, { STEMMA_WRITER: 'http://127.0.0.1:9' })
  assert.ok(story.summary.length > 0)
  assert.match(story.writing?.because ?? '', /did not answer/)
})

test('without a setting nobody is asked and nothing is said of a model', async t => {
  const story = await summaryOf(t, {})
  assert.equal(story.writing, undefined)
})

test('addresses that are none, or that hold a password, are refused without showing it', () => {
  assert.equal(settingsFrom({}).writer, '')
  for (const address of ['https://me:secret@h.example/v1', 'https://h.example/v1?a=b', 'ftp://h/', '/models/x']) {
    assert.throws(
      () => settingsFrom({ STEMMA_WRITER: address }),
      (error: AppError) => error instanceof AppError && error.code === 'usage' && !/secret/.test(error.message),
    )
  }
})
