import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { discover } from '../../../src/stages/1-discover/discover.ts'
import { readFeed } from '../../../src/stages/1-discover/read-feed.ts'
import { currentSitemaps } from '../../../src/stages/1-discover/sitemaps.ts'
import { readOpml } from '../../../src/stages/1-discover/read-opml.ts'

const tools = { now: () => '2025-03-03T12:00:00Z', log: () => {} }
const polled = (text: string) => ({
  feed: { url: 'https://tide.example/rss' },
  bytes: new TextEncoder().encode(text),
  at: '2025-03-03T12:00:00Z',
})

test('discover gives each page once, without tracking parameters, and leaves other addresses out', async () => {
  const item = (link: string) => `<item><title>T</title><link>${link}</link></item>`
  const links = [item('/a?utm_source=rss#top'), item('https://tide.example/a'), item('javascript:alert(1)'), item('b')]
  const found = await discover.run(polled(`<rss><channel>${links.join('')}</channel></rss>`), tools)
  assert.ok(!isRefusal(found))
  assert.deepEqual(
    found.map(link => link.url),
    ['https://tide.example/a', 'https://tide.example/b'],
  )
  assert.equal(found[0].feed, 'https://tide.example/rss')
})

test('discover passes a refusal on', async () => {
  const found = await discover.run(polled('<!doctype html><p>Hello'), tools)
  assert.ok(isRefusal(found))
})

test('a list of feeds keeps the folders that the reader made', () => {
  const outline = `<outline text="News"><outline text="Tide" type="rss" xmlUrl="https://tide.example/rss"/></outline>`
  assert.deepEqual(readOpml(`<opml version="2.0"><body>${outline}</body></opml>`), [
    { url: 'https://tide.example/rss', title: 'Tide', outlet: { name: 'Tide' }, folders: ['News'] },
  ])
  assert.equal(readOpml('<rss/>'), undefined)
})

const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
const entry = (path: string, more: string) => `<url><loc>https://tide.example/${path}</loc>${more}</url>`

test('a news sitemap gives titles and dates, packed or not', async () => {
  const said =
    '<news:publication_date>2025-03-01T08:00+02:00</news:publication_date><news:title>Ferry &amp; fog</news:title>' // prettier-ignore
  const sitemap = `<urlset ${news}>${entry('a', `<news:news>${said}</news:news>`)}</urlset>`
  const input = polled(sitemap)
  const found = [await discover.run(input, tools), await discover.run({ ...input, bytes: gzipSync(sitemap) }, tools)]
  for (const links of found) {
    assert.ok(!isRefusal(links))
    assert.deepEqual(
      links.map(({ url, title, publishedAt }) => [url, title, publishedAt]),
      [['https://tide.example/a', 'Ferry & fog', '2025-03-01T08:00+02:00']],
    )
  }
})

test('pages of a sitemap that have not changed for a month are left, those without a date are not', async () => {
  const old = '<lastmod>2025-01-31</lastmod>'
  const sitemap = `<urlset>${entry('old', old)}${entry('new', '<lastmod>2025-03-01</lastmod>')}${entry('undated', '')}</urlset>`
  const found = await discover.run(polled(sitemap), tools)
  assert.ok(!isRefusal(found))
  assert.deepEqual(
    found.map(link => link.url),
    ['https://tide.example/new', 'https://tide.example/undated'],
  )
  // A feed names its newest whatever their age.
  const feed = '<rss><channel><item><link>/a</link><pubDate>2 Jan 2020 00:00 GMT</pubDate></item></channel></rss>'
  const polledFeed = await discover.run(polled(feed), tools)
  assert.ok(!isRefusal(polledFeed))
  assert.equal(polledFeed.length, 1)
})

test('an index of sitemaps is no feed, and says which to add: news first', async () => {
  const child = (path: string) =>
    `<sitemap><loc>https://tide.example/${path}</loc><lastmod>2025-03-01</lastmod></sitemap>` // prettier-ignore
  const found = await discover.run(polled(`<sitemapindex>${child('a.xml')}${child('news.xml')}</sitemapindex>`), tools)
  assert.ok(isRefusal(found))
  assert.match(found.refusal.because, /index of 2 sitemaps/)
  assert.match(found.refusal.next ?? '', /news\.xml/)
})

test('a damaged or endless packed feed is refused', async () => {
  const input = polled('')
  for (const bytes of [gzipSync('<rss/>').subarray(0, 15), gzipSync(Buffer.alloc(21_000_000))])
    assert.ok(isRefusal(await discover.run({ ...input, bytes }, tools)))
})

test('only a folder or file of this machine may name its files', async () => {
  const feed = '<rss><channel><item><link>file:///etc/passwd</link></item></channel></rss>'
  assert.deepEqual(await discover.run(polled(feed), tools), [])
  const own = await discover.run({ ...polled(feed), feed: { url: 'file:///home/me/feed.xml' } }, tools)
  assert.ok(!isRefusal(own))
  assert.equal(own.length, 1)
})

test('a feed says when it wishes to be asked', () => {
  const pace = (inside: string) => {
    const parsed = readFeed({
      text: `<rss xmlns:syn="http://purl.org/rss/1.0/modules/syndication/"><channel>${inside}</channel></rss>`,
    }) // prettier-ignore
    return isRefusal(parsed) ? parsed : parsed.pace
  }
  assert.deepEqual(pace('<ttl> 90 </ttl><skipHours><hour>24</hour><hour>3</hour></skipHours>'), {
    ttlMinutes: 90,
    skipHours: [0, 3],
  })
  assert.deepEqual(pace('<skipDays><day>Sunday</day><day>Saturday</day><day>Someday</day></skipDays>'), {
    skipDays: [0, 6],
  })
  assert.deepEqual(pace('<syn:updatePeriod>Daily</syn:updatePeriod><syn:updateFrequency>4</syn:updateFrequency>'), {
    updateEveryMs: 6 * 3_600_000,
  })
  assert.equal(pace('<ttl>soon</ttl><ttl>-4</ttl><skipHours><hour>99</hour></skipHours>'), undefined)
})

test('a news sitemap gives the outlet and the language of a page, and not its address in other languages', async () => {
  const publication =
    '<news:publication><news:name>The Tide</news:name><news:language>en</news:language></news:publication>'
  const other = '<xhtml:link rel="alternate" hreflang="de" href="https://tide.example/de/a"/>'
  const inside = `${other}<news:news>${publication}<news:title>Fog</news:title></news:news>`
  const sitemap = `<urlset ${news} xmlns:xhtml="http://www.w3.org/1999/xhtml">${entry('a', inside)}</urlset>`
  const found = await discover.run(polled(sitemap), tools)
  assert.ok(!isRefusal(found))
  const [{ url, title, source, language }] = found
  assert.deepEqual([url, title, source, language], ['https://tide.example/a', 'Fog', { name: 'The Tide' }, 'en'])
})

test('an item says its own language, outlet, author and words in the names of other vocabularies', async () => {
  const item = `<item xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <link>/a</link><media:title>Fog</media:title><dc:creator>Ada Quill</dc:creator><dc:date>2025-03-01</dc:date><dc:language>de</dc:language>
    <dc:source>Coast Wire</dc:source><content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded></item>`
  const found = await discover.run(
    polled(`<rss><channel><language>en</language>${item}<item><link>/b</link></item></channel></rss>`),
    tools,
  )
  assert.ok(!isRefusal(found))
  assert.deepEqual(found[0], {
    url: 'https://tide.example/a',
    feed: 'https://tide.example/rss',
    title: 'Fog',
    summary: 'All of it.',
    authors: ['Ada Quill'],
    publishedAt: '2025-03-01',
    updatedAt: '2025-03-01',
    source: { name: 'Coast Wire' },
    language: 'de',
  })
  assert.equal(found[1].language, undefined)
})

test('a feed names its hub and the address by which the hub knows it', () => {
  const hub = (text: string) => {
    const parsed = readFeed({ text, url: 'https://tide.example/feed' })
    return isRefusal(parsed) ? parsed : parsed.push
  }
  const both = { hub: 'https://hub.example/', self: 'https://tide.example/all' }
  const links = (prefix: string) =>
    `<${prefix}link rel="hub" href="https://hub.example/"/><${prefix}link rel="self" href="/all"/>`
  assert.deepEqual(hub(`<feed xmlns="http://www.w3.org/2005/Atom">${links('')}</feed>`), both)
  assert.deepEqual(
    hub(`<rss xmlns:a10="http://www.w3.org/2005/Atom"><channel>${links('a10:')}<link>/</link></channel></rss>`),
    both,
  )
  const json = {
    version: '1',
    feed_url: 'https://tide.example/all',
    hubs: [
      { type: 'rssCloud', url: 'x' },
      { type: 'WebSub', url: 'https://hub.example/' },
    ],
    items: [],
  }
  assert.deepEqual(hub(JSON.stringify(json)), both)
  assert.equal(
    hub('<rss><channel><item><link rel="hub" href="https://hub.example/"/></item></channel></rss>'),
    undefined,
  )
})

test('of an index the sitemaps of news are read, else the newest by date or name, and none of other things', () => {
  const at = '2026-03-10T00:00:00Z'
  const names = (...given: (string | [name: string, lastmod: string])[]) =>
    currentSitemaps(
      given.map(each => {
        const [name, updatedAt] = typeof each === 'string' ? [each, null] : each
        return {
          id: '',
          url: `https://tide.example/${name}`,
          title: '',
          summary: '',
          authors: [],
          publishedAt: null,
          updatedAt,
        }
      }),
      at,
    ).map(({ url }) => url.replace('https://tide.example/', ''))
  assert.deepEqual(names('a.xml', 'sitemap-news.xml', ['b.xml', '2026-03-09']), ['sitemap-news.xml'])
  assert.deepEqual(names('sitemap-2024-11.xml', 'sitemap-2026-02.xml', 'sitemap-2026-03.xml'), [
    'sitemap-2026-03.xml',
    'sitemap-2026-02.xml',
  ])
  assert.deepEqual(names('s.xml?yyyy=2026&mm=03&dd=09', 's.xml?yyyy=2025&mm=03&dd=09'), ['s.xml?yyyy=2026&mm=03&dd=09'])
  const date = '2026-03-09'
  assert.deepEqual(
    names(
      ['post-sitemap2.xml', date],
      ['category-sitemap.xml', date],
      ['author-sitemap.xml', date],
      ['page-sitemap.xml', date],
    ),
    ['post-sitemap2.xml'],
  )
  assert.deepEqual(names(['old.xml', '2019-01-01'], ['older.xml', '2018-01-01']), ['old.xml', 'older.xml'])
  assert.deepEqual(names('1.xml', '2.xml', '3.xml', '4.xml', '5.xml', '6.xml'), ['1.xml', '2.xml', '5.xml', '6.xml'])
  assert.deepEqual(names('category-sitemap.xml'), ['category-sitemap.xml'])
})
