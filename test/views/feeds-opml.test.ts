import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isRefusal } from '../../src/domain/refusal.ts'
import { readFeed } from '../../src/stages/1-discover/read-feed.ts'
import { opmlList } from '../../src/stages/1-discover/read-opml.ts'
import { oneLine } from '../../src/text/plain-text.ts'
import { feedsOpml } from '../../src/views/feeds-opml.ts'
import type { FeedRow } from '../../src/views/feeds-page.ts'

const AT = '2026-03-02T09:05:00Z'

const row = (more: Partial<FeedRow>): FeedRow => ({
  url: 'https://tide.example/rss',
  title: 'The Tide',
  state: 'fine',
  since: null,
  because: '',
  lastPoll: null,
  polls: 0,
  links: 0,
  nextPoll: null,
  folders: [],
  site: null,
  format: 'rss',
  push: null,
  ...more,
})

test('feeds stand in their folders, with what other readers need', () => {
  const feeds = [
    row({ folders: ['News', 'Coast & sea'], site: 'https://tide.example/' }),
    row({ url: 'https://gull.example/feed?a=1&b="2"', title: 'Gull <weekly>', folders: ['News'] }),
    row({ url: 'https://quay.example/', title: null, format: 'front-page' }),
    row({ url: 'https://strand.example/sitemap.xml', title: null, format: 'sitemap-index' }),
  ]
  const opml = feedsOpml(feeds, AT)
  assert.equal(
    opml.slice(opml.indexOf('  <body>')),
    [
      '  <body>',
      '    <outline text="News" title="News">',
      '      <outline text="Coast &amp; sea" title="Coast &amp; sea">',
      '        <outline type="rss" text="The Tide" title="The Tide" xmlUrl="https://tide.example/rss" htmlUrl="https://tide.example/"/>',
      '      </outline>',
      '      <outline type="rss" text="Gull &lt;weekly&gt;" title="Gull &lt;weekly&gt;" xmlUrl="https://gull.example/feed?a=1&amp;b=&quot;2&quot;"/>',
      '    </outline>',
      '    <outline type="link" text="https://quay.example/" title="https://quay.example/" url="https://quay.example/" category="/stemma/front-page"/>',
      '    <outline type="sitemap" text="https://strand.example/sitemap.xml" title="https://strand.example/sitemap.xml" xmlUrl="https://strand.example/sitemap.xml"/>',
      '  </body>',
      '</opml>',
      '',
    ].join('\n'),
  )
  assert.match(opml, /<dateCreated>Mon, 02 Mar 2026 09:05:00 GMT<\/dateCreated>/)
})

const words = fc.string({ unit: 'grapheme', maxLength: 30 })
const feedRow = fc
  .record({
    path: fc.string({ unit: 'grapheme', maxLength: 20 }),
    title: fc.option(words),
    folders: fc.array(
      words.filter(name => oneLine(name) !== ''),
      { maxLength: 4 },
    ),
    site: fc.option(fc.webUrl()),
    isWatched: fc.boolean(),
  })
  .map(({ path, title, folders, site, isWatched }, at = 0) =>
    row({
      url: new URL(`https://tide.example/${encodeURIComponent(path)}?n=${at}&x='y'`).href,
      title,
      folders,
      site,
      format: isWatched ? 'front-page' : 'atom',
    }),
  )

test('what is written is read back: addresses, titles, sites, folders and what is watched', () => {
  fc.assert(
    fc.property(fc.uniqueArray(feedRow, { selector: ({ url }) => url, maxLength: 12 }), feeds => {
      const opml = feedsOpml(feeds, AT)
      const read = new Map(opmlList(opml)?.feeds.map(feed => [feed.url, feed]))
      assert.equal(read.size, feeds.length)
      for (const { url, title, folders, site, format } of feeds) {
        const back = read.get(url)
        const isWatched = format === 'front-page'
        assert.equal(back?.title, oneLine(clean(title || url)) || undefined)
        assert.deepEqual(back?.folders, folders.map(clean).map(oneLine))
        assert.equal(back?.watch, isWatched ? format : undefined)
        if (!isWatched) assert.equal(back?.site, site ?? undefined)
      }
      const feed = readFeed({ text: opml })
      assert.ok(!isRefusal(feed) && feed.format === 'opml')
    }),
  )
})

/** Control characters that XML cannot hold become a sign for them. */
const clean = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
