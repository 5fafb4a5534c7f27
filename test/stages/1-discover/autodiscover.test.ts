import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { autodiscover } from '../../../src/stages/1-discover/autodiscover.ts'

const found = (html: string, url = 'https://tide.example/') => autodiscover(new TextEncoder().encode(html), url)
const urls = (html: string, url?: string) => found(html, url).map(feed => feed.url)
const link = (href: string, more = 'type="application/rss+xml"') => `<link rel="alternate" ${more} href="${href}">`

test('a page names its feeds with their titles and types, relative to its base', () => {
  const page = `<html><head><base href="/en/"><base href="/fr/">
    ${link('rss.xml', 'type="application/rss+xml; charset=utf-8" title="The Tide &amp; Times"')}
    ${link('//cdn.tide.example/atom', 'type=application/atom+xml')}</head><body>${link('/feed.json', "type='application/feed+json'")}</body>`
  assert.deepEqual(found(page), [
    { url: 'https://tide.example/en/rss.xml', title: 'The Tide & Times', type: 'application/rss+xml' },
    { url: 'https://cdn.tide.example/atom', type: 'application/atom+xml' },
    { url: 'https://tide.example/feed.json', type: 'application/feed+json' },
  ])
})

test('relations are words in any case and order, and a style sheet or a translation is no feed', () => {
  const page = `<LINK REL="home ALTERNATE" TYPE="Application/RSS+XML" HREF="/a"><link rel="feed" href="/b">
    <link rel="alternate stylesheet" type="application/rss+xml" href="/c"><link rel="alternate" hreflang="de" href="/de/">
    <link rel="stylesheet" type="application/rss+xml" href="/d">`
  assert.deepEqual(urls(page), ['https://tide.example/a', 'https://tide.example/b'])
})

test('what only looks like a feed is left out: oEmbed, the site’s own API, search descriptions, a manifest', () => {
  const page = `${link('/wp-json/oembed/1.0/embed?url=x', 'type="application/json+oembed"')}
    ${link('/wp-json/wp/v2/pages/2', 'type="application/json" title="JSON"')}
    ${link('/search.xml', 'type="application/opensearchdescription+xml"')}
    ${link('/print.xml', 'type="text/xml"')}${link('/feed.xml', 'type="text/xml"')}`
  assert.deepEqual(urls(page), ['https://tide.example/feed.xml'])
})

test('feeds of comments come last, those of another language and another site behind the page’s own', () => {
  const page = `<html lang="en-GB">${link('https://tide.example/comments/feed/')}${link('/antworten', 'type="application/rss+xml" title="Kommentare zu: Fähre"')}
    ${link('/de/feed')}${link('/fra', 'type="application/atom+xml" hreflang="fr"')}${link('https://feeds.pipes.example/tide')}${link('/feed')}`
  assert.deepEqual(
    urls(page).map(url => url.replace('https://', '')),
    [
      'tide.example/feed',
      'feeds.pipes.example/tide',
      'tide.example/de/feed',
      'tide.example/fra',
      'tide.example/comments/feed/',
      'tide.example/antworten',
    ],
  )
})

test('on the page of a section its own feed comes before that of the whole site', () => {
  const page = link('/feed') + link('/harbour/feed')
  assert.deepEqual(urls(page, 'https://tide.example/harbour/'), [
    'https://tide.example/harbour/feed',
    'https://tide.example/feed',
  ])
})

test('links of the text count where their address looks like a feed’s, after what the head names', () => {
  const page = `<a href="/rss">All our feeds</a><a href="/about">RSS</a><a href="https://reader.example/add/feed">Add</a>
    <a href="https://lexicon.example/wiki/RSS">What is RSS?</a><a href="feed://tide.example/sport.rss"><b>Sport</b></a>
    <a href="/?feed=rss2">Feed</a><a href="/index.php">Home</a><a href="/index.xml">XML</a><a href="https://cast.example/show.rss">Podcast</a>${link('/main')}`
  assert.deepEqual(
    found(page).map(feed => [feed.url, feed.title]),
    [
      ['https://tide.example/main', undefined],
      ['https://tide.example/rss', 'All our feeds'],
      ['https://tide.example/sport.rss', 'Sport'],
      ['https://tide.example/?feed=rss2', 'Feed'],
      ['https://tide.example/index.xml', 'XML'],
      ['https://cast.example/show.rss', 'Podcast'],
    ],
  )
})

test('a page of the web names no file of this machine, and no address with a password', () => {
  const page = link('file:///etc/feed.xml') + link('javascript:alert(1)') + link('https://me:pw@tide.example/feed')
  assert.deepEqual(urls(page), [])
  assert.deepEqual(urls(link('rss.xml'), 'file:///home/me/page.html'), ['file:///home/me/rss.xml'])
})

test('no page makes it throw, and every address it gives is a whole one', () => {
  const piece = fc.constantFrom(
    '<link',
    ' rel=alternate',
    ' href="',
    '//',
    '%',
    ']',
    'feed',
    ':',
    '>',
    '<a',
    '"',
    ' type=application/rss+xml',
    'x',
  ) // prettier-ignore
  const page = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''))
  fc.assert(fc.property(page, html => urls(html).every(url => URL.canParse(url))))
  assert.equal(urls('<a href="/rss">'.repeat(50_000)).length, 1)
})

test('a million nested elements, an endless attribute and a hundred thousand links do no harm', () => {
  const first = link('/feed')
  const hostile = [
    '<div>'.repeat(1_000_000),
    `<a href="/${'feeds/'.repeat(300_000)}`,
    '<a href="/x">x</a>'.repeat(100_000),
  ]
  for (const page of hostile) assert.deepEqual(urls(first + page), ['https://tide.example/feed'])
})
