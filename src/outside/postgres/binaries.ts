import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'

/** The oldest major version that the store's SQL is written for. */
export const OLDEST_MAJOR = 15

/** A folder of PostgreSQL programs that was seen to run. */
export interface Binaries {
  /** Folder that holds `initdb` and `postgres`. */
  folder: string
  /** As it says itself: `18.4`. */
  version: string
  major: number
  /** Where it comes from, in words: `the embedded programs`. */
  origin: string
}

export const program = (folder: string, name: string): string =>
  join(folder, process.platform === 'win32' ? `${name}.exe` : name)

export const holdsPrograms = (folder: string): boolean =>
  ['initdb', 'postgres'].every(name => existsSync(program(folder, name)))

/**
 * The binaries of a folder, asked for their version as the account that will run them. Throws what the system or the
 * program said where they cannot be run.
 */
export async function probeBinaries(folder: string, origin: string, account?: Account): Promise<Binaries> {
  const said = await versionSaid(program(folder, 'postgres'), account)
  const version = /PostgreSQL\)? (\d+(?:\.\d+)*\w*)/.exec(said)?.[1]
  if (!version) throw new Error(`it says ${JSON.stringify(said.trim().slice(0, 80))} when asked for its version`)
  return { folder, version, major: Number.parseInt(version, 10), origin }
}

function versionSaid(postgres: string, account?: Account): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(postgres, ['--version'], { ...account, cwd: '/', timeout: 20_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(firstLine(stderr) || error.message, { cause: error }))
      else resolve(stdout)
    })
  })
}

const firstLine = (text: string): string => text.trim().split('\n')[0]
