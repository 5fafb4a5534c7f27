import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { type ExtractRefusal, extract } from '../../../src/stages/3-extract/extract.ts'
import { MORE_PAGES } from './more-refusal-pages.ts'
import {
  ARTICLES,
  CHALLENGES,
  CONSENTS,
  LISTS,
  LIVE,
  OTHERS,
  PAYWALLS,
  SHELLS,
  type SeenPage,
} from './refusal-pages.ts'

const TOOLS = { now: () => '2026-03-05T00:00:00Z', log: () => {} }

async function read({
  html,
  url = 'https://www.selkie-post.example/news/lamp',
}: SeenPage): Promise<Article & Partial<ExtractRefusal>> {
  return (await extract.run({ id: 'p', html, url }, TOOLS)) as Article & Partial<ExtractRefusal>
}

for (const [code, pages] of Object.entries({
  'bot-challenge': CHALLENGES,
  'consent-wall': CONSENTS,
  paywalled: PAYWALLS,
  'needs-scripts': SHELLS,
  'list-page': LISTS,
  'live-blog': LIVE,
  'not-news': OTHERS,
})) {
  for (const page of pages) {
    test(`${code}: ${page.name}`, async () => {
      const { refusal } = await read(page)
      assert.equal(refusal?.code, code)
      assert.ok(refusal?.because.endsWith('.') && refusal.next?.endsWith('.'), 'says why and what to do next')
    })
  }
}

for (const page of ARTICLES) {
  test(`no refusal: ${page.name}`, async () => {
    const { refusal, text } = await read(page)
    assert.equal(refusal, undefined)
    assert.ok(text.length > 100)
  })
}

test('a refused page still gives its headline, its date and what was readable of its text', async () => {
  const { title, text, publishedAt } = await read(PAYWALLS[0])
  assert.equal(title, 'Lamp goes out twice')
  assert.match(text, /^The lamp of the lighthouse/)
  assert.equal(publishedAt, '2026-03-03T09:00:00+01:00')
  assert.match((await read(LIVE[2])).text, /trawler touched ground/)
})

for (const [code, name, html, url] of MORE_PAGES) {
  test(`${code === '-' ? 'no refusal' : code}, in another shape: ${name}`, async () => {
    const { refusal } = await read({ name, html, url })
    assert.equal(refusal?.code ?? '-', code)
  })
}
