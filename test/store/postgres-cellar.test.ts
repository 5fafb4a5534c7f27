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
  cellarContract(
    `${kind} PostgreSQL`,
    async clock => {
      const { connection } = await (database ??= testDatabase(kind))
      const store = await openStore(connection, { schema: `store_${stores.length}`, clock, log: () => {} })
      stores.push(store)
      return store.cellar
    },
    async () => {
      for (const store of stores) await store.close()
      await (await database)?.close()
    },
  )
}
