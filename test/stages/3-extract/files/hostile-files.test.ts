// Files as nobody makes them by accident: each is an article or a refusal, never a throw, in bounded time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync, gzipSync } from 'node:zlib'
import type { ExtractInput } from '../../../../src/stages/3-extract/extract.ts'
import { column, pdfOf, wrapped } from './pdf-writer.ts'
import { read } from './read.ts'
import { wordFile } from './word-writer.ts'

const SENTENCE = 'The pilot of the harbour boat said that nobody had seen the buoy since the storm of last week.'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function answers(name: string, bytes: Uint8Array, more: Partial<ExtractInput> = {}): Promise<void> {
  const answer = await read(bytes, more)
  assert.equal(answer.id, 'f', name)
  if (answer.refusal) assert.notEqual(answer.refusal.because, '', name)
  else assert.equal(typeof answer.text, 'string', name)
}

const PDF = pdfOf(
  [[{ text: 'Buoy lost off Port Selkie', x: 72, y: 700, size: 20 }, ...column([wrapped(SENTENCE, 60)])]],
  {
    title: 'Buoy lost',
  },
)
const MAIL = `From: A <a@b.example>\r\nTo: c@d.example\r\nSubject: Buoy\r\nDate: Tue, 3 Mar 2026 07:15:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${SENTENCE}</p>\r\n--b--\r\n`
const ARCHIVE = `From: <Saved>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${SENTENCE}</p>\r\n--b--\r\n`
const WHOLE: Record<string, Uint8Array> = {
  pdf: PDF,
  word: wordFile([{ text: 'Buoy lost' }, { text: SENTENCE }]),
  mail: bytesOf(MAIL),
  'saved page': bytesOf(ARCHIVE),
  markdown: bytesOf(`---\ntitle: Buoy\n---\n# Buoy lost\n\n[a](https://b.example) ${SENTENCE}\n`),
  gzip: new Uint8Array(gzipSync(`<p>${SENTENCE}</p>`)),
}

for (const [name, bytes] of Object.entries(WHOLE)) {
  test(`${name}: cut off at every tenth of its length`, async () => {
    for (let part = 0; part < 10; part++)
      await answers(`${name} ${part}`, bytes.slice(0, Math.floor((bytes.length * part) / 10)))
  })

  test(`${name}: with changed bytes`, async () => {
    let seed = 7
    const random = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below
    for (let round = 0; round < 25; round++) {
      const copy = bytes.slice()
      for (let i = 0; i < 1 + round; i++) copy[random(copy.length)] = random(256)
      await answers(`${name} ${round}`, copy)
    }
  })
}

test('a mail of a thousand nested parts', async () => {
  const opens = Array.from(
    { length: 1000 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  ).join('')
  await answers(
    'multipart',
    bytesOf(`From: a@b.example\r\nTo: c@d.example\r\nSubject: Buoy\r\nMIME-Version: 1.0\r\n${opens}${SENTENCE}`),
  )
  const mails = Array.from(
    { length: 1000 },
    (_, i) =>
      `From: a@b.example\r\nTo: c@d.example\r\nSubject: ${i}\r\nDate: x\r\nContent-Type: message/rfc822\r\n\r\n`,
  ).join('')
  await answers('mails', bytesOf(`${mails}${SENTENCE}`))
})

test('a mail of many empty parts, and one of endless headers', async () => {
  await answers(
    'parts',
    bytesOf(MAIL.replace('--b\r\n', '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(6000) + '--b\r\n')),
  )
  await answers('headers', bytesOf(MAIL.replace('To:', `${'X-Pad: x\r\n'.repeat(100_000)}To:`)))
  await answers('one header', bytesOf(MAIL.replace('Buoy', 'a'.repeat(3_000_000))))
})

test('a PDF whose objects lead to themselves', async () => {
  const loops = [
    ['/Kids [3 0 R]', '/Kids [2 0 R]'],
    ['/Contents', '/Parent 3 0 R /Contents'],
    ['/Type /Catalog /Pages 2 0 R', '/Type /Catalog /Pages 1 0 R'],
    ['/Count 1', '/Count 99999999'],
    ['/Length', '/Length 6 0 R /Old'],
  ]
  const text = Buffer.from(PDF).toString('latin1')
  for (const [from, to] of loops) await answers(to, new Uint8Array(Buffer.from(text.replace(from, to), 'latin1')))
  await answers(
    'prev',
    new Uint8Array(
      Buffer.from(text.replace('trailer\n<<', `trailer\n<< /Prev ${text.lastIndexOf('xref\n0')}`), 'latin1'),
    ),
  )
})

test('a PDF whose stream is a bomb', async () => {
  const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024, 'BT '))
  const head = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>\nendobj\n',
  )
  const stream = Buffer.concat([
    Buffer.from(`4 0 obj\n<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n`),
    bomb,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ])
  await answers('bomb', new Uint8Array(Buffer.concat([head, stream])))
})

test('a page of print with 12,000 words in one place', async () => {
  await answers(
    'words',
    pdfOf([Array.from({ length: 12_000 }, (_, i) => ({ text: 'buoy', x: (i * 7) % 600, y: (i * 13) % 780 }))]),
  )
})

test('a Word file of deep tables, of many paragraphs, and one that names itself', async () => {
  const open = '<w:tbl><w:tr><w:tc>'.repeat(3000)
  await answers('tables', wordFile([{ xml: open }, { text: SENTENCE }]))
  await answers(
    'closed tables',
    wordFile([{ xml: `${open}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(3000)}` }, { text: SENTENCE }]),
  )
  await answers('paragraphs', wordFile(Array.from({ length: 2500 }, () => ({ text: SENTENCE }))))
  const entity = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
  await answers('entities', wordFile([{ xml: `${entity}<w:p><w:r><w:t>&c;</w:t></w:r></w:p>` }]))
})

test('Markdown that tries its parser', async () => {
  const hard = [
    '> '.repeat(20_000),
    '['.repeat(50_000),
    '*a_'.repeat(20_000),
    '![]('.repeat(20_000),
    '- '.repeat(20_000),
    '`'.repeat(50_000),
    '<a '.repeat(30_000),
    '# '.repeat(50_000),
    '|a'.repeat(20_000),
    '\\'.repeat(50_000),
    'a**'.repeat(20_000),
  ]
  for (const text of hard)
    await answers(text.slice(0, 8), bytesOf(`# Buoy\n\n${SENTENCE}\n\n${text}\n\n${SENTENCE}`), {
      contentType: 'text/markdown',
    })
})

test('pastes that try their reader: marks, addresses and names without end', async () => {
  const hard = [
    '> '.repeat(100_000),
    'https://a.example/ '.repeat(50_000),
    'By '.repeat(100_000),
    'Ann Reyes\n'.repeat(50_000),
    '[03/03/26, 10:22:14] A: x\n'.repeat(30_000),
    'a-\n'.repeat(100_000),
    '("“'.repeat(100_000),
    'Photo: '.repeat(60_000),
    '1 '.repeat(200_000),
  ]
  for (const text of hard) await answers(text.slice(0, 8), bytesOf(`${text}\n${SENTENCE}\n${text}`))
  const names = Array.from({ length: 30_000 }, (_, i) => `Ann R${'abcdefghij'[i % 10]}yes${'xyz'[i % 3]}`).join('\n')
  await answers('names', bytesOf(`${names}\n${`${SENTENCE} `.repeat(30_000)}`))
  await answers('comments', bytesOf(`${'Comments\n'.repeat(50_000)}${SENTENCE}`))
})
