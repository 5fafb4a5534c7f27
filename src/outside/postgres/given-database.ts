import pg from 'pg'
import { AppError } from '../../domain/app-error.ts'
import { OLDEST_MAJOR } from './binaries.ts'
import type { Database, DatabaseSettings } from './database.ts'

interface Facts {
  version: string
  number: number
  encoding: string
  folds: boolean
}

const SETTING = 'STEMMA_DATABASE_URL'
const CONNECT_MS = 10_000

/** The database of an address: asked whether it answers and fits. Throws AppError; the password is in no message. */
export async function givenDatabase(url: string, log: DatabaseSettings['log']): Promise<Database> {
  const client = clientOf(url)
  const where = `${client.host}:${client.port}, database ${client.database}`
  const facts = await askFacts(client, where)
  if (!facts.folds) log('database.locale', { where, because: 'lower() leaves letters outside ASCII as they are' })
  return {
    connection: { connectionString: url },
    about: `PostgreSQL ${facts.version} at ${where}, given by ${SETTING}.`,
    ours: false,
    close: async () => {},
  }
}

// What is wrong with an address is told without the address: it may hold a password.
function clientOf(url: string): pg.Client {
  const next = `Set ${SETTING} to postgres://user:password@host:5432/database.`
  if (!/^(?:postgres(?:ql)?:\/\/|socket:)/i.test(url)) {
    throw new AppError('usage', `${SETTING} does not begin with postgres://.`, { next })
  }
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  } catch {
    throw new AppError('usage', `${SETTING} is no address that can be read.`, {
      next: `${next} Letters such as @ : / # in the password are written as %40 %3A %2F %23.`,
    })
  }
}

async function askFacts(client: pg.Client, where: string): Promise<Facts> {
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<Facts>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
              current_setting('server_encoding') as encoding`,
    )
    checkFit(rows[0], where)
    return { ...rows[0], ...(await client.query<Facts>(`select lower('ПРИВЕТ') = 'привет' as folds`)).rows[0] }
  } catch (error) {
    throw error instanceof AppError ? error : connectTrouble(error as NodeJS.ErrnoException, client, where)
  } finally {
    await client.end().catch(() => {})
  }
}

interface Trouble {
  codes: string
  says(client: pg.Client, where: string): string
  next: string
}

const TROUBLES: readonly Trouble[] = [
  {
    codes: '28P01 28000',
    says: (client, where) => `PostgreSQL at ${where} does not let the user ${client.user} in with this password.`,
    next: `Mend user and password in ${SETTING}, or what pg_hba.conf allows.`,
  },
  {
    codes: '3D000',
    says: (client, where) => `There is no database ${client.database} at ${where}.`,
    next: `Make it (CREATE DATABASE … ENCODING 'UTF8'), or name another in ${SETTING}.`,
  },
  {
    codes: '42501',
    says: (client, where) => `The user ${client.user} may not use PostgreSQL at ${where}.`,
    next: 'GRANT CONNECT ON DATABASE … TO this user.',
  },
  {
    codes: 'ENOTFOUND EAI_AGAIN',
    says: client => `The name ${client.host} is not known.`,
    next: `Mend the host in ${SETTING}.`,
  },
  {
    codes: 'ECONNREFUSED ETIMEDOUT EHOSTUNREACH ENETUNREACH ECONNRESET ENOENT EACCES',
    says: (_, where) => `Nothing answers at ${where}.`,
    next: `Start that server, mend host and port in ${SETTING}, or unset it to use a PostgreSQL that Stemma runs.`,
  },
  {
    codes: '57P03 53300',
    says: (_, where) => `PostgreSQL at ${where} takes no connection now.`,
    next: 'Try again in a moment.',
  },
]

function connectTrouble(error: NodeJS.ErrnoException, client: pg.Client, where: string): AppError {
  const code = /timeout/i.test(error.message) ? 'ETIMEDOUT' : (error.code ?? '')
  const known = TROUBLES.find(trouble => trouble.codes.split(' ').includes(code))
  const message = known?.says(client, where) ?? `PostgreSQL at ${where} cannot be used: ${error.message}.`
  return new AppError('unavailable', message, { next: known?.next ?? `Mend ${SETTING}.`, cause: error })
}

/** Throws AppError where a server is too old or its database cannot hold every script. */
export function checkFit({ number, version, encoding }: Omit<Facts, 'folds'>, where: string): void {
  if (number < OLDEST_MAJOR * 10_000) {
    throw new AppError(
      'unavailable',
      `PostgreSQL at ${where} is version ${version}; ${OLDEST_MAJOR} or newer is needed.`,
      {
        next: `Upgrade it, or unset ${SETTING} to use a PostgreSQL that Stemma runs.`,
      },
    )
  }
  if (encoding !== 'UTF8') {
    throw new AppError('unavailable', `The database at ${where} is encoded in ${encoding}; UTF8 is needed.`, {
      next: `Make another: CREATE DATABASE stemma ENCODING 'UTF8' TEMPLATE template0.`,
    })
  }
}
