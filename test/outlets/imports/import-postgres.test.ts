import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importOutlets } from '../../../src/outlets/imports/import-outlets.ts'
import { dropImport } from '../../../src/outlets/directory/keep-outlets.ts'
import { OF_IMPORT } from '../../../src/outlets/directory/outlet-rows.ts'
import { directoryOver } from '../../../src/outlets/directory/stored-directory.ts'
import { openStore } from '../../../src/store/postgres/open-store.ts'
import { KINDS, missing, testDatabase } from '../../outside/postgres/test-database.ts'

const ROWS = 6_000
const table = Array.from({ length: ROWS }, (_, n) => `paper-${n}.example,Újság ${n},HU,Ház ${n % 7}`)
const bytes = new TextEncoder().encode(`host,name,country,owner\n${table.join('\n')}\n`)

for (const kind of KINDS) {
  const why = missing(kind)
  test(`outlets are imported into ${kind} PostgreSQL, found, imported again and deleted`, {
    skip: process.env.CI ? false : why,
  }, async () => {
    const { connection, close } = await testDatabase(kind)
    const store = await openStore(connection, { schema: 'outlets', log: () => {} })
    try {
      const { cellar } = store
      const take = () => importOutlets(cellar, { name: 'o.csv', bytes }, { isPrivate: false, isRehearsal: false })
      const { counts } = await take()
      assert.equal(counts.fresh, ROWS)
      const directory = directoryOver(cellar)
      const address = 'https://www.paper-17.example/a'
      assert.equal((await directory.ofAddresses([address])).get(address)?.name, 'Újság 17')
      assert.deepEqual(
        (await directory.find('újság 599', { limit: 3, offset: 1 })).outlets.map(({ id }) => id),
        ['paper-5990.example', 'paper-5991.example', 'paper-5992.example'],
      )
      assert.equal((await directory.owner('haz-3'))?.outlets.length, Math.ceil((ROWS - 3) / 7))
      const { source, replaces } = await take()
      assert.equal(replaces, true)
      assert.equal(await cellar.countUnder('outlet-row', ''), ROWS)
      assert.equal(await dropImport(cellar, source.id), true)
      for (const each of OF_IMPORT) assert.equal(await cellar.countUnder(each, ''), 0, each)
      assert.equal((await directory.ofAddresses([address])).size, 0)
    } finally {
      await store.close()
      await close()
    }
  })
}
