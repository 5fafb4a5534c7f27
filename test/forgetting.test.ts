// What is forgotten while others work, where names stand in odd places, and when forgetting is cut off.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Crew } from '../src/crew.ts'
import type { Link } from '../src/domain/link.ts'
import { articleIdOf } from '../src/fingerprint.ts'
import { forget } from '../src/forgetting.ts'
import { libraryOf } from '../src/library.ts'
import { pipelineOver, VERSIONS } from '../src/pipeline.ts'
import type { Cellar } from '../src/store/cellar.ts'
import { knownAddresses } from '../src/store/postgres/known-addresses.ts'
import { openStore, type Store } from '../src/store/postgres/open-store.ts'
import { offersOfDocument } from '../src/walk/fetching-steps.ts'
import { ARTICLE_TYPE } from '../src/walk/reading-steps.ts'
import { hereCrew, testTools } from './here-crew.ts'
import { testDatabase } from './outside/postgres/test-database.ts'

const AT = '2026-05-01T00:00:00Z'
const SANK =
  'At least 12 people were killed when the ferry Gannet sank off Port Merrow on Sunday, the coast guard said. ' +
  'The ship went down in heavy seas two kilometres from the harbour mouth, shortly after it had left for the island of Sule.'
const OTHERWISE =
  'Rescuers have found twelve bodies after the sinking of the Gannet, a ferry, near Port Merrow. Divers go on looking for the crew. ' +
  'The Gannet was bound for Sule on Sunday when waves broke over its deck outside the harbour.'

interface Given {
  url: string
  title?: string
  text?: string
  byline?: string[]
}

describe('forgetting', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>
  const stores: Store[] = []
  before(async () => {
    database = await testDatabase('embedded')
  })
  after(async () => {
    await Promise.all(stores.map(store => store.close()))
    await database?.close()
  })

  async function opened(schema: string): Promise<Store> {
    const store = await openStore(database.connection, { schema, log: () => {} })
    stores.push(store)
    return store
  }

  const archive = (cellar: Cellar, articles: readonly Given[]) =>
    cellar.archive(articles.map(documentOf), offersOfDocument, VERSIONS)

  const forgotten = (store: Store, named: string, cellar = store.cellar) =>
    forget(cellar, () => knownAddresses(store.scope), named, { reason: 'asked', at: AT })

  /** Everything that a schema holds of outputs, as text. */
  async function outputsOf(cellar: Cellar): Promise<string> {
    const found: unknown[] = []
    for (const stage of Object.keys(VERSIONS)) for await (const each of cellar.outputs(stage)) found.push([stage, each])
    return JSON.stringify(found)
  }

  test('a page that is forgotten while it is read, or while its claims are, does not come back', async () => {
    for (const stage of ['extract', 'claim'] as const) {
      const store = await opened(`meanwhile_${stage}`)
      const url = 'https://gull.example/sank'
      const doing = { ...hereCrew, claim: hereCrew.claim }
      const crew: Crew = {
        ...doing,
        async extract(input) {
          const read = await hereCrew.extract(input)
          if (stage === 'extract') await forgotten(store, url)
          return read
        },
        async claim(article) {
          const claims = await hereCrew.claim(article)
          if (stage === 'claim') await forgotten(store, url)
          return claims
        },
      }
      const html = `<!doctype html><html lang="en"><head><title>Ferry sinks</title></head><body><article><h1>Ferry sinks</h1><p>${SANK}</p></article></body></html>`
      const bytes = new TextEncoder().encode(html)
      await store.cellar.archive(
        [{ ...documentOf({ url }), contentType: 'text/html', bytes, hash: hashOf(bytes) }],
        offersOfDocument,
        VERSIONS,
      )
      await walked(store.cellar, crew)
      assert.doesNotMatch(await outputsOf(store.cellar), /Gannet|Ferry/, stage)
    }
  })

  test('a page that is forgotten while it is traced leaves nothing', async () => {
    const store = await opened('traced')
    const [one, two] = ['https://gull.example/one', 'https://tern.example/two']
    await archive(store.cellar, [
      { url: one, text: SANK },
      { url: two, text: OTHERWISE },
    ])
    const pipeline = pipelineOver(
      {
        ...store.cellar,
        async outputsOf<Out>(stage: string, subjects: readonly string[]) {
          const found = await store.cellar.outputsOf<Out>(stage, subjects)
          // The leader has read the articles.
          if (stage === 'claim' && subjects.length === 2) await forgotten(store, one).catch(() => {})
          return found
        },
      },
      hereCrew,
      testTools,
    )
    for (const turn of pipeline.turns) while ((await turn.take()) > 0);
    await pipeline.release()
    const id = articleIdOf(one)
    for (const stage of ['claim', 'trace', 'cluster'])
      assert.equal(await store.cellar.output(stage, id), undefined, stage)
    assert.deepEqual(await store.cellar.workOf(id), [])
    const [story] = await libraryOf(store.cellar).everyStory()
    assert.deepEqual(
      story?.articles.map(article => article.id),
      [articleIdOf(two)],
    )
  })

  test('a name is found where a paragraph begins with it, and where it only wrote the article', async () => {
    const store = await opened('names')
    await archive(store.cellar, [
      { url: 'https://gull.example/one', text: `${SANK}\nMara Ellund searched all night.` },
      { url: 'https://gull.example/two', text: SANK, byline: ['Mara Ellund'] },
      { url: 'https://gull.example/three', text: SANK },
    ])
    await walked(store.cellar)
    assert.equal((await forgotten(store, 'mara ellund')).urls, 2)
    assert.doesNotMatch(await outputsOf(store.cellar), /Ellund/)
    // The same pages come once more.
    await archive(store.cellar, [
      { url: 'https://gull.example/one', text: `${SANK}\nMara Ellund searched all night.` },
      { url: 'https://gull.example/two', text: SANK, byline: ['Mara Ellund'] },
    ])
    await walked(store.cellar)
    assert.doesNotMatch(await outputsOf(store.cellar), /Ellund/)
  })

  test('where forgetting is cut off, what is left of the story is told all the same', async () => {
    const store = await opened('cut')
    await archive(store.cellar, [
      { url: 'https://gull.example/one', text: SANK },
      { url: 'https://tern.example/two', text: OTHERWISE },
    ])
    await walked(store.cellar)
    assert.equal((await libraryOf(store.cellar).stories()).total, 1)
    const dying: Cellar = {
      ...store.cellar,
      offer: async () => {
        throw new Error('killed')
      },
    }
    await assert.rejects(forgotten(store, 'https://gull.example/one', dying), /killed/)
    await walked(store.cellar)
    const [story] = await libraryOf(store.cellar).everyStory()
    assert.deepEqual(
      story?.articles.map(({ id }) => id),
      [articleIdOf('https://tern.example/two')],
    )
  })

  test('a feed that is forgotten is followed no longer, even where forgetting is cut off', async () => {
    const store = await opened('feeds')
    const url = 'https://gull.example/feed'
    const link: Link = { url: 'https://gull.example/one', title: 'One', feed: url }
    await store.cellar.keep('feed', url, { url, since: AT })
    await store.cellar.offer([{ stage: 'discover', subject: url, inputHash: AT }], VERSIONS)
    await store.cellar.point([link])
    const dying: Cellar = {
      ...store.cellar,
      unkeep: async () => {
        throw new Error('killed')
      },
    }
    await assert.rejects(forgotten(store, 'gull.example', dying), /killed/)
    await forgotten(store, 'gull.example')
    assert.deepEqual(await store.cellar.kept('feed'), [])
    assert.deepEqual(await store.cellar.workOf(url), [])
  })

  test('a page that a redirect led to a host is forgotten with the host, and with that address', async () => {
    for (const [schema, named] of [
      ['led_host', 'tern.example'],
      ['led_page', 'https://tern.example/new'],
    ]) {
      const store = await opened(schema)
      const document = documentOf({ url: 'https://gull.example/old' })
      await store.cellar.archive([{ ...document, finalUrl: 'https://tern.example/new' }], offersOfDocument, VERSIONS)
      assert.equal((await forgotten(store, named)).urls, 1)
      assert.deepEqual(await store.cellar.documents('https://gull.example/old'), [])
    }
  })
})

async function walked(cellar: Cellar, crew = hereCrew): Promise<void> {
  const pipeline = pipelineOver(cellar, crew, testTools)
  for (const turn of pipeline.turns) while ((await turn.take()) > 0);
  await pipeline.release()
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function documentOf({ url, title = 'Ferry sinks off Port Merrow', text = SANK, byline = [] }: Given) {
  const article = {
    id: articleIdOf(url),
    url,
    title,
    text,
    byline,
    language: 'en',
    publishedAt: '2026-03-02T08:00:00Z',
  }
  const bytes = new TextEncoder().encode(JSON.stringify(article))
  const hash = hashOf(bytes)
  return { id: `doc-${hash.slice(0, 24)}`, url, fetchedAt: AT, status: 200, contentType: ARTICLE_TYPE, hash, bytes }
}
