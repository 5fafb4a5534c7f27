// A data folder of a test, with the processes that use it; all are ended and removed with the test.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from '../../../src/outside/postgres/database.ts'
import { openDatabase } from '../../../src/outside/postgres/open-database.ts'
import { processMark } from '../../../src/outside/postgres/process-mark.ts'
import type { ServerRecord } from '../../../src/outside/postgres/server-record.ts'
import { ROOT } from '../../../src/place.ts'
import { folderOf, type Kind } from './test-database.ts'

/** Another process that uses the database. */
export interface Other {
  child: ChildProcess
  /** Lets it leave, and waits for it. */
  leave(): Promise<void>
  kill(): Promise<void>
}

export interface Scene {
  data: string
  postgresBin: string | undefined
  events: string[]
  /** Puts a database there that was made before: a quick start. */
  prepare(): Promise<void>
  open(): Promise<Database>
  /** Starts another process and waits until it has the database. */
  other(): Promise<Other>
  /** Process of the server that runs over the folder, if one does. */
  server(): number | undefined
}

/** The folder above the data folder has this mode. */
export function scene(t: TestContext, kind: Kind, name = 'data', mode = 0o711): Scene {
  const top = mkdtempSync(join(quickFolder(), 'stemma-db-'))
  chmodSync(top, mode)
  const data = join(top, name)
  const children: ChildProcess[] = []
  const postgresBin = kind === 'machine' ? folderOf(kind) : undefined
  const events: string[] = []
  const opened: Database[] = []
  t.after(async () => {
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(opened.map(database => database.close().catch(() => {})))
    const socket = recordIn(data)?.address.host
    await endServers(data)
    if (socket?.startsWith(join(tmpdir(), 'stemma-'))) rmSync(socket, { recursive: true, force: true })
    rmSync(top, { recursive: true, force: true, maxRetries: 5 })
  })
  return {
    data,
    postgresBin,
    events,
    prepare: () => prepare(kind, postgresBin, data),
    async open() {
      opened.push(await openDatabase({ data, postgresBin, log: event => events.push(event) }))
      return opened[opened.length - 1]
    },
    other: () => startOther(children, data, postgresBin),
    server: () => serversIn(data)[0],
  }
}

/** In memory where there is room: a server that loses no commit waits for the disk. */
function quickFolder(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 2_000_000_000 ? memory : tmpdir()
}

const prepared = new Map<Kind, string>()

async function prepare(kind: Kind, postgresBin: string | undefined, data: string): Promise<void> {
  if (!prepared.has(kind)) {
    const first = join(mkdtempSync(join(quickFolder(), 'stemma-db-')), 'data')
    process.once('exit', () => rmSync(dirname(first), { recursive: true, force: true }))
    chmodSync(dirname(first), 0o711)
    await (await openDatabase({ data: first, postgresBin, log: () => {} })).close()
    prepared.set(kind, first)
  }
  execFileSync('cp', ['-a', prepared.get(kind) as string, data])
}

async function startOther(children: ChildProcess[], data: string, bin: string | undefined): Promise<Other> {
  const script = join(import.meta.dirname, 'hold-database.ts')
  const args = ['--import', 'tsx', script, data, ...(bin ? [bin] : [])]
  const child = spawn(process.execPath, args, { cwd: ROOT, detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const gone = new Promise(resolve => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', () => resolve())
    child.once('exit', code => reject(new Error(`the other process ended with ${code}`)))
  })
  return {
    child,
    async leave() {
      child.stdin.write('leave\n')
      await gone
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** The lock of a data folder, where it can be read. */
export function recordIn(data: string): ServerRecord | undefined {
  try {
    return JSON.parse(readFileSync(join(data, 'stemma.lock'), 'utf8'))
  } catch {
    return undefined
  }
}

/** Living servers over the clusters of a data folder. */
function serversIn(data: string): number[] {
  const names = existsSync(data) ? readdirSync(data).filter(name => /^postgres-\d+$/.test(name)) : []
  const files = names.map(name => join(data, name, 'postmaster.pid')).filter(existsSync)
  return files.map(file => Number(readFileSync(file, 'utf8').split('\n')[0])).filter(pid => processMark(pid))
}

async function endServers(data: string): Promise<void> {
  for (const pid of serversIn(data)) await end(pid, 'SIGQUIT')
}

/** Sends a signal and waits until the process has ended. */
export async function end(pid: number, signal: NodeJS.Signals): Promise<void> {
  process.kill(pid, signal)
  while (processMark(pid)) await sleep(10)
}

/** Rows of one statement, over a connection of its own. */
export async function ask(connection: pg.PoolConfig, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
