import { type RawBuilder, sql } from 'kysely'
import type { Rest, Work, WorkState } from '../cellar.ts'
import { shownKey } from './lock-keys.ts'
import { generationOf, type Scope } from './scope.ts'

/** A row of work as it is read. */
export interface WorkRow {
  stage: string
  subject: string
  input_hash: string
  version: number
  state: WorkState
  attempts: number
  lease_until: Date | null
  because: string
  next_try: Date | null
  arrival: number | null
  turn: number
}

/** The columns of `WorkRow`, of the table known as `work`. */
export const WORK_COLUMNS = sql.raw(
  `stage subject input_hash version state attempts lease_until because next_try arrival turn`
    .split(' ')
    .map(name => `work.${name}`)
    .join(', '),
)

export const asWork = (row: WorkRow): Work => ({
  stage: row.stage,
  subject: row.subject,
  inputHash: row.input_hash,
  version: row.version,
  state: row.state,
  attempts: row.attempts,
  leaseUntil: row.lease_until?.toISOString() ?? null,
  because: row.because,
  nextTry: row.next_try?.toISOString() ?? null,
  arrival: row.arrival,
})

const MOST = 1_000_000

export interface Taking {
  stage: string
  limit: number
  leaseMs: number
  rest: Rest
  /** The number under which this process is known to hold leases. */
  worker: number
}

/** Leases due subjects, oldest offer first. To be run on the session that holds the worker's lock. */
export async function takeWork(scope: Scope, { stage, limit, leaseMs, rest, worker }: Taking): Promise<Work[]> {
  const { work } = scope.tables
  const most = Math.min(limit, MOST)
  const { ms, longer = { ms, subjects: [] } } = rest
  const rested = sql`work.put_at <= (SELECT at FROM now) - interval '1 millisecond'
    * CASE WHEN work.subject = ANY(${[...longer.subjects]}::text[]) THEN ${longer.ms}::float8 ELSE ${ms}::float8 END`
  // More than is wanted is looked at: others lock rows in this moment. Subjects go from step to step as arrays, so that
  // they are looked up by the primary key whatever the planner knows of a table that has just grown.
  const wide = most * 2 + 100
  const rows = await scope.run(sql<WorkRow>`
    WITH now AS MATERIALIZED (SELECT ${scope.now()} AS at, ${generationOf(scope, stage)} AS generation),
    candidate AS (
      (SELECT work.subject FROM ${work} AS work
        WHERE ${ofStage(stage)} AND work.state = 'due' AND ${isFree(scope)} AND ${rested}
        ORDER BY work.turn LIMIT ${wide})
      UNION ALL
      (SELECT work.subject FROM ${work} AS work
        WHERE ${ofStage(stage)} AND work.state <> 'due' AND work.next_try <= (SELECT at FROM now) AND ${isFree(scope)} AND ${rested}
        ORDER BY work.next_try LIMIT ${wide})
    ),
    chosen AS (
      SELECT work.subject FROM ${work} AS work
      WHERE ${ofStage(stage)} AND work.subject = ANY(ARRAY(SELECT subject FROM candidate))
        AND ${isDue} AND ${isFree(scope)}
      ORDER BY work.turn LIMIT ${most} FOR UPDATE OF work SKIP LOCKED
    )
    UPDATE ${work} AS work SET
      lease_until = (SELECT at FROM now) + ${leaseMs} * interval '1 millisecond',
      lease_by = ${worker}::int, attempts = work.attempts + 1
    WHERE ${ofStage(stage)} AND work.subject = ANY(ARRAY(SELECT subject FROM chosen))
    RETURNING ${WORK_COLUMNS}`)
  return rows.sort((a, b) => a.turn - b.turn).map(asWork)
}

const ofStage = (stage: string) => sql`work.generation = (SELECT generation FROM now) AND work.stage = ${stage}`

const isDue = sql`(work.state = 'due' OR work.next_try <= (SELECT at FROM now))`

/** True where nobody has the subject: there is no lease, it ran out, or the connection of its worker is gone. */
function isFree({ keys }: Scope): RawBuilder<unknown> {
  const alive = sql`SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2
    AND classid = ${shownKey(keys.worker)}::bigint::oid
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  return sql`(work.lease_until IS NULL OR work.lease_until <= (SELECT at FROM now)
    OR work.lease_by NOT IN (${alive}))`
}

export interface LeadTaking {
  stage: string
  /** Stages that must have no due subject of an earlier arrival. */
  behind: readonly string[]
  limit: number
}

/** Due subjects by arrival, and none at or behind an arrival that is still due in the stages behind. Leases nothing. */
export async function takeInOrder(scope: Scope, { stage, behind, limit }: LeadTaking): Promise<Work[]> {
  const { work } = scope.tables
  const bounds = [...new Set(behind)].map(
    each => sql`(SELECT arrival FROM ${work} WHERE generation = ${generationOf(scope, each)} AND stage = ${each}
      AND state = 'due' AND arrival IS NOT NULL ORDER BY arrival NULLS FIRST LIMIT 1)`,
  )
  const bound = sql`least(${sql.join([sql`NULL::bigint`, ...bounds])})`
  const isNext = sql`${ofStage(stage)} AND ${isFree(scope)}
    AND ((SELECT bound FROM now) IS NULL OR coalesce(work.arrival, 0) < (SELECT bound FROM now))`
  const most = Math.min(limit, MOST)
  const rows = await scope.run(sql<WorkRow>`
    WITH now AS MATERIALIZED (
      SELECT ${scope.now()} AS at, ${generationOf(scope, stage)} AS generation, ${bound} AS bound
    ),
    candidate AS (
      (SELECT work.subject, work.arrival, work.turn FROM ${work} AS work WHERE ${isNext} AND work.state = 'due'
        ORDER BY work.arrival NULLS FIRST, work.turn LIMIT ${most})
      UNION ALL
      (SELECT work.subject, work.arrival, work.turn FROM ${work} AS work
        WHERE ${isNext} AND work.state <> 'due' AND work.next_try <= (SELECT at FROM now)
        ORDER BY work.arrival NULLS FIRST, work.turn LIMIT ${most})
    ),
    chosen AS (SELECT subject FROM candidate ORDER BY arrival NULLS FIRST, turn LIMIT ${most})
    UPDATE ${work} AS work SET attempts = work.attempts + 1
    WHERE ${ofStage(stage)} AND work.subject = ANY(ARRAY(SELECT subject FROM chosen))
    RETURNING ${WORK_COLUMNS}`)
  return rows.sort((a, b) => (a.arrival ?? 0) - (b.arrival ?? 0) || a.turn - b.turn).map(asWork)
}
