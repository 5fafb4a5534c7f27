// Web archives and lists on their way into the store: each record once, whatever happens on the way.
import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type AddingWishes, addTo } from '../src/added.ts'
import type { Cellar } from '../src/store/cellar.ts'
import { memoryCellar } from '../src/store/memory/memory-cellar.ts'
import { tombsOf } from '../src/walk/tombs.ts'
import { tombstone } from '../src/walk/tombs.ts'
import { fileFetcher } from '../src/outside/files.ts'
import { hereCrew, NOW } from './here-crew.ts'
import { packed, page, pageUrl, records, warcRecord } from './outside/bulk/warc-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-adding-bulk-'))
after(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const files = fileFetcher(() => NOW, 1_000_000)
const add = (cellar: Cellar, path: string, wishes: AddingWishes = {}) =>
  addTo(cellar, tombsOf(cellar), path, { fetch: files, files, extract: hereCrew.extract }, () => NOW, undefined, wishes)

const stored = async (cellar: Cellar, url: string): Promise<string[]> =>
  (await cellar.documents(url)).map(({ document }) => Buffer.from(document.bytes).toString())

const article = (n: number) => JSON.stringify({ id: `a${n}`, title: `Report ${n}`, text: `The ferry ${n} sails.` })
const item = (n: number, more: object = {}) =>
  JSON.stringify({
    uri: `urn:item:${n}`,
    type: 'text',
    language: 'en',
    versionCreated: NOW,
    headlines: [{ value: `Report ${n}` }],
    bodies: [{ value: `The ferry ${n} sails.` }],
    ...more,
  }) // prettier-ignore

test('every page of an archive is a document as if it had been fetched then, and is due to be read', async () => {
  const cellar = memoryCellar()
  const added = await add(cellar, write('a.warc.gz', packed(records(5))))
  assert.deepEqual([added.pages, added.articles, added.errors], [5, 0, []])
  assert.equal(added.because, 'a web archive (WARC)')
  assert.deepEqual(added.bulk?.passed, { 'warcinfo records': 1, 'request records': 5 })
  const [{ document }] = await cellar.documents(pageUrl(3))
  const { bytes, hash: _, id: __, ...rest } = document
  assert.equal(Buffer.from(bytes).toString(), page(3))
  assert.deepEqual(rest, {
    url: pageUrl(3),
    fetchedAt: '2026-01-02T03:04:05Z',
    status: 200,
    contentType: 'text/html; charset=utf-8',
  })
  assert.deepEqual(
    (await cellar.take('extract', 10, 1_000)).map(({ subject }) => subject),
    [0, 1, 2, 3, 4].map(pageUrl),
  )
})

test('articles and news items stand in one list; what cannot be taken is told with its line', async () => {
  const cellar = memoryCellar()
  const lines = [
    article(1),
    item(2),
    'no json',
    '',
    item(3, { pubStatus: 'canceled' }),
    item(4, { uri: 'https://tide.example/4' }),
    '{"a": 1}',
  ] // prettier-ignore
  const path = write('mixed.jsonl.gz', gzipSync(`\ufeff${lines.join('\n')}`))
  const { articles, errors, bulk } = await add(cellar, path)
  assert.equal(articles, 3)
  assert.deepEqual(
    errors.map(error => error.replace(`${path}:`, '').split(':')[0]),
    ['3', '7'],
  )
  assert.deepEqual(bulk?.passed, { 'empty lines': 1, 'news items refused (gone)': 1 })
  assert.equal((await stored(cellar, 'ninjs:urn:item:2')).length, 1)
  const [{ document }] = await cellar.documents('https://tide.example/4')
  assert.equal(document.contentType, 'application/ninjs+json')
})

test('of many that cannot be taken the first are told, and how many more there are', async () => {
  const { errors, moreErrors } = await add(memoryCellar(), write('bad.jsonl', 'bad\n'.repeat(50)))
  assert.deepEqual([errors.length, moreErrors], [20, 30])
})

test('a file that was read to its end is not read again, until it changes or somebody asks for it', async () => {
  const cellar = memoryCellar()
  const path = write('twice.jsonl', `${article(1)}\n`)
  await add(cellar, path)
  const again = await add(cellar, path)
  assert.deepEqual([again.known, again.articles], [1, 0])
  assert.equal((await add(cellar, path, { again: true })).articles, 1)
  appendFileSync(path, `${article(2)}\n`)
  assert.equal((await add(cellar, path)).articles, 2)
  assert.equal((await cellar.take('extract', 10, 1_000)).length, 2)
})

/** A store that dies at one of its writes. */
function dying(cellar: Cellar, write: 'archive' | 'keep', calls: number, isDone: boolean): Cellar {
  let left = calls
  const die = async (run: () => Promise<unknown>) => {
    if (left-- > 0) return run()
    if (isDone) await run()
    throw new Error('killed')
  }
  return {
    ...cellar,
    [write]: (...given: never[]) => die(() => (cellar[write] as (...all: never[]) => Promise<unknown>)(...given)),
  } // prettier-ignore
}

test('killed before, between or after any two writes, and added again, the store holds each record once', async () => {
  // Two forms of the same pages, so that putting them a second time would be seen.
  const both = [0, 1, 2].flatMap(n => [
    warcRecord({ url: pageUrl(n), date: '2026-02-01T00:00:00Z', body: page(n) }),
    warcRecord({ url: pageUrl(n), date: '2026-02-02T00:00:00Z', body: page(n + 100) }),
    warcRecord({ url: pageUrl(n), date: '2026-02-03T00:00:00Z', body: page(n) }),
  ])
  const many = [...records(220), ...both]
  const lines = [...Array.from({ length: 220 }, (_, n) => article(n)), article(1).replace('sails', 'stays'), article(1)]
  const given: [string, Uint8Array | string, string][] = [
    ['kill.warc', Buffer.concat(many), pageUrl(1)],
    ['kill.warc.gz', packed(many), pageUrl(1)],
    ['kill-one.warc.gz', gzipSync(Buffer.concat(many)), pageUrl(1)],
    ['kill.jsonl', lines.join('\n'), ''],
  ]
  for (const [name, bytes, repeated] of given) {
    const path = write(name, bytes)
    const whole = memoryCellar()
    const { pages, articles } = await add(whole, path)
    const subjects = (await whole.take('extract', 1_000, 1_000)).map(({ subject }) => subject)
    const url = repeated || subjects.find(subject => subject.endsWith('#a1'))!
    const expected = await stored(whole, url)
    assert.equal(expected.length, 3, name)
    const deaths =
      name === 'kill.warc'
        ? ([
            [0, true],
            [1, false],
            [1, true],
          ] as const)
        : ([[1, true]] as const) // prettier-ignore
    for (const [at, isDone] of deaths) {
      for (const kind of ['archive', 'keep'] as const) {
        const cellar = memoryCellar()
        await assert.rejects(add(dying(cellar, kind, at, isDone), path), /killed/)
        const again = await add(cellar, path)
        assert.deepEqual([again.pages, again.articles], [pages, articles], `${name} ${kind} ${at} ${isDone}`)
        const taken = (await cellar.take('extract', 1_000, 1_000)).map(({ subject }) => subject)
        assert.deepEqual(taken, subjects)
        assert.deepEqual(await stored(cellar, url), expected, `${name} ${kind} ${at} ${isDone}`)
      }
    }
    await add(whole, path, { again: true })
    if (repeated) assert.deepEqual(await stored(whole, url), expected)
  }
})

test('who is asked to stop stops after a batch, says so, and goes on from there', async () => {
  const cellar = memoryCellar()
  const path = write('stop.warc', Buffer.concat(records(400)))
  const stop = new AbortController()
  const first = await add(cellar, path, {
    stopped: stop.signal,
    onProgress: ({ items }) => void (items === 301 && stop.abort()),
  })
  assert.deepEqual([first.stopped, first.pages], [true, 150])
  const shown: number[] = []
  const second = await add(cellar, path, {
    onProgress: ({ from, reached, size }) => void shown.push(from, reached / size),
  })
  assert.deepEqual([second.stopped, second.pages], [undefined, 400])
  assert.ok(shown[0] > 0 && shown.at(-1)! > 0.99)
})

test('a folder of everything is taken: pages to be read, lists and archives at once, a damaged one with what is sound', async () => {
  const cellar = memoryCellar()
  write('all/a.html', page(1))
  write('all/deep/b.pdf', '%PDF-1.4')
  write('all/deep/c.docx', 'PK\x03\x04')
  write('all/deep/d.eml', 'From: a\r\n\r\nx')
  write('all/item.json', item(9))
  write('all/list.ndjson', `${article(1)}\n`)
  write('all/deep/w.warc', Buffer.concat(records(2)))
  const members = packed(records(3))
  members[Math.floor(members.length / 2)] ^= 0xff
  write('all/x.warc.gz', members)
  write('all/picture.png', 'x')
  const added = await add(cellar, join(folder, 'all'))
  assert.deepEqual([added.articles, added.errors.length], [1, 1])
  assert.match(added.errors[0], /x\.warc\.gz: \d+ bytes at byte \d+ are lost: a gzip member is damaged/)
  assert.ok(added.pages >= 5 + 2 + 2)
})

test('what was forgotten does not come back out of an archive', async () => {
  const cellar = memoryCellar()
  await cellar.erase({ urls: [], subjects: [], tombstones: [tombstone('url', pageUrl(1), NOW, '')] })
  const added = await add(cellar, write('forgotten.warc', Buffer.concat(records(2))))
  assert.deepEqual([added.pages, added.errors.length], [1, 1])
  assert.match(added.errors[0], /forgotten/)
})

test('an item under embargo is not kept, so that it can be added when its time has come', async () => {
  const cellar = memoryCellar()
  const path = write('embargo.json', item(1, { embargoed: '2026-12-24T00:00:00Z' }))
  const { refusal, pages } = await add(cellar, path)
  assert.deepEqual([refusal?.code, pages], ['not-news', 0])
  assert.equal((await add(cellar, write('free.json', item(2)))).pages, 1)
})
