import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Article } from '../src/domain/article.ts'
import { articleIdOf } from '../src/fingerprint.ts'
import { readWorld } from '../src/outside/world.ts'
import type { Cellar } from '../src/store/cellar.ts'
import { memoryCellar } from '../src/store/memory/memory-cellar.ts'
import { walkWorld } from '../src/world-walk.ts'
import { hereCrew } from './here-crew.ts'
import { smallWorld } from './small-world.ts'

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

const SANK = 'https://gull.example/sank'

describe('the walk of a small world', () => {
  let folder: string
  let cellar: Cellar

  before(async () => {
    folder = await smallWorld()
    cellar = memoryCellar()
    await walkWorld(await readWorld(folder), cellar, hereCrew, () => {})
  })
  after(() => rm(folder, { recursive: true }))

  test('goes from feeds to stories', async () => {
    assert.equal((await cellar.cards('summarize', { limit: 9, offset: 0 })).total, 2)
    assert.equal((await all(cellar.outputs('compare'))).length, 2)
  })

  test('leaves nothing due', async () => {
    assert.deepEqual(
      (await cellar.workIn(['due', 'failed'])).map(({ stage, subject, because }) => [stage, subject, because]),
      [],
    )
  })

  test('remembers a dead page as a refusal, with why', async () => {
    const [dead] = await cellar.workIn(['refused'])
    assert.equal(dead.subject, 'https://gull.example/dead')
    assert.match(dead.because, /not-found/)
  })

  test('keeps what a page said before it was changed in silence', async () => {
    const article = await cellar.output<Article>('extract', SANK)
    assert.equal(article?.revision, 2)
    assert.match(article?.earlier?.[0].text ?? '', /At least 12/)
    assert.match(article?.text ?? '', /At least 14/)
    assert.equal((await cellar.documents(SANK)).length, 2)
  })

  test('tells for an article what every stage decided', async () => {
    const stages = (await cellar.workOf(articleIdOf(SANK))).map(({ stage, state }) => [stage, state])
    assert.deepEqual(stages.sort(), [
      ['claim', 'done'],
      ['cluster', 'done'],
      ['trace', 'done'],
    ])
  })

  test('walked again, with other hands, gives the same', async () => {
    const again = memoryCellar()
    await walkWorld(await readWorld(folder), again, hereCrew, () => {})
    for (const stage of ['extract', 'claim', 'trace', 'cluster', 'compare', 'summarize']) {
      assert.deepEqual(await all(again.outputs(stage)), await all(cellar.outputs(stage)), stage)
    }
  })

  test('a page on which a stage throws fails alone and is tried again later', async () => {
    const other = memoryCellar()
    const clumsy = {
      ...hereCrew,
      claim: (article: Article) => (article.url === SANK ? Promise.reject(new Error('boom')) : hereCrew.claim(article)),
    }
    await walkWorld(await readWorld(folder), other, clumsy, () => {})
    const failed = await other.workIn(['failed'])
    assert.deepEqual(
      failed.map(({ stage, because }) => [stage, because]),
      [['claim', 'failed: Error: boom']],
    )
    assert.ok(failed[0].nextTry)
    assert.equal((await other.cards('summarize', { limit: 9, offset: 0 })).total, 1)
  })
})
