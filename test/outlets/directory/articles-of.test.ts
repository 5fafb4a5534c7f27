import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articlesOf } from '../../../src/outlets/directory/articles-of.ts'
import { saidOutletId } from '../../../src/outlets/declared/declared-outlet.ts'
import { keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import { directoryOver } from '../../../src/outlets/directory/stored-directory.ts'
import type { Cellar } from '../../../src/store/cellar.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'

/** Keeps articles as the walk does: by their addresses, and in the group of their domains. */
async function store(cellar: Cellar, urls: readonly string[], name = 'Some Paper'): Promise<void> {
  for (const [at, url] of urls.entries()) {
    const id = `${url.length}-${at}-${url}`
    const article = {
      id,
      url,
      title: 't',
      text: 't',
      byline: [],
      language: 'en',
      publishedAt: null,
      publishedAtFrom: null,
      outlet: { name },
    }
    const made = { inputHash: 'x', state: 'done', version: 1, because: '' } as const
    await cellar.put(
      [
        { ...made, stage: 'extract', subject: url, output: article, group: id },
        { ...made, stage: 'claim', subject: id, output: [], group: saidOutletId(article) },
      ],
      { extract: 1, claim: 1 },
    )
  }
}

const urlsOf = (ids: readonly string[]) => ids.map(id => id.replace(/^\d+-\d+-/, ''))

const source = { id: 's', name: 'S', licence: 'MIT', retrievedOn: '2026-01-01', how: 'imported' as const }

test('articles of an outlet are those at its hosts that are no other outlet’s, the last first', async () => {
  const cellar = memoryCellar()
  await keepOutlets(cellar, source, [
    { hosts: ['reed.example', 'made-up-reed.co.uk'], facts: [] },
    { hosts: ['reed.example/boats'], facts: [] },
  ])
  await store(cellar, [
    'https://www.reed.example/a',
    'https://reed.example/boats/b',
    'https://m.reed.example/c',
    'https://other.example/d',
    'https://made-up-reed.co.uk/e',
  ])
  const directory = directoryOver(cellar)
  const reed = (await directory.outlet('reed.example'))!
  const found = urlsOf(await articlesOf(reed, cellar, directory))
  assert.deepEqual([...found].sort(), [
    'https://m.reed.example/c',
    'https://made-up-reed.co.uk/e',
    'https://www.reed.example/a',
  ])
  assert.ok(found.indexOf('https://m.reed.example/c') < found.indexOf('https://www.reed.example/a'))
  const boats = (await directory.outlet('reed.example/boats'))!
  assert.deepEqual(urlsOf(await articlesOf(boats, cellar, directory)), ['https://reed.example/boats/b'])
  assert.equal((await articlesOf(reed, cellar, directory, 2)).length, 2)
})

test('an outlet that nobody documents is known by its articles, and has them', async () => {
  const cellar = memoryCellar()
  await store(cellar, ['https://news.reed.example/a', 'https://reed.example/b'], 'Reed Daily')
  const directory = directoryOver(cellar)
  const reed = await directory.outlet('reed.example')
  assert.equal(reed?.name, 'Reed Daily')
  assert.equal(reed.isDeclared, true)
  assert.equal((await articlesOf(reed, cellar, directory)).length, 2)
  assert.equal(await directory.outlet('nobody.example'), undefined)
})
