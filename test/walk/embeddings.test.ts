import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Crew } from '../../src/crew.ts'
import { AppError } from '../../src/domain/app-error.ts'
import { articleIdOf, fingerprint } from '../../src/fingerprint.ts'
import { articleEmbedder } from '../../src/outside/embedders/article-embedder.ts'
import { embedderOver } from '../../src/outside/embedders/embedder.ts'
import { pipelineOver, VERSIONS } from '../../src/pipeline.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { takeAway } from '../../src/taking-away.ts'
import { ARTICLE_TYPE } from '../../src/walk/reading-steps.ts'
import type { Placed } from '../../src/walk/stored.ts'
import { hereCrew, testTools } from '../here-crew.ts'
import { madeUpVector } from '../outside/embedders/made-up-vectors.ts'

interface Model {
  crew: Crew
  asked: string[]
}

/** A crew with a made-up model; one that `fails` is down. */
function modelled({ id = 'made up', fails = false } = {}): Model {
  const asked: string[] = []
  const embedder = embedderOver({
    id,
    atOnce: 4,
    async vectors(texts) {
      asked.push(...texts)
      if (fails) throw new AppError('unavailable', 'model.example does not answer.')
      return texts.map(text => madeUpVector(text))
    },
    close: async () => {},
  })
  const made = articleEmbedder(embedder, { atOnce: 4, log: () => {} })
  return { crew: { ...hereCrew, embedder: async () => made }, asked }
}

const urlOf = (at: number) => `https://gull.example/${at}`
const PLACES = ['Norrvik', 'Port Merrow', 'Orrin', 'Sule', 'Hallstad']

async function archive(cellar: Cellar, from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at++) {
    const place = PLACES[at % PLACES.length]
    const text = `The ferry Aldis ran aground off ${place} on Monday with ${100 + (at % PLACES.length)} people aboard, the harbour master of ${place} said in report ${at}.`
    const article = { title: `Ferry aground off ${place}`, text, publishedAt: '2026-03-02', language: 'en' }
    const bytes = new TextEncoder().encode(JSON.stringify(article))
    const url = urlOf(at)
    const about = { id: url, url, fetchedAt: '2026-03-02T10:00:00Z', status: 200, contentType: ARTICLE_TYPE }
    const next = ({ arrival }: { arrival: number }) => [{ stage: 'extract', subject: url, inputHash: 'a', arrival }]
    await cellar.archive([{ ...about, bytes, hash: fingerprint(article) }], next, VERSIONS)
  }
}

/** One process, from its start to its end. */
async function walk(cellar: Cellar, crew: Crew): Promise<void> {
  const pipeline = pipelineOver(cellar, crew, testTools)
  await pipeline.walk()
  await pipeline.release()
}

async function placements(cellar: Cellar): Promise<Map<string, Placed>> {
  const found = new Map<string, Placed>()
  for await (const [id, placed] of cellar.outputs<Placed>('cluster')) found.set(id, placed)
  return found
}

const storiesOf = (placed: ReadonlyMap<string, Placed>) => [...placed].map(([id, { storyId }]) => [id, storyId]).sort()
const claimAgain = (cellar: Cellar, at: number) =>
  cellar.offer([{ stage: 'claim', subject: articleIdOf(urlOf(at)), inputHash: 'again' }], VERSIONS)

test('without a model nothing is kept, and nothing is said of one', async () => {
  const cellar = memoryCellar()
  await archive(cellar, 0, 3)
  await walk(cellar, hereCrew)
  assert.deepEqual(await cellar.kept('embedding'), [])
  const placed = await placements(cellar)
  assert.equal(placed.size, 3)
  for (const { because, taken } of placed.values()) {
    assert.doesNotMatch(because, /embedding|meaning/)
    assert.equal('embeddedBy' in taken, false)
  }
})

test('a model is asked once for each article, not after a restart and not when claims are made anew', async () => {
  const cellar = memoryCellar()
  const first = modelled()
  await archive(cellar, 0, 5)
  await walk(cellar, first.crew)
  assert.equal(first.asked.length, 5)
  assert.match(first.asked[0], /^Ferry aground off \S+.* The ferry Aldis/)
  const later = modelled()
  await archive(cellar, 5, 2)
  await claimAgain(cellar, 0)
  await walk(cellar, later.crew)
  assert.equal(later.asked.length, 2)
  for (const { taken } of (await placements(cellar)).values()) assert.equal(taken.embeddedBy, 'made up')
})

test('live indexes that are read back between any two articles give the same stories', async () => {
  const whole = memoryCellar()
  await archive(whole, 0, 12)
  await walk(whole, modelled().crew)
  const inPieces = memoryCellar()
  for (let at = 0; at < 12; at++) {
    await archive(inPieces, at, 1)
    await walk(inPieces, modelled().crew)
  }
  const stories = storiesOf(await placements(whole))
  assert.equal(stories.length, 12)
  assert.deepEqual(storiesOf(await placements(inPieces)), stories)
})

test('a model that is down costs no article anything but its vector, which is asked for again with the claims', async () => {
  const cellar = memoryCellar()
  await archive(cellar, 0, 5)
  await walk(cellar, modelled({ fails: true }).crew)
  const bare = memoryCellar()
  await archive(bare, 0, 5)
  await walk(bare, hereCrew)
  assert.deepEqual(storiesOf(await placements(cellar)), storiesOf(await placements(bare)))
  const [claimed] = (await cellar.workOf(articleIdOf(urlOf(0)))).filter(({ stage }) => stage === 'claim')
  assert.match(claimed.because, /no embedding: model\.example does not answer/)
  const { crew, asked } = modelled()
  await claimAgain(cellar, 0)
  await walk(cellar, crew)
  assert.equal(asked.length, 1)
})

test('a model that cannot be opened is as if there were none', async () => {
  const cellar = memoryCellar()
  await archive(cellar, 0, 2)
  const embedder = () => Promise.reject(new AppError('usage', 'no such folder'))
  await walk(cellar, { ...hereCrew, embedder })
  assert.equal((await placements(cellar)).size, 2)
})

test('what another model said is not used, and is replaced when claims are made anew', async () => {
  const cellar = memoryCellar()
  await archive(cellar, 0, 3)
  await walk(cellar, modelled({ id: 'old' }).crew)
  const { crew, asked } = modelled({ id: 'new' })
  await archive(cellar, 3, 1)
  await claimAgain(cellar, 0)
  await walk(cellar, crew)
  assert.equal(asked.length, 2)
  const kept = new Map(await cellar.kept<{ by: string }>('embedding'))
  assert.deepEqual(
    [0, 1, 2, 3].map(at => kept.get(articleIdOf(urlOf(at)))!.by),
    ['new', 'old', 'old', 'new'],
  )
})

test('a vector goes with its article when that is forgotten', async () => {
  const cellar = memoryCellar()
  await archive(cellar, 0, 3)
  await walk(cellar, modelled().crew)
  await takeAway(cellar, [urlOf(1)], [])
  const left = (await cellar.kept('embedding')).map(([id]) => id)
  assert.deepEqual(left.sort(), [articleIdOf(urlOf(0)), articleIdOf(urlOf(2))].sort())
})
