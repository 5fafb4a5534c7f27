import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { type ExtractInput, type ExtractRefusal, extract } from '../../../src/stages/3-extract/extract.ts'

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
type Answer = Article & Partial<ExtractRefusal>
const read = async (html: string, more: Partial<ExtractInput> = {}): Promise<Answer> =>
  (await extract.run({ id: 'p', url: 'https://www.selkie-post.example/news/lamp', html, ...more }, TOOLS)) as Answer

const LONG = [
  'The lamp of the lighthouse on Selkie Rock went out twice before midnight, and the keeper lit it again by hand, he said on Tuesday.',
  'Ships in the sound were told by radio to keep to the eastern channel, where the buoys had been repaired only last month.',
  'Nobody was hurt, but a trawler touched ground near the old pier and came free again with the tide, the harbour office wrote.',
  'An engineer from the mainland, who arrived in the morning, found that sea water had reached the cables under the tower.',
]
const BODY = LONG.map(text => `<p>${text}</p>`).join('\n')
const page = ({
  head = '',
  above = '',
  body = BODY,
  below = '',
  h1 = 'Lamp goes out twice',
  lang = 'en',
} = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>Lamp goes out twice | Selkie Post</title>
   <meta property="og:site_name" content="Selkie Post">${head}</head><body>
   <header class="site-header"><a href="/">Selkie Post</a><nav><a href="/news">News</a><a href="/sport">Sport</a></nav></header>${above}
   <main><article class="article"><h1>${h1}</h1><div class="article-body">${body}</div></article></main>
   <aside class="sidebar"><h2>Most read</h2><ul><li><a href="/1">Regatta moved to June</a></li><li><a href="/2">New pier opens</a></li></ul></aside>
   ${below}<footer>© Selkie Post. All rights reserved.</footer></body></html>`

test('the text is the paragraphs, without headline, navigation, links to others and footer', async () => {
  const { text, title, outlet } = await read(page())
  assert.equal(text, LONG.join('\n\n'))
  assert.equal(title, 'Lamp goes out twice')
  assert.equal(outlet?.name, 'Selkie Post')
})

test('captions stand apart, and the names of who made the pictures apart from them', async () => {
  const figure = '<figure><img src="x.jpg"><figcaption>The tower at dawn. Photo: Ann Reyes</figcaption></figure>'
  const { text, captions, pictureCredits } = await read(page({ body: BODY.replace('</p>', `</p>${figure}`) }))
  assert.doesNotMatch(text, /tower at dawn/)
  assert.deepEqual(captions, ['The tower at dawn.'])
  assert.deepEqual(pictureCredits, ['Ann Reyes'])
})

test('the only heading is believed against a title for search engines, a site name as heading is not', async () => {
  assert.equal(
    (await read(page({ h1: 'Twice in one night: the dark of Selkie Rock' }))).title,
    'Twice in one night: the dark of Selkie Rock',
  )
  assert.equal((await read(page({ h1: 'Selkie Post' }))).title, 'Lamp goes out twice')
})

test('dates: JSON-LD, meta, time, address and words, each says where it was found', async () => {
  const linked =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp goes out twice","datePublished":"2026-03-03T23:30:00+01:00","dateModified":"2026-03-04T08:00:00+01:00","author":[{"@type":"Person","name":"Ann Reyes"}]}</script>'
  const first = await read(page({ head: linked }))
  assert.deepEqual(
    [first.publishedAt, first.publishedAtFrom, first.modifiedAt],
    ['2026-03-03T23:30:00+01:00', 'json-ld', '2026-03-04T08:00:00+01:00'],
  )
  assert.deepEqual(first.byline, ['Ann Reyes'])
  const meta = await read(page({ head: '<meta property="article:published_time" content="2026-03-03">' }))
  assert.deepEqual([meta.publishedAt, meta.publishedAtFrom], ['2026-03-03', 'meta'])
  const time = await read(page({ body: `<time datetime="2026-03-03T10:00:00">Tuesday</time>${BODY}` }))
  assert.deepEqual([time.publishedAt, time.publishedAtFrom], ['2026-03-03', 'time'])
  const address = await read(page(), { url: 'https://www.selkie-post.example/2026/03/03/lamp' })
  assert.deepEqual([address.publishedAt, address.publishedAtFrom], ['2026-03-03', 'url'])
  const words = await read(page({ lang: 'de', body: `<p class="info">3. März 2026, 10:15 Uhr</p>${BODY}` }))
  assert.deepEqual([words.publishedAt, words.publishedAtFrom], ['2026-03-03', 'text'])
})

test('midnight and a time without an offset are only a day', async () => {
  for (const content of ['2026-03-03T00:00:00Z', '2026-03-03T10:15:00']) {
    assert.equal((await read(page({ head: `<meta name="date" content="${content}">` }))).publishedAt, '2026-03-03')
  }
})

test('the day of the address is the publisher’s day for a moment given in UTC', async () => {
  const head = '<meta property="article:published_time" content="2026-03-04T02:25:54Z">'
  const { publishedAt } = await read(page({ head }), { url: 'https://www.selkie-post.example/2026/03/03/lamp' })
  assert.equal(publishedAt, '2026-03-03')
})

test('dates of related articles, comments and today’s date on the masthead are not the article’s', async () => {
  const above = '<div class="topbar current-date">Tuesday, March 10, 2026</div>'
  const below =
    '<section class="related"><h3>New pier opens</h3><time datetime="2026-02-01">1 February 2026</time></section><div class="comments"><p>Bo, 5 March 2026: what a night!</p></div>'
  const { publishedAt, notAfter } = await read(page({ above, below }))
  assert.equal(publishedAt, null)
  assert.equal(notAfter, '2026-03-10')
})

test('without any date the day of fetching is the latest', async () => {
  const { publishedAt, notAfter } = await read(page(), { fetchedAt: '2026-03-05T10:00:00Z' })
  assert.deepEqual([publishedAt, notAfter], [null, '2026-03-05T10:00:00Z'])
})

test('people are the byline, desks and agencies are credits', async () => {
  const { byline, notes } = await read(
    page({ head: '<meta name="author" content="By Ann Reyes and Bo Lind, Northern News Agency">' }),
  )
  assert.deepEqual(byline, ['Ann Reyes', 'Bo Lind'])
  assert.ok(notes?.some(({ kind, text }) => kind === 'credit' && text === 'Northern News Agency'))
})

test('a correction, the canonical address and a disclosure are notes', async () => {
  const told = '<p>Correction: An earlier version of this article named the wrong channel.</p>'
  const { text, notes } = await read(
    page({ head: '<link rel="canonical" href="/news/lamp-goes-out">', body: BODY + told }),
  )
  assert.doesNotMatch(text, /earlier version/)
  assert.ok(notes?.some(({ kind }) => kind === 'correction') || !/Correction/.test(text))
  assert.ok(
    notes?.some(
      ({ kind, text }) => kind === 'canonical' && text === 'https://www.selkie-post.example/news/lamp-goes-out',
    ),
  )
})

test('the words decide against a template’s language', async () => {
  const german =
    'Die Lampe des Leuchtturms ging vor Mitternacht zweimal aus, und der Wärter zündete sie mit der Hand wieder an, sagte er am Dienstag.'
  assert.equal(
    (await read(page({ body: `<p>${german}</p>`.repeat(3).concat(`<p>${german.replace('zweimal', 'wieder')}</p>`) })))
      .language,
    'de',
  )
})

test('bytes in a legacy charset are read by what the page declares', async () => {
  const html = page({
    head: '<meta charset="windows-1251">',
    lang: 'ru',
    body: '<p>Лампа маяка погасла дважды до полуночи, и смотритель снова зажёг её вручную, сообщил он во вторник утром.</p>'.repeat(
      4,
    ),
  })
  const bytes = Uint8Array.from(html, c => {
    const code = c.codePointAt(0) as number
    return code < 128 ? code : code === 0x451 ? 0xb8 : code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : 0xa9
  })
  assert.match((await read('', { html: undefined, bytes })).text, /Лампа маяка/)
})

test('an HTML page given as text is read as a page', async () => {
  assert.equal((await read('', { html: undefined, text: page() })).text, LONG.join('\n\n'))
})

test('a page that asks whether a person is reading is a bot challenge', async () => {
  const html =
    '<html><head><title>Just a moment...</title></head><body><h1>selkie-post.example</h1><p>Checking your browser before you go on. This takes a few seconds.</p></body></html>'
  assert.equal((await read(html)).refusal?.code, 'bot-challenge')
})

test('a stub before payment is refused as paywalled and keeps what was readable', async () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp goes out twice","isAccessibleForFree":false,"datePublished":"2026-03-03"}</script>'
  const answer = await read(
    page({ head, body: `<p>${LONG[0]}</p><p class="paywall">Subscribe to continue reading.</p>` }),
  )
  assert.equal(answer.refusal?.code, 'paywalled')
  assert.match(answer.text, /lighthouse/)
  assert.equal(answer.publishedAt, '2026-03-03')
})

test('a whole article that calls itself paid is no stub', async () => {
  const head = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
  assert.equal(
    (
      await read(
        page({
          head,
          body: BODY.repeat(1) + LONG.map(text => `<p>Later, ${text}</p>`).join('') + BODY.replaceAll('The', 'A'),
        }),
      )
    ).refusal,
    undefined,
  )
})

test('an empty shell needs its scripts, a live blog is one, a front page is a list', async () => {
  const shell = `<html><head><title>Selkie Post</title>${'<script src="/a.js"></script>'.repeat(4)}</head><body><div id="root"></div><p>Loading</p></body></html>`
  assert.equal((await read(shell)).refusal?.code, 'needs-scripts')
  const live =
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Lamp goes out twice"}</script>'
  assert.equal((await read(page({ head: live }))).refusal?.code, 'live-blog')
  const teasers = Array.from(
    { length: 30 },
    (_, i) => `<li><a href="/n/${i}">Headline number ${i} about something that happened in the sound</a></li>`,
  ).join('')
  const front = `<html><head><title>Selkie Post</title></head><body><h1>Selkie Post</h1><ul>${teasers}</ul></body></html>`
  assert.equal((await read(front, { url: 'https://www.selkie-post.example/' })).refusal?.code, 'list-page')
})

test('an article with a list in it is no list page', async () => {
  const list = `<ul>${Array.from({ length: 20 }, (_, i) => `<li>Buoy ${i} of the eastern channel was checked and found to be burning as it should.</li>`).join('')}</ul>`
  assert.equal((await read(page({ body: BODY + list }))).refusal, undefined)
})

test('a date before a dash at the start of the text is the dateline', async () => {
  const { publishedAt, publishedAtFrom } = await read(
    page({ body: BODY.replace('<p>', '<p>PORT SELKIE, March 3, 2026 (NNA) – ') }),
  )
  assert.deepEqual([publishedAt, publishedAtFrom], ['2026-03-03', 'dateline'])
})

test('a kicker in a box of its own is no part of the headline', async () => {
  const h1 = '<span class="kicker">Night on the sound</span> – Lamp goes out twice'
  assert.equal((await read(page({ h1 }))).title, 'Lamp goes out twice')
})

test('a correction in a box of its own beside the text is a note', async () => {
  const box =
    '<div class="note-box"><p>Correction: an earlier version of this article named the wrong channel.</p></div>'
  const { notes, text } = await read(page({ body: BODY }).replace('</article>', `${box}</article>`))
  assert.equal(notes?.filter(({ kind }) => kind === 'correction').length, 1)
  assert.doesNotMatch(text, /earlier version/)
})
