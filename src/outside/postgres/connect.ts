import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { SUPERUSER } from './init-cluster.ts'
import type { Address } from './server-record.ts'

const CONNECT_MS = 10_000
/** Longest wait for a living server that does not answer at all, in milliseconds. */
const SILENCE_MS = 30_000
const WAIT_MS = 50
/** After this many waits it is told again that we wait. */
const TELL_EVERY = 100
/** Every process that uses a server holds one session of this name: who is killed is no longer counted. */
export const USER_NAME = 'stemma user'

/** A session of the supervisor. */
export async function connect(address: Address, name = 'stemma supervisor'): Promise<pg.Client> {
  const client = new pg.Client({
    ...address,
    ssl: false,
    user: SUPERUSER,
    database: 'postgres',
    application_name: name,
    connectionTimeoutMillis: CONNECT_MS,
  })
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * A user's session on a server, waited for while the server starts, recovers or ends. Undefined where it lives no
 * longer. Throws what the connection said where it lives and stays silent.
 */
export async function connectWhile(
  lives: () => Promise<boolean>,
  address: Address,
  waiting: (because: string) => void,
): Promise<pg.Client | undefined> {
  let silent = 0
  for (let waits = 1; ; waits++) {
    try {
      return await connect(address, USER_NAME)
    } catch (error) {
      if (!(await lives())) return undefined
      silent = isBusy(error) ? 0 : silent + WAIT_MS
      if (silent > SILENCE_MS) throw error
      if (waits % TELL_EVERY === 0) waiting((error as Error).message)
    }
    await sleep(WAIT_MS)
  }
}

/** The server says that it is starting, recovering or ending. */
const isBusy = (error: unknown): boolean => (error as { code?: string }).code === '57P03'

/** Whether an open session keeps the process from ending. */
export function holdProcess(session: pg.Client, hold: boolean): void {
  const socket = session as unknown as { ref(): void; unref(): void }
  if (hold) socket.ref()
  else socket.unref()
}

/** How many others use the server of this session. */
export async function otherUsers(session: pg.Client): Promise<number> {
  const sql = `select count(*)::int as users from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()`
  return (await session.query<{ users: number }>(sql, [USER_NAME])).rows[0].users
}

/** Makes the role and the database `stemma` where they are missing. */
export async function makeDatabase(session: pg.Client, password: string | undefined): Promise<void> {
  const { rows } = await session.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = 'stemma') as role,
            exists (select from pg_database where datname = 'stemma') as database`,
  )
  if (!rows[0].role) await session.query('CREATE ROLE stemma LOGIN')
  if (password) await session.query(`ALTER ROLE stemma PASSWORD ${session.escapeLiteral(password)}`)
  if (!rows[0].database) await session.query(`CREATE DATABASE stemma OWNER stemma ENCODING 'UTF8' TEMPLATE template0`)
}
