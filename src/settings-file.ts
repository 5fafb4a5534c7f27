import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { type Chosen, chosenSettings, SETTINGS } from './config.ts'
import { AppError } from './domain/app-error.ts'
import { dataFolder } from './outside/postgres/data-folder.ts'

type Environment = Record<string, string | undefined>

/** Every setting as it is in force, and what in the file or the environment is none. */
export interface Configuration {
  /** `settings.env` in the data folder: a KEY=VALUE a line. The environment wins over it. */
  file: string
  isThere: boolean
  settings: Chosen[]
  /** One sentence each. */
  warnings: string[]
}

/** The settings of an environment and of the file in its data folder, still as text. */
export interface GivenSettings {
  environment: Environment
  file: Environment
  path: string
  isThere: boolean
}

/** Reads the settings file, where there is one. Throws AppError where it cannot be read. */
export async function givenSettings(environment: Environment): Promise<GivenSettings> {
  const path = join(dataFolder(environment), 'settings.env')
  const text = await textOf(path)
  return { environment, file: text === undefined ? {} : parseEnv(text), path, isThere: text !== undefined }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new AppError('usage', `The settings in ${path} cannot be read (${code ?? String(error)}).`, {
      next: 'Give this user the right to read the file, or take it away.',
      cause: error,
    })
  }
}

/** Both together as one environment. */
export const mergedSettings = ({ environment, file }: GivenSettings): Environment => ({
  ...file,
  ...environment,
  // The file lies in the data folder: it cannot say where that is.
  STEMMA_DATA: environment.STEMMA_DATA,
})

/** Every setting with where it came from. Throws AppError that names the one that cannot be read. */
export function configurationOf(given: GivenSettings): Configuration {
  const { environment, path, isThere } = given
  const { STEMMA_DATA: _, ...file } = given.file
  return {
    file: path,
    isThere,
    settings: chosenSettings(environment, file).map(each => ({ ...each, value: withoutSecret(each.value) })),
    warnings: warningsOf(given),
  }
}

const withoutSecret = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/([?&](?:password|sslpassword)=)[^&]*/gi, '$1…') : value

/** What is set and does nothing, each with what may have been meant. */
export function warningsOf({ environment, file, path }: GivenSettings): string[] {
  const strange = (names: Environment, where: string) =>
    Object.keys(names)
      .filter(name => name.startsWith('STEMMA_') && !KNOWN.includes(name))
      .map(name => `${name} ${where} is no setting${meant(name)}.`)
  const foreign = Object.keys(file)
    .filter(name => !name.startsWith('STEMMA_'))
    .map(name => `${name} in ${path} is no setting${meant(name)}.`)
  const misplaced =
    file.STEMMA_DATA === undefined ? [] : [`STEMMA_DATA in ${path} does nothing: the file lies in that folder.`]
  return [...strange(environment, 'in the environment'), ...strange(file, `in ${path}`), ...foreign, ...misplaced]
}

const KNOWN: readonly string[] = Object.values(SETTINGS).map(({ name }) => name)

function meant(name: string): string {
  const [nearest] = KNOWN.map(known => ({ known, distance: editsBetween(name, known) }))
    .filter(({ known, distance }) => distance <= Math.max(2, (known.length - 'STEMMA_'.length) / 2))
    .sort((a, b) => a.distance - b.distance)
  return nearest ? `; ${nearest.known} is` : ''
}

/** Levenshtein distance: letters to add, take away or change. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]
}
