import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import type { Account } from './account.ts'
import { type Binaries, holdsPrograms, OLDEST_MAJOR, probeBinaries, program } from './binaries.ts'
import { embeddedBinaries } from './embedded.ts'

export interface Search {
  /** `STEMMA_POSTGRES_BIN`: no other folder is looked at. */
  postgresBin?: string
  data: string
  /** Folder for a copy of the embedded programs, should one be needed. */
  copies: string
  account: Account
  /** Majors of the data that are there: binaries that can read them are preferred. */
  majors: readonly number[]
}

interface Candidate {
  origin: string
  open(): Promise<Binaries>
}

/** PostgreSQL programs that run here and can read the data. Throws AppError that says what was tried. */
export async function findBinaries(search: Search): Promise<Binaries> {
  const others: Binaries[] = []
  const failed: string[] = []
  for (const { origin, open } of candidates(search)) {
    const found = await open().catch((error: Error) => `${origin}: ${error.message}`)
    if (typeof found === 'string') failed.push(found)
    else if (found.major < OLDEST_MAJOR)
      failed.push(`${origin}: version ${found.version} is older than ${OLDEST_MAJOR}`)
    else if (search.majors.length === 0 || search.majors.includes(found.major)) return found
    else others.push(found)
  }
  throw others.length > 0 ? otherMajor(search, others[0]) : noneFound(search, failed)
}

function candidates({ postgresBin, copies, account }: Search): Candidate[] {
  if (postgresBin) {
    const origin = `the programs of STEMMA_POSTGRES_BIN in ${postgresBin}`
    return [{ origin, open: () => openFolder(postgresBin, origin, account) }]
  }
  const embedded = { origin: 'the embedded programs', open: () => embeddedBinaries(copies, account) }
  const machine = machineFolders().map(folder => {
    const origin = `the programs in ${folder}`
    return { origin, open: () => openFolder(folder, origin, account) }
  })
  return [embedded, ...machine]
}

async function openFolder(folder: string, origin: string, account: Account): Promise<Binaries> {
  if (!existsSync(folder)) throw new Error('there is no such folder')
  if (!holdsPrograms(folder))
    throw new Error(`the folder has no ${program('', 'initdb')} and ${program('', 'postgres')}`)
  return probeBinaries(folder, origin, account)
}

/** Where systems put PostgreSQL: `*` is a folder whose name has the version. */
const USUAL = [
  '/usr/lib/postgresql/*/bin',
  '/usr/lib/postgresql*/bin',
  '/usr/pgsql-*/bin',
  '/usr/libexec/postgresql*',
  '/usr/local/pgsql*/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/opt/postgresql@*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
  'C:/Program Files/PostgreSQL/*/bin',
]

/** Folders of this machine that hold PostgreSQL: those in PATH, then the usual ones, newest first. */
function machineFolders(): string[] {
  const path = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const usual = USUAL.flatMap(expand).sort((a, b) => versionIn(b) - versionIn(a))
  return [...new Set([...path, ...usual])].filter(holdsPrograms)
}

const versionIn = (folder: string): number => Number(/(\d+)/.exec(folder)?.[1] ?? 0)

function expand(pattern: string): string[] {
  const [before, after] = pattern.split('*')
  const parent = before.endsWith('/') ? before : dirname(before)
  const start = before.slice(parent.length).replace(/^\//, '')
  if (!existsSync(parent)) return []
  const names = readdirSync(parent).filter(name => name.startsWith(start) && /\d/.test(name))
  return names.map(name => join(parent, name, after))
}

function noneFound({ postgresBin }: Search, failed: string[]): AppError {
  const next = postgresBin
    ? `Set STEMMA_POSTGRES_BIN to the folder that has initdb and postgres, version ${OLDEST_MAJOR} or newer, or unset it.`
    : `Install PostgreSQL ${OLDEST_MAJOR} or newer (nothing has to be set up), or set STEMMA_DATABASE_URL to one that runs.`
  const message = `No PostgreSQL was found that Stemma can run. ${failed.join('. ')}.`
  return new AppError(postgresBin ? 'usage' : 'unavailable', message, { next })
}

function otherMajor({ majors, data }: Search, found: Binaries): AppError {
  const old = Math.max(...majors)
  const folder = join(data, `postgres-${old}`)
  return new AppError(
    'unavailable',
    `The data in ${folder} belong to PostgreSQL ${old}; ${found.origin} are version ${found.version}.`,
    {
      next: [
        `Set STEMMA_POSTGRES_BIN to the programs of PostgreSQL ${old} (or take the release of Stemma that had them)`,
        'and run `stemma backup <file>`; then unset it, move that folder away and run `stemma restore <file>`.',
      ].join(' '),
    },
  )
}
