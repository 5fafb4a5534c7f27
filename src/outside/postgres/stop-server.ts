import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { program } from './binaries.ts'
import { postmasterOf } from './postmaster-file.ts'

/** How long each way of stopping is given, in milliseconds: sessions end at once, then without a last checkpoint. */
const WAYS: readonly [signal: NodeJS.Signals, mode: string, patience: number][] = [
  ['SIGINT', 'fast', 60_000],
  ['SIGQUIT', 'immediate', 10_000],
]

/** Stops the server over a cluster and waits until it has ended. Answers whether it has. */
export async function stopServer(cluster: string, binaries: string): Promise<boolean> {
  for (const [signal, mode, patience] of WAYS) {
    const server = await postmasterOf(cluster)
    if (!server) return true
    await tell(server.pid, signal, mode, cluster, binaries)
    for (let waited = 0; waited < patience && (await postmasterOf(cluster)); waited += 10) await sleep(10)
  }
  return (await postmasterOf(cluster)) === undefined
}

// Windows has no signals: its server listens to pg_ctl.
async function tell(pid: number, signal: NodeJS.Signals, mode: string, cluster: string, bin: string): Promise<void> {
  if (process.platform !== 'win32') return send(pid, signal)
  await promisify(execFile)(program(bin, 'pg_ctl'), ['stop', '-D', cluster, '-m', mode, '-W']).catch(() => {})
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
