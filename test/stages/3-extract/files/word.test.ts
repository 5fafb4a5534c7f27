import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { storedZip, unpacked, zipEntries } from '../../../../src/stages/3-extract/files/zip-entries.ts'
import { read } from './read.ts'
import { wordFile } from './word-writer.ts'

const LEAD =
  'The ferry Merrow ran aground off Port Selkie on Monday with 84 people aboard, the coastguard of Norland said in the evening.'
const DIVERS =
  'Divers searched the forward hold until dusk, and the harbour master asked fishing boats to keep away from the reef until the wreck is moved.'

test('a Word file gives headline, byline, date and text', async () => {
  const article = await read(
    wordFile([
      { text: 'Ferry runs aground off Port Selkie', style: 'Heading1' },
      { text: 'By Ann Reyes' },
      { text: '3 March 2026' },
      { text: LEAD },
      { text: DIVERS },
    ]),
  )
  assert.equal(article.title, 'Ferry runs aground off Port Selkie')
  assert.deepEqual(article.byline, ['Ann Reyes'])
  assert.equal(article.publishedAt, '2026-03-03')
  assert.equal(article.text, `${LEAD}\n\n${DIVERS}`)
})

test('deleted words and remarks are not in the text, inserted ones are', async () => {
  const xml = `<w:p><w:r><w:t xml:space="preserve">The ferry ran aground with </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>48</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>84</w:t></w:r></w:ins><w:commentRangeStart w:id="3"/><w:r><w:t xml:space="preserve"> people aboard, the coastguard of Norland said on Monday.</w:t></w:r></w:p>`
  const article = await read(wordFile([{ text: 'Ferry aground' }, { xml }, { text: DIVERS }]))
  assert.match(article.text, /with 84 people aboard/)
  assert.doesNotMatch(article.text, /48/)
})

test('the title in the properties stands in for a missing headline; the day of the last change is a latest date', async () => {
  const article = await read(
    wordFile([{ text: LEAD }, { text: DIVERS }], { title: 'Ferry aground', modified: '2026-03-04T10:00:00Z' }),
  )
  assert.equal(article.title, 'Ferry aground')
  assert.equal(article.notAfter?.slice(0, 10), '2026-03-04')
  assert.equal(article.text, `${LEAD}\n\n${DIVERS}`)
})

test('a zip bomb is refused, whatever its directory says', async () => {
  const bomb = deflateRawSync(new Uint8Array(40 * 1024 * 1024))
  const file = Buffer.from(storedZip([{ name: 'word/document.xml', bytes: bomb }]))
  for (const at of [file.indexOf('word/document.xml') - 30, file.lastIndexOf('word/document.xml') - 46]) {
    file.writeUInt16LE(8, at + (at === 0 ? 8 : 10))
    file.writeUInt32LE(1000, at + (at === 0 ? 22 : 24))
  }
  const [entry] = zipEntries(file)
  assert.equal(entry.method, 8)
  assert.equal(unpacked(file, entry, 1024 * 1024), undefined)
  assert.equal((await read(new Uint8Array(file))).refusal?.code, 'unreadable')
})

test('old office files, rich text, spreadsheets and archives are refused with the next step', async () => {
  const files: [string, Uint8Array][] = [
    ['old', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['rtf', new TextEncoder().encode('{\\rtf1\\ansi Ferry}')],
    [
      'xlsx',
      storedZip([
        { name: '[Content_Types].xml', bytes: new Uint8Array(3) },
        { name: 'xl/workbook.xml', bytes: new Uint8Array(3) },
      ]),
    ],
    [
      'odt',
      storedZip([
        { name: 'mimetype', bytes: new Uint8Array(3) },
        { name: 'content.xml', bytes: new Uint8Array(3) },
      ]),
    ],
    ['zip', storedZip([{ name: 'a.txt', bytes: new Uint8Array(3) }])],
  ]
  for (const [name, bytes] of files) {
    const { refusal } = await read(new Uint8Array(bytes))
    assert.equal(refusal?.code, 'not-html', name)
    assert.ok(refusal?.next, name)
  }
})
