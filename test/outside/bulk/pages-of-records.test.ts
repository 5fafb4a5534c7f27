// What a sound web archive holds: pages as their servers answered, and much else that is counted and passed over.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { fileOf, itemsOf, of, urls } from './read-items.ts'
import { packed, page, warcRecord, type WrittenRecord } from './warc-writer.ts'

const BODY = page(1)
const http = (status: string, ...headers: string[]): string =>
  [`HTTP/1.1 ${status}`, ...headers].map(line => `${line}\r\n`).join('')
const HTML = 'Content-Type: text/html; charset=utf-8'

async function read(...given: WrittenRecord[]) {
  return itemsOf(fileOf('a.warc.gz', packed(given.map(warcRecord))))
}

async function contentOf(given: WrittenRecord): Promise<string> {
  const items = await read(given)
  assert.equal(items[0].kind, 'page', JSON.stringify(items[0]))
  return Buffer.from(of(items, 'page')[0].page.bytes).toString()
}

const chunked = (text: string): string =>
  `${[text.slice(0, 100), text.slice(100)].map(part => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join('')}0\r\n\r\n`

test('a page comes with its address, time, status and type, as its server sent it', async () => {
  const items = await read({ url: 'https://tide.example/a?b=c#d', date: '2026-01-02T03:04:05.678Z', body: BODY })
  const [{ page: found }] = of(items, 'page')
  assert.deepEqual(
    { ...found, bytes: Buffer.from(found.bytes).toString() },
    {
      url: 'https://tide.example/a?b=c',
      fetchedAt: '2026-01-02T03:04:05.678Z',
      status: 200,
      contentType: 'text/html; charset=utf-8',
      bytes: BODY,
    },
  )
})

test('contents are unpacked, whatever they were packed with, and dechunked', async () => {
  const packings: [string, Uint8Array][] = [
    ['gzip', gzipSync(BODY)],
    ['x-gzip', gzipSync(BODY)],
    ['br', brotliCompressSync(BODY)],
    ['deflate', deflateSync(BODY)],
    ['deflate', deflateRawSync(BODY)],
    ['identity', Buffer.from(BODY)],
    // Many archives keep contents unpacked, under the headers of packed ones.
    ['gzip', Buffer.from(BODY)],
    ['br', Buffer.from(BODY)],
    ['zstd', Buffer.from(BODY)],
  ]
  for (const [name, body] of packings)
    assert.equal(await contentOf({ http: http('200 OK', HTML, `Content-Encoding: ${name}`), body }), BODY, name)
  assert.equal(await contentOf({ http: http('200 OK', HTML, 'Transfer-Encoding: chunked'), body: chunked(BODY) }), BODY)
  assert.equal(await contentOf({ http: http('200 OK', HTML, 'Transfer-Encoding: Chunked'), body: BODY }), BODY)
  const bare = http('200 OK', HTML).replaceAll('\r', '')
  const block = `${bare}\n${BODY}`
  const record = warcRecord({ body: BODY, noDigest: true })
    .toString()
    .replace(/HTTP[^]*$/, `${block}\n\n`)
    .replace(/Content-Length: \d+/, `Content-Length: ${Buffer.byteLength(block)}`) // prettier-ignore
  const items = await itemsOf(
    fileOf(
      'bare.warc',
      record.replace(/^[^]*?\r\n\r\n/, head => head.replaceAll('\r', '')),
    ),
  )
  assert.equal(Buffer.from(of(items, 'page')[0].page.bytes).toString(), BODY)
})

test('what cannot be unpacked, or unpacks to too much, is lost and said to be', async () => {
  const cases: [WrittenRecord, RegExp][] = [
    [
      { http: http('200 OK', HTML, 'Content-Encoding: gzip'), body: gzipSync(BODY).subarray(0, 200) },
      /cannot be unpacked/,
    ],
    [
      { http: http('200 OK', HTML, 'Content-Encoding: zstd'), body: Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1]) },
      /packed as zstd/,
    ],
    [
      { http: http('200 OK', HTML, 'Content-Encoding: gzip'), body: gzipSync(Buffer.alloc(2_000_000)) },
      /more than 1000000 bytes/,
    ],
    [{ http: 'nothing of a server\r\n', body: BODY }, /no answer of a server/],
  ]
  for (const [given, words] of cases) {
    const items = await read(given, { body: BODY })
    assert.match(of(items, 'loss')[0]?.because ?? '', words)
    assert.equal(urls(items).length, 1)
  }
  const cut = { http: http('200 OK', HTML, 'Content-Encoding: gzip'), body: gzipSync(BODY).subarray(0, 500) }
  assert.ok(BODY.startsWith(await contentOf({ ...cut, fields: { 'WARC-Truncated': 'length' } })))
})

test('what is no page is counted by what it is', async () => {
  const items = await read(
    { type: 'warcinfo', body: 'x' },
    { type: 'request', body: 'x' },
    { type: 'metadata', body: 'x' },
    { type: 'conversion', body: 'x' },
    { type: 'revisit', body: '', fields: { 'WARC-Refers-To-Target-URI': 'https://tide.example/' } },
    { type: 'response', url: 'dns:tide.example', http: '', body: '1.2.3.4' },
    { url: 'https://tide.example/robots.txt', body: 'User-agent: *' },
    { http: http('404 Not Found', HTML), body: BODY },
    { http: http('301 Moved', 'Location: /b'), body: '' },
    { http: http('200 OK', 'Content-Type: image/png'), body: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    { http: http('200 OK', 'Content-Type: application/json'), body: '{"a": 1}' },
    { http: http('200 OK', HTML), body: '' },
    { type: 'resource', url: 'file:///etc/passwd', body: BODY, fields: { 'Content-Type': 'text/html' } },
  )
  assert.deepEqual(
    items.map(item => (item.kind === 'skipped' ? item.what : item.kind)),
    [
      'warcinfo records',
      'request records',
      'metadata records',
      'conversion records',
      'revisit records',
      'records of no web address',
      'robots.txt',
      'answers with status 404',
      'answers with status 301',
      'answers of type image/png',
      'answers of type application/json',
      'empty answers',
      'records of no web address',
    ],
  )
})

test('pages without a type, resources, and news items are taken', async () => {
  const given: WrittenRecord[] = [
    { http: http('200 OK'), body: BODY },
    { http: http('200 OK', 'Content-Type: text/plain'), body: BODY },
    { type: 'resource', body: BODY, fields: { 'Content-Type': 'text/html; charset=utf-8' } },
    { http: http('200 OK', 'Content-Type: application/ninjs+json'), body: '{"uri": "urn:x"}' },
  ]
  assert.equal(of(await read(...given), 'page').length, 4)
})

test('addresses in brackets and with spaces are read, none that is too odd', async () => {
  const items = await read(
    { url: '<https://tide.example/a>', body: BODY },
    { url: 'https://tide.example/a b', body: BODY },
    { url: 'javascript:alert(1)', body: BODY },
  ) // prettier-ignore
  assert.deepEqual(urls(items), ['https://tide.example/a', 'https://tide.example/a%20b'])
})

test('a digest that does not match is told, and the page kept; digests in every spelling match', async () => {
  const block = Buffer.from(`${http('200 OK', HTML)}\r\n${BODY}`)
  const sha1 = createHash('sha1').update(block).digest()
  const warningOf = async (fields: Record<string, string>) =>
    of(await read({ http: http('200 OK', HTML), body: BODY, noDigest: true, fields }), 'page')[0].page.warning
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...sha1].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const base32 = bits
    .match(/.{5}/g)!
    .map(five => alphabet[Number.parseInt(five, 2)])
    .join('') // prettier-ignore
  for (const value of [base32, sha1.toString('hex'), sha1.toString('base64'), sha1.toString('base64url')])
    assert.equal(await warningOf({ 'WARC-Block-Digest': `sha1:${value}` }), undefined, value)
  const payload = createHash('sha256').update(BODY).digest('hex')
  assert.equal(await warningOf({ 'WARC-Payload-Digest': `sha256:${payload}` }), undefined)
  assert.equal(await warningOf({ 'WARC-Payload-Digest': 'blake3:abc' }), undefined)
  assert.match(
    (await warningOf({ 'WARC-Block-Digest': `sha1:${'A'.repeat(32)}` })) ?? '',
    /block digest does not match/,
  )
  assert.match((await warningOf({ 'WARC-Payload-Digest': `md5:${'0'.repeat(32)}` })) ?? '', /payload digest/)
})

test('an archive of the older kind is read, and known by its bytes where its name says nothing', async () => {
  const body = `${http('200 OK', HTML)}\r\n${BODY}`
  const line = (url: string, type: string, text: string) =>
    `${url} 192.0.2.1 20140216050221 ${type} ${Buffer.byteLength(text)}\n${text}\n`
  const arc =
    line('filedesc://a.arc', 'text/plain', '1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n') +
    line('http://tide.example/', 'text/html', body) +
    line('http://tide.example/2', 'text/html', body) // prettier-ignore
  for (const bytes of [Buffer.from(arc), gzipSync(arc)]) {
    const items = await itemsOf(fileOf('nameless', bytes))
    assert.deepEqual(urls(items), ['http://tide.example/', 'http://tide.example/2'])
    assert.equal(of(items, 'page')[0].page.fetchedAt, '2014-02-16T05:02:21Z')
  }
})

test('reading begins again at every place, and gives what had not been given', async () => {
  const all = [1, 2, 3, 4].map(n => warcRecord({ url: `https://tide.example/${n}`, body: page(n) }))
  const lines = ['{"id": "1"}', '', 'x', '{"id": "🛳"}'].join('\n')
  const files = [
    fileOf('p.warc', Buffer.concat(all)),
    fileOf('m.warc.gz', packed(all)),
    fileOf('o.warc.gz', gzipSync(Buffer.concat(all))),
    fileOf('l.jsonl', lines),
    fileOf('l.jsonl.gz', gzipSync(lines)),
  ]
  for (const path of files) {
    const items = await itemsOf(path)
    assert.equal(items.length, 4)
    for (const [at, { next, number }] of items.entries())
      assert.deepEqual(await itemsOf(path, { from: next, number }), items.slice(at + 1), `${path} after ${at}`)
  }
})

test('lines may be long, but none longer than the limit, and all have their numbers', async () => {
  const lines = [`{"id": "${'a'.repeat(700_000)}"}`, 'b'.repeat(3_000_000), '{"id": "c"}\r', ''].join('\n')
  for (const bytes of [Buffer.from(lines), gzipSync(lines)]) {
    const items = await itemsOf(fileOf('long.jsonl.gz', bytes))
    assert.deepEqual(
      items.map(item => (item.kind === 'line' ? [item.number, item.text.length] : [item.number, item.kind])),
      [
        [1, 700_010],
        [2, 'loss'],
        [3, 11],
      ],
    )
  }
  assert.deepEqual(await itemsOf(fileOf('empty.jsonl', '')), [])
  const broken = gzipSync('{"id": "a"}\n'.repeat(9)).subarray(0, 30)
  assert.equal(of(await itemsOf(fileOf('broken.jsonl.gz', broken)), 'loss').length, 1)
})
