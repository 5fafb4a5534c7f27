import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { read } from './read.ts'

const LEAD =
  'The ferry Merrow ran aground off Port Selkie on Monday with 84 people aboard, the coastguard of Norland said in the evening.'
const DIVERS =
  'Divers searched the forward hold until dusk, and the harbour master asked fishing boats to keep away from the reef until the wreck is moved.'
const INQUIRY =
  'An inquiry will begin next week, the ministry of the sea said in a short statement, and its first hearing will be open to the public.'
const TEXT = [LEAD, DIVERS, INQUIRY].join('\n\n')
const PAGE = `<html lang="en"><head><title>Ferry runs aground | Selkie Courier</title></head><body><article><h1>Ferry runs aground</h1>${TEXT.split(
  '\n\n',
)
  .map(text => `<p>${text}</p>`)
  .join('')}</article></body></html>`

test('Markdown: the heading is the headline, marks are no words', async () => {
  const article = await read(
    `# Ferry runs aground off Port Selkie\n\nBy Ann Reyes\n\n${LEAD.replace('84 people', '**84** [people](https://courier.example/p)')}\n\n## The search\n\n${DIVERS}\n\n- boats\n- divers\n\n![Reef](reef.png)\n\n${INQUIRY}\n`,
  )
  assert.equal(article.title, 'Ferry runs aground off Port Selkie')
  assert.deepEqual(article.byline, ['Ann Reyes'])
  assert.equal(article.text, `${LEAD}\n\nThe search\n\n${DIVERS}\n\n- boats\n- divers\n\n${INQUIRY}`)
})

test('front matter gives title, authors, date, language and address', async () => {
  const front = `---\ntitle: "Ferry runs aground"\nauthor:\n  - "[[Ann Reyes]]"\n  - Bo Lind\npublished: 2026-03-03T07:15:00+01:00\nsource: https://courier.example/ferry\nlang: en\ntags: [sea, ferries]\n---\n`
  const article = await read(`${front}\n${TEXT}\n`)
  assert.equal(article.title, 'Ferry runs aground')
  assert.deepEqual(article.byline, ['Ann Reyes', 'Bo Lind'])
  assert.equal(article.publishedAt, '2026-03-03T07:15:00+01:00')
  assert.equal(article.url, 'https://courier.example/ferry')
  assert.equal(article.outlet?.id, 'courier.example')
  assert.equal(article.text, TEXT)
})

test('scripts in Markdown are not words', async () => {
  const article = await read(
    `# Ferry aground\n\n<script>alert(1)</script>\n\n${LEAD}\n\n[x](javascript:alert(2)) ${DIVERS}\n`,
    { contentType: 'text/markdown' },
  )
  assert.doesNotMatch(article.text, /alert|script/)
})

test('a hash or a star in plain text makes no Markdown of it', async () => {
  const article = await read(`Ferry aground\n\n${LEAD} #ferry\n\n* ${DIVERS}\n\n${INQUIRY}`)
  assert.match(article.text, /#ferry/)
})

test('a page saved by a browser knows its address', async () => {
  const saved = `<!DOCTYPE html>\n<!-- saved from url=(0034)https://courier.example/ferry-2026 -->\n${PAGE}`
  assert.equal((await read(saved)).url, 'https://courier.example/ferry-2026')
  const kept = await read(saved, { url: 'file:///tmp/ferry.html' })
  assert.equal(kept.url, 'file:///tmp/ferry.html')
  assert.ok(kept.notes?.some(({ kind, text }) => kind === 'canonical' && text.includes('ferry-2026')))
  const single = PAGE.replace(
    '<head>',
    '<!--\n Page saved with SingleFile \n url: https://courier.example/one \n saved date: Tue Mar 03 2026 10:15:00 GMT+0100\n--><head>',
  )
  const article = await read(single)
  assert.equal(article.url, 'https://courier.example/one')
  assert.equal(article.notAfter, '2026-03-03')
})

test('a page in an archive (MHTML): its root page alone, its address and the day of saving', async () => {
  const archive = [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://courier.example/ferry',
    'Subject: Ferry',
    'Date: Tue, 3 Mar 2026 06:15:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Part--x"',
    '',
    '',
    '------Part--x',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://courier.example/ferry',
    '',
    PAGE.replaceAll('=', '=3D').replace(/(.{70})/g, '$1=\r\n'),
    '------Part--x',
    'Content-Type: text/html',
    'Content-Location: https://ads.example/frame',
    '',
    '<html><body><p>Buy boats at half their price, today only.</p></body></html>',
    '------Part--x--',
    '',
  ]
  const article = await read(archive.join('\r\n'))
  assert.equal(article.url, 'https://courier.example/ferry')
  assert.equal(article.title, 'Ferry runs aground')
  assert.equal(article.notAfter?.slice(0, 10), '2026-03-03')
  assert.equal(article.text, TEXT)
})

test('pages packed by gzip and in UTF-16 are read', async () => {
  assert.equal((await read(new Uint8Array(gzipSync(PAGE)))).text, TEXT)
  assert.equal((await read(new Uint8Array(Buffer.from(`\ufeff${PAGE}`, 'utf16le')))).text, TEXT)
  const bomb = gzipSync(new Uint8Array(30 * 1024 * 1024))
  assert.equal((await read(new Uint8Array(bomb))).refusal?.code, 'unreadable')
})
