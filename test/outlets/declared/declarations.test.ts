import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom, type Article, type PublisherFact } from '../../../src/domain/article.ts'
import { articleIdOf } from '../../../src/fingerprint.ts'
import { declarationsOver, SAID, unsay } from '../../../src/outlets/declared/declarations.ts'
import { keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import { directoryOver } from '../../../src/outlets/directory/stored-directory.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'

const url = (n: number, host = 'skua.example') => `https://www.${host}/news/${n}`
const facts = (...given: [PublisherFact['field'], string][]): PublisherFact[] =>
  given.map(([field, value]) => ({ field, value, from: 'article-publisher' }))
const article = (n: number, publisher: PublisherFact[], host?: string): Article =>
  articleFrom({ id: articleIdOf(url(n, host)), title: 't', language: 'en', publisher })

const SKUA = facts(['name', 'The Skua'], ['url', 'https://www.skua.example'], ['parent', 'Northern Isles Press'])
const DAY = '2026-03-01T08:00:00Z'

test('an outlet that nobody told of is found by what its pages declare, with page and day', async () => {
  const cellar = memoryCellar()
  const { hear } = declarationsOver(cellar)
  await hear(article(1, SKUA), url(1), DAY)
  const outlet = (await directoryOver(cellar).ofAddresses([url(7)])).get(url(7))!
  assert.equal(outlet.id, 'skua.example')
  assert.equal(outlet.name, 'The Skua')
  assert.equal(outlet.owner?.name, 'Northern Isles Press')
  assert.ok(outlet.isDeclared)
  const { source, url: where, pages } = outlet.facts.find(({ field }) => field === 'name')!
  assert.deepEqual([source.how, source.retrievedOn, where, pages], ['declared', '2026-03-01', url(1), 1])
})

test('what pages declare is added to an outlet that is documented, and does not take its place', async () => {
  const cellar = memoryCellar()
  const source = { id: 'mine', name: 'mine', licence: 'own', retrievedOn: '2026-01-01', how: 'imported' as const }
  const name = { field: 'name' as const, value: 'Skua, the paper' }
  await keepOutlets(cellar, source, [{ id: 'skua', hosts: ['skua.example'], facts: [name] }])
  await declarationsOver(cellar).hear(article(1, SKUA), url(1), DAY)
  const outlet = (await directoryOver(cellar).outlet('skua'))!
  assert.equal(outlet.name, 'Skua, the paper')
  assert.equal(outlet.owner?.name, 'Northern Isles Press')
  assert.equal(outlet.isDeclared, false)
})

test('a blog on a host below a documented paper is not that paper', async () => {
  const cellar = memoryCellar()
  const source = { id: 'mine', name: 'mine', licence: 'own', retrievedOn: '2026-01-01', how: 'imported' as const }
  const name = { field: 'name' as const, value: 'The Skua' }
  await keepOutlets(cellar, source, [{ id: 'skua', hosts: ['skua.example'], facts: [name] }])
  const blog = facts(['name', 'Moss and Stone'], ['url', 'https://moss.skua.example/'])
  await declarationsOver(cellar).hear(article(1, blog), 'https://moss.skua.example/1', DAY)
  assert.equal((await directoryOver(cellar).outlet('skua'))!.facts.length, 1)
  assert.equal(await directoryOver(cellar).outlet('moss.skua.example'), undefined)
})

test('nothing is written where nothing new is said', async () => {
  const cellar = memoryCellar()
  const written: string[] = []
  const watched = {
    ...cellar,
    keep: async (kind: string, key: string, value: unknown) => {
      written.push(kind)
      await cellar.keep(kind, key, value)
    },
  }
  const { hear } = declarationsOver(watched)
  for (let n = 0; n < 6; n++) await hear(article(n, SKUA), url(n), DAY)
  const before = written.length
  for (let n = 0; n < 40; n++) await hear(article(n, SKUA), url(n), '2026-06-01T08:00:00Z')
  assert.equal(written.length, before)
})

test('pages that are read side by side are all counted, in one process and in two', async () => {
  const cellar = memoryCellar()
  const name = facts(['name', 'The Skua'])
  const { hear } = declarationsOver(cellar)
  await Promise.all([1, 2, 3].map(n => hear(article(n, name), url(n), DAY)))
  await declarationsOver(cellar).hear(article(4, name), url(4), DAY)
  await hear(article(5, name), url(5), DAY)
  const said = await cellar.fact<{ values: { value: string; pages: string[] }[] }>(SAID, 'skua.example')
  assert.equal(said!.values.find(({ value }) => value === 'The Skua')!.pages.length, 5)
})

test('an address without a site, and a site that only carries others, declare nothing', async () => {
  const cellar = memoryCellar()
  const { hear } = declarationsOver(cellar)
  await hear(article(1, SKUA), 'file:///tmp/page.html', DAY)
  await hear(article(1, SKUA, 'newsmill.example'), url(1, 'newsmill.example'), DAY)
  await hear(article(2, SKUA, 'newsmill.example'), url(2, 'newsmill.example'), DAY)
  assert.equal(await directoryOver(cellar).outlet('newsmill.example'), undefined)
})

test('what a forgotten page declared is gone, and an outlet of which nothing is left is', async () => {
  const cellar = memoryCellar()
  await declarationsOver(cellar).hear(article(1, SKUA), url(1), DAY)
  await unsay(cellar, [url(1)], async () => undefined)
  assert.equal((await directoryOver(cellar).ofAddresses([url(1)])).size, 0)
  assert.equal((await directoryOver(cellar).find('skua', { limit: 10, offset: 0 })).total, 0)
  assert.equal(await cellar.fact(SAID, 'skua.example'), undefined)
})

test('a site that is forgotten says nothing, whichever of its pages are named', async () => {
  const cellar = memoryCellar()
  const { hear } = declarationsOver(cellar)
  for (const n of [1, 2, 3]) await hear(article(n, SKUA), url(n), DAY)
  await unsay(cellar, [url(9)], async address => (address.includes('skua.example') ? 'forgotten' : undefined))
  assert.equal((await directoryOver(cellar).ofAddresses([url(1)])).size, 0)
})
