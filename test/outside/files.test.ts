import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { AppError } from '../../src/domain/app-error.ts'
import type { Fetched } from '../../src/domain/fetched.ts'
import type { Document } from '../../src/domain/link.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { fileFetcher, readablesAt } from '../../src/outside/files.ts'
import { readFeed } from '../../src/stages/1-discover/read-feed.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-files-'))
after(() => rmSync(folder, { recursive: true }))
const fetch = fileFetcher(() => '2025-03-03T12:00:00Z', 100_000)
const address = (...parts: string[]) => pathToFileURL(join(folder, ...parts)).href
const failsWith = (code: string) => (error: unknown) => error instanceof AppError && error.code === code

function documentOf(fetched: Fetched): Document {
  assert.ok('document' in fetched)
  return fetched.document
}

test('a page is read as it is, a packed one unpacked', async () => {
  writeFileSync(join(folder, 'a.html'), '<p>a')
  writeFileSync(join(folder, 'b.html.gz'), gzipSync('<p>b'))
  const pages = await Promise.all(['a.html', 'b.html.gz'].map(name => fetch(address(name))))
  const read = pages.map(page => [documentOf(page).contentType, new TextDecoder().decode(documentOf(page).bytes)])
  assert.deepEqual(read, [
    ['text/html', '<p>a'],
    ['text/html', '<p>b'],
  ])
})

test('a folder is a list of its files that discover can read', async () => {
  await mkdir(join(folder, 'deep', 'er'), { recursive: true })
  writeFileSync(join(folder, 'deep', 'er', 'c d.txt'), 'c')
  writeFileSync(join(folder, 'deep', 'picture.png'), 'no text')
  const feed = readFeed(documentOf(await fetch(address('deep'))))
  assert.ok(!isRefusal(feed))
  assert.deepEqual(
    feed.entries.map(entry => entry.url),
    [address('deep', 'er', 'c d.txt')],
  )
})

test('what is missing, empty, not ours, damaged or a bomb is a clear error', async () => {
  await mkdir(join(folder, 'nothing'), { recursive: true })
  writeFileSync(join(folder, 'bomb.html.gz'), gzipSync(Buffer.alloc(5_000_000)))
  writeFileSync(join(folder, 'broken.gz'), 'no gzip')
  await assert.rejects(fetch(address('missing.html')), failsWith('not-found'))
  await assert.rejects(fetch(address('nothing')), failsWith('unreadable'))
  await assert.rejects(fetch('https://tide.example/'), failsWith('usage'))
  await assert.rejects(fetch(address('bomb.html.gz')), failsWith('too-large'))
  await assert.rejects(fetch(address('broken.gz')), failsWith('unreadable'))
})

test('a binary file is refused, a text in UTF-16 is not', async () => {
  writeFileSync(join(folder, 'x.html'), Buffer.from([0x89, 0x50, 0, 0, 0, 13, 1, 2]))
  writeFileSync(join(folder, 'y.html'), Buffer.from('\ufeff<p>a', 'utf16le'))
  assert.ok(isRefusal(await fetch(address('x.html'))))
  assert.ok(!isRefusal(await fetch(address('y.html'))))
})

test('a file that nobody touched is unchanged, one that was written again is not', async () => {
  writeFileSync(join(folder, 'u.txt'), 'one')
  const first = await fetch(address('u.txt'))
  assert.ok('document' in first)
  const again = await fetch(address('u.txt'), { known: first.freshness })
  assert.ok('unchanged' in again)
  writeFileSync(join(folder, 'u.txt'), 'another')
  assert.ok('document' in (await fetch(address('u.txt'), { known: first.freshness })))
})

test('a folder has pages, lists of articles, and files of other kinds', async () => {
  await mkdir(join(folder, 'mixed'))
  for (const name of ['b.md', 'a.htm', 'l.jsonl.gz', 'x.png', '.hidden.txt'])
    writeFileSync(join(folder, 'mixed', name), 'x')
  assert.deepEqual(await readablesAt(join(folder, 'mixed')), {
    folder: true,
    pages: [join(folder, 'mixed', 'a.htm'), join(folder, 'mixed', 'b.md')],
    lists: [join(folder, 'mixed', 'l.jsonl.gz')],
    others: 1,
  })
})

test('documents that are no texts come with their type, by their name or by how they begin', async () => {
  const zip = Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2, 3, 0, 1])
  const pdf = Buffer.from('%PDF-1.4\0\x01\x02\x03\x04\x05')
  const given: [string, Uint8Array, string][] = [
    ['a.pdf', pdf, 'application/pdf'],
    ['nameless', pdf, 'application/pdf'],
    ['a.docx', zip, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.eml', Buffer.from('From: a\r\n\r\nb'), 'message/rfc822'],
    ['a.mht', Buffer.from('From: a\r\n\r\nb'), 'multipart/related'],
    ['a.md', Buffer.from('# a'), 'text/markdown'],
  ]
  for (const [name, bytes, type] of given) {
    writeFileSync(join(folder, name), bytes)
    assert.equal(documentOf(await fetch(address(name))).contentType, type, name)
  }
})

test('a web archive is one by its name or its first bytes', async () => {
  const warc = 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n'
  for (const [name, bytes] of [
    ['one.warc.gz', 'x'],
    ['two', warc],
    ['three.bin', gzipSync(warc)],
  ] as const) {
    writeFileSync(join(folder, name), bytes)
    assert.deepEqual((await readablesAt(join(folder, name))).lists, [join(folder, name)])
  }
})
