import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { linksOf } from '../../../src/stages/1-discover/discover.ts'
import { readFeed } from '../../../src/stages/1-discover/read-feed.ts'

const item = (n: number | string, more = ''): string =>
  `<item><title>Item ${n}</title><link>https://tide.example/${n}</link>${more}</item>`
const rss = (inside: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`
const titles = (text: string): string[] => {
  const feed = readFeed({ text, url: 'https://tide.example/rss' })
  return isRefusal(feed) ? [feed.refusal.code] : feed.entries.map(({ title }) => title)
}

test('of a feed that is cut anywhere every whole item is kept', () => {
  const items = Array.from({ length: 8 }, (_, n) =>
    item(n, `<description><![CDATA[<p>Words &amp; more</p>]]></description>`),
  )
  const whole = rss(items.join('\n'))
  fc.assert(
    fc.property(fc.nat(whole.length), length => {
      const cut = whole.slice(0, length)
      const complete = cut.split('</item>').length - 1
      const found = titles(cut).filter(title => title.startsWith('Item'))
      assert.deepEqual(
        found.slice(0, complete),
        items.slice(0, complete).map((_, n) => `Item ${n}`),
      )
      assert.ok(found.length <= complete + 1)
    }),
  )
})

test('of a JSON feed that is cut anywhere every whole item is kept', () => {
  const items = Array.from({ length: 6 }, (_, n) => ({
    id: `${n}`,
    url: `https://tide.example/${n}`,
    title: `Item "${n}" [}]`,
  }))
  const whole = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items, more: { items: [1] } })
  fc.assert(
    fc.property(fc.nat(whole.length), length => {
      const cut = whole.slice(0, length)
      const complete = items.filter(each => cut.includes(JSON.stringify(each))).length
      const found = titles(cut).filter(title => title.startsWith('Item'))
      assert.equal(found.length, complete)
    }),
  )
})

test('a section or comment that is never closed swallows nothing', () => {
  assert.deepEqual(
    titles(rss(`<item><title><![CDATA[One</title><link>https://tide.example/1</link></item>${item(2)}`)),
    ['One', 'Item 2'],
  )
  assert.deepEqual(titles(rss(`${item(1)}<!-- hidden ${item(2)}`)), ['Item 1', 'Item 2'])
  assert.deepEqual(titles(rss(`${item(1)}<!-- ${item(2)} -->${item(3)}`)), ['Item 1', 'Item 3'])
})

test('what stands before and behind a feed does not matter', () => {
  const before = [
    '\n \t',
    '\ufeff\ufeff',
    '<!-- cached -->',
    'Notice: Undefined index: a < b\n',
    '<br />\n<b>Warning</b>: x() in <b>/a.php</b>\n',
  ]
  for (const text of before) assert.deepEqual(titles(text + rss(item(1))), ['Item 1'], JSON.stringify(text))
  for (const text of ['<script>x</script>', '<html><body>y', rss(item(2)), '\u0000\u0000'])
    assert.deepEqual(titles(rss(item(1)) + text), ['Item 1'], JSON.stringify(text))
})

test('a feed that a page is wrapped around is read, one that a page shows is not', () => {
  const feed = rss(item(1) + item(2))
  const escaped = feed.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const page = (inside: string) => `<!DOCTYPE html><html><head><title>x</title></head><body>${inside}</body></html>`
  assert.deepEqual(titles(page(feed)), ['Item 1', 'Item 2'])
  assert.deepEqual(titles(page(`<pre style="word-wrap: break-word">${escaped}</pre>`)), ['Item 1', 'Item 2'])
  const lesson = 'This is how a feed looks, and what each of its parts is for. '.repeat(5)
  assert.deepEqual(titles(page(`<p>${lesson}</p><pre>${escaped}</pre>`)), ['not-a-feed'])
  assert.deepEqual(titles(page('<h1>502 Bad Gateway</h1>')), ['not-a-feed'])
})

test('a page names the feeds that it announces, at most five', () => {
  const page = (count: number) =>
    `<html><head>${Array.from({ length: count }, (_, n) => `<link rel="alternate" type="application/rss+xml" href="/${n}.rss">`).join('')}</head></html>`
  const next = (count: number) => {
    const refused = readFeed({ text: page(count), url: 'https://tide.example/' })
    return isRefusal(refused) ? refused.refusal.next : ''
  }
  assert.equal(next(1), 'The page names a feed: https://tide.example/0.rss')
  assert.match(
    next(2) ?? '',
    /^The page names 2 feeds: https:\/\/tide\.example\/0\.rss, https:\/\/tide\.example\/1\.rss$/,
  )
  assert.match(next(7) ?? '', /^The page names 7 feeds: .*4\.rss and 2 more$/)
})

test('hostile documents cost bounded time and give a feed or a refusal', () => {
  const entity = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(999)}"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
  const hostile = [
    entity + rss(`<item><title>${'&a;'.repeat(100_000)}&b;&c;</title></item>`),
    rss('<item><title>x</title>'.repeat(10_000)),
    rss(`<item><description>${'<div>'.repeat(10_000)}`),
    rss(Array.from({ length: 5_000 }, (_, n) => `<x xmlns:a${n}="u${n}">`).join('')),
    rss(`<item ${Array.from({ length: 20_000 }, (_, n) => `a${n}="x"`).join(' ')}>`),
    rss('<![CDATA['.repeat(200_000)),
    `<html>${'<feed '.repeat(200_000)}`,
    `<html>${'<pre>&lt;rss '.repeat(100_000)}`,
    '<'.repeat(2_000_000),
    `{"items":${'['.repeat(100_000)}`,
    `{"items":[${'{"a":"'.repeat(100_000)}`,
  ]
  for (const text of hostile) {
    const feed = readFeed({ text })
    if (!isRefusal(feed)) for (const { title } of feed.entries) assert.ok(title.length < 1_500_000)
  }
  for (const bytes of [new Uint8Array(50_000_000), gzipSync(Buffer.alloc(30_000_000, 60))]) {
    const feed = readFeed({ bytes })
    assert.ok(isRefusal(feed) && feed.refusal.code === 'too-large')
  }
})

test('of what a feed says of a page only so much is kept', () => {
  const feed = readFeed({
    text: rss(
      `<item><title>A\u0001B${'x'.repeat(5_000)}</title><link>https://tide.example/1</link><description>${'y'.repeat(90_000)}</description></item>`,
    ),
  })
  const links = isRefusal(feed) ? feed : linksOf(feed, { url: 'https://tide.example/rss' }, '2026-03-01T00:00:00Z')
  assert.ok(!isRefusal(links))
  assert.match(links[0].title ?? '', /^ABx+$/)
  assert.ok(links[0].title!.length <= 1_000 && links[0].summary!.length <= 20_000)
})

const SEEDS = [
  rss(item(1) + item(2)),
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://tide.example/"><entry><title type="html">A &amp;lt;b&amp;gt;</title><link href="a"/><updated>2026-03-01</updated></entry></feed>',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="https://tide.example/1"><title>A</title></item></rdf:RDF>',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://tide.example/1","authors":[{"name":"A"}]}]}',
  '<opml><body><outline text="a" xmlUrl="https://tide.example/1"/></body></opml>',
  '<urlset><url><loc>https://tide.example/1</loc><lastmod>2026-03-01</lastmod></url></urlset>',
  '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><pre>x</pre></body></html>',
]
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '</item>',
  '<item>',
  '\u0000',
  '\ufffe',
  '&#0;',
  '&#x110000;',
  '<!ENTITY a "',
  'xmlns:x="',
  '{',
  '}',
  '[',
  ']',
  '\\u',
]

test('feeds that are changed anywhere in any way make nothing throw', () => {
  const change = fc.record({
    at: fc.nat(400),
    drop: fc.nat(30),
    put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })),
  })
  fc.assert(
    fc.property(fc.constantFrom(...SEEDS), fc.array(change, { maxLength: 6 }), (seed, changes) => {
      const text = changes.reduce((whole, { at, drop, put }) => whole.slice(0, at) + put + whole.slice(at + drop), seed)
      for (const input of [
        { text },
        { bytes: Buffer.from(text, 'utf16le') },
        { bytes: Buffer.from(text), contentType: 'text/xml; charset=koi8-r' },
      ]) {
        const feed = readFeed({ ...input, url: 'https://tide.example/' })
        if (!isRefusal(feed)) void linksOf(feed, { url: 'https://tide.example/' }, '2026-03-01T00:00:00Z')
      }
    }),
    { numRuns: 600 },
  )
})
