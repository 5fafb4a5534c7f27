import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, closeSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './account.ts'
import { type Binaries, program } from './binaries.ts'
import { openWay } from './way.ts'

/** What it takes to run one server. */
export interface ServerPlan {
  binaries: Binaries
  /** The cluster's folder. */
  cluster: string
  /** Whether the account may not walk to it. */
  isClosed?: boolean
  account: Account
  /** File that the server's messages are added to. */
  log: string
  /** Server settings: name and value. */
  settings: Record<string, string>
  /** In a session of its own, so that Ctrl-C on our terminal does not reach it. */
  detached: boolean
}

/** Starts a server and waits until it takes connections, crash recovery included. Throws with its last messages. */
export async function startServer(plan: ServerPlan): Promise<number> {
  const from = sizeOf(plan.log)
  const child = spawnServer(plan)
  let failure: string | undefined
  child.once('error', error => (failure = error.message))
  child.once('exit', code => (failure ??= `it ended with code ${code}`))
  while (!(await isReady(plan.cluster, child.pid))) {
    if (failure !== undefined) throw new Error([failure, ...lastMessages(plan.log, from)].join('\n'))
    await sleep(10)
  }
  child.unref()
  return child.pid as number
}

function spawnServer({ binaries, cluster, isClosed, account, log, settings, detached }: ServerPlan): ChildProcess {
  const way = openWay(cluster, isClosed ?? false)
  const out = openSync(log, 'a', 0o600)
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  try {
    return spawn(program(binaries.folder, 'postgres'), ['-D', way.path, ...flags], {
      ...account,
      cwd: '/',
      detached,
      windowsHide: true,
      stdio: ['ignore', out, out, ...way.handles],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    })
  } finally {
    closeSync(out)
    way.close()
  }
}

/** The eighth line of the server's own pid file says how far it is. */
async function isReady(cluster: string, pid: number | undefined): Promise<boolean> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

const sizeOf = (file: string): number => bytesOf(file).length

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

const lastMessages = (log: string, from: number): string[] =>
  bytesOf(log).subarray(from).toString('utf8').trim().split('\n').slice(-8)
