// A PostgreSQL for tests: one server a process and kind, started by the first who asks, and a fresh database a call.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { giveTo, serverAccount } from '../../../src/outside/postgres/account.ts'
import { type Binaries, holdsPrograms, probeBinaries } from '../../../src/outside/postgres/binaries.ts'
import { embeddedPackage, repairLinks } from '../../../src/outside/postgres/embedded.ts'
import { initCluster, SUPERUSER } from '../../../src/outside/postgres/init-cluster.ts'
import { startServer } from '../../../src/outside/postgres/start-server.ts'

export type Kind = 'embedded' | 'machine'

export const KINDS: readonly Kind[] = ['embedded', 'machine']

export interface TestDatabase {
  connection: pg.PoolConfig
  /** Drops the database, with whoever is still connected. */
  close(): Promise<void>
}

/** Why tests on a kind cannot run here, for `{ skip: missing(kind) }`; false where they can, and in CI, where they fail. */
export const missing = (kind: Kind): string | false => (process.env.CI ? false : lack(kind))

function lack(kind: Kind): string | false {
  if (folderOf(kind)) return false
  return kind === 'embedded'
    ? 'NOT TESTED: the embedded PostgreSQL is not installed'
    : 'NOT TESTED: no PostgreSQL in /usr/lib/postgresql'
}

/** A new, empty database of the role `stemma`, which owns it. fsync is off: it is as quick as it gets. */
export async function testDatabase(kind: Kind): Promise<TestDatabase> {
  const server = await (servers.get(kind) ?? started(kind))
  const database = `stemma_test_${++count}`
  await asSuperuser(server, `CREATE DATABASE ${database} OWNER stemma`)
  return {
    connection: { ...server, user: 'stemma', database },
    close: () => drop(server, database),
  }
}

/** The folder with the programs of a kind, where it is installed. */
export function folderOf(kind: Kind): string | undefined {
  const embedded = embeddedPackage()
  const found = kind === 'embedded' ? (embedded ? [join(embedded.native, 'bin')] : []) : debianFolders()
  return found.find(holdsPrograms)
}

function debianFolders(): string[] {
  try {
    const majors = readdirSync('/usr/lib/postgresql')
      .map(Number)
      .filter(major => major >= 15)
    return majors.sort((a, b) => b - a).map(major => `/usr/lib/postgresql/${major}/bin`)
  } catch {
    return []
  }
}

interface Address {
  host: string
  port: number
}

const servers = new Map<Kind, Promise<Address>>()
let count = 0

function started(kind: Kind): Promise<Address> {
  const server = start(kind)
  servers.set(kind, server)
  return server
}

async function start(kind: Kind): Promise<Address> {
  const binaries = await binariesOf(kind)
  const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'))
  const account = await serverAccount(folder)
  await giveTo(account, folder)
  await chmod(folder, 0o700)
  const cluster = join(folder, 'cluster')
  const auth = ['--auth-local=trust', '--auth-host=reject', '--no-sync']
  await initCluster({ binaries, folder: cluster, account, auth })
  const settings = { ...QUICK, unix_socket_directories: folder }
  const pid = await startServer({ binaries, cluster, account, log: join(folder, 'log'), settings, detached: true })
  stopAtTheEnd(pid, folder)
  const address = { host: folder, port: 5432 }
  await asSuperuser(address, 'CREATE ROLE stemma LOGIN')
  return address
}

async function binariesOf(kind: Kind): Promise<Binaries> {
  const why = lack(kind)
  if (why) throw new Error(why)
  const embedded = embeddedPackage()
  if (kind === 'embedded' && embedded) await repairLinks(embedded.native)
  return probeBinaries(folderOf(kind) as string, kind)
}

const QUICK = {
  listen_addresses: '',
  port: '5432',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  max_connections: '300',
  jit: 'off',
  timezone: 'UTC',
}

/** At the end of the process the server stops; a guard sees to it where the process is killed. */
function stopAtTheEnd(pid: number, folder: string): void {
  const script = 'read end; kill -QUIT "$0"; while kill -0 "$0"; do sleep 0.05; done; rm -rf "$1"'
  const guard = spawn('sh', ['-c', script, String(pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  ;(guard.stdin as unknown as { unref(): void }).unref()
  process.once('exit', () => {
    try {
      process.kill(pid, 'SIGQUIT')
    } catch {}
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  })
}

/** Sessions that are being closed are waited for; whoever stays is sent away. */
async function drop(server: Address, database: string): Promise<void> {
  await withSuperuser(server, async client => {
    const stay = () => client.query('select 1 from pg_stat_activity where datname = $1', [database])
    for (let waits = 0; waits < 50 && (await stay()).rowCount; waits++) await sleep(10)
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  })
}

const asSuperuser = (address: Address, sql: string): Promise<void> =>
  withSuperuser(address, async client => void (await client.query(sql)))

async function withSuperuser(address: Address, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ ...address, user: SUPERUSER, database: 'postgres' })
  await client.connect()
  try {
    await use(client)
  } finally {
    await client.end()
  }
}
