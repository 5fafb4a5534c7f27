import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { KINDS, missing, testDatabase } from './test-database.ts'

for (const kind of KINDS) {
  test(`a database for tests folds case in every script (${kind})`, { skip: missing(kind) }, async () => {
    const { connection, close } = await testDatabase(kind)
    const pool = new pg.Pool(connection)
    try {
      const { rows } = await pool.query(`select lower('ПРИВЕТ') as low, 'Привет' ilike '%РИВ%' as alike`)
      assert.deepEqual(rows, [{ low: 'привет', alike: true }])
    } finally {
      await pool.end()
      await close()
    }
  })
}
