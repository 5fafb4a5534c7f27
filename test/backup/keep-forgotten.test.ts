// Forgetting survives backups.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import { forget } from '../../src/forgetting.ts'
import { knownAddresses } from '../../src/store/postgres/known-addresses.ts'
import type { Store } from '../../src/store/postgres/open-store.ts'
import { backingUp, opened, path, replacing, restoring, rowsIn, walkDue, walked } from './stored-world.ts'

const AT = '2026-05-02T00:00:00Z'
const forgetIn = (store: Store, named: string, as?: 'url' | 'outlet' | 'name') =>
  forget(store.cellar, () => knownAddresses(store.scope), named, { as, reason: 'asked to', at: AT })

/** Everything that is stored, as one text, without what is packed. */
const textOf = async (store: Store): Promise<string> => {
  const pages: string[] = []
  for await (const { url } of knownAddresses(store.scope)) {
    for (const { document } of await store.cellar.documents(url)) pages.push(new TextDecoder().decode(document.bytes))
  }
  const outputs: unknown[] = []
  for (const stage of ['discover', 'fetch', 'extract', 'claim', 'trace', 'cluster', 'compare', 'summarize']) {
    for await (const output of store.cellar.outputs(stage)) outputs.push(output)
  }
  const { content: _, output: __, ...rows } = await rowsIn(store)
  return [...pages, JSON.stringify(outputs), JSON.stringify(rows)].join('\n')
}

for (const isArchiveOnly of [false, true]) {
  describe(`what was forgotten since ${isArchiveOnly ? 'an archive' : 'a backup'} was written`, () => {
    const file = () => path(`whole-${isArchiveOnly}.stemma`)
    before(async () => {
      await writeBackup(await walked(await opened()), file(), { ...backingUp, isArchiveOnly })
    })

    const FORGOTTEN: [
      what: 'url' | 'outlet' | 'name',
      named: string,
      gone: RegExp,
      stays: RegExp,
      addresses: number,
    ][] = [
      ['url', 'http://www.gull.example/sank/', /gull\.example\/sank|Gannet/, /Orrin/, 1],
      ['outlet', 'gull.example', /gull\.example|Gannet|Orrin/, /asked to/, 4],
      ['name', 'Ilse Brandt', /Brandt|Orrin/, /Gannet/, 1],
      // The second paragraph begins with it.
      ['name', 'Villagers spent', /Villagers|Orrin/, /Gannet/, 1],
    ]
    // Addresses are the same in both; texts are not.
    const tried = FORGOTTEN.filter(([what]) => !isArchiveOnly || what === 'name')
    for (const [what, named, gone, stays, addresses] of tried) {
      test(`stays forgotten: the ${what} ${named}`, async () => {
        const store = await opened()
        await forgetIn(store, named, what)
        const stones = await store.cellar.tombstones()
        const { forgotten } = await restoreBackup(store, file(), restoring)
        assert.equal(forgotten, addresses)
        assert.deepEqual(await store.cellar.tombstones(), stones)
        assert.doesNotMatch(await textOf(store), gone)
        assert.match(await textOf(store), stays)
        await walkDue(store)
        assert.doesNotMatch(await textOf(store), gone)
        assert.match(await textOf(store), stays)
      })
    }
  })
}

test('what was forgotten before a backup is not in it, and its tombstone is', async () => {
  const store = await walked(await opened())
  await forgetIn(store, 'https://gull.example/sank')
  await walkDue(store)
  await writeBackup(store, path('after.stemma'), backingUp)
  const copy = await opened()
  await forgetIn(copy, 'Mara Ellund', 'name')
  assert.equal((await restoreBackup(copy, path('after.stemma'), restoring)).forgotten, 0)
  assert.equal((await copy.cellar.tombstones()).length, 2)
  assert.doesNotMatch(gunzipSync(await readFile(path('after.stemma'))).toString(), /Gannet/)
})

test('a story of which a part was forgotten is told anew from what is left', async () => {
  const store = await walked(await opened())
  const file = path('part.stemma')
  await writeBackup(store, file, backingUp)
  await forgetIn(store, 'https://gull.example/flood')
  await walkDue(store)
  const left = await store.cellar.cards('summarize', { limit: 9, offset: 0 })
  await restoreBackup(store, file, replacing)
  await walkDue(store)
  assert.deepEqual(await store.cellar.cards('summarize', { limit: 9, offset: 0 }), left)
  assert.equal(left.total, 1)
})
