import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { type ExtractRefusal, extract } from '../../../src/stages/3-extract/extract.ts'
import { REPORT, doc } from './refusal-pages.ts'

const TOOLS = { now: () => '2026-03-05T00:00:00Z', log: () => {} }
const URL = 'https://www.selkie-post.example/sound'

async function read(html: string, url = URL): Promise<Article & Partial<ExtractRefusal>> {
  return (await extract.run({ id: 'p', html, url }, TOOLS)) as Article & Partial<ExtractRefusal>
}

const WHO = [
  'A baker',
  'Two divers',
  'The ferry',
  'A judge',
  'The choir',
  'Three farmers',
  'A clockmaker',
  'The school',
]
const DOES = [
  'mends the oldest bell',
  'finds silver coins',
  'loses a long case',
  'wins the autumn prize',
  'buys a mill',
]
const WHERE = ['in Kelpwick', 'near Tarn Head', 'at Orsay pier', 'on Linga', 'in Upper Voe', 'behind Mossgate']
const pick = (from: readonly string[], i: number): string => from[i % from.length]
const headline = (i: number): string => `${pick(WHO, i)} ${pick(DOES, i)} ${pick(WHERE, i)} ${i}`
const excerpt = (i: number): string =>
  `Nobody ${pick(WHERE, i + 1)} had thought it possible, neighbours said, until ${pick(WHO, i + 2).toLowerCase()} ${pick(DOES, i + 3)} ${pick(WHERE, i + 4)} last week.`
const more = (i: number): string =>
  ` The council will talk about it when ${pick(WHO, i + 3).toLowerCase()} ${pick(DOES, i + 1)} ${pick(WHERE, i + 2)}, somebody wrote in a letter.`
const items = (item: (i: number) => string): string => Array.from({ length: 24 }, (_, i) => item(i)).join('')
const listed = (item: (i: number) => string, head = ''): string =>
  doc({ title: 'Around the sound | Selkie Post', head, body: `<h1>Around the sound</h1><main>${items(item)}</main>` })

const LISTS: Record<string, string> = {
  'excerpts of several sentences': listed(
    i => `<div><h2><a href="/${i}">${headline(i)}</a></h2><p>${excerpt(i)}${more(i)}</p></div>`,
  ),
  'excerpts on a page that calls all its pages articles': listed(
    i => `<div><h2><a href="/${i}">${headline(i)}</a></h2><p>${excerpt(i)}${more(i)}</p></div>`,
    '<meta property="og:type" content="article">',
  ),
  'a date at each teaser': listed(
    i =>
      `<article><h2><a href="/${i}">${headline(i)}</a></h2><time datetime="2026-03-0${1 + (i % 4)}">${1 + (i % 4)} March 2026</time><p>${excerpt(i)}</p></article>`,
  ),
  'headings without links, and a link behind each excerpt': listed(
    i => `<div><h3>${headline(i)}</h3><p>${excerpt(i)} <a href="/${i}">Read on</a></p></div>`,
  ),
  'headings without links, and a link below each excerpt': listed(
    i => `<div><h2>${headline(i)}</h2><p>${excerpt(i)}</p><a href="/${i}">Continue reading</a></div>`,
  ),
  'headline and excerpt in one paragraph': listed(
    i => `<p><a href="/${i}">${headline(i)}</a> ${excerpt(i)} <a href="/${i}">more</a></p>`,
  ),
  'links on one long line': doc({
    body: Array.from({ length: 3000 }, (_, i) => `<a href="/${i}">${headline(i)}</a> `).join(''),
  }),
}

for (const [name, html] of Object.entries(LISTS)) {
  test(`list-page: ${name}`, async () => assert.equal((await read(html)).refusal?.code, 'list-page'))
}

test('headline and excerpt in one link lead to one page', async () => {
  const html = listed(i => `<a href="/${i}"><h3>${headline(i)}</h3><p>${excerpt(i)}</p></a>`)
  assert.match((await read(html)).refusal?.because ?? '', / 24 other pages/)
})

const report = `<article><h1>Lamp goes out twice</h1>${REPORT.map(text => `<p>${text}</p>`).join('')}</article>`
const head = '<meta property="og:title" content="Lamp goes out twice">'

test('no refusal: a report above dated teasers with links to read on', async () => {
  const related = items(
    i =>
      `<div><h3>${headline(i)}</h3><time datetime="2026-03-01">1 March 2026</time><p>${excerpt(i)} <a href="/${i}">Read on</a></p></div>`,
  )
  const html = doc({ title: 'Lamp goes out twice', head, body: `${report}<section>${related}</section>` })
  assert.equal((await read(html, `${URL}/lamp`)).refusal, undefined)
})

test('no refusal: what many say about one event', async () => {
  const html = doc({
    title: 'Ferry Morven runs aground near Orsay',
    body: `<h1>Ferry Morven runs aground near Orsay</h1>${items(i => `<div><h2><a href="/${i}">Ferry Morven aground: ${headline(i)}</a></h2><p>${excerpt(i)}${more(i)}</p></div>`)}`,
  })
  assert.equal((await read(html)).refusal, undefined)
})

for (const wordCount of [38, 60, 80]) {
  test(`paywalled: the beginning of a locked text, which is said to have ${wordCount} words`, async () => {
    const head = `<meta property="og:type" content="article"><meta property="article:content_tier" content="locked"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamp goes out twice","wordCount":${wordCount}}</script>`
    const html = doc({ head, body: `<article><h1>Lamp goes out twice</h1><p>${REPORT[0]} ${REPORT[1]}</p></article>` })
    assert.equal((await read(html)).refusal?.code, 'paywalled')
  })
}

test('a first heading of which no witness knows a word is another story’s where a lesser one says the title', async () => {
  const title = 'Keeper lights the lamp by hand, again'
  const html = doc({
    title: `${title} - Selkie Post`,
    head: `<meta property="og:title" content="${title} - Selkie Post">`,
    body: `<h2 itemprop="headline"><a href="">${title}</a></h2>${REPORT.map(text => `<p>${text}</p>`).join('')}<div><h1 itemprop="headline"><a href="/goat">Goat climbs onto roof in Mossgate</a></h1></div>`,
  })
  assert.equal((await read(html)).title, title)
})
