import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const PROGRAM = join(import.meta.dirname, '../bin/stemma.mjs')

/** A Stemma process of its own over a data folder. */
export function stemma(dataFolder: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, STEMMA_DATA: dataFolder, STEMMA_DATABASE_URL: '', STEMMA_POSTGRES_BIN: '' },
  })
}

/** What a process said until it ended. Throws where it failed. */
export async function finished(child: ChildProcess): Promise<string> {
  const said: string[] = []
  child.stdout?.on('data', (text: Buffer) => said.push(String(text)))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${child.spawnargs.slice(2).join(' ')} ended with ${code}`)
  return said.join('')
}

/** The first match in what a process says. Throws where it ends before. */
export async function told(child: ChildProcess, wanted: RegExp): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const found = wanted.exec(line)
    if (!found) continue
    child.stdout!.resume()
    return found[1]
  }
  throw new Error(`${child.spawnargs.slice(2).join(' ')} ended and never said ${wanted}`)
}

/** Ends a process as Ctrl-C would. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = once(child, 'exit')
  child.kill('SIGTERM')
  await end
}
