import { sql } from 'kysely'
import { derived, type Scope } from './scope.ts'

/** The versions of each derived stage that made what is stored now. */
export async function stageVersions(scope: Scope): Promise<Map<string, { oldest: number; newest: number }>> {
  const rows = await scope.run(sql<{ stage: string; oldest: number; newest: number }>`
    SELECT stage, min(version) AS oldest, max(version) AS newest FROM ${scope.tables.work}
    WHERE generation = ${derived(scope)} AND state IN ('done', 'refused') AND version > 0 GROUP BY stage`)
  return new Map(rows.map(({ stage, ...versions }) => [stage, versions]))
}
