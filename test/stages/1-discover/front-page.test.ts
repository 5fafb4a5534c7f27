import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { frontPage } from '../../../src/stages/1-discover/front-page.ts'

const PAGE = 'https://tide.example/'
const found = (html: string, url = PAGE): [string, string][] => {
  const feed = frontPage(new TextEncoder().encode(html), url)
  assert.ok(!isRefusal(feed), JSON.stringify(feed))
  return feed.entries.map(entry => [entry.url ?? '', entry.title])
}
const page = (inside: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>The Tide</title></head><body>
  <header><nav><a href="/">Home</a><a href="/politics">Politics</a><a href="/sport/football">Football</a></nav></header>
  <main>${inside}</main>
  <footer><a href="/about-us">About us</a><a href="/terms">Terms of use</a><a href="/work-with-us-at-the-tide">Work with us at the Tide</a></footer></body></html>`
const LINES = [
  'Ferry stays in port as fog closes the strait',
  'Council votes to keep the old pier open',
  'Harbour master resigns after dredging report',
  'Lightboat comes home after sixty winters at sea',
  'Storm takes the roof of the fish market',
  'Two rowers found alive on the far side of the bay',
]
const slug = (line: string): string => line.toLowerCase().replaceAll(' ', '-')

test('headlines with dates, numbers or sentences in their address are articles, menus and footers are not', () => {
  const paths = [
    (line: string, n: number) => `/2026/03/0${n + 1}/${slug(line)}`,
    (line: string) => `/news/${slug(line)}`,
    (_: string, n: number) => `/artikel/${104_233 + n}.html`,
    (_: string, n: number) => `/read.php?id=${7_201 + n}`,
    (line: string, n: number) => `/story/${slug(line)}/${90_211 + n}/`,
  ]
  for (const path of paths) {
    const html = page(LINES.map((line, n) => `<h3><a href="${path(line, n)}">${line}</a></h3>`).join(''))
    assert.deepEqual(
      found(html),
      LINES.map((line, n) => [new URL(path(line, n), PAGE).href, line]),
      path('x', 1),
    )
  }
})

test('a card gives its headline, not its kicker, time and teaser', () => {
  const card = (line: string) =>
    `<a href="/2026/03/01/${slug(line)}"><span>Coast</span><h2>${line}</h2><time>3 hours ago</time><p>By Ada Quill. It was a long night, and nobody slept.</p></a>`
  assert.deepEqual(
    found(page(LINES.map(card).join(''))).map(([, title]) => title),
    LINES,
  )
})

test('an address that a picture and a headline lead to is one link with the words of the headline', () => {
  const html = page(
    LINES.map(
      line =>
        `<a href="/n/${slug(line)}?utm_source=front"><img alt="x"></a><h2><a href="/n/${slug(line)}#top">${line}</a></h2><a href="/n/${slug(line)}">Read more</a>`,
    ).join(''),
  )
  assert.deepEqual(
    found(html).map(([url, title]) => [url, title]),
    LINES.map(line => [`https://tide.example/n/${slug(line)}`, line]),
  )
})

test('tags, authors, sections, files, pages of the list and other sites are left', () => {
  const others = [
    '/tag/ferry-and-harbour-news-of-today',
    '/author/ada-quill-and-others-of-the-tide',
    '/category/2026/03/all-the-news-of-march',
    '/2026/03/01/report-on-the-dredging-of-the-port.pdf',
    '/page/2/',
    '/login?return=2026-03-01-some-long-page-name',
    'https://gull.example/2026/03/01/gull-says-that-ferry-sails',
    'javascript:alert(1)',
    'mailto:desk@tide.example',
    '//[bad',
  ].map(href => `<a href="${href}">One of the many words of this long line</a>`)
  const html = page(LINES.map(line => `<a href="/2026/03/01/${slug(line)}">${line}</a>`).join('') + others.join(''))
  assert.equal(found(html).length, LINES.length)
})

test('front pages in other languages and scripts are read', () => {
  const pages: [lang: string, path: (n: number) => string, lines: string[]][] = [
    [
      'de',
      n => `/lokales/faehre-bleibt-im-hafen-${88_120 + n}.html`,
      [
        'Fähre bleibt wegen Nebels im Hafen',
        'Rat stimmt für die alte Mole',
        'Sturm deckt Fischhalle ab',
        'Zwei Ruderer lebend gefunden',
        'Leuchtschiff kehrt nach Jahren heim',
      ],
    ],
    [
      'ar',
      n => `/news/2026/3/${n + 1}/article-${n}`,
      [
        'العبارة تبقى في الميناء بسبب الضباب',
        'المجلس يصوت لصالح الرصيف القديم',
        'العاصفة تقتلع سقف سوق السمك',
        'العثور على مجدفين على قيد الحياة',
        'سفينة المنارة تعود إلى الوطن',
      ],
    ],
    [
      'ja',
      n => `/articles/2026030${n + 1}00${n}`,
      [
        '霧のためフェリーが港にとどまる',
        '議会が古い桟橋の存続を決議した',
        '嵐で魚市場の屋根が飛ばされる',
        '漕ぎ手二人が対岸で無事に発見',
        '灯台船が六十年ぶりに帰港した',
      ],
    ],
    [
      'uk',
      n => `/novyny/porom-zalyshaietsia-v-portu-${n}/`,
      [
        'Пором залишається в порту через туман',
        'Рада проголосувала за старий пірс',
        'Буря зірвала дах рибного ринку',
        'Двох веслярів знайшли живими',
        'Плавучий маяк повернувся додому',
      ],
    ],
  ]
  for (const [lang, path, lines] of pages) {
    const html = page(lines.map((line, n) => `<li><a href="${path(n)}">${line}</a></li>`).join(''), lang)
    assert.deepEqual(
      found(html).map(([, title]) => title),
      lines,
      lang,
    )
  }
})

test('a shop window, a landing page and an article are no front pages', () => {
  const pages = [
    page(
      '<p>Welcome to the harbour office. <a href="/opening-hours">Opening hours</a> <a href="/contact-us">Contact</a></p>',
    ),
    page(
      `<article><h1>${LINES[0]}</h1><p>Words. <a href="/2026/02/27/${slug(LINES[1])}">${LINES[1]}</a></p></article>`,
    ),
    page(Array.from({ length: 30 }, (_, n) => `<a href="/boat-${n}">Boat ${n}</a>`).join('')),
    '',
    '<',
  ]
  for (const html of pages) {
    const refused = frontPage(new TextEncoder().encode(html), PAGE)
    assert.ok(isRefusal(refused) && refused.refusal.code === 'not-a-feed', html)
  }
})

test('hostile pages cost bounded time and make nothing throw', () => {
  const hostile = [
    '<div>'.repeat(50_000) + LINES.map(line => `<a href="/n/${slug(line)}">${line}</a>`).join(''),
    '<a href="/2026/03/01/a-long-name-of-an-article">'.repeat(50_000),
    `<a href="/x">${'word '.repeat(1_000_000)}</a>`,
    `<a href="/${'-'.repeat(100_000)}">One two three four five</a>`,
    `<a href="/${'2026/'.repeat(20_000)}">One two three four five</a>`,
  ]
  for (const html of hostile) void frontPage(new TextEncoder().encode(html), PAGE)
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      text => void frontPage(new TextEncoder().encode(`<a href="${text}">${text}</a>`), PAGE),
    ),
  )
})
