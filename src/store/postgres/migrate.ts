import { Migrator, sql, type Kysely } from 'kysely'
import { AppError } from '../../domain/app-error.ts'
import { asAppError } from './database-error.ts'
import type { LockKeys } from './lock-keys.ts'
import { migrations } from './migrations/migrations.ts'
import { type Lend, type Run, runOn } from './run.ts'

const TABLE = 'migration'
const OLDEST = 150_000

/**
 * Brings the schema to this version's shape; one process at a time. Rejects with AppError `unavailable` where the server
 * is too old or the data were written by a newer version, before anything is touched.
 */
export async function migrate(lend: Lend, kysely: Kysely<unknown>, schema: string, keys: LockKeys): Promise<void> {
  await lend(async client => {
    const run = runOn(client)
    await mustFit(run)
    await run(sql`SELECT pg_advisory_lock(${keys.migrate}::int, 0)`)
    try {
      await mustNotBeNewer(run, schema)
      await migrateToLatest(kysely, schema)
    } finally {
      await run(sql`SELECT pg_advisory_unlock(${keys.migrate}::int, 0)`)
    }
  })
}

async function mustFit(run: Run): Promise<void> {
  const [{ version, said, encoding }] = await run(sql<{ version: number; said: string; encoding: string }>`
    SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS said,
      current_setting('server_encoding') AS encoding`)
  if (version < OLDEST) {
    throw new AppError('unavailable', `The server is PostgreSQL ${said}; Stemma needs 15 or newer.`, {
      next: 'Name a newer server in STEMMA_DATABASE_URL, or leave it out: Stemma then runs its own.',
    })
  }
  if (encoding !== 'UTF8') {
    throw new AppError('unavailable', `The database stores text as ${encoding}; Stemma needs UTF8.`, {
      next: "Create the database with ENCODING 'UTF8' TEMPLATE template0.",
    })
  }
}

async function mustNotBeNewer(run: Run, schema: string): Promise<void> {
  const table = `"${schema}"."${TABLE}"`
  const [{ exists }] = await run(sql<{ exists: boolean }>`SELECT to_regclass(${table}) IS NOT NULL AS exists`)
  if (!exists) return
  const known = migrations(schema)
  const done = await run(sql<{ name: string }>`SELECT name FROM ${sql.id(schema, TABLE)} ORDER BY name`)
  const strange = done.filter(({ name }) => !Object.hasOwn(known, name))
  if (strange.length === 0) return
  throw new AppError(
    'unavailable',
    `This data was written by a newer Stemma (${strange.map(({ name }) => name).join(', ')}); nothing was touched.`,
    { next: 'Upgrade Stemma, or name another database in STEMMA_DATABASE_URL or another data folder.' },
  )
}

async function migrateToLatest(kysely: Kysely<unknown>, schema: string): Promise<void> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrations(schema) },
    migrationTableSchema: schema,
    migrationTableName: TABLE,
    migrationLockTableName: 'migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw asAppError(error)
}
