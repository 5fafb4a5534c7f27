import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followFetched } from '../../src/following.ts'
import { tombsOf } from '../../src/walk/tombs.ts'
import { answer, HOUR, sceneOfFeeds } from './scene-of-feeds.ts'

const PAGE = 'https://tide.example/'
const INDEX = 'https://tide.example/sitemap.xml'

const HEADLINES = Array.from({ length: 60 }, (_, n) => `Ferry number ${n} stays in port because of fog`)
const pathOf = (line: string) => `https://tide.example/2026/03/01/${line.toLowerCase().replaceAll(' ', '-')}`
const frontPage = (lines: readonly string[]) =>
  `<html><body><nav><a href="/about">About</a></nav>${lines.map(line => `<h2><a href="${pathOf(line)}">${line}</a></h2>`).join('')}</body></html>`

test('of a front page only what is new counts, and at the first look only its first links', async () => {
  const { answers, look, follow, cellar, later } = sceneOfFeeds()
  await follow(PAGE, { watch: 'front-page' })
  answers.set(PAGE, () => answer(PAGE, frontPage(HEADLINES.slice(10))))
  const first = await look(PAGE)
  assert.deepEqual(first, HEADLINES.slice(10, 40).map(pathOf))
  assert.equal((await cellar.link(first[0]))?.title, HEADLINES[10])
  later(HOUR)
  answers.set(PAGE, () => answer(PAGE, frontPage([HEADLINES[3], ...HEADLINES.slice(10, 55)])))
  assert.deepEqual(await look(PAGE), [...first, pathOf(HEADLINES[3])])
  later(HOUR)
  answers.set(PAGE, () => answer(PAGE, '<html><body><p>Accept our cookies</p></body></html>'))
  await look(PAGE)
  const polls = await cellar.polls(PAGE, 9)
  assert.deepEqual(
    polls.map(({ items, fresh }) => [items, fresh]),
    [
      [50, 50],
      [46, 1],
      [0, 0],
    ],
  )
  assert.match(polls[2].because, /refused: not-a-feed: The page has no link that looks like an article's/)
})

test('a page in place of a feed that is followed is refused, and not taken for a front page', async () => {
  const { answers, look, follow, because } = sceneOfFeeds()
  await follow(PAGE)
  answers.set(PAGE, () => answer(PAGE, frontPage(HEADLINES)))
  assert.deepEqual(await look(PAGE), [])
  assert.match(await because(PAGE), /refused: not-a-feed: This is a web page/)
})

const child = (name: string, more = '') => `<sitemap><loc>https://tide.example/${name}</loc>${more}</sitemap>`
const index = (...names: string[]) => `<sitemapindex>${names.map(name => child(name)).join('')}</sitemapindex>`
const sitemap = (...pages: string[]) =>
  `<urlset>${pages.map(page => `<url><loc>https://tide.example/${page}</loc><lastmod>2026-03-01</lastmod></url>`).join('')}</urlset>`
const at = (name: string) => `https://tide.example/${name}`

test('an index of sitemaps is one thing: its current sitemaps are found anew at every look', async () => {
  const { answers, asked, look, follow, later, cellar } = sceneOfFeeds()
  await follow(INDEX)
  answers.set(INDEX, () => answer(INDEX, index('sitemap-2024-01.xml', 'sitemap-2026-02.xml', 'sitemap-2026-03.xml')))
  answers.set(at('sitemap-2026-02.xml'), () => answer('', sitemap('a')))
  answers.set(at('sitemap-2026-03.xml'), () => answer('', sitemap('b'), { freshness: { etag: '"3"' } }))
  assert.deepEqual(await look(INDEX), [at('b'), at('a')])
  assert.deepEqual(asked, [INDEX, at('sitemap-2026-03.xml'), at('sitemap-2026-02.xml')])
  assert.equal((await cellar.link(at('a')))?.feed, INDEX)
  later(40 * 24 * HOUR)
  asked.length = 0
  answers.set(INDEX, () => answer(INDEX, index('sitemap-2026-02.xml', 'sitemap-2026-03.xml', 'sitemap-2026-04.xml')))
  answers.set(at('sitemap-2026-03.xml'), () => ({ unchanged: true, freshness: {} }))
  answers.set(at('sitemap-2026-04.xml'), () => answer('', sitemap('c').replaceAll('03-01', '04-09')))
  const due = await look(INDEX)
  assert.ok(due.includes(at('c')))
  assert.deepEqual(asked, [INDEX, at('sitemap-2026-04.xml'), `${at('sitemap-2026-03.xml')} "3"`])
})

test('the sitemaps of an unchanged index are asked all the same, and one that is away takes nothing from the others', async () => {
  const { answers, asked, look, follow, later, because } = sceneOfFeeds()
  await follow(INDEX)
  answers.set(INDEX, ({ known } = {}) =>
    known?.etag
      ? { unchanged: true, freshness: {} }
      : answer(INDEX, index('news-1.xml', 'news-2.xml', 'all.xml'), { freshness: { etag: '"1"' } }),
  )
  answers.set(at('news-1.xml'), () => answer('', sitemap('a')))
  assert.deepEqual(await look(INDEX), [at('a')])
  assert.match(
    await because(INDEX),
    /1 links in 1 sitemaps of an index, 1 of them new; 1 could not be read, .*news-2\.xml: no such page/,
  )
  later(HOUR)
  asked.length = 0
  answers.set(at('news-1.xml'), () => answer('', sitemap('a', 'b')))
  assert.deepEqual(await look(INDEX), [at('a'), at('b')])
  assert.deepEqual(asked, [`${INDEX} "1"`, at('news-1.xml'), at('news-2.xml')])
  answers.set(at('news-1.xml'), () => answer('', 'away', { document: { ...answer('', '').document, status: 503 } }))
  later(HOUR)
  await look(INDEX)
  assert.match(await because(INDEX), /refused: not-a-feed: None of the sitemaps of this index can be read/)
})

test('a feed that was fetched to see what it is, is not asked again at its first poll', async () => {
  const { answers, asked, cellar, fetch, timetable, now, walkDue, nextOf } = sceneOfFeeds()
  const feed = 'https://tide.example/rss'
  const text = '<rss><channel><title>T</title><item><link>https://tide.example/a</link></item></channel></rss>'
  answers.set(feed, () => answer(feed, text))
  await followFetched({ url: feed, folders: ['Coast'] }, cellar, now(), {
    answer: answer(feed, text),
    fetch,
    tombs: tombsOf(cellar),
    timetable,
  })
  await walkDue()
  assert.deepEqual(asked, [])
  assert.equal((await cellar.polls(feed, 9)).length, 1)
  assert.ok(await nextOf(feed))
  assert.deepEqual(
    (await cellar.take('fetch', 9, 0)).map(({ subject }) => subject),
    ['https://tide.example/a'],
  )
  assert.deepEqual(await cellar.fact('feed', feed), { url: feed, since: now(), folders: ['Coast'] })
})
