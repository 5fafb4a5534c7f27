import type { Store } from '../../src/store/postgres/open-store.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { KINDS, missing, testDatabase, type TestDatabase } from '../outside/postgres/test-database.ts'
import { test } from 'node:test'
import { cellarContract } from './cellar-contract.ts'

for (const kind of KINDS) {
  const why = missing(kind)
  // Where everything is said to be tested, a server that is not there is a failure.
  if (why && !process.env.CI) {
    test(`the ${kind} PostgreSQL cellar`, { skip: why }, () => {})
    continue
  }
  let database: Promise<TestDatabase> | undefined
  const stores: Store[] = []
  let schemas = 0
  // One test at a time: who opens the next has done with the one before.
  const closeAll = async () => {
    for (const store of stores.splice(0)) await store.close()
  }
  cellarContract(
    `${kind} PostgreSQL`,
    async clock => {
      await closeAll()
      const { connection } = await (database ??= testDatabase(kind))
      const store = await openStore(connection, { schema: `store_${++schemas}`, clock, log: () => {} })
      stores.push(store)
      return store.cellar
    },
    async () => {
      await closeAll()
      await (await database)?.close()
    },
  )
}
