// How the catalogue is made, on rows that are made up: which rows speak of an outlet, and which only seem to.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { catalogueOf } from '../../scripts/catalogue/catalogue-of.ts'
import { chosenIn } from '../../scripts/catalogue/chosen.ts'
import { fits } from '../../scripts/catalogue/fits.ts'
import type { DraftRow, FundusRow, KiteFeedRow, SourceRows, WikidataRow } from '../../scripts/catalogue/source-rows.ts'

const item = (qid: string, label: string, hosts: string, more: Partial<WikidataRow> = {}): WikidataRow => ({
  qid,
  label,
  hosts,
  iso2: 'HU',
  languages: 'Hungarian',
  owned_by_P127: '',
  inception: '',
  dissolved: '',
  ...more,
})
const draft = (domain: string, name: string, sources: string, more: Partial<DraftRow> = {}): DraftRow => ({
  domain,
  name,
  sources,
  iso2: '',
  owner: '',
  owner_src: '',
  feed_example: '',
  ...more,
})
const feed = (feed_url: string, category = 'Hungary', iso2 = 'HU'): KiteFeedRow => ({ feed_url, category, iso2 })
const fundus = (domain: string, name: string): FundusRow => ({
  domain,
  name,
  iso2: 'HU',
  language: 'hu',
  rss: '',
  news_sitemaps: '',
})

// Enough rows of others that one outlet is no substantial part of anything.
const OTHERS: SourceRows = {
  wikidata: Array.from({ length: 60 }, (_, n) => item(`Q9${n}`, `Other ${n}`, `other${n}.example`)),
  fundus: Array.from({ length: 60 }, (_, n) => fundus(`other${n}.example`, `Other ${n}`)),
  kiteFeeds: Array.from({ length: 60 }, (_, n) => feed(`https://other${n}.example/rss`)),
  draft: Array.from({ length: 60 }, (_, n) => draft(`other${n}.example`, `Other ${n}`, 'kite+nfl')),
}

function made(list: string, rows: Partial<SourceRows>) {
  const all: SourceRows = {
    wikidata: [...OTHERS.wikidata, ...(rows.wikidata ?? [])],
    fundus: [...OTHERS.fundus, ...(rows.fundus ?? [])],
    kiteFeeds: [...OTHERS.kiteFeeds, ...(rows.kiteFeeds ?? [])],
    draft: [...OTHERS.draft, ...(rows.draft ?? [])],
  }
  const catalogue = catalogueOf(chosenIn(`== Hungary | Central Europe | Hungarian\n${list}`), all)
  const [outlet] = catalogue.files['outlets.jsonl']
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const told = (outlet.facts as { field: string; value: string; source: string; row: string }[]).map(
    ({ field, value, source }) => `${field} ${value} (${source})`,
  )
  return { ...catalogue, outlet, told }
}

describe('a name fits a host', () => {
  const pairs: [string, string, boolean][] = [
    ['The Gull', 'gull.example', true],
    ['Le Goéland', 'goeland.example', true],
    ['Süd-Kurier', 'suedkurier.example', true],
    ['Merrow Evening Post', 'mep.example', true],
    ['Gull.example', 'gull.example', true],
    ['The Gull (newspaper)', 'gull.example', true],
    ['The Sunday Gull', 'gull.example', false],
    ['Gull Weekly', 'gull.example', false],
    ['Gull Group', 'gull.example', false],
    ['A', 'a.example', false],
  ]
  for (const [name, host, fitting] of pairs)
    test(`${name} ${fitting ? 'is' : 'is not'} what stands at ${host}`, () => assert.equal(fits(name, host), fitting))
})

describe('rows of Wikidata', () => {
  test('the item whose label fits gives every fact with its own address, and the sister title gives none', () => {
    const { told, outlet } = made('sirály.example siraly.example', {
      wikidata: [
        item('Q1', 'Sirály', 'siraly.example', {
          owned_by_P127: 'Kikötő Kiadó',
          inception: '1911',
          languages: 'Hungarian|multiple languages',
        }),
        item('Q2', 'Vasárnapi Sirály', 'siraly.example', { owned_by_P127: 'Somebody Else' }),
      ],
    })
    assert.deepEqual(told, [
      'name Sirály (wikidata)',
      'kind newspaper (wikidata)',
      'country HU (wikidata)',
      'language hu (wikidata)',
      'owner Kikötő Kiadó (wikidata)',
      'qid Q1 (wikidata)',
      'founded 1911 (wikidata)',
    ])
    assert.equal(outlet.facts[0].url, 'https://www.wikidata.org/wiki/Q1')
  })

  test('of two items with the same label on one host neither is taken, but the one that a person named', () => {
    const wikidata = [item('Q1', 'Sirály', 'siraly.example'), item('Q2', 'Sirály', 'siraly.example', { iso2: 'RO' })]
    const kiteFeeds = [feed('https://siraly.example/rss')]
    assert.deepEqual(made('siraly.example', { wikidata, kiteFeeds }).told, [
      'feed https://siraly.example/rss (kite-feeds)',
    ])
    assert.ok(made('siraly.example take:Q2', { wikidata }).told.includes('country RO (wikidata)'))
    assert.ok(made('siraly.example leave:Q2', { wikidata }).told.includes('country HU (wikidata)'))
  })

  test('several owners or countries of one row are none, and what has no label has no name', () => {
    const { told } = made('siraly.example take:Q1', {
      wikidata: [item('Q1', 'Q1', 'siraly.example', { owned_by_P127: 'Old House|New House', iso2: 'HU RO' })],
      kiteFeeds: [feed('https://siraly.example/rss')],
    })
    assert.deepEqual(told, [
      'kind newspaper (wikidata)',
      'language hu (wikidata)',
      'qid Q1 (wikidata)',
      'feed https://siraly.example/rss (kite-feeds)',
    ])
  })

  test('a label in the script of its one language has that language, one in Latin letters has none', () => {
    const { outlet } = made('gull.example take:Q1', {
      wikidata: [item('Q1', 'Чайка', 'gull.example', { languages: 'Russian' })],
    })
    assert.equal(outlet.facts[0].lang, 'ru')
    const latin = made('gull.example', { wikidata: [item('Q1', 'Gull', 'gull.example', { languages: 'English' })] })
    assert.equal(latin.outlet.facts[0].lang, undefined)
  })

  test('what ended ships as ended', () => {
    const { told } = made('gull.example', { wikidata: [item('Q1', 'Gull', 'gull.example', { dissolved: '2019' })] })
    assert.ok(told.includes('ended 2019 (wikidata)'))
  })
})

describe('rows that several lists were merged into', () => {
  test('a name is the list’s where no list that must not ship could have given it', () => {
    const named = (sources: string) =>
      made('gull.hu', {
        draft: [draft('gull.hu', 'Gull', sources, { iso2: 'HU' })],
        kiteFeeds: [feed('https://gull.hu/rss')],
      }).told
    assert.deepEqual(named('kite'), [
      'name Gull (kite-media)',
      'country HU (kite-media)',
      'feed https://gull.hu/rss (kite-feeds)',
    ])
    assert.deepEqual(named('nfl').slice(0, 2), ['name Gull (news-feed-list)', 'country HU (news-feed-list)'])
    for (const sources of ['smm', 'smm+nfl', 'wire+nfl'])
      assert.deepEqual(named(sources), ['country HU (kite-feeds)', 'feed https://gull.hu/rss (kite-feeds)'], sources)
    assert.ok(!named('kite+smm').includes('country HU (kite-media)'))
    assert.ok(!named('kite+wire').includes('name Gull (kite-media)'))
  })

  test('an owner ships where the row says that Kite named it, and only a name', () => {
    const owned = (owner: string, owner_src: string) =>
      made('gull.hu', { draft: [draft('gull.hu', 'Gull', 'kite+smm', { owner, owner_src })] }).told.filter(each =>
        each.startsWith('owner'),
      )
    assert.deepEqual(owned('Harbour House', 'kite'), ['owner Harbour House (kite-media)'])
    assert.deepEqual(owned('Harbour House', 'smm2023'), [])
    for (const words of [
      'Harbour House is owned by the family',
      'A 50%; B 50%',
      'Non-profit organization',
      'Gull',
      'x'.repeat(61),
    ])
      assert.deepEqual(owned(words, 'kite'), [], words)
  })

  test('the folder of a list is a country only where the host is registered there', () => {
    const rows = (domain: string) => ({
      draft: [draft(domain, 'Gull', 'nfl', { iso2: 'HU' })],
      kiteFeeds: [feed(`https://${domain}/rss`)],
    })
    assert.ok(made('gull.hu', rows('gull.hu')).told.includes('country HU (news-feed-list)'))
    assert.ok(!made('gull.com', rows('gull.com')).told.some(each => each.startsWith('country')))
    const world = { kiteFeeds: [feed('https://gull.hu/rss', 'core:World', '')] }
    assert.ok(!made('gull.hu', world).told.some(each => each.startsWith('country')))
  })

  test('our own table of agencies gives the link and the kind, and nothing from memory', () => {
    assert.deepEqual(made('mti.hu', {}).told, ['kind agency (agencies)', 'agency mti (agencies)'])
    assert.deepEqual(made('cnn.com', {}).told, ['agency cnn (agencies)'])
  })
})

test('the order of the list changes no outlet', () => {
  const rows = {
    wikidata: [item('Q1', 'Gull', 'gull.hu'), item('Q2', 'Heron', 'heron.hu english.gull.hu')],
    kiteFeeds: ['gull.hu', 'english.gull.hu', 'heron.hu'].map(host => feed(`https://${host}/rss`)),
  }
  const lines = ['gull.hu', 'english.gull.hu', 'heron.hu']
  const written = made(lines.join('\n'), rows).files['outlets.jsonl']
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: 3 }), order => {
      assert.equal(made(order.join('\n'), rows).files['outlets.jsonl'], written)
    }),
  )
})

describe('feeds', () => {
  const feeds = (list: string, urls: string[]) =>
    made(list, { kiteFeeds: urls.map(url => feed(url)) })
      .outlet.facts.filter(({ field }: { field: string }) => field === 'feed')
      .map(({ value }: { value: string }) => value)

  test('the whole of an outlet comes before its sections, and no more than two', () => {
    const urls = [
      'https://gull.hu/sport/rss',
      'https://gull.hu/rss',
      'https://gull.hu/gazdasag/budapest/kozlekedes/rss',
    ]
    assert.deepEqual(feeds('gull.hu', urls), ['https://gull.hu/rss'])
    const named = ['a', 'b', 'c'].map(part => `https://gull.hu/${part}/rss`)
    assert.deepEqual(feeds('gull.hu feed:/c/ feed:/a/ feed:/b/', named), [named[2], named[0]])
    assert.deepEqual(feeds('gull.hu leave:feeds take:Q90', urls), [])
  })

  test('a feed below another outlet’s host is that other’s, and a host that only ends alike is nobody’s', () => {
    const urls = ['https://english.gull.hu/rss', 'https://seagull.hu/rss', 'https://gull.hu/feed']
    assert.deepEqual(feeds('gull.hu\nenglish.gull.hu', urls), ['https://english.gull.hu/rss'])
    const [, second] = made('gull.hu\nenglish.gull.hu', { kiteFeeds: urls.map(url => feed(url)) })
      .files['outlets.jsonl'].trim()
      .split('\n')
      .map(line => JSON.parse(line))
    assert.deepEqual(
      second.facts
        .filter(({ field }: { field: string }) => field === 'feed')
        .map(({ value }: { value: string }) => value),
      ['https://gull.hu/feed'],
    )
  })

  test('an address with a key in it, one that was escaped, and one that is no address of the web are left', () => {
    const bad = ['https://gull.hu/rss?apikey=1', 'https://gull.hu/rss?a=1&amp;b=2', 'ftp://gull.hu/rss', 'javascript:1']
    assert.deepEqual(feeds('gull.hu', [...bad, 'http://gull.hu/feed']), ['http://gull.hu/feed'])
  })
})

describe('what must not be written', () => {
  test('more than a fifth of a source’s rows is too much', () => {
    const kiteFeeds = Array.from({ length: 40 }, (_, n) => feed(`https://gull${n}.hu/rss`))
    const list = kiteFeeds.map((_, n) => `gull${n}.hu`).join('\n')
    assert.match(made(list, { kiteFeeds }).problems.join(), /kite-feeds: 40 of 100 rows, 40\.0 %: more than 20 %/)
  })

  test('a host that stands twice, one that no row speaks of, and an outlet without a name or feed are named', () => {
    const { problems } = made('gull.hu\nheron.hu gull.hu', { kiteFeeds: [feed('https://gull.hu/rss')] })
    assert.match(problems.join('\n'), /chosen\.txt:3: gull\.hu stands there twice/)
    assert.match(problems.join('\n'), /chosen\.txt:3: no row speaks of heron\.hu/)
    assert.match(made('ibis.hu', { draft: [draft('ibis.hu', '', 'nc')] }).problems.join(), /ibis\.hu: no row names it/)
  })

  test('a line that is not understood is named', () => {
    assert.throws(() => chosenIn('gull.hu'), /chosen\.txt:1: an outlet before the first section/)
    assert.throws(() => chosenIn('== Hungary | Hungarian'), /chosen\.txt:1: a section is/)
    assert.throws(() => chosenIn('== A | B | C\ngull.hu rating:left'), /chosen\.txt:2: rating:left is not understood/)
    assert.throws(() => chosenIn('== A | B | C\nlanguage:French'), /chosen\.txt:2: no host/)
  })
})

test('packs are by region, language and country, and by what a line adds; three outlets make one', () => {
  const { files } = made(
    'a.hu pack:World-in-English\nb.hu language:English pack:World-in-English\nc.hu pack:World-in-English',
    {
      kiteFeeds: ['a', 'b', 'c'].map(name => feed(`https://${name}.hu/rss`)),
    },
  )
  const packs = files['packs.jsonl']
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  assert.deepEqual(
    packs.map(({ id, by, outlets }) => `${id} ${by} ${outlets.join(' ')}`),
    ['world-in-english world a.hu b.hu c.hu', 'central-europe region a.hu b.hu c.hu', 'hungary country a.hu b.hu c.hu'],
  )
})
