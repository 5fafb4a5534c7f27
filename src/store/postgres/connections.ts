import pg from 'pg'
import { notConnected } from './database-error.ts'
import type { Lend } from './run.ts'

export type Log = (event: string, fields?: Record<string, unknown>) => void

const INT8 = 20

/** Counts and arrivals are numbers below 2^53. */
const TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

const ours = (connection: pg.PoolConfig): pg.PoolConfig => ({
  application_name: 'stemma',
  connectionTimeoutMillis: 10_000,
  ...connection,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  types: TYPES,
})

/** Connections for whatever does not need to stay on one. A lost one is told to the log and never ends the process. */
export function openPool(connection: pg.PoolConfig, log: Log): pg.Pool {
  const prepared = { onConnect: (client: pg.ClientBase) => client.query(PATIENCE) }
  const pool = new pg.Pool({ max: 4, ...ours(connection), ...prepared })
  pool.on('error', error => log('database connection lost', { error: error.message }))
  pool.on('connect', client => client.on('error', () => {}))
  return pool
}

// A process that stands still in a transaction must not stop all others. A setting of the session, since poolers refuse
// it at the start of a connection.
const PATIENCE = `SELECT set_config('idle_in_transaction_session_timeout', '120s', false)`

export function lendFrom(pool: pg.Pool): Lend {
  return async use => {
    const client = await pool.connect().catch(notConnected)
    let isBroken = false
    const broken = () => (isBroken = true)
    client.once('end', broken)
    try {
      return await use(client)
    } finally {
      client.off('end', broken)
      client.release(isBroken)
    }
  }
}

/** One connection that stays open, for locks that live as long as it does. Its users wait for each other. */
export interface Session {
  lend: Lend
  /** Resolves when the connection is gone, whoever ended it. */
  ended: Promise<void>
  end(): Promise<void>
}

// A machine that vanishes without a word holds its locks until the server notices.
const NOTICE = `SELECT set_config('tcp_keepalives_idle', '30', false), set_config('tcp_keepalives_interval', '10', false),
  set_config('tcp_keepalives_count', '3', false), set_config('idle_session_timeout', '0', false)`

/** A session, also listed in `held` while it is open. Rejects with AppError `unavailable` where there is no server. */
export async function openSession(connection: pg.PoolConfig, held: Set<Session> = new Set()): Promise<Session> {
  const client = new pg.Client(ours(connection))
  const ended = new Promise<void>(resolve => {
    client.on('error', () => resolve())
    client.on('end', resolve)
  })
  try {
    await client.connect()
    await client.query(NOTICE)
    await client.query(PATIENCE)
  } catch (error) {
    await client.end().catch(() => {})
    return notConnected(error)
  }
  const session = { lend: oneByOne(client), ended, end: () => client.end().catch(() => {}) }
  held.add(session)
  void ended.then(() => held.delete(session))
  return session
}

function oneByOne(client: pg.Client): Lend {
  let last: Promise<unknown> = Promise.resolve()
  return use => {
    const turn = last.then(() => use(client))
    last = turn.catch(() => {})
    return turn
  }
}
