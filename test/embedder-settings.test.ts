import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { chosenSettings, settingsFrom } from '../src/config.ts'
import type { Crew } from '../src/crew.ts'
import { AppError } from '../src/domain/app-error.ts'
import { articleFrom } from '../src/domain/article.ts'
import { clusterFilter } from '../src/filters/cluster-filter.ts'
import { type Row, runFilter } from '../src/filters/filter.ts'
import { type OneShot, walkArticles } from '../src/one-shot.ts'
import { articleEmbedder } from '../src/outside/embedders/article-embedder.ts'
import { hereCrew, testTools } from './here-crew.ts'
import { fakeEndpoint, send } from './outside/embedders/fake-endpoint.ts'
import { openedEndpoint } from './outside/embedders/opened-endpoint.ts'
import { testApp } from './test-app.ts'

const KEY = 'sk-very-secret-0451'
const ARTICLES = [
  {
    id: 'a',
    title: 'Ferry Aldis aground off Norrvik',
    text: 'The ferry Aldis ran aground off Norrvik on Monday with 112 people aboard.',
  },
  {
    id: 'b',
    title: 'Aldis stranded near Norrvik',
    text: 'With 112 people aboard the Aldis stranded near Norrvik, the coast guard said.',
  },
  { id: 'c', title: 'Rates rise', text: 'The central bank of Ostra raised its rate by a quarter of a point.' },
]

async function files(t: TestContext): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-embed-'))
  t.after(() => rm(folder, { recursive: true }))
  const paths = ARTICLES.map(({ id }) => join(folder, `${id}.txt`))
  for (const [at, { title, text }] of ARTICLES.entries()) await writeFile(paths[at], `${title}\n\n${text}\n`)
  return paths
}

/** Stories as lists of titles, and why each article is where it is. */
function told({ stories, placements }: OneShot) {
  const titles = stories.map(({ articles }) => articles.map(({ title }) => title).sort()).sort()
  return { titles, reasons: [...placements.values()].map(({ because }) => because) }
}

const articles = ARTICLES.map(each => articleFrom({ ...each, language: 'en' }))

/** A crew in this thread, with the model behind an address. */
async function crewWith(t: TestContext, from: string): Promise<Crew> {
  const made = articleEmbedder(await openedEndpoint(t, from), { atOnce: 16, log: () => {} })
  return { ...hereCrew, embedder: async () => made }
}

test('compare asks the model that is set about each article, and a few articles are placed as without it', async t => {
  const { origin, requests } = await fakeEndpoint(t)
  const app = testApp({ STEMMA_THREADS: '1', STEMMA_EMBED: origin, STEMMA_EMBED_KEY: KEY, STEMMA_EMBED_MODEL: 'm' })
  t.after(() => app.close())
  const found = await app.compare(await files(t), { one: false, stdin: async () => '' })
  assert.deepEqual(told(found).titles, told(await walkArticles(articles, hereCrew, testTools)).titles)
  assert.equal(requests.flatMap(({ body }) => body.input).length, 3)
  assert.equal(requests[0].headers.authorization, `Bearer ${KEY}`)
})

test('articles that are one story by somebody’s word are put to no model', async t => {
  const { origin, requests } = await fakeEndpoint(t)
  await walkArticles(articles, await crewWith(t, origin), testTools, true)
  assert.equal(requests.length, 0)
})

test('compare goes on without a model that refuses us, and says so', async t => {
  const { origin } = await fakeEndpoint(t, (_, response) => send(response, '', 401))
  const { titles, reasons } = told(await walkArticles(articles, await crewWith(t, origin), testTools))
  assert.deepEqual(titles, told(await walkArticles(articles, hereCrew, testTools)).titles)
  assert.ok(
    reasons.every(because => /no embedding: 127\.0\.0\.1:\d+ answered 401\.$/.test(because)),
    reasons.join('\n'),
  )
})

test('a folder that is none is told at once, with what to do', async t => {
  const app = testApp({ STEMMA_EMBED: '/nowhere/at/all' })
  t.after(() => app.close())
  await assert.rejects(app.compare([], { one: false, stdin: async () => '' }), (error: AppError) => {
    assert.match(error.message, /STEMMA_EMBED names \/nowhere\/at\/all/)
    return error.code === 'usage' && error.next !== undefined
  })
})

test('the filter asks the model too', async t => {
  const { origin, requests } = await fakeEndpoint(t)
  const crew = await crewWith(t, origin)
  const run = clusterFilter.open({ crew, tools: testTools, readFile: () => assert.fail('no file is read') }, {})
  const lines = async function* () {
    for (const article of ARTICLES) yield JSON.stringify({ ...article, language: 'en' })
  }
  const rows: Row[] = []
  const errors = await runFilter(clusterFilter, run, lines(), row => void rows.push(row))
  assert.deepEqual([errors, rows.length, requests.flatMap(({ body }) => body.input).length], [0, 3, 3])
})

test('the key is shown nowhere, and an address with a password is refused without it', () => {
  const environment = { STEMMA_EMBED: 'https://h.example/v1', STEMMA_EMBED_KEY: KEY }
  assert.doesNotMatch(JSON.stringify(chosenSettings(environment)), /secret/)
  assert.equal(settingsFrom({ ...environment, STEMMA_EMBED_KEY: ` ${KEY}\n` }).embedKey, KEY)
  for (const address of [
    'https://me:secret@h.example/v1',
    'https://h.example/v1?key=1',
    'ftp://h.example/',
    'file:///models/x',
  ]) {
    assert.throws(
      () => settingsFrom({ STEMMA_EMBED: address }),
      (error: AppError) => {
        assert.doesNotMatch(error.message, /secret/)
        return error instanceof AppError && error.code === 'usage'
      },
    )
  }
  for (const folder of ['/models/e5', './models', 'C:\\models\\e5', 'models'])
    assert.equal(settingsFrom({ STEMMA_EMBED: folder }).embed, folder)
})
