import { sql } from 'kysely'
import type { Work, WorkState } from '../cellar.ts'
import { finite } from './read-outputs.ts'
import { derived, generationOf, SHARED, type Scope } from './scope.ts'
import { asWork, WORK_COLUMNS, type WorkRow } from './take-work.ts'

/** How many subjects of these stages are due or leased. */
export async function pendingIn(scope: Scope, stages: readonly string[]): Promise<number> {
  const { work } = scope.tables
  const counts = [...new Set(stages)].map(stage => {
    const isOfStage = sql`generation = ${generationOf(scope, stage)} AND stage = ${stage}`
    // What is leased is due, or was by its schedule when it was taken.
    return sql`(SELECT count(*) FROM ${work} WHERE ${isOfStage} AND state = 'due')
      + (SELECT count(*) FROM ${work} WHERE ${isOfStage} AND state <> 'due' AND next_try <= (SELECT ${scope.now()}))`
  })
  const [{ pending }] = await scope.run(sql<{ pending: number }>`
    SELECT ${sql.join([sql`0::bigint`, ...counts], sql` + `)} AS pending`)
  return pending
}

/** What is known of a subject in every stage. */
export async function workOf(scope: Scope, subject: string): Promise<Work[]> {
  const rows = await scope.run(sql<WorkRow>`
    SELECT ${WORK_COLUMNS} FROM ${scope.tables.work} AS work
    WHERE generation IN (${sql.lit(SHARED)}, ${derived(scope)}) AND subject = ${subject} ORDER BY turn`)
  return rows.map(asWork)
}

/** All work of the given states, oldest offer first. */
export async function workIn(
  scope: Scope,
  states: readonly WorkState[],
  { limit, offset }: { limit: number; offset: number },
): Promise<Work[]> {
  const rows = await scope.run(sql<WorkRow>`
    SELECT ${WORK_COLUMNS} FROM ${scope.tables.work} AS work
    WHERE ${isIn(scope, states)}
    ORDER BY turn, stage LIMIT ${finite(limit)} OFFSET ${offset}`)
  return rows.map(asWork)
}

/** How much work is in these states. */
export async function countIn(scope: Scope, states: readonly WorkState[]): Promise<number> {
  const [{ count }] = await scope.run(sql<{ count: number }>`
    SELECT count(*) AS count FROM ${scope.tables.work} WHERE ${isIn(scope, states)}`)
  return count
}

// The states are written out: an index that has only some of them is seen to have those.
const isIn = (scope: Scope, states: readonly WorkState[]) => sql`
  generation IN (${sql.lit(SHARED)}, ${derived(scope)}) AND state IN (${sql.join([sql`NULL`, ...states.map(sql.lit)])})`

/** What is known of these subjects in one stage; those never offered are missing. */
export async function worksOf(scope: Scope, stage: string, subjects: readonly string[]): Promise<Map<string, Work>> {
  const rows = await scope.run(sql<WorkRow>`
    SELECT ${WORK_COLUMNS} FROM ${scope.tables.work} AS work
    WHERE generation = ${generationOf(scope, stage)} AND stage = ${stage} AND subject = ANY(${[...subjects]}::text[])`)
  return new Map(rows.map(row => [row.subject, asWork(row)]))
}
