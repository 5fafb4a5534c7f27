// A damaged web archive loses the damaged records and no others, and every loss is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { BulkItem } from '../../../src/outside/bulk/bulk-items.ts'
import { fileOf, itemsOf, of, urls } from './read-items.ts'
import { packed, page, pageUrl, records, warcRecord } from './warc-writer.ts'

const PAGES = 12
const ALL = records(PAGES)
const PLAIN = Buffer.concat(ALL)
const PACKED = packed(ALL)
const EVERY = Array.from({ length: PAGES }, (_, n) => pageUrl(n))

/** Which record of a file stands at a byte. */
function recordAt(parts: readonly Buffer[], byte: number): number {
  let end = 0
  return parts.findIndex(part => byte < (end += part.length))
}

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] ^= 0x5a
  return copy
}

/** Pages that have to be there although one record is damaged; record 2n + 2 is that of page n. */
const without = (record: number): string[] => EVERY.filter((_, n) => 2 * n + 2 !== record)

const isSuperset = (found: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every(url => found.includes(url))

function assertWhole(items: readonly BulkItem[]): void {
  for (const { page: found } of of(items, 'page')) {
    assert.equal(Buffer.from(found.bytes).toString(), page(Number(found.url.split('/').at(-1))), found.url)
  }
}

test('a byte that is flipped anywhere in a packed archive loses its record alone, and that is said', async () => {
  const members = ALL.map(record => gzipSync(record))
  for (let at = 0; at < PACKED.length; at += 89) {
    const items = await itemsOf(fileOf('a.warc.gz', flipped(PACKED, at)))
    const hit = recordAt(members, at)
    const found = urls(items)
    assert.ok(isSuperset(found, without(hit)), `byte ${at}: ${found.length} pages`)
    assertWhole(items)
    // Some bytes of a gzip header mean nothing: the time of packing, the system.
    if (found.length < PAGES) assert.equal(of(items, 'loss').length, 1, `byte ${at}`)
  }
})

test('a byte that is flipped anywhere in a plain archive loses its record alone, or is told by its digest', async () => {
  for (let at = 0; at < PLAIN.length; at += 211) {
    const items = await itemsOf(fileOf('a.warc', flipped(PLAIN, at)))
    const hit = recordAt(ALL, at)
    const found = urls(items)
    assert.ok(isSuperset(found, without(hit)), `byte ${at}: ${found.length} pages`)
    if (hit % 2 === 1 || hit === 0) continue
    const told = of(items, 'loss').length > 0 || of(items, 'page').some(item => item.page.warning)
    const isSame = of(items, 'page').every(
      item => Buffer.from(item.page.bytes).toString() === page(Number(item.page.url.split('/').at(-1))),
    ) // prettier-ignore
    assert.ok(told || isSame || found.length < PAGES, `byte ${at}`)
  }
})

test('an archive that breaks off anywhere gives all records before, and says that it breaks off', async () => {
  for (const [name, bytes, parts] of [
    ['a.warc', PLAIN, ALL],
    ['a.warc.gz', PACKED, ALL.map(record => gzipSync(record))],
  ] as const) {
    for (let at = 1; at < bytes.length; at += 503) {
      const items = await itemsOf(fileOf(name, bytes.subarray(0, at)))
      const whole = EVERY.slice(0, Math.max(0, Math.floor((recordAt(parts, at) - 1) / 2)))
      assert.ok(isSuperset(urls(items), whole), `${name} cut at ${at}`)
      assertWhole(items)
      const records = of(items, 'page').length + of(items, 'skipped').length
      if (records < recordAt(parts, at)) assert.fail(`${name} cut at ${at}: ${records} records`)
    }
    const cut = await itemsOf(fileOf(name, bytes.subarray(0, bytes.length - 100)))
    assert.equal(of(cut, 'loss').length, 1)
    assert.match(of(cut, 'loss')[0].because, /breaks off/)
  }
})

test('bytes that are cut out of the middle, put in, or doubled lose what they touch and no more', async () => {
  for (const [name, bytes, parts] of [
    ['s.warc', PLAIN, ALL],
    ['s.warc.gz', PACKED, ALL.map(record => gzipSync(record))],
  ] as const) {
    for (let at = 100; at + 400 < bytes.length; at += 997) {
      const [first, last] = [recordAt(parts, at), recordAt(parts, at + 400)]
      const safe = EVERY.filter((_, n) => 2 * n + 2 < first || 2 * n + 2 > last)
      const spliced = [
        Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 400)]),
        Buffer.concat([bytes.subarray(0, at), Buffer.from('not of this file\r\n'.repeat(20)), bytes.subarray(at)]),
        Buffer.concat([bytes.subarray(0, at + 400), bytes.subarray(at)]),
      ]
      for (const [kind, each] of spliced.entries()) {
        const items = await itemsOf(fileOf(name, each))
        assert.ok(isSuperset(urls(items), safe), `${name}, ${kind}, at ${at}`)
        const told = of(items, 'loss').length + of(items, 'page').filter(item => item.page.warning).length
        assert.ok(told >= 1 || urls(items).length >= PAGES, `${name}, ${kind}, at ${at}: nothing is told`)
      }
    }
  }
})

test('an archive packed as one member is read, and a damage in it leaves what stands before', async () => {
  const one = gzipSync(PLAIN)
  assert.deepEqual(urls(await itemsOf(fileOf('one.warc.gz', one))), EVERY)
  const damaged = await itemsOf(fileOf('one.warc.gz', flipped(one, Math.floor(one.length * 0.6))), { maxBytes: 4_000 })
  assert.ok(of(damaged, 'loss').length >= 1)
})

test('a member larger than the limit comes in pieces, and gives the same records', async () => {
  const many = records(400)
  const one = gzipSync(Buffer.concat(many))
  // Less than what the member unpacks to, so that it is streamed.
  const items = await itemsOf(fileOf('one.warc.gz', one), { maxBytes: 10_000 })
  assert.equal(urls(items).length, 400)
  assertWhole(items)
  const from = items[400].next
  assert.ok(from.at === 0 && from.inner > 0)
  const rest = await itemsOf(fileOf('one.warc.gz', one), { maxBytes: 10_000, from, number: 401 })
  assert.deepEqual(urls(rest), urls(items.slice(401)))
})

test('records that are split over members are put together again', async () => {
  const blocks: Buffer[] = []
  for (let at = 0; at < PLAIN.length; at += 1_000) blocks.push(gzipSync(PLAIN.subarray(at, at + 1_000)))
  const items = await itemsOf(fileOf('blocks.warc.gz', Buffer.concat(blocks)))
  assert.deepEqual(urls(items), EVERY)
  assertWhole(items)
})

test('lengths that are false, too large or no numbers lose their record and none after it', async () => {
  const lies = ['10000000000', '999999999999999', '3', '-1', 'many', '0', '100000']
  for (const lie of lies) {
    for (const pack of [(all: Buffer[]) => Buffer.concat(all), packed]) {
      const all = [
        warcRecord({ url: pageUrl(0), body: page(0) }),
        warcRecord({ url: pageUrl(1), body: page(1), fields: { 'Content-Length': lie } }),
        warcRecord({ url: pageUrl(2), body: page(2) }),
      ] // prettier-ignore
      const items = await itemsOf(fileOf('lie.warc', pack(all)))
      assert.ok(isSuperset(urls(items), [pageUrl(0), pageUrl(2)]), `${lie}: ${urls(items)}`)
      assert.equal(of(items, 'loss').length, 1, lie)
    }
  }
})

test('a page larger than the limit is passed by, and that is said', async () => {
  const all = [warcRecord({ url: pageUrl(0), body: page(0, 2_000) }), warcRecord({ url: pageUrl(1), body: page(1) })]
  for (const bytes of [Buffer.concat(all), packed(all), gzipSync(Buffer.concat(all))]) {
    const items = await itemsOf(fileOf('large.warc', bytes), { maxBytes: 50_000 })
    assert.deepEqual(urls(items), [pageUrl(1)])
    assert.match(of(items, 'loss')[0].because, /at most 50000 are read/)
  }
})

test('a bomb is no more than its limit', async () => {
  const bomb = gzipSync(warcRecord({ body: Buffer.alloc(90_000_000) }))
  const items = await itemsOf(fileOf('bomb.warc.gz', Buffer.concat([bomb, packed(records(1))])))
  assert.deepEqual(urls(items), [pageUrl(0)])
  assert.equal(of(items, 'loss').length >= 1, true)
})

test('whatever bytes a file has, it is read to its end', async () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.constantFrom(
      ...ALL.slice(0, 4),
      ...ALL.slice(0, 4).map(record => gzipSync(record)),
      Buffer.from('WARC/1.0\r\n'),
      Buffer.from([0x1f, 0x8b, 8, 0]),
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(noise, { maxLength: 12 }), async parts => {
      const items = await itemsOf(fileOf('noise.warc.gz', Buffer.concat(parts)), { maxBytes: 100_000 })
      assert.ok(items.every(({ number }, at) => number === at + 1))
    }),
    { numRuns: 150 },
  )
})

test('headers that all claim more than there is do not cost hours', async () => {
  const claim = `\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900000\r\n\r\nx`
  const items = await itemsOf(fileOf('claims.warc', claim.repeat(40_000)))
  assert.equal(of(items, 'page').length, 0)
  const starts = Buffer.concat(Array.from({ length: 200_000 }, () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0])))
  assert.equal(of(await itemsOf(fileOf('starts.warc.gz', starts)), 'page').length, 0)
})
