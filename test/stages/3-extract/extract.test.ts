import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../../src/domain/article.ts'
import { type ExtractInput, type ExtractRefusal, extract } from '../../../src/stages/3-extract/extract.ts'

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const run = async (input: ExtractInput): Promise<Article & Partial<ExtractRefusal>> =>
  (await extract.run(input, TOOLS)) as Article & Partial<ExtractRefusal>

const SENTENCE =
  'The harbour master of Port Selkie said that the ferry had left an hour late because of fog over the bay. '

test('the words of a page come without its navigation, and its id comes back', async () => {
  const page = `<html lang="en"><head><title>Ferry leaves late - Selkie Post</title></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Ferry leaves late</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article><footer>About us</footer></body></html>`
  const article = await run({ id: 'a1', html: page })
  assert.equal(article.id, 'a1')
  assert.match(article.text, /harbour master/)
  assert.doesNotMatch(article.text, /Home|About us/)
})

test('nothing is refused as empty, a picture as not being a page', async () => {
  assert.equal((await run({ id: 'e', bytes: new Uint8Array() })).refusal?.code, 'empty')
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])
  assert.equal((await run({ id: 'p', bytes: png })).refusal?.code, 'not-html')
})
