import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Article, PublisherFact } from '../../../src/domain/article.ts'
import { extract } from '../../../src/stages/3-extract/extract.ts'
import { articleSchema } from '../../../src/views/article-schema.ts'

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const SENTENCE = 'The pilot of the harbour boat said that nobody had seen the buoy since the storm of last week. '

async function said(data: unknown, head = ''): Promise<PublisherFact[]> {
  const script = typeof data === 'string' ? data : JSON.stringify(data)
  const html = `<html lang="en"><head><script type="application/ld+json">${script}</script>${head}</head><body><h1>Buoy lost</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}</body></html>`
  const article = (await extract.run({ id: 'p', url: 'https://skua.example/buoy', html }, TOOLS)) as Article
  articleSchema.shape.publisher.parse(article.publisher)
  return article.publisher ?? []
}

const short = (facts: readonly PublisherFact[]): string[] =>
  facts.map(({ field, value, lang, from }) => `${from} ${field}${lang ? `@${lang}` : ''}: ${value}`)

test('all that an article says of its publisher is told with where it stands', async () => {
  const publisher = {
    '@type': ['NewsMediaOrganization', 'Newspaper'],
    name: 'The Skua',
    alternateName: ['Skua News', { '@value': 'Die Raubmöwe', '@language': 'de' }],
    url: 'https://skua.example',
    sameAs: ['https://social.example/@skua', 'https://www.wikidata.org/wiki/Q900000001'],
    parentOrganization: { '@type': 'Corporation', name: 'Northern Isles Press Ltd' },
    ownershipFundingInfo: 'https://skua.example/who-owns-us',
    correctionsPolicy: { '@type': 'CreativeWork', url: 'https://skua.example/corrections' },
    publishingPrinciples: 'https://skua.example/principles',
    masthead: 'https://skua.example/people',
    foundingDate: '1911-04-02',
    address: { '@type': 'PostalAddress', addressCountry: { '@type': 'Country', name: 'XK' } },
  }
  const facts = await said({ '@type': 'NewsArticle', headline: 'Buoy lost', publisher })
  assert.deepEqual(short(facts), [
    'article-publisher name: The Skua',
    'article-publisher alternate-name: Skua News',
    'article-publisher alternate-name@de: Die Raubmöwe',
    'article-publisher type: NewsMediaOrganization',
    'article-publisher type: Newspaper',
    'article-publisher url: https://skua.example/',
    'article-publisher qid: Q900000001',
    'article-publisher parent: Northern Isles Press Ltd',
    'article-publisher founded: 1911-04-02',
    'article-publisher country: XK',
    'article-publisher ownership-page: https://skua.example/who-owns-us',
    'article-publisher corrections-page: https://skua.example/corrections',
    'article-publisher principles-page: https://skua.example/principles',
    'article-publisher masthead-page: https://skua.example/people',
  ])
})

test('a graph is read with its references, the site apart from who publishes it', async () => {
  const graph = [
    { '@type': 'NewsArticle', publisher: { '@id': '#org' } },
    { '@type': 'WebSite', name: 'Skua online', inLanguage: 'en_GB', publisher: { '@id': '#org' } },
    { '@type': 'Organization', '@id': '#org', name: 'Skua &amp; Sons' },
  ]
  assert.deepEqual(short(await said({ '@graph': graph }, '<meta property="og:site_name" content="Skua">')), [
    'article-publisher name: Skua & Sons',
    'article-publisher type: Organization',
    'website name: Skua online',
    'website language: en-GB',
    'website-publisher name: Skua & Sons',
    'website-publisher type: Organization',
    'organization name: Skua & Sons',
    'organization type: Organization',
    'og:site_name name: Skua',
  ])
})

test('a body of news that stands alone is told; of several other bodies none is', async () => {
  const press = { '@type': 'Newspaper', name: 'The Skua' }
  const other = { '@type': 'Organization', name: 'Lifeboat Society' }
  assert.deepEqual(short(await said([other, press])), ['organization name: The Skua', 'organization type: Newspaper'])
  assert.deepEqual(await said([other, { ...other, name: 'Harbour Board' }]), [])
})

test('a person publishes nothing, and what is no address, year, item or name is left out', async () => {
  assert.deepEqual(await said({ '@type': 'NewsArticle', publisher: { '@type': 'Person', name: 'Ann Reyes' } }), [])
  const publisher = {
    name: 'x'.repeat(161),
    url: 'javascript:alert(1)',
    ownershipFundingInfo: 'data:text/html,x',
    correctionsPolicy: 'https://user:word@skua.example/',
    masthead: `https://skua.example/${'a'.repeat(600)}`,
    foundingDate: 'long ago',
    sameAs: ['https://wikidata.org.evil.example/wiki/Q1', 'https://www.wikidata.org/wiki/Property:P1'],
    address: 'Skerry Road 1',
  }
  assert.deepEqual(await said({ '@type': 'NewsArticle', publisher }), [])
})

test('no page makes the list long', async () => {
  const many = Array.from({ length: 500 }, (_, n) => `Name ${n}`)
  const body = { '@type': many, name: many, alternateName: many, url: many, parentOrganization: many, sameAs: many }
  const graph = [{ '@type': 'NewsArticle', publisher: body }, { '@type': 'WebSite', publisher: body }, body]
  assert.ok((await said({ '@graph': graph })).length <= 25)
})

test('many objects of one id are put together in no long time', async () => {
  const graph = Array.from({ length: 150 }, (_, n) =>
    Array.from({ length: 150 }, (_unused, m) => ({ '@id': 'one', [`key${n}-${m}`]: 1 })),
  )
  const facts = await said([...graph, { '@type': 'NewsArticle', publisher: { '@id': 'one', name: 'The Skua' } }])
  assert.deepEqual(short(facts), ['article-publisher name: The Skua'])
})

const WORDS = fc.constantFrom<unknown>(
  'Organization',
  'NewsArticle',
  'https://a.example/',
  '#a',
  '<b>',
  '&lt;',
  0,
  null,
)
const { node } = fc.letrec(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    WORDS,
    fc.string(),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        '@type',
        '@id',
        '@value',
        '@language',
        'name',
        'url',
        'publisher',
        'address',
        'addressCountry',
        'sameAs',
        '__proto__',
      ),
      tie('node'),
      { maxKeys: 6 },
    ),
  ),
}))

test('a publisher of any shape is read or left, within the schema', async () => {
  await fc.assert(
    fc.asyncProperty(node, node, async (publisher, other) => {
      await said({ '@graph': [{ '@type': 'NewsArticle', publisher }, { '@type': 'WebSite', publisher: other }, other] })
    }),
    { numRuns: 100 },
  )
})
