import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Workers, openWorkers } from '../../../src/outside/workers.ts'

// Every page goes through the pool: what takes too long is a refusal, and never a hang or a throw.
const workers: Workers = openWorkers({ threads: 1, timeoutMs: 60_000 })
after(() => workers.close())

const SENTENCE = 'The pilot of the harbour boat said that nobody had seen the buoy since the storm of last week. '
const CYRILLIC = 'Капитан катера сказал, что после шторма на прошлой неделе никто не видел буя у входа в гавань. '
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Letters from А to я stand in one row there. */
function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, letter => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
}

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
  '10 MB of one tag': { html: `<body><p>${SENTENCE.repeat(6)}</p><${'a'.repeat(10_000_000)}>` },
  '10 MB of one comment that never ends': { html: `<p>${SENTENCE.repeat(6)}</p><!--${'- '.repeat(5_000_000)}` },
  'a script that never ends': { html: `<p>${SENTENCE.repeat(6)}</p><script>${'</scrip'.repeat(100_000)}` },
  'a CDATA section that never ends': { html: `<p>${SENTENCE.repeat(6)}</p><![CDATA[${']]'.repeat(100_000)}` },
  '400,000 ends of elements that are not open': {
    html: `<body>${'<div>'.repeat(100_000)}<p>${SENTENCE.repeat(6)}</p>${'</b>'.repeat(400_000)}`,
  },
  '200,000 elements inside a drawing': { html: `<p>${SENTENCE.repeat(6)}</p><svg>${'<g>'.repeat(200_000)}` },
  '100,000 attributes': {
    html: `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}="b"`).join(' ')}><p>${SENTENCE.repeat(6)}</p>`,
  },
  'names of a megabyte that look like many others': {
    html: `<div class="has${'a'.repeat(1_000_000)}"><div class="${'has-'.repeat(250_000)}"><p>${SENTENCE.repeat(6)}</p>`,
  },
  'a meta of 100,000 names': {
    html: `<meta name="${'author '.repeat(100_000)}" content="${'Ada Quill '.repeat(500)}"><p>${SENTENCE.repeat(6)}</p>`,
  },
  '50,000 metas of one name': {
    html: `${'<meta name="author" content="Ada Quill">'.repeat(50_000)}<p>${SENTENCE.repeat(6)}</p>`,
  },
  'a title of 5 MB': { html: `<title>${'harbour | '.repeat(500_000)}</title><p>${SENTENCE.repeat(6)}</p>` },
  'a headline of a megabyte': { html: `<h1>${'harbour - '.repeat(100_000)}</h1><p>${SENTENCE.repeat(6)}</p>` },
  'headings in headings': { html: `<body>${'<h2><div>'.repeat(20_000)}<p>${SENTENCE.repeat(6)}</p>` },
  'dates in dates': { html: `<body>${'<time>'.repeat(20_000)}<p>${SENTENCE.repeat(6)}</p>` },
  'JSON-LD of a megabyte, 10,000 deep': {
    html: `<script type="application/ld+json">${'{"@graph":[{"mainEntity":'.repeat(10_000)}"${'x'.repeat(750_000)}"${'}]}'.repeat(10_000)}</script><p>${SENTENCE.repeat(6)}</p>`,
  },
  'entities that call each other': {
    html: `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><p>${SENTENCE.repeat(6)} ${'&c;'.repeat(100_000)}</p>`,
  },
  'a million spaces': { html: `<p>a${' '.repeat(1_000_000)}b</p><p>${SENTENCE.repeat(6)}</p>` },
  'a million brackets': { html: `<p>${'('.repeat(1_000_000)}</p><p>${SENTENCE.repeat(6)}</p>` },
  'a word of a million letters': { html: `<p>${'a'.repeat(1_000_000)}!</p><p>${SENTENCE.repeat(6)}</p>` },
  'a million line breaks': { html: `<p>a${'<br> '.repeat(200_000)}b</p><p>${SENTENCE.repeat(6)}</p>` },
  'a pasted line of a million spaces': { text: `Fog\n${' '.repeat(1_000_000)}\n${SENTENCE.repeat(6)}` },
  'a pasted line of a million brackets': { text: `Fog\n${'(('.repeat(500_000)}\n${SENTENCE.repeat(6)}` },
  'Cyrillic in windows-1251 that says it is UTF-8': {
    bytes: inWindows1251(`<meta charset="utf-8"><p>${CYRILLIC.repeat(6)}</p>`),
    contentType: 'text/html; charset=utf-8',
  },
  'Cyrillic in UTF-8 that says it is windows-1251': {
    bytes: bytesOf(`<meta charset="windows-1251"><p>${CYRILLIC.repeat(6)}</p>`),
    contentType: 'text/html; charset=windows-1251',
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

test('Cyrillic is read whatever it says of itself', async () => {
  for (const name of [
    'Cyrillic in windows-1251 that says it is UTF-8',
    'Cyrillic in UTF-8 that says it is windows-1251',
  ]) {
    const answer = await workers.extract({ id: 'h', ...PAGES[name] })
    assert.match(answer.text ?? '', /сказал, что после шторма/)
  }
})

test('an entity is not what a page makes of it', async () => {
  const answer = await workers.extract({ id: 'h', ...PAGES['entities that call each other'] })
  assert.doesNotMatch(answer.text ?? '', /haha/)
})
