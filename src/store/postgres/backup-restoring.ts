// A restored store is made in a schema of its own and takes the place of the present one in one transaction: until then
// nothing that exists is touched, and what a process that was killed left is cleared away by the next.
import { sql } from 'kysely'
import { AppError } from '../../domain/app-error.ts'
import type { Cellar } from '../cellar.ts'
import { storing } from './backup-load.ts'
import type { StoredHead, StoredKind, StoredRows } from './backup-rows.ts'
import { type KnownAddress, knownAddresses } from './known-addresses.ts'
import { lockKeys, shownKey } from './lock-keys.ts'
import { migrate } from './migrate.ts'
import type { Store } from './open-store.ts'
import { postgresCellar } from './postgres-cellar.ts'
import { type Run, transaction } from './run.ts'
import type { Scope } from './scope.ts'
import { tablesOf } from './tables.ts'

/** A store in the making. */
export interface Restoring {
  /** Over what was restored so far; it takes no work. */
  cellar: Cellar
  head(head: StoredHead): Promise<void>
  rows<Kind extends StoredKind>(kind: Kind, rows: StoredRows[Kind][]): Promise<void>
  /** Makes every page of the archive due in a stage. */
  offerAll(stage: string): Promise<void>
  /** Every address that is known. */
  addresses(): AsyncIterable<KnownAddress>
  /** Lets it take the place of the present store. Rejects with AppError `unavailable` where others use that one. */
  swap(): Promise<void>
  abandon(): Promise<void>
}

/** Begins a store beside the present one. Rejects with AppError `unavailable` where other processes use that one. */
export async function beginRestore({ scope: present, kysely }: Store): Promise<Restoring> {
  await mustBeAlone(present, present.run)
  const schema = `${present.schema}_restoring`
  const scope: Scope = { ...present, schema, tables: tablesOf(schema), keys: lockKeys(schema) }
  const drop = () => present.run(sql`DROP SCHEMA IF EXISTS ${sql.id(schema)} CASCADE`)
  await drop()
  await migrate(present.lend, kysely, schema, scope.keys)
  // What a crash of the server takes is restored again: only the swap has to be on the disk.
  const quickly = <Result>(body: (run: Run) => Promise<Result>) =>
    transaction(present.lend, () => 'SET LOCAL synchronous_commit = off; SELECT 1', body)
  return {
    cellar: cellarOver(scope),
    head: ({ arrivals, versions }) => quickly(run => storeHead(scope, run, arrivals, versions)),
    rows: (kind, rows) => quickly(run => stored(run, scope, kind, rows)),
    offerAll: stage => quickly(run => offerAll(scope, run, stage)),
    addresses: () => knownAddresses(scope),
    swap: () => swap(present, scope),
    abandon: async () => void (await drop()),
  }
}

function cellarOver(scope: Scope): Cellar {
  const worker = { number: 0, lend: scope.lend, close: async () => {} }
  return postgresCellar(scope, { connection: {}, worker, held: new Set() })
}

async function storeHead({ tables }: Scope, run: Run, arrivals: number, versions: Record<string, number>) {
  await run(sql`UPDATE ${tables.counter} SET value = ${arrivals} WHERE name = 'arrival'`)
  await run(sql`UPDATE ${tables.generation} SET versions = ${JSON.stringify(versions)} WHERE state = 'current'`)
}

async function stored<Kind extends StoredKind>(run: Run, { tables }: Scope, kind: Kind, rows: StoredRows[Kind][]) {
  try {
    await run(await storing(tables, kind, rows))
  } catch (error) {
    // https://www.postgresql.org/docs/current/errcodes-appendix.html: data exceptions and broken constraints
    if (!/^2[23]/.test(String((error as { code?: unknown }).code ?? ''))) throw error
    throw new AppError('unreadable', `The backup contradicts itself (${(error as Error).message}).`, {
      next: 'Nothing was changed. Take another backup.',
      cause: error,
    })
  }
}

async function offerAll(scope: Scope, run: Run, stage: string): Promise<void> {
  const { work, generation, document } = scope.tables
  await turnPast(scope, run)
  await run(sql`
    INSERT INTO ${work} (generation, stage, subject, input_hash, arrival, turn)
    SELECT (SELECT number FROM ${generation} WHERE state = 'current'), ${stage}, url, max(arrival)::text, min(arrival),
      (SELECT last_value FROM ${sql.id(scope.schema, 'turns')}) + row_number() OVER (ORDER BY max(arrival))
    FROM ${document} GROUP BY url`)
}

/** What is stored from now on has its turn after all that is there. */
async function turnPast({ schema, tables: { work, output } }: Scope, run: Run): Promise<void> {
  await run(sql`
    SELECT setval(${`"${schema}".turns`}::regclass,
      greatest(1, (SELECT max(turn) FROM ${work}), (SELECT max(seq) FROM ${output})))`)
}

async function swap(present: Scope, restored: Scope): Promise<void> {
  const alone = `SELECT pg_advisory_xact_lock(${present.keys.generations}, 0)`
  await transaction(
    present.lend,
    () => alone,
    async run => {
      await mustBeAlone(present, run)
      await turnPast(restored, run)
      await carryOver(present, restored, run)
      const replaced = `${present.schema}_replaced`
      await run(sql`ALTER SCHEMA ${sql.id(present.schema)} RENAME TO ${sql.id(replaced)}`)
      await run(sql`ALTER SCHEMA ${sql.id(restored.schema)} RENAME TO ${sql.id(present.schema)}`)
      await run(sql`DROP SCHEMA ${sql.id(replaced)} CASCADE`)
    },
  )
}

/** Numbers that were given to the living are not given again, and whoever holds an index sees that it is old. */
async function carryOver(present: Scope, restored: Scope, run: Run): Promise<void> {
  const workers = sql.id(present.schema, 'workers')
  await run(sql`
    SELECT setval(${`"${restored.schema}".workers`}::regclass, last_value, is_called) FROM ${workers}`)
  await run(sql`
    UPDATE ${restored.tables.counter} SET value = 1 + (SELECT value FROM ${present.tables.counter} WHERE name = 'epoch')
    WHERE name = 'epoch'`)
}

/** Every process that uses a store holds the lock of a worker, and so does this one. */
async function mustBeAlone({ keys }: Scope, run: Run): Promise<void> {
  const [{ users }] = await run(sql<{ users: number }>`
    SELECT count(*) AS users FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2
      AND classid = ${shownKey(keys.worker)}::bigint::oid
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
  if (users <= 1) return
  const others = users === 2 ? 'Another process of Stemma uses' : `${users - 1} other processes of Stemma use`
  throw new AppError('unavailable', `${others} this store; nothing was changed.`, {
    next: 'Stop every stemma serve, stemma run and npm start on it, then restore again.',
  })
}
