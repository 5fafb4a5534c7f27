import { sql } from 'kysely'
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
  /** Subjects that a process is working on, and those whose process is gone: whoever asks next takes them up. */
  leased: number
  orphaned: number
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
  const current = sql`generation IN (${sql.lit(SHARED)}, ${derived(scope)})`
  const locks = (key: number) => sql`
    SELECT objid::bigint AS number FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2
      AND classid = ${shownKey(key)}::bigint::oid
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  const counted = (isCounted: ReturnType<typeof sql>) => sql`
    (SELECT count(*) FROM (SELECT FROM ${tables.work} WHERE ${current} AND ${isCounted} LIMIT ${COUNTED}) AS counted)`
  // A scheduled subject is leased too, and stays what it was until it is done.
  const isLeased = sql`lease_until > ${scope.now()}`
  const [pulse] = await scope.run(sql<Pulse>`
    SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding,
      (SELECT max(name) FROM ${sql.id(scope.schema, 'migration')}) AS schema,
      ${counted(sql`state = 'due'`)} AS due,
      ${counted(sql`state = 'failed'`)} AS failed,
      ${counted(sql`${isLeased} AND lease_by IN (${locks(keys.worker)})`)} AS leased,
      ${counted(sql`${isLeased} AND lease_by NOT IN (${locks(keys.worker)})`)} AS orphaned,
      (SELECT count(*) FROM (${locks(keys.worker)}) AS living) AS processes,
      EXISTS (${locks(keys.lead)}) AS lead,
      (SELECT at FROM ${tables.poll} ORDER BY id DESC LIMIT 1) AS "lastPoll",
      (SELECT fetched_at FROM ${tables.document} ORDER BY arrival DESC LIMIT 1) AS "lastPage",
      ${derived(scope)} AS generation`)
  return pulse
}
