// Stemma as its users run it: processes of the command line, all ended with the test, whatever becomes of it.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'
import { ROOT } from '../../src/place.ts'
import { type Kind, missing, type TestDatabase } from '../outside/postgres/test-database.ts'

/** Why a test on a kind of PostgreSQL is left out; where the tests have to be complete it is not, and fails. */
export const unlessMissing = (kind: Kind): string | false => (process.env.CI ? false : missing(kind))

export interface Ended {
  code: number | null
  out: string
  err: string
}

export interface Running {
  child: ChildProcess
  ended: Promise<Ended>
  /** What it has said so far, on either stream. */
  said(): string
  /** Resolves when it has said this; rejects where it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Asks it to end, and waits until it has. */
  stop(): Promise<Ended>
  /** kill -9, for it and every process that it began and that did not leave its group. */
  kill(): Promise<void>
}

export type Environment = Record<string, string | undefined>

export interface Service {
  /** Starts a command that goes on. */
  start(args: readonly string[], env?: Environment): Running
  /** Runs a command to its end. */
  run(args: readonly string[], env?: Environment): Promise<Ended>
  /** Runs a command to its end, which must be a good one; answers what it printed. */
  out(args: readonly string[], env?: Environment): Promise<string>
  /** A folder that is removed with the test. */
  folder: string
}

/** Runs Stemma in the environment of a test. The settings of whoever runs the tests play no part. */
export function service(t: TestContext, settings: Environment): Service {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-service-'))
  const running = new Set<Running>()
  t.after(async () => {
    await Promise.all([...running].map(each => each.kill()))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const start: Service['start'] = (args, env) => {
    const each = begin([program(), ...args], { ...settings, ...env })
    running.add(each)
    void each.ended.then(() => running.delete(each))
    return each
  }
  const run: Service['run'] = (args, env) => start(args, env).ended
  return {
    start,
    run,
    folder,
    async out(args, env) {
      const { code, out, err } = await run(args, env)
      if (code !== 0) throw new Error(`stemma ${args.join(' ')} ended with ${code}: ${err}`)
      return out
    },
  }
}

const { built } = (await import(pathToFileURL(join(ROOT, 'scripts/build.mjs')).href)) as { built(): string | undefined }

/** The program as `npx stemma` runs it, without the process around it. Asked for each time: sources may change. */
function program(): string {
  const path = built()
  if (path === undefined) throw new Error('Stemma cannot be built')
  return path
}

/** A process in a group of its own. */
export function begin(args: readonly string[], env: Environment): Running {
  const others = Object.entries(process.env).filter(([name]) => !/^(?:STEMMA_|XDG_|https?_proxy|no_proxy)/i.test(name))
  const child = spawn(process.execPath, args, {
    cwd: tmpdir(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(others), STEMMA_THREADS: '1', ...env },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => (out += text))
  child.stderr.setEncoding('utf8').on('data', text => (err += text))
  const said = () => `${out}\n${err}`
  const ended = new Promise<Ended>(resolve => child.once('close', code => resolve({ code, out, err })))
  let isOver = false
  void ended.then(() => (isOver = true))
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, name)
    } catch {}
  }
  return {
    child,
    ended,
    said,
    async says(pattern) {
      for (;;) {
        const found = pattern.exec(said())
        if (found) return found
        if (isOver) throw new Error(`it ended and never said ${pattern}: ${said()}`)
        await sleep(10)
      }
    },
    async stop() {
      signal('SIGTERM')
      return ended
    },
    async kill() {
      signal('SIGKILL')
      await ended
    },
  }
}

/** The address of a test's database, for `STEMMA_DATABASE_URL`; connections of `name` can be told from others. */
export function addressOf({ connection }: TestDatabase, name: string): string {
  const { host, port, user, database } = connection as Required<pg.PoolConfig>
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}&application_name=${name}`
}

/** Waits for something that comes about by itself. */
export async function until(what: () => Promise<boolean> | boolean, patienceMs = 60_000): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`it did not come about: ${what}`)
    await sleep(20)
  }
}
