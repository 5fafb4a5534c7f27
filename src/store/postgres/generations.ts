import { sql } from 'kysely'
import { AppError } from '../../domain/app-error.ts'
import type { Cellar } from '../cellar.ts'
import { type Log, openSession, type Session } from './connections.ts'
import { turnEpoch } from './erase-things.ts'
import { type Facts, keptFacts } from './kept-facts.ts'
import { type Crew, postgresCellar } from './postgres-cellar.ts'
import { pendingIn } from './read-work.ts'
import { type Run, transaction } from './run.ts'
import { isReplaced, isShared, type Scope, stateOf } from './scope.ts'

/** Derived data that were made together. */
export interface Generation {
  number: number
  state: 'current' | 'building'
  /** Versions of the stages that it was begun with. */
  versions: Record<string, number>
  /** ISO 8601. */
  startedAt: string
}

/** A generation that is made beside the current one. */
export interface Building {
  number: number
  cellar: Cellar
  /**
   * In one transaction: where nothing is due in `stages` any more, runs `inTransaction` and makes this the current
   * generation; else answers false and changes nothing. Nobody stores anything meanwhile, so `inTransaction` may use
   * nothing but what it is given. What the old generation held is deleted afterwards.
   */
  swap(stages: readonly string[], inTransaction: (kept: Facts) => Promise<void>): Promise<boolean>
  /** Deletes what was made. */
  abandon(): Promise<void>
}

export async function generationsOf({ tables, run }: Scope): Promise<Generation[]> {
  const rows = await run(sql<{ number: number; state: Generation['state']; versions: string; started_at: Date }>`
    SELECT number, state, versions, started_at FROM ${tables.generation}
    WHERE state IN ('current', 'building') ORDER BY number`)
  return rows.map(({ number, state, versions, started_at }) => ({
    number,
    state,
    versions: JSON.parse(versions) as Record<string, number>,
    startedAt: started_at.toISOString(),
  }))
}

/**
 * Begins a generation with what the stages `keep` hold now. Rejects with AppError `unavailable` where a living process
 * builds one; what a dead one left is deleted.
 */
export async function beginGeneration(
  scope: Scope,
  crew: Crew,
  { keep, versions, log }: { keep: readonly string[]; versions: Record<string, number>; log: Log },
): Promise<Building> {
  const session = await builderSession(scope, crew)
  try {
    const number = await register(scope, versions)
    await clearGone(scope)
    await copyStages(scope, number, keep)
    return building({ ...scope, generation: number }, crew, session, log)
  } catch (error) {
    await session.end()
    throw error
  }
}

/** The connection whose lock says that the builder lives. */
async function builderSession({ keys }: Scope, { connection, held }: Crew): Promise<Session> {
  const session = await openSession(connection, held)
  const isFree = await session.lend(async client => {
    const { rows } = await client.query<{ taken: boolean }>(`SELECT pg_try_advisory_lock(${keys.build}, 0) AS taken`)
    return rows[0].taken
  })
  if (isFree) return session
  await session.end()
  throw new AppError('unavailable', 'Another process is making the derived data anew.', {
    next: 'Wait until it is done, or stop it.',
  })
}

/** A transaction while which nobody stores anything. */
function alone<Result>(scope: Scope, body: (run: Run) => Promise<Result>): Promise<Result> {
  const opening = `SELECT pg_advisory_xact_lock(${scope.keys.generations}, 0); ${stateOf(scope.schema)}`
  return transaction(scope.lend, opening, run => body(run))
}

async function register(scope: Scope, versions: Record<string, number>): Promise<number> {
  const { generation } = scope.tables
  return alone(scope, async run => {
    await run(sql`UPDATE ${generation} SET state = 'gone' WHERE state = 'building'`)
    const [{ number }] = await run(sql<{ number: number }>`
      INSERT INTO ${generation} (number, state, versions, started_at)
      SELECT max(number) + 1, 'building', ${JSON.stringify(versions)}, ${scope.now()} FROM ${generation}
      RETURNING number`)
    return number
  })
}

/** One statement, so that work and outputs are of one moment. What arrived since is in the new generation already. */
async function copyStages({ tables: { work, output, generation }, run }: Scope, to: number, keep: readonly string[]) {
  const isKept = sql`generation = (SELECT number FROM ${generation} WHERE state = 'current')
    AND stage = ANY(${keep.filter(stage => !isShared(stage))}::text[])`
  await run(sql`
    WITH copied AS (
      INSERT INTO ${work}
        (generation, stage, subject, input_hash, version, state, because, next_try, arrival, turn, put_at)
      SELECT ${to}::int, stage, subject, input_hash, version, state, because, next_try, arrival, turn, put_at
      FROM ${work} WHERE ${isKept} ORDER BY subject, stage
      ON CONFLICT DO NOTHING
    )
    INSERT INTO ${output} (generation, stage, subject, seq, hash, codec, value, grp, card, rank)
    SELECT ${to}::int, stage, subject, seq, hash, codec, value, grp, card, rank FROM ${output} WHERE ${isKept} ORDER BY subject, stage
    ON CONFLICT DO NOTHING`)
}

function building(scope: Scope & { generation: number }, crew: Crew, session: Session, log: Log): Building {
  const clear = () => clearGone(scope).catch(error => log('old generation not deleted yet', { error: String(error) }))
  return {
    number: scope.generation,
    cellar: postgresCellar(scope, crew),
    async swap(stages, inTransaction) {
      const isDone = await swapped(scope, stages, inTransaction)
      if (!isDone) return false
      await session.end()
      await clear()
      return true
    },
    async abandon() {
      await alone(scope, run =>
        run(sql`UPDATE ${scope.tables.generation} SET state = 'gone'
          WHERE number = ${scope.generation} AND state = 'building'`),
      )
      await session.end()
      await clear()
    },
  }
}

function swapped(
  scope: Scope & { generation: number },
  stages: readonly string[],
  inTransaction: (kept: Facts) => Promise<void>,
): Promise<boolean> {
  const { generation } = scope.tables
  return alone(scope, async run => {
    const mine = sql`number = ${scope.generation} AND state = 'building'`
    if ((await run(sql`SELECT FROM ${generation} WHERE ${mine}`)).length === 0) throw isReplaced(scope.generation)
    if ((await pendingIn({ ...scope, run }, stages)) > 0) return false
    await inTransaction(keptFacts(scope.tables, run))
    await run(sql`UPDATE ${generation} SET state = 'gone' WHERE state = 'current'`)
    await run(sql`UPDATE ${generation} SET state = 'current' WHERE ${mine}`)
    await turnEpoch(scope, { run })
    return true
  })
}

const BLOCKS_AT_ONCE = 1_000

/** Deletes the rows of generations that are gone, a part of the tables at a time. */
async function clearGone({ schema, tables, run }: Scope): Promise<void> {
  const gone = await run(sql<{ number: number }>`SELECT number FROM ${tables.generation} WHERE state = 'gone'`)
  if (gone.length === 0) return
  const numbers = gone.map(({ number }) => number)
  for (const table of ['output', 'work'] as const) {
    const blocks = await blocksOf(run, `"${schema}".${table}`)
    for (let from = 0; from < blocks; from += BLOCKS_AT_ONCE) {
      await run(sql`
        DELETE FROM ${tables[table]} WHERE generation = ANY(${numbers}::int[])
          AND ctid >= ${`(${from},0)`}::tid AND ctid < ${`(${from + BLOCKS_AT_ONCE},0)`}::tid`)
    }
  }
  await run(sql`DELETE FROM ${tables.generation} WHERE number = ANY(${numbers}::int[]) AND state = 'gone'`)
}

async function blocksOf(run: Run, table: string): Promise<number> {
  const [{ blocks }] = await run(sql<{ blocks: number }>`
    SELECT pg_relation_size(${table}::regclass) / current_setting('block_size')::bigint AS blocks`)
  return blocks
}
