import { sql } from 'kysely'
import type pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../domain/app-error.ts'
import { type Log, openSession, type Session } from './connections.ts'
import { type Lend, runOn } from './run.ts'
import type { Scope } from './scope.ts'

/** This process among those that share the work: its leases are good as long as its connection holds its lock. */
export interface Worker {
  number: number
  /** Lends the connection that holds the lock; opens it again where it was lost. */
  lend: Lend
  close(): Promise<void>
}

const LONGEST_WAIT_MS = 5_000

export async function startWorker(scope: Scope, connection: pg.PoolConfig, log: Log): Promise<Worker> {
  const [{ number }] = await scope.run(sql<{ number: number }>`
    SELECT nextval(${`"${scope.schema}".workers`}::regclass) AS number`)
  let session: Promise<Session> | undefined
  let isClosed = false

  async function open(): Promise<Session> {
    const opened = await openSession(connection)
    await opened.lend(client => runOn(client)(sql`SELECT pg_advisory_lock(${scope.keys.worker}::int, ${number}::int)`))
    void opened.ended.then(lost)
    return opened
  }

  function current(): Promise<Session> {
    if (isClosed) throw new AppError('unavailable', 'The store is closed.')
    if (session) return session
    const opening = open()
    session = opening
    opening.catch(() => {
      if (session === opening) session = undefined
    })
    return opening
  }

  function lost(): void {
    session = undefined
    if (isClosed) return
    log('database connection lost', { worker: number })
    void reopen()
  }

  /** Until the lock is held again, others may take what this process has leased. */
  async function reopen(wait = 50): Promise<void> {
    await sleep(wait, undefined, { ref: false })
    if (isClosed) return
    await current().catch(() => reopen(Math.min(2 * wait, LONGEST_WAIT_MS)))
  }

  await current()
  return {
    number,
    lend: async use => (await current()).lend(use),
    async close() {
      isClosed = true
      await (await session?.catch(() => undefined))?.end()
    },
  }
}
