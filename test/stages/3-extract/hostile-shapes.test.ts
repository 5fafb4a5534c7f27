import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Article } from '../../../src/domain/article.ts'
import { type ExtractInput, type ExtractRefusal, extract } from '../../../src/stages/3-extract/extract.ts'

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const SENTENCE = 'The pilot of the harbour boat said that nobody had seen the buoy since the storm of last week. '

/** An article or a refusal, each with what it must have. */
async function isAnswered(input: Omit<ExtractInput, 'id'>): Promise<void> {
  const answer = (await extract.run({ id: 'h', ...input }, TOOLS)) as Article | ExtractRefusal
  assert.equal(answer.id, 'h')
  if ('refusal' in answer) assert.notEqual(answer.refusal.because, '')
  else assert.ok(typeof answer.text === 'string' && typeof answer.title === 'string')
}

const page = (script: string): string =>
  `<html><head><script type="application/ld+json">${script}</script></head><body><h1>Buoy lost</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}</body></html>`

const FIELDS =
  '@type @id @graph mainEntity headline name author creator publisher datePublished dateModified articleBody articleSection inLanguage isAccessibleForFree isBasedOn isBasedOnUrl url mainEntityOfPage keywords image'.split(
    ' ',
  )
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'NewsArticle',
    'WebSite',
    'Person',
    '2026-13-45',
    '<p>',
    '&amp;',
    '',
    null,
    0,
    -1,
    true,
    [],
    {},
    [[]],
  ),
  fc.string(),
  fc.double(),
)
const { node } = fc.letrec(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    value,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('node'), { maxKeys: 8 }),
  ),
}))

test('JSON-LD of any shape is read or left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...FIELDS), node, { maxKeys: 12 }), async json => {
      await isAnswered({ html: page(JSON.stringify({ '@type': 'NewsArticle', ...json })) })
    }),
    { numRuns: 300 },
  )
})

test('JSON-LD that calls itself is not followed', async () => {
  const parts = ['#a', '#b'].map((id, i) => ({
    '@id': id,
    '@type': 'NewsArticle',
    mainEntity: { '@id': ['#b', '#a'][i] },
  }))
  await isAnswered({ html: page(JSON.stringify({ '@graph': [...parts, { '@graph': parts }] })) })
})

const TAGS =
  'div p span a li ul ol table tr td h1 h2 article section main aside footer nav figure figcaption blockquote pre br img time form button dl dt dd noscript template svg title meta constructor'.split(
    ' ',
  )
const NAMES = [
  'article-body',
  'comment',
  'date',
  'author byline',
  'hidden',
  'related',
  'constructor',
  '__proto__',
  'toString',
  '',
]
const { tree } = fc.letrec<{ tree: string }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(SENTENCE, 'by Ada Quill', '12 March 2025', 'Read more', '1', ' ', '\0', '￿', '🛳'),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...NAMES), fc.boolean(), fc.array(tie('tree'), { maxLength: 5 }))
      .map(
        ([tag, name, closed, inner]) =>
          `<${tag} class="${name}" id=${name || 'x'}>${inner.join('')}${closed ? `</${tag}>` : ''}`,
      ),
  ),
}))

test('a tree of any elements is an article or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 8 }), async parts => {
      await isAnswered({ html: `<html lang=en><body>${parts.join('')}` })
    }),
    { numRuns: 400 },
  )
})

const WHOLE = page('{"@type":"NewsArticle","headline":"Buoy lost","datePublished":"2025-03-12T10:00:00Z"}')

test('a page that was damaged anywhere is an article or a refusal', async () => {
  const cut = fc.record({
    at: fc.nat(WHOLE.length),
    length: fc.nat(60),
    put: fc.oneof(
      fc.constantFrom('<', '>', '"', '<!--', '</script>', '<script>', '\0', '&#', '<p', '</div>'),
      fc.string(),
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 8 }), async cuts => {
      let html = WHOLE
      for (const { at, length, put } of cuts) html = html.slice(0, at) + put + html.slice(at + length)
      await isAnswered({ html })
    }),
    { numRuns: 300 },
  )
})

test('bytes of any kind are an article or a refusal', async () => {
  const types = fc.constantFrom(undefined, 'text/html', 'text/html; charset=utf-16', 'text/plain; charset=koi8-r', 'x')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), types, fc.boolean(), async (noise, contentType, inPage) => {
      const bytes = inPage ? Buffer.concat([Buffer.from(WHOLE.slice(0, 600)), noise]) : noise
      await isAnswered({ bytes, contentType })
    }),
    { numRuns: 300 },
  )
})
