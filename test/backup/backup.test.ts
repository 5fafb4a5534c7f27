// What is backed up is restored elsewhere as it was, and walked on as if nothing had been.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { checkBackup } from '../../src/backup/read-backup.ts'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import type { Link } from '../../src/domain/link.ts'
import type { Placement, StoryCard } from '../../src/domain/story.ts'
import type { Store } from '../../src/store/postgres/open-store.ts'
import { missing } from '../outside/postgres/test-database.ts'
import { AT, backingUp, opened, path, restoring, rowsIn, seenIn, walkDue, walked, walkRound } from './stored-world.ts'

const WAYS = [
  ['embedded', 'machine'],
  ['machine', 'embedded'],
] as const

for (const [from, to] of WAYS) {
  test(`what is backed up from the ${from} PostgreSQL is restored on the ${to} one, and walks on alike`, {
    skip: missing(from) || missing(to),
  }, async () => {
    const store = await walked(await opened(from), 1)
    const file = path(`${from}-${to}.stemma`)
    const backup = await writeBackup(store, file, backingUp)
    assert.equal(backup.counts.document, 1)
    assert.deepEqual(await checkBackup(file), backup)
    const copy = await opened(to)
    const restored = await restoreBackup(copy, file, restoring)
    assert.deepEqual(restored, { ...backup, forgotten: 0 })
    assert.deepEqual(await rowsIn(copy), await rowsIn(store))
    assert.deepEqual(await seenIn(copy), await seenIn(store))
    await walkRound(store, 1)
    await walkRound(copy, 1)
    assert.deepEqual(await seenIn(copy), await seenIn(store))
  })
}

test('of generations, the one that readers see is backed up', async () => {
  const store = await walked(await opened())
  const keep = ['extract', 'claim', 'trace', 'cluster', 'compare', 'summarize']
  assert.equal(await (await store.begin(keep, { trace: 2 })).swap(keep, async () => {}), true)
  await store.begin([], {})
  const file = path('generations.stemma')
  await writeBackup(store, file, backingUp)
  const copy = await opened()
  await restoreBackup(copy, file, restoring)
  assert.deepEqual(await rowsIn(copy), await rowsIn(store))
  assert.deepEqual(
    (await copy.generations()).map(({ number, versions }) => [number, versions]),
    [[1, { trace: 2 }]],
  )
})

test('an archive alone is walked to the same stories', async () => {
  const store = await walked(await opened())
  const file = path('archive.stemma')
  const { counts } = await writeBackup(store, file, { ...backingUp, isArchiveOnly: true })
  assert.deepEqual([counts.document, counts.output], [3, 4])
  const copy = await opened()
  await restoreBackup(copy, file, restoring)
  assert.ok((await copy.cellar.pending(['extract'])) > 0)
  await walkDue(copy)
  const told = async ({ cellar }: Store) => ({
    cards: await cellar.cards('summarize', { limit: 9, offset: 0 }),
    documents: await cellar.documents('https://gull.example/sank'),
    placed: (await all(cellar.outputs<Placement>('cluster'))).map(([id, { storyId }]) => [id, storyId]),
    points: await all(cellar.outputs('compare')),
  })
  assert.deepEqual(await told(copy), await told(store))
})

test('whatever a store may hold comes back', async () => {
  const json = fc.jsonValue({ stringUnit: 'binary' })
  const text = fc.string({ unit: 'binary' })
  await fc.assert(
    fc.asyncProperty(json, text, fc.uint8Array({ maxLength: 3_000 }), async (value, words, bytes) => {
      const store = await opened()
      const { cellar } = store
      const hash = `hash of ${bytes.length}`
      const link = { url: `https://gull.example/${words}`, title: words, more: value } as Link
      await cellar.archive([{ id: words, url: 'u', fetchedAt: AT, status: 200, hash, bytes, link }], () => [], {})
      await cellar.point([link])
      await cellar.poll({ feed: words, at: AT, status: 0, items: 1, fresh: 0, because: words })
      await cellar.keep('fact', words, value)
      await cellar.keep('fact', 'nothing', undefined)
      await cellar.put(
        [
          {
            stage: 'trace',
            subject: words,
            inputHash: words,
            version: 1,
            state: 'done',
            output: value,
            because: words,
            group: words,
            card: { rank: 0.1, value },
            againMs: 5,
          },
        ],
        {},
      )
      await cellar.put(
        [{ stage: 'fetch', subject: words, inputHash: 'a', version: 1, state: 'failed', because: words }],
        {},
      )
      const file = path('any.stemma')
      await writeBackup(store, file, backingUp)
      const copy = await opened()
      await restoreBackup(copy, file, restoring)
      assert.deepEqual(await rowsIn(copy), await rowsIn(store))
      assert.deepEqual(await copy.cellar.documents('u'), await cellar.documents('u'))
      await store.close()
      await copy.close()
    }),
    { numRuns: 5 },
  )
})

/** Every column there is: in a backup, or made again when it is restored. */
const COLUMNS: Record<string, string> = {
  content: 'bytes codec hash size',
  counter: 'name value',
  document: 'arrival content_type fetched_at final_url hash id link status url',
  generation: 'number started_at state versions',
  kept: 'key kind seq value',
  link: 'link url',
  output: 'card codec generation grp hash rank seq stage subject value',
  poll: 'at because feed fresh id items status',
  tombstone: 'at hash kind reason seq words',
  work: 'arrival attempts because generation input_hash lease_by lease_until next_try put_at stage state subject turn version',
}

test('no table or column is missing from backups', async () => {
  const { scope } = await opened()
  const found = await scope.run(sql<{ name: string; columns: string }>`
    SELECT table_name AS name, string_agg(column_name, ' ' ORDER BY column_name COLLATE "C") AS columns
    FROM information_schema.columns WHERE table_schema = ${scope.schema} AND table_name NOT LIKE 'migration%'
    GROUP BY table_name`)
  const columns = Object.fromEntries(found.map(({ name, columns }) => [name, columns]))
  assert.deepEqual(columns, COLUMNS, 'teach src/store/postgres/backup-*.ts and src/backup/backup-format.ts of it first')
})

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

test('a backup that format 1 was first released with is restored, and goes on being walked', async () => {
  const store = await opened()
  const file = join(import.meta.dirname, '../fixtures/backup/version-1.jsonl.gz')
  const { counts, at, contains } = await restoreBackup(store, file, restoring)
  assert.deepEqual([at, contains], ['2026-04-12T00:00:00.000Z', 'all'])
  assert.deepEqual(counts, { content: 3, document: 3, link: 3, poll: 2, fact: 1, tombstone: 1, work: 16, output: 16 })
  const { cellar } = store
  const { cards } = await cellar.cards<StoryCard>('summarize', { limit: 9, offset: 0 })
  assert.deepEqual(
    cards.map(([id, { title }]) => [id, title]),
    [
      ['s-a-0f9686b922d7', 'Flood takes nine houses in Orrin'],
      ['s-a-a4c35c25f68c', 'Ferry sinks off Port Merrow'],
    ],
  )
  const documents = await cellar.documents('https://gull.example/sank')
  assert.deepEqual(
    documents.map(({ arrival }) => arrival),
    [1, 2],
  )
  assert.match(new TextDecoder().decode(documents[1].document.bytes), /At least 14 people/)
  assert.equal((await cellar.polls('https://gull.example/feed', 9)).length, 2)
  await walkRound(store, 1)
  assert.equal((await cellar.documents('https://gull.example/sank')).length, 2)
})
