import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Lens, RatedAs } from '../../../src/domain/lens.ts'
import { catalogueOf } from '../../../src/outlets/directory/catalogue.ts'
import { keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import type { Lenses } from '../../../src/outlets/lenses/lenses.ts'
import { type OutletPages, outletPagesOver } from '../../../src/outlets/profiles/outlet-pages.ts'
import { directoriesOver } from '../../../src/outlets/directory/stored-directory.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { outletPageSchema } from '../../../src/views/outlet-page.ts'
import { outletsPageSchema } from '../../../src/views/outlets-page.ts'
import { ownerPageSchema } from '../../../src/views/owner-page.ts'
import { madeLens, madeRating, sourceNamed } from '../made-outlet.ts'
import { type StoredArticle, storeArticles } from '../stored-articles.ts'

const wishes = { notice: null, withPrivate: false, excerpt: 280, excerptsOnly: false }
const list = { ...wishes, words: '', all: false, page: 1 }

const gull = (id: string, rest: Partial<StoredArticle> = {}): StoredArticle => ({
  id,
  url: `https://gull.example/${id}`,
  outlet: 'The Gull',
  group: 'gull.example',
  ...rest,
})

const panel = madeLens('Panel')
const desk = madeLens('Desk', { isPrivate: true })
const RATINGS: [Lens, RatedAs[]][] = [
  [panel, [madeRating(panel)]],
  [desk, [madeRating(desk, { label: 'centre', bucket: 'centre' })]],
]
const lenses: Lenses = {
  list: async () => [],
  newest: async ({ withPrivate }) => RATINGS.flatMap(([lens]) => (lens.isPrivate && !withPrivate ? [] : [lens])),
  ratings: async (lens, outlets) =>
    new Map(
      outlets.flatMap(({ id }) =>
        id === 'gull.example' ? RATINGS.flatMap(([each, rated]) => (each === lens ? [[id, rated] as const] : [])) : [],
      ),
    ),
}

describe('pages of outlets and owners', () => {
  const cellar = memoryCellar()
  let pages: OutletPages

  before(async () => {
    pages = outletPagesOver(cellar, directoriesOver(cellar, catalogueOf([], {})), lenses)
    await storeArticles(cellar, [
      gull('g1', { story: ['s1', 'Ferry sinks off Port Merrow'], fetches: 3 }),
      gull('g2', {
        article: { publishedAt: '2026-03-05' },
        trace: { role: 'copy', origin: { name: 'The Skua', articleId: 'k1', seen: true } },
        story: ['s1', 'Ferry sinks off Port Merrow'],
      }),
      { id: 'k1', url: 'https://skua.example/k1', outlet: 'The Skua', group: 'skua.example' },
      { id: 't1', url: 'https://tern.example/t1', outlet: 'Tern Daily', group: 'tern.example' },
    ])
    await cellar.keep('feed', 'https://gull.example/feed', {
      url: 'https://gull.example/feed',
      since: '2026-03-01T00:00:00Z',
    })
    await cellar.keep('feed', 'https://puffin.example/feed', {
      url: 'https://puffin.example/feed',
      since: '2026-03-01T00:00:00Z',
    })
    await keepOutlets(
      cellar,
      sourceNamed('The Register', { id: 'register', how: 'imported' }),
      [
        {
          hosts: ['gull.example'],
          facts: [
            { field: 'name', value: 'The Gull', lang: 'en' },
            { field: 'name', value: 'Чайка', lang: 'uk' },
            { field: 'country', value: 'XA' },
            { field: 'owner', value: 'Harbour Press' },
          ],
        },
        {
          hosts: ['skua.example'],
          facts: [
            { field: 'name', value: 'The Skua' },
            { field: 'kind', value: 'agency' },
          ],
        },
        { hosts: ['auk.example'], facts: [{ field: 'name', value: 'The Auk' }] },
      ],
      [
        { ownerName: 'Harbour Press', targetId: 'gull.example', control: 'yes', percent: 80 },
        { ownerName: 'Harbour Press', targetId: 'auk.example', control: 'yes' },
        { ownerName: 'Harbour Press', targetId: 'skua.example', control: 'unknown' },
      ],
    )
    await keepOutlets(cellar, sourceNamed('Our notes', { id: 'notes', how: 'imported', isPrivate: true }), [
      {
        hosts: ['gull.example'],
        facts: [
          { field: 'country', value: 'XB' },
          { field: 'note', value: 'told to us' },
        ],
      },
    ])
  })

  test('list what is followed and what was read, by name, with counts', async () => {
    const page = await pages.list(list)
    outletsPageSchema.parse(page)
    assert.deepEqual(
      page.outlets.map(({ id, name, articles, feeds }) => [id, name, articles, feeds]),
      [
        ['puffin.example', 'puffin.example', 0, 1],
        ['tern.example', 'Tern Daily', 1, 0],
        ['gull.example', 'The Gull', 2, 1],
        ['skua.example', 'The Skua', 1, 0],
      ],
    )
    assert.deepEqual(page.outlets[2].owner?.name, 'Harbour Press')
  })

  test('find names and hosts of all that are known, in any script, and of those of which only articles tell', async () => {
    const found = async (words: string) => (await pages.list({ ...list, words })).outlets.map(({ id }) => id)
    assert.deepEqual(await found('auk'), ['auk.example'])
    assert.deepEqual(await found('чай'), ['gull.example'])
    assert.deepEqual(await found('TERN'), ['tern.example'])
    assert.deepEqual(await found('puffin.ex'), ['puffin.example'])
    assert.deepEqual(await found('nobody'), [])
    assert.equal((await pages.list({ ...list, all: true })).total, 5)
  })

  test('a page beyond the last is the last', async () => {
    const page = await pages.list({ ...list, page: 900 })
    assert.deepEqual([page.page, page.pages, page.outlets.length], [1, 1, 4])
  })

  test('an outlet is told by its articles, its feeds and its facts', async () => {
    const page = await pages.outlet('gull.example', wishes)
    outletPageSchema.parse(page)
    assert.deepEqual(
      page?.carriage.parts.map(({ as, count }) => [as, count]),
      [
        ['own', 1],
        ['wire', 1],
      ],
    )
    assert.deepEqual(page?.carriage.origins[0].outletId, 'skua.example')
    assert.deepEqual(
      page?.articles.map(({ id, story }) => [id, story?.title]),
      [
        ['g2', 'Ferry sinks off Port Merrow'],
        ['g1', 'Ferry sinks off Port Merrow'],
      ],
    )
    assert.equal(page?.changes.readAgain, 1)
    assert.deepEqual(
      page?.feeds.map(({ url }) => url),
      ['https://gull.example/feed'],
    )
  })

  test('the same owner is told of outlets that it controls, and of no others', async () => {
    const page = await pages.outlet('gull.example', wishes)
    assert.deepEqual(
      page?.sisters.map(({ id }) => id),
      ['auk.example'],
    )
    assert.deepEqual((await pages.outlet('skua.example', wishes))?.sisters, [])
  })

  test('an outlet is found by an address of it, and one that is only followed has a page', async () => {
    assert.equal((await pages.outlet('https://www.gull.example/news/7', wishes))?.id, 'gull.example')
    const puffin = await pages.outlet('puffin.example', wishes)
    assert.deepEqual([puffin?.id, puffin?.carriage.articles, puffin?.feeds.length], ['puffin.example', 0, 1])
    assert.equal((await pages.outlet('tern.example', wishes))?.isDeclared, true)
  })

  test('nobody knows an outlet of which nothing is stored', async () => {
    for (const id of ['dodo.example', '', '%', 'a/b', '../etc', 'x'.repeat(5_000), '__proto__', 'article:g1']) {
      assert.equal(await pages.outlet(id, wishes), undefined, id)
    }
  })

  test('what is private is told at this machine alone: facts, the country that follows from them, ratings', async () => {
    const shown = await pages.outlet('gull.example', wishes)
    assert.equal(shown?.country, 'XA')
    assert.doesNotMatch(JSON.stringify(shown), /Our notes|told to us|XB|Desk/)
    const whole = await pages.outlet('gull.example', { ...wishes, withPrivate: true })
    assert.equal(whole?.country, 'XB')
    assert.deepEqual(whole?.facts.find(({ field }) => field === 'country')?.differs, true)
    assert.match(JSON.stringify(whole), /told to us/)
  })

  test('raters stand side by side, where they differ it is said, and nobody is averaged', async () => {
    const page = await pages.outlet('gull.example', { ...wishes, withPrivate: true })
    const atHome = page?.ratings.map(({ rater, notApplicable }) => [rater, notApplicable !== null])
    // Its country is XB by the newest import, and both raters rate the politics of XA.
    assert.deepEqual(atHome, [
      ['Panel', true],
      ['Desk', true],
    ])
    assert.deepEqual(page?.ratersDiffer, [])
    const shown = await pages.outlet('gull.example', wishes)
    assert.deepEqual([shown?.ratings[0].notApplicable, shown?.ratings[0].ratings[0].label], [null, 'left'])
    const skua = await pages.outlet('skua.example', wishes)
    assert.deepEqual(
      skua?.ratings.map(({ ratings }) => ratings.length),
      [0],
    )
  })

  test('an owner is told with what it holds, how sure that is, and the outlets that name it', async () => {
    const { owner } = (await pages.outlet('gull.example', wishes))!
    const page = await pages.owner(owner!.id, wishes)
    ownerPageSchema.parse(page)
    assert.deepEqual(
      page?.holds.map(({ id, name, is, percent, control }) => [id, name, is, percent, control]),
      [
        ['gull.example', 'The Gull', 'outlet', 80, 'yes'],
        ['auk.example', 'The Auk', 'outlet', null, 'yes'],
        ['skua.example', 'The Skua', 'outlet', null, 'unknown'],
      ],
    )
    assert.deepEqual(page?.outlets, [{ id: 'gull.example', name: 'The Gull', country: 'XA' }])
    assert.equal(await pages.owner('nobody', wishes), undefined)
  })
})

test('an outlet of very many articles is counted over its newest, with how many there are', async () => {
  const cellar = memoryCellar()
  const pages = outletPagesOver(cellar, directoriesOver(cellar, catalogueOf([], {})), lenses)
  await storeArticles(
    cellar,
    Array.from({ length: 2_300 }, (_, at) =>
      gull(`g${at}`, { article: { publishedAt: at < 300 ? '2020-01-01' : '2026-01-01' } }),
    ),
  )
  const page = await pages.outlet('gull.example', wishes)
  assert.deepEqual([page?.carriage.articles, page?.carriage.stored, page?.articles.length], [2_000, 2_300, 50])
  assert.deepEqual([page?.carriage.from, page?.changes.articles], ['2026-01-01', 2_000])
})

test('what ships is not called invented beside an invented world, and what is of that world is', async () => {
  const cellar = memoryCellar()
  const facts = [{ field: 'owner' as const, value: 'Harbour Press', source: 'list' }]
  const list = { list: { name: 'A list', licence: 'MIT', retrievedOn: '2026-10-01' } }
  const catalogue = catalogueOf([{ id: 'gull.example', hosts: ['gull.example'], facts }], list)
  await keepOutlets(cellar, sourceNamed('A world', { id: 'world' }), [{ hosts: ['skua.example'], facts: [] }])
  const pages = outletPagesOver(cellar, directoriesOver(cellar, catalogue), lenses)
  const invented = { ...wishes, notice: 'Everything here is invented.' }
  assert.equal((await pages.outlet('gull.example', invented))?.notice, null)
  assert.equal((await pages.outlet('skua.example', invented))?.notice, invented.notice)
  assert.equal((await pages.owner('harbour-press', invented))?.notice, null)
})

test('an outlet on the host of an agency is that agency, whatever is documented', async () => {
  const cellar = memoryCellar()
  const afp = { name: 'Agence France-Presse', agencyId: 'afp', seen: false }
  const [id, group] = ['f1', 'afp.com']
  await storeArticles(cellar, [
    { id, url: 'https://www.afp.com/en/f1', outlet: 'AFP.com', group, trace: { role: 'copy', origin: afp } },
  ])
  const pages = outletPagesOver(cellar, directoriesOver(cellar, catalogueOf([], {})), lenses)
  const page = await pages.outlet(group, wishes)
  assert.deepEqual([page?.agency, page?.carriage.parts[0].as], ['AFP', 'again'])
})
