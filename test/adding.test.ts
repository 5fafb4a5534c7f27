import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type AddingTools, whatIs } from '../src/adding.ts'
import type { Addition } from '../src/addition.ts'
import { AppError } from '../src/domain/app-error.ts'
import type { Fetched, FetchOptions } from '../src/domain/fetched.ts'
import { isRefusal, type Refusal, refuse } from '../src/domain/refusal.ts'
import { fileFetcher } from '../src/outside/files.ts'
import { hereCrew, NOW } from './here-crew.ts'
import { failsWith } from './fails-with.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-adding-'))
after(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

type Answers = Record<string, [content: string | Uint8Array, contentType?: string] | Refusal | AppError>

/** A web of a few addresses; anything else does not answer. Notes what was asked for. */
function toolsFor(web: Answers): AddingTools & { asked: string[] } {
  const asked: string[] = []
  const fetch = async (url: string, options?: FetchOptions): Promise<Fetched> => {
    asked.push(`${options?.as} ${url}`)
    const answer = web[url] ?? new AppError('unavailable', `${url} does not answer.`, { next: 'Try again later.' })
    if (answer instanceof AppError) throw answer
    if (isRefusal(answer)) return answer
    const [content, contentType] = answer
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return { document: { id: '', url, fetchedAt: NOW, status: 200, contentType, hash: '', bytes }, freshness: {} }
  }
  const files = fileFetcher(() => NOW, 1_000_000)
  return { fetch, files: async url => (asked.push(url), files(url)), extract: hereCrew.extract, asked }
}

const found = async (given: string, web: Answers = {}): Promise<Addition> => {
  const addition = await whatIs(given, toolsFor(web))
  assert.ok(!isRefusal(addition), JSON.stringify(addition))
  return addition
}
/** An addition without the bytes that came with it. */
const plain = (addition: Addition): object => {
  const { because: _, ...rest } = addition
  return 'answer' in rest ? { ...rest, answer: undefined } : rest
}

const FEED = '<rss><channel><title>The Tide</title><item><link>/a</link></item></channel></rss>'
const SENTENCE =
  'The harbour master of Oldport said on Monday that the ferry would not sail before the fog had lifted. '
const articlePage = (head = ''): string =>
  `<html><head><title>Ferry stays in port</title><meta property="og:type" content="article">${head}</head><body><article><h1>Ferry stays in port</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article></body></html>`
const teaser = (n: number): string =>
  `<li><a href="/${n}">Number ${n}: the council of Oldport meets about the pier</a></li>` // prettier-ignore
const listPage = (head = ''): string =>
  `<html><head><title>Harbour</title>${head}</head><body><ul>${Array.from({ length: 30 }, (_, n) => teaser(n)).join('')}</ul></body></html>`
const ANNOUNCED = '<link rel="alternate" type="application/rss+xml" title="Tide" href="/rss">'

test('the address of a feed is that feed, and its first poll comes with it', async () => {
  const addition = await found('https://tide.example/rss', { 'https://tide.example/rss': [FEED, 'text/html'] })
  assert.ok(addition.kind === 'feed')
  assert.deepEqual([addition.url, addition.title], ['https://tide.example/rss', 'The Tide'])
  assert.equal(new TextDecoder().decode(addition.answer.document.bytes), FEED)
  assert.match(addition.because, /a feed \(rss\) with 1 entry/)
})

test('a front page and a list of articles stand for the feed that they announce, an article for itself', async () => {
  const web: Answers = {
    'https://tide.example/': [articlePage(ANNOUNCED), 'text/html'],
    'https://tide.example/harbour': [listPage(ANNOUNCED), 'text/html'],
    'https://tide.example/2025/ferry': [articlePage(ANNOUNCED), 'text/html'],
    'https://tide.example/rss': [FEED],
  }
  for (const url of ['https://tide.example/', 'https://tide.example/harbour']) {
    const addition = await found(url, web)
    assert.deepEqual([addition.kind, 'url' in addition && addition.url], ['feed', 'https://tide.example/rss'])
  }
  const page = await found('https://tide.example/2025/ferry', web)
  assert.deepEqual([page.kind, page.because], ['page', 'a page with an article'])
})

test('an announced feed that does not answer gives way to the next, and the others are told', async () => {
  const more = '<link rel="alternate" type="application/atom+xml" href="/atom">'
  const web: Answers = { 'https://tide.example/': [listPage(ANNOUNCED + more)], 'https://tide.example/atom': [FEED] }
  const addition = await found('https://tide.example/', web)
  assert.ok(addition.kind === 'feed')
  assert.equal(addition.url, 'https://tide.example/atom')
  assert.deepEqual(addition.others, [{ url: 'https://tide.example/rss', title: 'Tide', type: 'application/rss+xml' }])
  const none = await whatIs('https://tide.example/', toolsFor({ 'https://tide.example/': [listPage(ANNOUNCED)] }))
  assert.ok(isRefusal(none) && /does not answer/.test(none.refusal.because))
})

test('a page that lists feeds leads to them', async () => {
  const web: Answers = {
    'https://tide.example/': [listPage('<a href="/rss">RSS</a>'), 'text/html'],
    'https://tide.example/rss': ['<html><a href="/feeds/news.xml">News</a><a href="/feeds/sport.xml">Sport</a>'],
    'https://tide.example/feeds/news.xml': [FEED],
  }
  const tools = toolsFor(web)
  const addition = await whatIs('https://tide.example/', tools)
  assert.ok(!isRefusal(addition) && addition.kind === 'feed')
  assert.equal(addition.url, 'https://tide.example/feeds/news.xml')
  assert.deepEqual(
    tools.asked.map(line => line.split(' ')[0]),
    ['page', 'feed', 'feed'],
  )
})

test('a page that announces a hundred dead feeds is asked for few of them', async () => {
  const dead = Array.from({ length: 100 }, (_, n) => `<a href="/${n}.rss">x</a>`).join('')
  const tools = toolsFor({ 'https://tide.example/': [dead, 'text/html'] })
  assert.ok(isRefusal(await whatIs('https://tide.example/', tools)))
  assert.equal(tools.asked.length, 5)
})

test('a page that is neither article nor leads to news is refused as extract refuses it, with the way out', async () => {
  const refusedAs = async (url: string, html: string, refusal: Refusal) => {
    const found = await whatIs(url, { ...toolsFor({ [url]: [html, 'text/html'] }), extract: async () => refusal })
    assert.equal(isRefusal(found) && found.refusal.code, refusal.refusal.code)
    return isRefusal(found) ? found.refusal : assert.fail()
  }
  const boats = '<html><body><a href="/1">Boat 1</a><a href="/2">Boat 2</a></body></html>'
  const list = await refusedAs('https://tide.example/x', boats, refuse('list-page', 'It is a list.', 'Give a page.'))
  assert.match(list.because, /It is a list\. The page has no link that looks like an article's/)
  assert.match(list.next ?? '', /Give a page\. It announces no feed either\./)
  const wall = `<html><head>${ANNOUNCED}</head><body><p>${SENTENCE}</p>`
  const page = await refusedAs('https://tide.example/y', wall, refuse('paywalled', 'It is behind a wall.'))
  assert.match(page.next ?? '', /Or add the feed that it announces: https:\/\/tide\.example\/rss/)
})

test('a list of articles without a feed is followed itself, wherever on its site it stands', async () => {
  const url = 'https://tide.example/harbour'
  const extract = async () => refuse('list-page', 'It is a list.')
  const addition = await whatIs(url, { ...toolsFor({ [url]: [frontPageOf(teasers), 'text/html'] }), extract })
  assert.ok(!isRefusal(addition) && addition.kind === 'feed')
  assert.deepEqual([addition.url, addition.watch], [url, 'front-page'])
})

test('a host alone is asked over https, then over http', async () => {
  const web: Answers = { 'http://tide.example.org/news': [FEED] }
  const tools = toolsFor(web)
  const addition = await whatIs('tide.example.org/news', tools)
  assert.ok(!isRefusal(addition) && addition.kind === 'feed' && addition.url === 'http://tide.example.org/news')
  assert.deepEqual(tools.asked, ['page https://tide.example.org/news', 'page http://tide.example.org/news'])
  await assert.rejects(
    whatIs('dead.example.org', toolsFor({})),
    failsWith('unavailable', /Neither https:.*nor http:.*does not answer/),
  )
  // Whoever says https means https.
  await assert.rejects(whatIs('https://tide.example.org/news', toolsFor(web)), failsWith('unavailable', /https/))
})

test('a refused address stays refused, and nothing else is tried', async () => {
  const refusal = refuse('address-not-allowed', '192.168.0.1 is a private address.', 'Allow it.')
  const tools = toolsFor({ 'https://192.168.0.1/': refusal })
  assert.deepEqual(await whatIs('192.168.0.1', tools), refusal)
  assert.equal(tools.asked.length, 1)
})

test('an OPML file is its feeds with their folders', async () => {
  const outline = '<outline text="News"><outline text="Tide" xmlUrl="https://tide.example/rss"/></outline>'
  const bad = '<outline xmlUrl="javascript:alert(1)"/>'
  const path = write('feeds.xml', `<opml><head><title>Mine</title></head><body>${outline}${bad}</body></opml>`)
  assert.deepEqual(plain(await found(path)), {
    kind: 'feeds',
    title: 'Mine',
    feeds: [{ url: 'https://tide.example/rss', title: 'Tide', outlet: { name: 'Tide' }, folders: ['News'] }],
  })
})

test('an index of sitemaps is followed as one thing', async () => {
  const child = (name: string) => `<sitemap><loc>https://tide.example/${name}</loc></sitemap>`
  const index = `<sitemapindex>${child('2019.xml')}${child('news.xml.gz')}</sitemapindex>`
  const web: Answers = {
    'https://tide.example/sitemap.xml': [index, 'application/xml'],
    'https://tide.example/news.xml.gz': [gzipSync('<urlset><url><loc>/a</loc></url></urlset>'), 'application/gzip'],
  }
  const addition = await found('https://tide.example/sitemap.xml', web)
  assert.deepEqual([addition.kind, 'url' in addition && addition.url], ['feed', 'https://tide.example/sitemap.xml'])
  assert.match(addition.because, /an index of 2 sitemaps.*1 now/)
  const child2 = await found('https://tide.example/news.xml.gz', web)
  assert.match(child2.because, /sitemap/)
})

test('a text of nothing but addresses is a list of links, any other text is a text', async () => {
  const links = write('links.txt', '# to read\nhttps://tide.example/a?utm_source=x\r\n\r\nhttps://tide.example/b#c\n')
  assert.deepEqual(plain(await found(links)), {
    kind: 'pages',
    urls: ['https://tide.example/a', 'https://tide.example/b'],
  })
  const text = await found(write('text.txt', `Ferry\n\n${SENTENCE}\nhttps://tide.example/a\n`))
  assert.equal(text.kind, 'page')
})

test('lists from the web name no files of this machine', async () => {
  const list: Answers[string] = ['file:///etc/passwd\nhttps://tide.example/a', 'text/uri-list']
  assert.deepEqual(plain(await found('https://tide.example/l', { 'https://tide.example/l': list })), {
    kind: 'pages',
    urls: ['https://tide.example/a'],
  })
})

test('a list of articles is one by its name, here; on the web it has to be downloaded', async () => {
  const path = write('all.jsonl.gz', 'never opened')
  assert.deepEqual(plain(await found(path)), { kind: 'articles', path })
  await assert.rejects(whatIs('https://tide.example/all.jsonl', toolsFor({})), failsWith('usage', /on the web/))
})

test('a folder is all that can be read in it, and no file of it is opened', async () => {
  for (let n = 0; n < 300; n += 1) write(join('many', `${n % 7}`, `${n}.txt`), SENTENCE)
  write(join('many', 'list.jsonl'), '{}')
  write(join('many', 'picture.png'), 'x')
  const tools = toolsFor({})
  const addition = await whatIs(join(folder, 'many'), tools)
  assert.ok(!isRefusal(addition) && addition.kind === 'folder')
  assert.equal(addition.urls.length, 300)
  assert.deepEqual(addition.lists, [join(folder, 'many', 'list.jsonl')])
  assert.match(addition.because, /301 files that can be read; 1 of other kinds/)
  assert.deepEqual(tools.asked, [])
})

test('a file: address, a feed in a file and a page in a file are read from here', async () => {
  const page = write('a page.html', articlePage(ANNOUNCED))
  const addition = await found(pathToFileURL(page).href)
  assert.deepEqual(plain(addition), { kind: 'page', url: pathToFileURL(page).href, answer: undefined })
  assert.equal((await found(write('own-feed.xml', FEED))).kind, 'feed')
})

test('feed: addresses are those of the web', async () => {
  const web: Answers = { 'https://tide.example/rss': [FEED] }
  for (const given of ['feed:https://tide.example/rss', 'feed://tide.example/rss', ' https://tide.example/rss#x '])
    assert.equal((await found(given, web)).kind, 'feed')
})

test('what cannot be added says so, and what to do', async () => {
  const cases: [string, string, RegExp][] = [
    ['', 'usage', /Nothing/],
    ['https://', 'usage', /no whole address/],
    ['https:///x', 'usage', /no whole address/],
    ['https://tide example/', 'usage', /no whole address/],
    ['ftp://tide.example/x', 'usage', /ftp:/],
    ['https://me:secret@tide.example/', 'usage', /password/],
    ['./nowhere.html', 'not-found', /neither a file or folder/],
    ['nowhere', 'not-found', /neither a file or folder/],
    ['file:///nowhere/at/all', 'not-found', /does not exist/],
    ['file://elsewhere/share', 'usage', /no address of a file/],
    [join(folder, 'hollow'), 'unreadable', /nothing in it that Stemma reads/],
  ]
  mkdirSync(join(folder, 'hollow'))
  for (const [given, code, words] of cases) await assert.rejects(whatIs(given, toolsFor({})), failsWith(code, words))
})

test('binary files, empty lists and pages that are gone are refused', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])
  const web: Answers = { 'https://tide.example/p': [picture], 'https://tide.example/o': ['<opml><body/></opml>'] }
  const codes = await Promise.all(
    ['https://tide.example/p', 'https://tide.example/o', write('p.png', picture)].map(async given => {
      const refusal = await whatIs(given, toolsFor(web))
      return isRefusal(refusal) ? refusal.refusal.code : refusal.kind
    }),
  )
  assert.deepEqual(codes, ['not-html', 'empty', 'not-html'])
})

const HEADLINES = [
  'Ferry stays in port as fog closes the strait',
  'Council of Oldport votes to keep the old pier open',
  'Harbour master resigns after the dredging report',
  'Lightboat Anna comes home after sixty winters',
  'Storm takes the roof of the fish market in Westhaven',
  'Two rowers found alive on the far side of the bay',
]
const teasers = HEADLINES.map(
  (line, at) =>
    `<article><h3><a href="/2025/03/0${at + 1}/${line.toLowerCase().replaceAll(' ', '-')}">${line}</a></h3></article>`,
).join('')
const menu = '<nav><a href="/news">News</a><a href="/harbour">Harbour</a><a href="/about-us">About us</a></nav>'
const frontPageOf = (inside: string) =>
  `<html lang="en"><head><title>The Tide</title></head><body>${menu}<main>${inside}</main></body></html>`

test('a front page without a feed is followed itself, one with too few articles is not', async () => {
  const web: Answers = {
    'https://tide.example/': [frontPageOf(teasers), 'text/html'],
    'https://gull.example/': [
      frontPageOf('<p><a href="/2025/03/02/one-article-of-many-words">One article of many words</a></p>'),
    ],
  }
  const addition = await found('https://tide.example/', web)
  assert.ok(addition.kind === 'feed')
  assert.deepEqual([addition.watch, addition.title], ['front-page', 'The Tide'])
  assert.match(addition.because, /announces no feed, 6 links to articles/)
  const extract = async () => refuse('empty', 'There is nothing to read.')
  const few = await whatIs('https://gull.example/', { ...toolsFor(web), extract })
  assert.ok(isRefusal(few))
  assert.match(few.refusal.because, /only one link that looks/)
})

test('a site without a feed is followed by the news sitemap that its robots.txt names', async () => {
  const entry = (n: number) =>
    `<url><loc>https://tide.example/${n}</loc><news:news><news:title>Number ${n}</news:title></news:news></url>`
  const sitemap = (inside: string) =>
    `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${inside}</urlset>`
  const web: Answers = {
    'https://tide.example/': [frontPageOf(teasers), 'text/html'],
    'https://tide.example/robots.txt': [
      'User-agent: *\nDisallow:\n Sitemap: https://tide.example/all.xml\nsitemap:/latest.xml # newest\nSitemap: javascript:alert(1)',
    ],
    'https://tide.example/all.xml': [sitemap('<url><loc>https://tide.example/1</loc></url>')],
    'https://tide.example/latest.xml': [sitemap(entry(1) + entry(2))],
  }
  const addition = await found('https://tide.example/', web)
  assert.deepEqual([addition.kind, 'url' in addition && addition.url], ['feed', 'https://tide.example/latest.xml'])
  assert.match(addition.because, /robots\.txt names a feed \(sitemap\) with 2 entries/)
  const plain = await found('https://tide.example/', { ...web, 'https://tide.example/latest.xml': [sitemap('')] })
  assert.ok(plain.kind === 'feed' && plain.watch === 'front-page')
})

test('lists that a list of feeds includes are told and not followed', async () => {
  const inside =
    '<outline text="T" xmlUrl="https://tide.example/rss"/><outline type="include" url="https://tide.example/more.opml"/>'
  const addition = await found(write('including.opml', `<opml><body>${inside}</body></opml>`))
  assert.ok(addition.kind === 'feeds' && addition.feeds.length === 1)
  assert.match(addition.because, /what it includes is left.*more\.opml/)
})
