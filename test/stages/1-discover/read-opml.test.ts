import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { opmlList, readOpml } from '../../../src/stages/1-discover/read-opml.ts'

const feed = (n: number | string, more = ''): string =>
  `<outline text="F${n}" xmlUrl="https://tide.example/${n}"${more}/>`
const opml = (inside: string): string =>
  `<opml version="2.0"><head><title>Mine</title></head><body>${inside}</body></opml>`
const urls = (text: string): string[] | undefined =>
  readOpml(text)?.map(({ url }) => url.replace('https://tide.example/', ''))

test('outlines that are never closed give every feed', () => {
  const unclosed = feed(1).replace('/>', '>') + feed(2).replace('/>', '>') + feed(3)
  assert.deepEqual(urls(opml(unclosed)), ['1', '2', '3'])
  const many = Array.from({ length: 10_000 }, (_, n) => feed(n).replace('/>', '>')).join('')
  assert.equal(urls(`<opml><body>${many}`)?.length, 10_000)
})

test('ten thousand outlines, and folders ten thousand deep, are read', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => feed(n)).join('\n')
  assert.equal(urls(opml(many))?.length, 10_000)
  const deep = `${'<outline text="folder">'.repeat(10_000)}${feed(1)}${'</outline>'.repeat(10_000)}${feed(2)}`
  const read = readOpml(opml(deep))
  assert.deepEqual(
    read?.map(({ folders }) => folders.length),
    [20, 0],
  )
})

test('a list without a body, in capitals, with other names and bare ampersands is read', () => {
  assert.deepEqual(urls(`<opml>${feed(1)}</opml>`), ['1'])
  assert.deepEqual(urls(`<OPML><BODY><OUTLINE TEXT="x" XMLURL="https://tide.example/1"/></BODY></OPML>`), ['1'])
  assert.deepEqual(urls(opml('<outline text="a & b" xmlurl="https://tide.example/1?a=1&b=2"/>')), ['1?a=1&b=2'])
  assert.deepEqual(urls(opml('<outline type="rss" url="https://tide.example/1"/>')), ['1'])
  assert.deepEqual(urls(opml('<outline type="link" url="https://tide.example/1"/>')), [])
  assert.deepEqual(urls(opml('<outline text="x" xmlUrl=" &#10;https://tide.example/1 "/>')), ['1'])
})

test('a feed that is listed twice is one, in its first folder', () => {
  const list = readOpml(opml(`<outline text="A">${feed(1)}</outline><outline text="B">${feed(1)}</outline>`))
  assert.deepEqual(
    list?.map(({ folders }) => folders),
    [['A']],
  )
})

test('the site of a feed is kept, other addresses are not', () => {
  const list = readOpml(opml(feed(1, ' htmlUrl="https://tide.example/"') + feed(2, ' htmlUrl="javascript:alert(1)"')))
  assert.deepEqual(
    list?.map(({ site }) => site),
    ['https://tide.example/', undefined],
  )
})

test('included lists are told and not taken for feeds', () => {
  const inside = `${feed(1)}<outline type="include" text="more" url="more.opml"/>`
  const list = opmlList(opml(inside), 'https://tide.example/mine.opml')
  assert.deepEqual([list?.feeds.length, list?.includes, list?.title], [1, ['https://tide.example/more.opml'], 'Mine'])
})

test('cutting a list anywhere gives the feeds before the cut', () => {
  const whole = opml(Array.from({ length: 20 }, (_, n) => feed(n)).join('\n'))
  fc.assert(
    fc.property(fc.nat(whole.length), length => {
      const cut = whole.slice(0, length)
      assert.equal(urls(cut)?.length ?? 0, cut.split('/>').length - 1)
    }),
  )
})
