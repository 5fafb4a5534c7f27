import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import type { Cellar } from '../cellar.ts'
import { lendFrom, type Log, openPool } from './connections.ts'
import { beginGeneration, type Building, type Generation, generationsOf } from './generations.ts'
import { lockKeys } from './lock-keys.ts'
import { migrate } from './migrate.ts'
import { type Crew, postgresCellar } from './postgres-cellar.ts'
import { runThrough } from './run.ts'
import type { Scope } from './scope.ts'
import { bytesOf, isEmptyStore, sizeOf, type StoreSize } from './store-size.ts'
import { tablesOf } from './tables.ts'
import { startWorker } from './worker.ts'

export interface Store {
  /** Over the current generation, also after another one became current. */
  cellar: Cellar
  generations(): Promise<Generation[]>
  /**
   * Begins a generation beside the current one, with the work and outputs that `keepStages` have now. Rejects with
   * AppError `unavailable` where a living process builds one; what a dead one left is deleted.
   */
  begin(keepStages: readonly string[], versions: Record<string, number>): Promise<Building>
  /** True where there is no document and no feed. */
  isEmpty(): Promise<boolean>
  /** Deletes everything, and closes. */
  drop(): Promise<void>
  size(): Promise<StoreSize>
  /** Bytes on disk alone, which is quick. */
  bytes(): Promise<number>
  pool: pg.Pool
  kysely: Kysely<unknown>
  scope: Scope
  close(): Promise<void>
}

export interface StoreOptions {
  /** `stemma`, or another name for another store in the same database. */
  schema: string
  /** Milliseconds since 1970, for tests; else the database's clock. */
  clock?: () => number
  log: Log
}

const SCHEMA = /^[a-z_][a-z0-9_]{0,40}$/

/**
 * A store on one PostgreSQL: archive, derived and kept data in one schema, which is brought to this version's shape.
 * Rejects with AppError `unavailable` where there is no server, or one that cannot be used.
 */
export async function openStore(connection: pg.PoolConfig, { schema, clock, log }: StoreOptions): Promise<Store> {
  if (!SCHEMA.test(schema)) throw new Error(`${schema} is no name for a schema`)
  const pool = openPool(connection, log)
  const lend = lendFrom(pool)
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const scope: Scope = {
    schema,
    tables: tablesOf(schema),
    keys: lockKeys(schema),
    lend,
    run: runThrough(lend),
    now: clock ? () => at(clock()) : () => sql`clock_timestamp()`,
    generation: 'current',
  }
  try {
    await migrate(lend, kysely, schema, scope.keys)
    const crew: Crew = { connection, worker: await startWorker(scope, connection, log), held: new Set() }
    return storeOver(scope, crew, { pool, kysely, log })
  } catch (error) {
    await pool.end()
    throw error
  }
}

const at = (ms: number): RawBuilder<Date> => sql<Date>`to_timestamp(${ms}::float8 / 1000)`

function storeOver(
  scope: Scope,
  crew: Crew,
  { pool, kysely, log }: Pick<Store, 'pool' | 'kysely'> & { log: Log },
): Store {
  let closing: Promise<void> | undefined
  async function close(): Promise<void> {
    await Promise.all([...crew.held].map(session => session.end()))
    await crew.worker.close()
    await kysely.destroy()
  }
  return {
    cellar: postgresCellar(scope, crew),
    generations: () => generationsOf(scope),
    begin: (keep, versions) => beginGeneration(scope, crew, { keep, versions, log }),
    isEmpty: () => isEmptyStore(scope),
    async drop() {
      await scope.run(sql`DROP SCHEMA ${sql.id(scope.schema)} CASCADE`)
      await (closing ??= close())
    },
    size: () => sizeOf(scope),
    bytes: () => bytesOf(scope),
    pool,
    kysely,
    scope,
    close: () => (closing ??= close()),
  }
}
