import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { discover } from '../../../src/stages/1-discover/discover.ts'
import { readFeed } from '../../../src/stages/1-discover/read-feed.ts'
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
