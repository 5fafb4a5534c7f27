import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { pipelineOver, READING } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { hereCrew, NOW, testTools } from '../here-crew.ts'
import { testDatabase } from '../outside/postgres/test-database.ts'

const FEED = 'https://gull.example/feed'

test('an address that is too long to be kept takes no others of its feed with it', async () => {
  const long = `https://gull.example/${randomBytes(6_000).toString('hex')}`
  const item = (url: string) => `<item><title>One</title><link>${url}</link></item>`
  const text = `<rss version="2.0"><channel><title>The Gull</title>${item(long)}${item('https://gull.example/one')}</channel></rss>`
  const bytes = new TextEncoder().encode(text)
  const fetch = async (url: string) => ({
    document: { id: '', url, fetchedAt: NOW, status: 200, hash: '', bytes },
    freshness: {},
  })
  const database = await testDatabase('embedded')
  const store = await openStore(database.connection, { schema: 'long', log: () => {} })
  try {
    const pipeline = pipelineOver(store.cellar, hereCrew, { ...testTools, fetch })
    await pipeline.offer('discover', FEED)
    await pipeline.once(READING[0])
    assert.equal((await store.cellar.workOf(FEED))[0].state, 'done')
    assert.equal((await store.cellar.workOf('https://gull.example/one')).length, 1)
  } finally {
    await store.close()
    await database.close()
  }
})
