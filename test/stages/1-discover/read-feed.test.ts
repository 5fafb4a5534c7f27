import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isRefusal } from '../../../src/domain/refusal.ts'
import type { ParsedFeed } from '../../../src/stages/1-discover/parsed-feed.ts'
import { readFeed } from '../../../src/stages/1-discover/read-feed.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/discover')
const read = (name: string) =>
  readFeed({ bytes: readFileSync(join(fixtures, name)), url: 'https://tide.example/feeds/x' })

function feed(input: ReturnType<typeof readFeed>): ParsedFeed {
  assert.ok(!isRefusal(input), JSON.stringify(input))
  return input
}

test('an RSS item gives plain words, a whole address, an author without mail and the publisher’s offset', () => {
  const { format, title, entries } = feed(read('rss.xml'))
  assert.deepEqual([format, title, entries.length], ['rss', 'Tide & Harbour', 2])
  assert.deepEqual(entries[0], {
    id: 'tide-1',
    url: 'https://tide.example/news/1?a=1&b=2',
    title: 'Harbour “closed” for < 2 days',
    summary: 'The harbour master said so. More follows.',
    authors: ['Ann Lee'],
    publishedAt: '2025-03-03T09:12:00+01:00',
    updatedAt: null,
    source: { name: 'Coast Wire', url: 'https://coastwire.example/rss' },
  })
  assert.equal(entries[1].url, 'https://tide.example/news/2')
})

test('an Atom entry in a Windows-1251 document with xml:base and xhtml is read', () => {
  const { format, language, entries } = feed(read('atom-1251.xml'))
  assert.deepEqual([format, language, entries[0].title], ['atom', 'uk', 'Пором «Ластівка» знайдено'])
  assert.equal(entries[0].url, 'https://porom.example/2025/1')
  assert.equal(entries[0].summary, 'Усі двоє живі.')
  assert.deepEqual([entries[0].publishedAt, entries[0].updatedAt], [null, '2025-03-03T10:00:00+02:00'])
})

test('a charset that the server names wrongly, or that nobody names, does not spoil the words', () => {
  const utf8 = new TextEncoder().encode('<rss><channel><title>Küste “heute”</title></channel></rss>')
  assert.equal(feed(readFeed({ bytes: utf8, contentType: 'text/xml; charset=iso-8859-1' })).title, 'Küste “heute”')
  const words = 'Пором знайдено біля порту, всі живі'
  const bytes = Uint8Array.from(`<rss><channel><title>${words}</title></channel></rss>`, letter => cp1251(letter))
  assert.equal(feed(readFeed({ bytes })).title, words)
  assert.equal(feed(readFeed({ bytes, contentType: 'text/xml; charset=windows-1251' })).title, words)
})

function cp1251(letter: string): number {
  const code = letter.charCodeAt(0)
  return code === 0x456 ? 0xb3 : code < 0x80 ? code : code - 0x410 + 0xc0
}

test('RDF, JSON Feed and OPML are read', () => {
  assert.deepEqual(
    feed(read('rdf.xml')).entries.map(entry => [entry.url, entry.publishedAt]),
    [['https://tide.example/a', '2025-03-03T09:00+09:00']],
  )
  assert.deepEqual(
    feed(read('feed.json')).entries.map(entry => [entry.title, entry.authors]),
    [['A & B', ['Kim']]],
  )
  const opml = feed(read('nested.opml'))
  assert.deepEqual(
    opml.entries.map(entry => entry.url),
    ['https://a.example/rss', 'https://b.example/atom'],
  )
})

test('a truncated feed gives the items that are whole and says that it is truncated', () => {
  const { entries, truncated } = feed(read('truncated.xml'))
  assert.deepEqual(
    entries.map(entry => entry.title),
    ['First', 'Second'],
  )
  assert.equal(truncated, true)
})

test('a web page is refused and the feed that it names is the next step', () => {
  const refused = read('page.html')
  assert.ok(isRefusal(refused))
  assert.equal(refused.refusal.code, 'not-a-feed')
  assert.match(refused.refusal.next ?? '', /https:\/\/tide\.example\/rss\.xml\?x=1&y=2/)
})

test('a folder is a list of addresses', () => {
  const text = '# a folder\r\nfile:///n/a.html\r\nfile:///n/b.html\r\n'
  const { format, entries } = feed(readFeed({ text, contentType: 'text/uri-list' }))
  assert.deepEqual([format, entries.map(entry => entry.url)], ['uri-list', ['file:///n/a.html', 'file:///n/b.html']])
})

test('entities that multiply themselves are left alone', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b; &a;</title></channel></rss>`
  assert.equal(feed(readFeed({ text: bomb })).title, '&b; aaaa')
})

test('fifty thousand nested tags, binary and nothing at all do no harm', () => {
  const deep = `<rss><channel><title>x${'<b>'.repeat(50_000)}</title></channel></rss>`
  assert.ok(!isRefusal(readFeed({ text: deep })))
  assert.ok(isRefusal(readFeed({ bytes: Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256) })))
  assert.ok(isRefusal(readFeed({ bytes: new Uint8Array() })))
})

test('no bytes make the reader throw, and cutting a feed anywhere neither', () => {
  const whole = readFileSync(join(fixtures, 'rss.xml'))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void readFeed({ bytes })))
  fc.assert(fc.property(fc.nat(whole.length), length => void readFeed({ bytes: whole.subarray(0, length) })))
})
