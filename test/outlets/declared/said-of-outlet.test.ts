import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PUBLISHER_FIELDS, PUBLISHER_PLACES, type PublisherFact } from '../../../src/domain/article.ts'
import { declaredFacts } from '../../../src/outlets/declared/declared-facts.ts'
import {
  heard,
  MOST_PAGES,
  NOTHING_SAID,
  type Said,
  siteOf,
  withoutPages,
  type Witness,
} from '../../../src/outlets/declared/said-of-outlet.ts'

const says = (field: PublisherFact['field'], value: string, from: PublisherFact['from'] = 'article-publisher') => ({
  field,
  value,
  from,
})

const page = (n: number, publisher: PublisherFact[], rest: Partial<Witness> & { language?: string } = {}): Witness => ({
  article: { id: `a${n}`, language: rest.language ?? 'und', publisher },
  url: `https://news.skua.example/${n}`,
  on: rest.on ?? '2026-03-01',
})

const all = (...pages: Witness[]): Said => pages.reduce(heard, NOTHING_SAID)
const told = (...pages: Witness[]): string[] =>
  declaredFacts(all(...pages)).map(({ field, value, pages: count }) => `${field}: ${value} (${count})`)

test('one page without an address of its publisher is not believed, two are', () => {
  const name = says('name', 'The Skua')
  assert.deepEqual(told(page(1, [name])), [])
  assert.deepEqual(told(page(1, [name]), page(1, [name])), [], 'the same page twice')
  assert.deepEqual(told(page(1, [name]), page(2, [name])), ['name: The Skua (2)'])
})

test('a publisher whose address is on the site is believed at once, one whose address is elsewhere never', () => {
  const here = [says('name', 'The Skua'), says('url', 'https://www.skua.example/')]
  assert.deepEqual(told(page(1, here)), ['name: The Skua (1)', 'homepage: https://www.skua.example/ (1)'])
  const elsewhere = [says('name', 'The Tern'), says('url', 'https://tern.example/'), says('parent', 'Tern Group')]
  assert.deepEqual(told(page(1, elsewhere), page(2, elsewhere), page(3, elsewhere)), [])
})

test('sites on hosts of one domain are told apart by the front page that their pages give', () => {
  const at = (url: string, ...addresses: string[]) =>
    siteOf({ article: { id: 'a', language: 'und', publisher: addresses.map(each => says('url', each)) }, url })
  assert.equal(at('https://www.skua.example/1'), 'skua.example')
  assert.equal(at('https://amp.skua.example/1'), 'skua.example')
  assert.equal(at('https://sport.skua.example/1'), 'sport.skua.example')
  assert.equal(at('https://sport.skua.example/1', 'https://www.skua.example/en/'), 'skua.example')
  assert.equal(at('https://sport.skua.example/1', 'https://sport.skua.example'), 'sport.skua.example')
  assert.equal(at('https://sport.skua.example/1', 'https://shop.skua.example/'), 'sport.skua.example')
  assert.equal(at('https://skua.example/1', 'https://skua.example/blogs/moss'), 'skua.example')
  assert.equal(at('file:///tmp/1'), undefined)
})

test('one of many publishers below a path of a site is not the site; its own page as address is none', () => {
  const blog = [says('name', 'Moss and Stone'), says('url', 'https://news.skua.example/blogs/moss')]
  assert.deepEqual(told(page(1, blog), page(2, blog)), [])
  const self = (n: number) => page(n, [says('name', 'The Skua'), says('url', `https://news.skua.example/${n}`)])
  assert.deepEqual(told(self(1)), [])
  assert.deepEqual(told(self(1), self(2)), ['name: The Skua (2)'])
})

test('where the site is named, the agency that publishes some of its articles is no other name of it', () => {
  const both = [says('name', 'The Skua', 'og:site_name'), says('name', 'Norvik')]
  assert.deepEqual(told(page(1, both), page(2, both)), ['name: The Skua (2)'])
})

test('a site whose pages name many publishers is none of them', () => {
  const pages = ['A', 'B', 'C', 'D', 'E'].flatMap((name, n) => [
    page(2 * n, [says('name', name), says('parent', 'One Group')]),
    page(2 * n + 1, [says('name', name), says('parent', 'One Group')]),
  ])
  const site = [page(20, [says('name', 'Newsmill', 'website')]), page(21, [says('name', 'Newsmill', 'website')])]
  assert.deepEqual(told(...pages, ...site), ['name: Newsmill (2)'])
  const own = page(22, [says('name', 'Newsmill'), says('url', 'https://skua.example/')])
  assert.deepEqual(told(...pages, ...site, own).slice(0, 1), ['name: Newsmill (2)'])
})

test('the newest value is told first after a change, and the older one stays', () => {
  const before = [1, 2].map(n => page(n, [says('founded', '1911')]))
  const after = [3, 4].map(n => page(n, [says('founded', '1912')], { on: '2026-04-02' }))
  const back = page(1, [says('founded', '1911')], { on: '2026-05-02' })
  assert.deepEqual(told(...before, ...after), ['founded: 1912 (2)', 'founded: 1911 (2)'])
  assert.deepEqual(told(...before, ...after, back), ['founded: 1911 (2)', 'founded: 1912 (2)'])
})

test('the language of the first page is believed, another when two pages are in it', () => {
  const inLanguage = (n: number, language: string) => page(n, [], { language })
  assert.deepEqual(told(inLanguage(1, 'is')), ['language: is (1)'])
  assert.deepEqual(told(inLanguage(1, 'is'), inLanguage(2, 'en')), ['language: is (1)'])
  const three = [inLanguage(1, 'is'), inLanguage(2, 'en'), inLanguage(3, 'en-GB')]
  assert.deepEqual(told(...three), ['language: en (2)', 'language: is (1)'])
})

test('types, countries, policies and languages become facts of an outlet', () => {
  const body = [
    says('url', 'https://skua.example/'),
    says('type', 'NewsMediaOrganization'),
    says('type', 'RadioStation'),
    says('country', 'iceland'),
    says('parent', 'Northern Isles Press'),
    says('qid', 'Q900000001'),
    says('ownership-page', 'https://skua.example/owners'),
    says('corrections-page', 'https://skua.example/errors'),
    says('masthead-page', 'https://skua.example/people'),
  ]
  assert.deepEqual(told(page(1, body, { language: 'is-IS' }), page(2, [], { language: 'is' })), [
    'kind: broadcaster (1)',
    'country: IS (1)',
    'language: is (2)',
    'owner: Northern Isles Press (1)',
    'qid: Q900000001 (1)',
    'homepage: https://skua.example/ (1)',
    'ownership-page: https://skua.example/owners (1)',
    'corrections-policy: https://skua.example/errors (1)',
  ])
  const country = (value: string) => told(page(1, [says('url', 'https://skua.example/'), says('country', value)]))[0]
  assert.equal(country('UK'), 'country: GB (1)')
  assert.equal(country('Atlantis'), 'homepage: https://skua.example/ (1)')
})

test('a page that says nothing new changes nothing, so that it is not written', () => {
  const facts = [says('name', 'The Skua'), says('url', 'https://skua.example/')]
  const full = all(...Array.from({ length: MOST_PAGES }, (_, n) => page(n, facts)))
  assert.equal(heard(full, page(99, facts, { on: '2027-01-01' })), full)
  assert.equal(heard(full, page(1, [])), full)
})

test('what a forgotten page said goes, and what others said as well stays', () => {
  const name = says('name', 'The Skua')
  const said = all(page(1, [says('parent', 'A Person')]), page(2, [name]), page(3, [name]), page(4, [name]))
  const left = withoutPages(said, new Set(['a1', 'a3']), new Set())
  assert.deepEqual(
    left.values.map(({ value, pages }) => [value, pages]),
    [['The Skua', ['a2', 'a4']]],
  )
})

const fact = fc.record({
  field: fc.constantFrom(...PUBLISHER_FIELDS),
  value: fc.oneof(
    fc.constantFrom('https://skua.example/', 'https://tern.example/', 'x', 'XA'),
    fc.string({ minLength: 1 }),
  ),
  from: fc.constantFrom(...PUBLISHER_PLACES),
})

test('whatever pages say, what is kept is bounded and becomes still', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fact, { maxLength: 25 }), { maxLength: 30 }), publishers => {
      const pages = publishers.map((publisher, n) => page(n, publisher))
      const said = all(...pages)
      assert.ok(said.values.length <= 4 * PUBLISHER_FIELDS.length * (PUBLISHER_PLACES.length + 1))
      assert.ok(
        said.values.every(each => each.pages.length <= MOST_PAGES && new Set(each.pages).size === each.pages.length),
      )
      assert.ok(declaredFacts(said).length <= 3 * 10 + 6)
    }),
    { numRuns: 200 },
  )
})
