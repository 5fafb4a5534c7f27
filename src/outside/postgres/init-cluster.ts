import { spawn } from 'node:child_process'
import type { Account } from './account.ts'
import { type Binaries, program } from './binaries.ts'
import { openWay } from './way.ts'

/** The role that the supervisor uses; the store works as `stemma`. */
export const SUPERUSER = 'postgres'

// `--locale=C` would leave lower('ПРИВЕТ') as it is and make ILIKE and full-text search blind outside ASCII.
const LOCALES = ['C.UTF-8', 'en_US.UTF-8']

/** Flags of initdb for one of the system's locales. The provider built into 17 and newer is the same on every system. */
const localeFlags = (major: number, locale: string): string[] =>
  major >= 17
    ? [`--locale=${locale}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : [`--locale=${locale}`, ...(major >= 15 ? ['--locale-provider=libc'] : [])]

/** What it takes to make a cluster. */
export interface ClusterPlan {
  binaries: Binaries
  /** Empty, and writable for the account. */
  folder: string
  /** Whether the account may not walk to it. */
  isClosed?: boolean
  account: Account
  /** Flags that say who is let in. */
  auth: string[]
}

/** Makes an empty cluster. Throws with what initdb said. */
export async function initCluster(plan: ClusterPlan): Promise<void> {
  for (const [at, locale] of LOCALES.entries()) {
    const flags = [...localeFlags(plan.binaries.major, locale), '--lc-messages=C', ...plan.auth]
    const said = await runInitdb(plan, ['--encoding=UTF8', `--username=${SUPERUSER}`, '--no-instructions', ...flags])
    if (said === undefined) return
    if (!/invalid locale/i.test(said) || at === LOCALES.length - 1) throw new Error(said)
  }
}

/** What initdb said where it failed. */
function runInitdb(plan: ClusterPlan, flags: string[]): Promise<string | undefined> {
  const way = openWay(plan.folder, plan.isClosed ?? false)
  const child = spawn(program(plan.binaries.folder, 'initdb'), [`--pgdata=${way.path}`, ...flags], {
    ...plan.account,
    cwd: '/',
    windowsHide: true,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe', ...way.handles],
  })
  way.close()
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', text => (said += text))
  return new Promise(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', code => resolve(code === 0 ? undefined : said.trim() || `initdb ended with code ${code}`))
  })
}
