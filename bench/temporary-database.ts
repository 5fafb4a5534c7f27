import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../src/outside/postgres/open-database.ts'

/** A PostgreSQL as Stemma runs it, fsync and all, over a data folder that goes when the work is done. */
export async function withTemporaryDatabase<Result>(
  work: (database: Database, dataFolder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))
  const data = join(folder, 'data')
  try {
    const database = await openDatabase({ data, log: () => {} })
    try {
      return await work(database, data)
    } finally {
      await database.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
