import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { type ExtractInput, type ExtractRefusal, extract } from '../../../src/stages/3-extract/extract.ts'
import { dateIn } from '../../../src/stages/3-extract/stated-dates.ts'
import { REPORT } from './refusal-pages.ts'

const TOOLS = { now: () => '2026-03-05T00:00:00Z', log: () => {} }

interface Made {
  head?: string
  above?: string
  below?: string
  under?: string
  lang?: string
}

const made = ({ head = '', above = '', below = '', under = '', lang = 'en' }: Made): string =>
  `<!doctype html><html lang="${lang}"><head><title>Lamp goes out twice</title>${head}</head><body><main><article class="article">
   ${above}<h1>Lamp goes out twice</h1>${below}<div class="article-body">${REPORT.map(text => `<p>${text}</p>`).join('\n')}</div>${under}</article></main></body></html>`

async function read(parts: Made, more: Partial<ExtractInput> = {}): Promise<Article & Partial<ExtractRefusal>> {
  const input = { id: 'p', url: 'https://www.selkie-post.example/news/lamp', html: made(parts), explain: true, ...more }
  return (await extract.run(input, TOOLS)) as Article & Partial<ExtractRefusal>
}

const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Lamp goes out twice', ...data })}</script>`
const rejected = ({ removed }: Article): string[] =>
  (removed ?? []).flatMap(({ step, reason, text }) => (step === 'date' ? [`${text}: ${reason}`] : []))

test('two kinds of witnesses that name one day make it sure, one alone does not, two that differ make it doubtful', async () => {
  const head = linked({ datePublished: '2026-03-03T09:00:00+01:00' })
  assert.equal((await read({ head })).publishedAtConfidence, 'medium')
  assert.equal((await read({ head, below: '<p class="date">3 March 2026</p>' })).publishedAtConfidence, 'high')
  assert.equal(
    (await read({ head }, { url: 'https://www.selkie-post.example/2026/03/03/lamp' })).publishedAtConfidence,
    'high',
  )
  const differs = await read({ head, below: '<p class="date">21 February 2026</p>' })
  assert.deepEqual([differs.publishedAt, differs.publishedAtConfidence], ['2026-03-03T09:00:00+01:00', 'low'])
  assert.match(
    rejected(differs).join('\n'),
    /2026-02-21 \(text\): another witness of the date is believed more \(json-ld\)/,
  )
})

test('the day of a change beside the day of publication does not make that doubtful', async () => {
  const head = linked({ datePublished: '2026-03-01T09:00:00+01:00', dateModified: '2026-03-04T09:00:00+01:00' })
  const article = await read({ head, below: '<p class="date">4 March 2026</p>' })
  assert.equal(article.publishedAtConfidence, 'medium')
  assert.deepEqual([article.modifiedAt, article.modifiedAtFrom], ['2026-03-04T09:00:00+01:00', 'json-ld'])
})

test('changes are found in data for machines and in words, two that agree are sure', async () => {
  const below = '<p>Published: 1 March 2026</p><p>Updated: 4 March 2026</p>'
  const words = await read({ below })
  assert.deepEqual([words.publishedAt, words.modifiedAt, words.modifiedAtFrom], ['2026-03-01', '2026-03-04', 'text'])
  assert.equal(words.modifiedAtConfidence, 'medium')
  const both = await read({
    below,
    head: '<meta property="article:modified_time" content="2026-03-04T10:00:00+01:00">',
  })
  assert.deepEqual([both.modifiedAtFrom, both.modifiedAtConfidence], ['meta', 'high'])
})

test('a change before the publication is none', async () => {
  const article = await read({ head: linked({ datePublished: '2026-03-03', dateModified: '2026-02-01' }) })
  assert.equal(article.modifiedAt, undefined)
  assert.match(rejected(article).join('\n'), /2026-02-01: no date of a change: earlier than the day of publication/)
})

test('the moment in which a page was fetched is neither its change nor, against another witness, its publication', async () => {
  const fetchedAt = '2026-03-05T10:00:30Z'
  const now = '2026-03-05T10:00:00Z'
  const changed = await read({ head: linked({ datePublished: '2026-03-01', dateModified: now }) }, { fetchedAt })
  assert.equal(changed.modifiedAt, undefined)
  assert.match(rejected(changed).join('\n'), /the moment in which the page was fetched/)
  const url = 'https://www.selkie-post.example/2026/03/01/lamp'
  const published = await read({ head: linked({ datePublished: now }) }, { fetchedAt, url })
  assert.deepEqual([published.publishedAt, published.publishedAtFrom], ['2026-03-01', 'url'])
  const fresh = await read({ head: linked({ datePublished: now }) }, { fetchedAt })
  assert.equal(fresh.publishedAt, now)
})

test('a date after the fetch is not believed', async () => {
  const article = await read({ head: linked({ datePublished: '2026-05-01' }) }, { fetchedAt: '2026-03-05T10:00:00Z' })
  assert.equal(article.publishedAt, null)
  assert.match(
    rejected(article).join('\n'),
    /2026-05-01 \(json-ld\): no date of publication: later than the page was fetched/,
  )
})

test('dates of teasers are told as not believed', async () => {
  const under =
    '<section class="related"><h3>New pier opens</h3><p class="date">1 February 2026</p><time datetime="2026-01-09">9 January</time></section>'
  const article = await read({ under, below: '<p class="date">3 March 2026</p>' })
  assert.equal(article.publishedAt, '2026-03-03')
  assert.match(rejected(article).join('\n'), /1 February 2026: .*around the article/)
  assert.match(rejected(article).join('\n'), /2026-01-09: .*around the article/)
})

test('a date is found where elements touch, in a box with a misleading name, below the text, and alone', async () => {
  assert.equal(
    (await read({ below: '<p><span>Ada Quill</span><span>Mar 3, 2026</span><span>12 comments</span></p>' }))
      .publishedAt,
    '2026-03-03',
  )
  assert.equal(
    (await read({ below: '<div class="teaser-meta">Published on 3 March 2026 in Harbour</div>' })).publishedAt,
    '2026-03-03',
  )
  assert.equal((await read({ under: '<p>3 March 2026</p>' })).publishedAt, '2026-03-03')
  const alone = await read({ under: '<ul class="widget"><li>3 March 2026</li></ul>' })
  assert.deepEqual([alone.publishedAt, alone.publishedAtConfidence], ['2026-03-03', 'low'])
})

test('without explaining, nothing is told of what was not believed', async () => {
  assert.equal((await read({}, { explain: false })).removed, undefined)
})

/** A line, its language, the day. */
const LINES: [string, string, string][] = [
  ['3 March 2026', 'en', '2026-03-03'],
  ['March 3rd, 2026', 'en', '2026-03-03'],
  ['3. März 2026, 10:15 Uhr', 'de', '2026-03-03'],
  ['03.03.2026', 'de', '2026-03-03'],
  ['3. 3. 2026', 'cs', '2026-03-03'],
  ['03 | 04 | 2026', 'de', '2026-04-03'],
  ['le 3 mars 2026', 'fr', '2026-03-03'],
  ['3 de marzo de 2026', 'es', '2026-03-03'],
  ['3 de março de 2026', 'pt', '2026-03-03'],
  ['3 marzo 2026', 'it', '2026-03-03'],
  ['3 maart 2026', 'nl', '2026-03-03'],
  ['3 marca 2026', 'pl', '2026-03-03'],
  ['3 марта 2026', 'ru', '2026-03-03'],
  ['3 березня 2026', 'uk', '2026-03-03'],
  ['3 مارس 2026', 'ar', '2026-03-03'],
  ['٣ مارس ٢٠٢٦', 'ar', '2026-03-03'],
  ['2026年3月3日', 'ja', '2026-03-03'],
  ['2026년 3월 3일', 'ko', '2026-03-03'],
  ['2026-03-03 10:15', 'zh', '2026-03-03'],
]

for (const [line, language, day] of LINES) {
  test(`a day in words (${language}): ${line}`, () => assert.equal(dateIn(line, language)?.at, day))
}
