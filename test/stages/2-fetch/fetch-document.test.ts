import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document } from '../../../src/domain/link.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { fetchDocument, MAX_PAGE_BYTES } from '../../../src/stages/2-fetch/fetch-document.ts'

const page = (text: string, status = 200): Document => ({
  id: '',
  url: 'https://tide.example/a',
  fetchedAt: '2025-03-03T12:00:00Z',
  hash: '',
  status,
  bytes: new TextEncoder().encode(text),
})

const fetching = async (document: Document) => {
  const found = await fetchDocument.run(
    { link: { url: 'https://tide.example/a', title: 'A' } },
    { now: () => '2025-03-03T12:00:00Z', log: () => {}, fetch: async () => ({ document, freshness: {} }) },
  )
  assert.ok(isRefusal(found) || 'document' in found)
  return isRefusal(found) ? found : found.document
}

test('a page keeps its bytes, their SHA-256 and what the feed said', async () => {
  const document = await fetching(page('abc'))
  assert.ok(!isRefusal(document))
  assert.equal(document.hash, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  assert.equal(document.link?.title, 'A')
})

test('the same bytes at the same address are the same document, others are not', async () => {
  const [one, same, other] = await Promise.all([page('a'), page('a'), page('b')].map(fetching))
  assert.ok(!isRefusal(one) && !isRefusal(same) && !isRefusal(other))
  assert.equal(one.id, same.id)
  assert.notEqual(one.id, other.id)
})

test('a page that is not there, is closed, empty or too large is refused by name', async () => {
  const codes = async (document: Document) => {
    const found = await fetching(document)
    return isRefusal(found) ? found.refusal.code : 'none'
  }
  assert.equal(await codes(page('x', 404)), 'not-found')
  assert.equal(await codes(page('x', 410)), 'gone')
  assert.equal(await codes(page('x', 402)), 'paywalled')
  assert.equal(await codes(page('x', 503)), 'unreadable')
  assert.equal(await codes(page('')), 'empty')
  assert.equal(await codes({ ...page(''), bytes: new Uint8Array(MAX_PAGE_BYTES + 1) }), 'too-large')
})

test('what the server told last time goes with the request, and that nothing changed comes back', async () => {
  const asked: unknown[] = []
  const found = await fetchDocument.run(
    { link: { url: 'https://tide.example/a' }, known: { etag: '"1"' } },
    {
      now: () => '2025-03-03T12:00:00Z',
      log: () => {},
      fetch: async (_url, options) => {
        asked.push(options)
        return { unchanged: true, freshness: { etag: '"1"' } }
      },
    },
  )
  assert.deepEqual(asked, [{ as: 'page', known: { etag: '"1"' } }])
  assert.deepEqual(found, { unchanged: true, freshness: { etag: '"1"' } })
})
