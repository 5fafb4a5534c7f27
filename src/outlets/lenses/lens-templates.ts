import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import { ROOT } from '../../place.ts'
import { type LensManifest, lensManifest } from './lens-manifest.ts'

/** A rater's scale and where its ratings stand in a file, without any rating. */
export interface LensTemplate {
  name: string
  about: string
  manifest: LensManifest
  /** The columns of a file that it reads. */
  columns: string[]
}

const FOLDER = join(ROOT, 'data/lenses')
const COLUMNS = ['domain', 'rater', 'dimension', 'value', 'rated_on', 'url', 'scope', 'note']

/** The templates that ship, by name. */
export function lensTemplates(): LensTemplate[] {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.json'))
  return files.sort().map(file => {
    const { about, manifest } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as LensTemplate
    const read = lensManifest(JSON.stringify(manifest), file)
    return { name: file.slice(0, -'.json'.length), about, manifest: read, columns: columnsOf(read) }
  })
}

/** A template by its name. Throws AppError `not-found`. */
export function lensTemplate(name: string): LensTemplate {
  const templates = lensTemplates()
  const found = templates.find(each => each.name === name)
  if (found) return found
  throw new AppError('not-found', `There is no template ${name}.`, {
    next: `There are ${templates.map(each => each.name).join(', ')}.`,
  })
}

/**
 * Writes a template as two files, a manifest and a table without rows; answers their paths. Throws AppError where one of
 * them is there.
 */
export async function writeLensTemplate(name: string, folder: string): Promise<string[]> {
  const { manifest, columns } = lensTemplate(name)
  const files = [
    [join(folder, `${name}.json`), `${JSON.stringify(manifest, null, 2)}\n`],
    [join(folder, `${name}.csv`), `${columns.join(',')}\n`],
  ]
  await mkdir(folder, { recursive: true })
  for (const [path, text] of files) await writeFile(path, text, { flag: 'wx' }).catch(cause => notWritten(path, cause))
  return files.map(([path]) => path)
}

function notWritten(path: string, cause: unknown): never {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'EEXIST')
    throw new AppError('usage', `${path} is there already, and was left as it is.`, {
      next: 'Name another folder: stemma lenses template NAME FOLDER.',
    })
  throw new AppError('unreadable', `${path} cannot be written (${code}).`, { next: 'Name another folder.', cause })
}

function columnsOf({ columns, flags = [] }: LensManifest): string[] {
  if (!columns) return COLUMNS
  const named = Object.values(columns).flatMap(where =>
    typeof where === 'string' || Array.isArray(where) ? where : where.column,
  )
  return [...new Set([...named, ...flags.map(({ column }) => column)])]
}
