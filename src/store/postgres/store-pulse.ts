import { type RawBuilder, sql } from 'kysely'
import { shownKey } from './lock-keys.ts'
import { derived, SHARED, type Scope } from './scope.ts'

/** How a store does at this moment: one quick look. */
export interface Pulse {
  /** Of the server. */
  version: string
  encoding: string
  /** Name of the last migration. */
  schema: string
  /** Subjects that are due, and those that failed; counted up to `COUNTED`. */
  due: number
  failed: number
  /** Processes that use the store. */
  processes: number
  /** Whether a process has the lead of trace and cluster. */
  lead: boolean
  /** ISO 8601: the last look at any feed. */
  lastPoll: string | null
  /** ISO 8601: when the last page was archived. */
  lastPage: string | null
  generation: number
}

/** Counting goes no further: more is more than enough to know. */
export const COUNTED = 10_000

export async function pulseOf(scope: Scope): Promise<Pulse> {
  const { tables, keys } = scope
  const [pulse] = await scope.run(sql<Pulse>`
    SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding,
      (SELECT max(name) FROM ${sql.id(scope.schema, 'migration')}) AS schema,
      ${counted(scope, sql`state = 'due'`)} AS due,
      ${counted(scope, sql`state = 'failed'`)} AS failed,
      (SELECT count(*) FROM (${holding(keys.worker)}) AS living) AS processes,
      EXISTS (${holding(keys.lead)}) AS lead,
      (SELECT at FROM ${tables.poll} ORDER BY id DESC LIMIT 1) AS "lastPoll",
      (SELECT fetched_at FROM ${tables.document} ORDER BY arrival DESC LIMIT 1) AS "lastPage",
      ${derived(scope)} AS generation`)
  return pulse
}

/** Leases that have not run out: a look at all work. */
export interface Leases {
  /** Subjects that a process is working on. */
  held: number
  /** Those whose process is gone: whoever asks next takes them up. */
  orphaned: number
}

export async function leasesOf(scope: Scope): Promise<Leases> {
  const workers = holding(scope.keys.worker)
  const isLeased = sql`lease_until > ${scope.now()}`
  const [leases] = await scope.run(sql<Leases>`
    SELECT ${counted(scope, sql`${isLeased} AND lease_by IN (${workers})`)} AS held,
      ${counted(scope, sql`${isLeased} AND lease_by NOT IN (${workers})`)} AS orphaned`)
  return leases
}

const counted = (scope: Scope, isCounted: RawBuilder<unknown>) => sql`(
  SELECT count(*) FROM (
    SELECT FROM ${scope.tables.work} WHERE generation IN (${sql.lit(SHARED)}, ${derived(scope)}) AND ${isCounted}
    LIMIT ${sql.lit(COUNTED)}
  ) AS counted)`

/** Second keys of the advisory locks of a kind that somebody holds. */
const holding = (key: number) => sql`
  SELECT objid::bigint AS number FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2
    AND classid = ${sql.lit(String(shownKey(key)))}::oid
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
