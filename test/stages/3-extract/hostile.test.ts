import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Workers, openWorkers } from '../../../src/outside/workers.ts'

// Every page goes through the pool: what takes too long is a refusal, and never a hang or a throw.
const workers: Workers = openWorkers({ threads: 1, timeoutMs: 60_000 })
after(() => workers.close())

const SENTENCE = 'The pilot of the harbour boat said that nobody had seen the buoy since the storm of last week. '
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const PAGES: Record<string, { html?: string; text?: string; bytes?: Uint8Array; contentType?: string }> = {
  '20,000 nested elements': { html: `<body>${'<div>'.repeat(20_000)}<p>${SENTENCE.repeat(4)}</p>` },
  '20,000 nested elements of many kinds': {
    html: '<body>'.concat('<section><b><ul><li>'.repeat(5000), `<p>${SENTENCE}</p>`),
  },
  '50,000 links': { html: `<body>${'<a href="/x">another page of this site</a> '.repeat(50_000)}` },
  '50,000 links in a list': {
    html: `<body><ul>${'<li><a href="/x">another page of this site</a></li>'.repeat(50_000)}</ul>`,
  },
  '800 nested tables': { html: `<body>${'<table><tr><td>'.repeat(800)}${SENTENCE.repeat(5)}` },
  'elements closed in the wrong order': {
    html: `<body>${'<p><b><i></p></b></i></div>'.repeat(20_000)}<p>${SENTENCE.repeat(5)}`,
  },
  '10 MB of text': { html: `<body><p>${SENTENCE.repeat(100_000)}</p></body>` },
  '10 MB of paragraphs': { html: `<body>${`<p>${SENTENCE}</p>`.repeat(90_000)}</body>` },
  '10 MB of pasted text without a line break': { text: SENTENCE.repeat(100_000) },
  '10 MB of pasted lines': { text: `${SENTENCE}\n`.repeat(100_000) },
  'an attribute of a megabyte': { html: `<body class="${'comment '.repeat(120_000)}"><p>${SENTENCE.repeat(6)}</p>` },
  'JSON-LD of many brackets': {
    html: `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${SENTENCE.repeat(6)}</p>`,
  },
  'null bytes': { html: `<p>${SENTENCE}\0\0\0${SENTENCE}</p>`.repeat(10) },
  'a tag that never ends': { html: `<p>${SENTENCE.repeat(6)}</p><a href="${'x'.repeat(100_000)}` },
  'only entities': { html: '&amp;&lt;&#0;&#xffffff;&nope;'.repeat(50_000) },
  'noise that is no text': { bytes: Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 256) },
  'a wrong charset': {
    bytes: bytesOf(`<meta charset="shift_jis"><p>${SENTENCE.repeat(6)}</p>`),
    contentType: 'text/html; charset=utf-16',
  },
  'an unknown charset': {
    bytes: bytesOf(`<p>${SENTENCE.repeat(6)}</p>`),
    contentType: 'text/html; charset=no-such-thing',
  },
  nothing: { html: '' },
  'only white space': { text: ' \n\t\u00a0' },
  'no bytes': { bytes: new Uint8Array() },
}

for (const [name, page] of Object.entries(PAGES)) {
  test(`${name}: an article or a refusal`, async () => {
    const answer = await workers.extract({ id: 'h', ...page })
    assert.equal(answer.id, 'h')
    if ('refusal' in answer) assert.notEqual(answer.refusal.because, '')
    else assert.equal(typeof answer.text, 'string')
  })
}

test('what is refused for its nesting still gives its words', async () => {
  const answer = await workers.extract({ id: 'h', ...PAGES['20,000 nested elements'] })
  assert.ok('refusal' in answer)
  assert.equal(answer.refusal.code, 'too-deep')
  assert.match(answer.text ?? '', /harbour boat/)
})

test('a wrong charset label does not spoil plain letters', async () => {
  const answer = await workers.extract({ id: 'h', ...PAGES['a wrong charset'] })
  assert.match(answer.text ?? '', /harbour boat/)
})
