import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Article } from '../../../src/domain/article.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { extract, type ExtractRefusal } from '../../../src/stages/3-extract/extract.ts'
import { newsItem, newsItemAddress, newsItemJson } from '../../../src/stages/3-extract/news-item.ts'
import { ROOT } from '../../../src/place.ts'

const AT = '2026-03-02T12:00:00Z'
const TOOLS = { now: () => AT, log: () => {} }
const FIRST =
  'OLDPORT, March 1 (Meridian) - The ferry to Sandholm will not sail before Thursday, the harbour master said.'
const SECOND = 'About 300 passengers wait in Oldport, the company said. A second ferry is on its way from Norhaven.'
const TITLE = 'Ferry stays in port'

async function articleOf(item: unknown): Promise<Article> {
  const read = await newsItem(item, { id: 'x', url: 'file:///items/1.json', fetchedAt: AT })
  assert.ok(read && !isRefusal(read), JSON.stringify(read))
  return read
}

async function refusalOf(item: unknown): Promise<ExtractRefusal> {
  const read = await newsItem(item, { id: 'x', fetchedAt: AT })
  assert.ok(read && isRefusal(read), JSON.stringify(read))
  return read
}

/** The same report as each version says it. */
const ONE = {
  uri: 'urn:newsml:meridian.example:20260301:ferry',
  type: 'text',
  versioncreated: '2026-03-01T18:00:00Z',
  firstcreated: '2026-03-01T17:30:00Z',
  language: 'en-GB',
  byline: 'Ann Reyes and Bo Lind',
  headline: TITLE,
  body_text: `${FIRST}\n\n${SECOND}`,
  body_xhtml: `<p>${FIRST}</p><p>${SECOND}</p>`,
  copyrightholder: 'Meridian',
  ednote: 'CORRECTS number of passengers',
  infosource: [{ name: 'Oldport Port Authority' }],
  associations: {
    main: { type: 'picture', uri: 'urn:p', description_text: 'The ferry at its pier.', byline: 'Cy Otto' },
    sibling: { type: 'text', uri: 'urn:t', headline: 'Another report' },
  },
}
const SIX = {
  ...ONE,
  headline: undefined,
  headline_main: TITLE,
  body_text: undefined,
  body_xhtml: undefined,
  body_main: ONE.body_text,
  body_richtext: ONE.body_xhtml,
} // prettier-ignore
const listed = (name: 'contenttype' | 'contentType') => ({
  uri: ONE.uri,
  type: 'text',
  language: 'en',
  by: ONE.byline,
  headlines: [
    { role: 'short', value: 'Ferry' },
    { role: 'main', value: TITLE },
  ],
  bodies: [
    { role: 'main', [name]: 'text/plain', value: `${FIRST} ${SECOND}` },
    {
      role: 'html',
      [name]: 'text/html',
      value: `<html><body><h1>${TITLE}</h1><div>Traffic</div>${ONE.body_xhtml}</body></html>`,
    },
    { role: 'nitf', [name]: 'application/xml', value: `<nitf><body><p>${'x '.repeat(400)}</p></body></nitf>` },
  ],
})
const TWO = {
  ...listed('contenttype'),
  standard: { name: 'ninjs', version: '2.1' },
  versioncreated: ONE.versioncreated,
  firstcreated: ONE.firstcreated,
  copyrightholder: 'Meridian',
  ednote: ONE.ednote,
  infosources: ONE.infosource,
  associations: [
    {
      name: 'main',
      type: 'picture',
      descriptions: [{ role: 'caption', value: 'The ferry at its pier.' }],
      by: 'Cy Otto',
    },
  ], // prettier-ignore
}
const THREE = {
  ...listed('contentType'),
  standard: { name: 'ninjs', version: '3.0' },
  versionCreated: ONE.versioncreated,
  firstCreated: ONE.firstcreated,
  copyrightHolder: 'Meridian',
  edNote: ONE.ednote,
  infoSources: ONE.infosource,
  associations: TWO.associations,
}

const VERSIONS = {
  '1.4': ONE,
  '1.5': { ...ONE, $standard: { name: 'ninjs', version: '1.5' } },
  '1.6': SIX,
  '2.0': { ...TWO, standard: { name: 'ninjs', version: '2.0' } },
  '2.1': TWO,
  '2.2': { ...TWO, standard: { name: 'ninjs', version: '2.2' } },
  '3.0': THREE,
  '3.1': { ...THREE, standard: { name: 'ninjs', version: '3.1' } },
}

for (const [version, item] of Object.entries(VERSIONS)) {
  test(`a report as ninjs ${version} says it is an article with everything that it says`, async () => {
    const { language, ...article } = await articleOf(item)
    assert.match(language, /^en/)
    assert.deepEqual(article, {
      id: 'x',
      url: 'file:///items/1.json',
      outlet: { name: 'Meridian' },
      title: TITLE,
      byline: ['Ann Reyes', 'Bo Lind'],
      text: `${FIRST}\n\n${SECOND}`,
      publishedAt: '2026-03-01T17:30:00Z',
      publishedAtFrom: 'meta',
      publishedAtConfidence: 'high',
      modifiedAt: '2026-03-01T18:00:00Z',
      modifiedAtFrom: 'meta',
      modifiedAtConfidence: 'high',
      captions: ['The ferry at its pier.'],
      pictureCredits: ['Cy Otto'],
      notes: [
        { kind: 'correction', text: 'CORRECTS number of passengers' },
        { kind: 'source', text: 'Oldport Port Authority' },
      ],
    })
  })
}

test('an item at an address of the web has that address, any other one that is made of what it is called', async () => {
  const uri = 'https://meridian.example/items/7'
  assert.equal((await articleOf({ ...TWO, uri })).url, uri)
  assert.equal(newsItemAddress({ ...TWO, uri }), uri)
  assert.equal(newsItemAddress(ONE), 'ninjs:urn:newsml:meridian.example:20260301:ferry')
  assert.equal(newsItemAddress({ ...ONE, uri: 'tag:a b' }), 'ninjs:tag:a%20b')
  assert.equal(newsItemAddress({ hello: 1 }), undefined)
})

test('an item under embargo is refused with the date, and read after it with that date', async () => {
  const item = { ...ONE, embargoed: '2026-03-02T18:00:00Z' }
  const { refusal, text } = await refusalOf(item)
  assert.match(refusal.because, /embargo until 2026-03-02T18:00:00Z/)
  assert.equal(text, `${FIRST}\n\n${SECOND}`)
  const later = await newsItem(item, { id: 'x', fetchedAt: '2026-03-03T00:00:00Z' })
  assert.ok(later && !isRefusal(later))
  assert.equal(later.publishedAt, '2026-03-02T18:00:00Z')
})

test('what was canceled or is withheld is refused', async () => {
  assert.equal((await refusalOf({ ...ONE, pubstatus: 'canceled' })).refusal.code, 'gone')
  assert.equal((await refusalOf({ ...THREE, pubStatus: 'withheld' })).refusal.code, 'gone')
  assert.equal((await articleOf({ ...THREE, pubStatus: 'usable' })).title, TITLE)
})

test('pictures, recordings and events without a report are no news, and what was readable comes with the refusal', async () => {
  const picture = {
    uri: 'urn:p',
    type: 'picture',
    headlines: [{ value: 'Pier' }],
    descriptions: [{ value: 'The <b>pier</b> at dusk.' }],
  } // prettier-ignore
  const read = await refusalOf(picture)
  assert.deepEqual([read.refusal.code, read.title, read.text], ['not-news', 'Pier', 'The pier at dusk.'])
  assert.equal(
    (await refusalOf({ uri: 'urn:e', language: 'en', title: 'Meeting', eventDetails: {}, places: [{}] })).refusal.code,
    'not-news',
  )
  assert.equal((await refusalOf({ ...ONE, body_text: '...', body_xhtml: undefined })).refusal.code, 'empty')
  const video = { ...TWO, type: 'video', bodies: [{ value: `<p>${FIRST.repeat(5)}</p>` }] }
  assert.equal((await articleOf(video)).title, TITLE)
})

test('lines wrapped at a width are one paragraph, lines that end sentences are paragraphs', async () => {
  const wrapped =
    'The ferry to Sandholm will not sail before\nThursday, the harbour master said, because\nthe fog has not lifted.' // prettier-ignore
  const text = async (body_text: string) => (await articleOf({ ...ONE, body_xhtml: undefined, body_text })).text
  assert.equal(await text(wrapped), wrapped.replaceAll('\n', ' '))
  assert.equal(await text(`${TITLE}\n${FIRST}\n${SECOND}`), `${FIRST}\n\n${SECOND}`)
})

test('a text that a model wrote is said to be one', async () => {
  const uri = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  const { notes } = await articleOf({ ...THREE, digitalSourceType: { uri } })
  assert.ok(notes?.some(({ kind }) => kind === 'ai-assisted'))
})

test('extract knows an item by what it holds, and takes no other JSON for one', async () => {
  const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(THREE)}`)
  const read = await extract.run({ id: 'x', contentType: 'application/json', bytes }, TOOLS)
  assert.ok(!isRefusal(read) && read.title === TITLE)
  for (const other of [
    '{"id": "a", "text": "b"}',
    '[1]',
    '{"uri": 1}',
    '{',
    '{"$schema": "x", "uri": "u", "type": "text", "bodies": []}',
  ])
    assert.equal(newsItemJson(other), undefined, other)
})

test('whatever an item holds, nothing is thrown', async () => {
  const names = [...new Set([ONE, TWO, THREE].flatMap(item => Object.keys(item)))]
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('2026-13-45', '<p>', '\0', '🛳', 'canceled', 'event'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...names, 'embargoed', 'pubstatus', 'signals'), values),
      async fields => {
        const read = await newsItem(
          { language: 'en', ...fields, uri: 'urn:x', type: 'text', pubstatus: 'usable', slugline: 'x' },
          { id: 'x', fetchedAt: AT },
        )
        assert.ok(read && typeof read.id === 'string')
      },
    ),
    { numRuns: 300 },
  )
})

const SAMPLES = join(ROOT, '../shared/bench/formats-samples/ninjs')
test('samples of agencies are articles or refusals with their headline', {
  skip: !existsSync(SAMPLES) && `no ${SAMPLES}`,
}, async () => {
  for (const name of readdirSync(SAMPLES)) {
    const json = JSON.parse(readFileSync(join(SAMPLES, name), 'utf8'))
    const read = await newsItem(json, { id: name, fetchedAt: AT })
    const headline = json.headline ?? json.headlines?.[0]?.value ?? json.title
    if (read && headline && !json.$schema) assert.ok(read.title !== '', name)
  }
})
