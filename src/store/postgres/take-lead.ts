import { sql } from 'kysely'
import type pg from 'pg'
import type { Lead } from '../cellar.ts'
import { openSession, type Session } from './connections.ts'
import { putOutcomes } from './put-outcomes.ts'
import { boundTo } from './read-outputs.ts'
import { isReplaced, onLoan, type Scope } from './scope.ts'
import { takeInOrder } from './take-work.ts'

/**
 * The lead of a generation's ordered stages, undefined where another connection has it. What is taken and put goes over
 * the connection that holds the lock, so that whoever lost the lock can do neither.
 */
export async function takeLead(scope: Scope, connection: pg.PoolConfig, held: Set<Session>): Promise<Lead | undefined> {
  const session = await openSession(connection, held)
  try {
    const bound = await boundTo(onLoan(scope, session.lend))
    const [{ taken }] = await bound.run(sql<{ taken: boolean }>`
      SELECT pg_try_advisory_lock(${scope.keys.lead}::int, ${bound.generation}::int) AS taken`)
    if (taken) return leadOver(bound, session)
  } catch (error) {
    await session.end()
    throw error
  }
  await session.end()
  return undefined
}

function leadOver(scope: Scope & { generation: number }, session: Session): Lead {
  return {
    async take(stage, behind, limit) {
      await mustLive(scope)
      return takeInOrder(scope, { stage, behind, limit })
    },
    put: (outcomes, versions) => putOutcomes(scope, outcomes, versions),
    release: () => session.end(),
  }
}

async function mustLive({ tables, run, generation }: Scope & { generation: number }): Promise<void> {
  const rows = await run(sql`
    SELECT FROM ${tables.generation} WHERE number = ${generation} AND state IN ('current', 'building')`)
  if (rows.length === 0) throw isReplaced(generation)
}
