import { execFile } from 'node:child_process'
import type { Account } from './account.ts'
import { type Binaries, program } from './binaries.ts'

/** The role that the supervisor uses; the store works as `stemma`. */
export const SUPERUSER = 'postgres'

// `--locale=C` would leave lower('ПРИВЕТ') as it is and make ILIKE and full-text search blind outside ASCII.
const LOCALES = ['C.UTF-8', 'en_US.UTF-8']

/** Flags of initdb for one of the system's locales. The provider built into 17 and newer is the same on every system. */
const localeFlags = (major: number, locale: string): string[] =>
  major >= 17
    ? [`--locale=${locale}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : [`--locale=${locale}`, ...(major >= 15 ? ['--locale-provider=libc'] : [])]

/** Makes an empty cluster in a folder that the account may write. Throws with what initdb said. */
export async function initCluster(binaries: Binaries, folder: string, account: Account, auth: string[]): Promise<void> {
  const common = [`--pgdata=${folder}`, '--encoding=UTF8', `--username=${SUPERUSER}`, '--no-instructions', ...auth]
  for (const [at, locale] of LOCALES.entries()) {
    const flags = [...common, ...localeFlags(binaries.major, locale), '--lc-messages=C']
    const said = await runInitdb(binaries, flags, account)
    if (said === undefined) return
    if (!/invalid locale/i.test(said) || at === LOCALES.length - 1) throw new Error(said)
  }
}

/** What initdb said where it failed. */
function runInitdb(binaries: Binaries, flags: string[], account: Account): Promise<string | undefined> {
  const options = { ...account, cwd: '/', env: { ...process.env, LC_ALL: 'C' }, timeout: 300_000 }
  return new Promise(resolve => {
    execFile(program(binaries.folder, 'initdb'), flags, options, (error, stdout, stderr) => {
      resolve(error ? stderr.trim() || stdout.trim() || error.message : undefined)
    })
  })
}
