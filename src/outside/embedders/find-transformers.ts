// The library that runs ONNX models is the operator's: it stands in no list of ours, and is looked for where an operator
// would put it.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '../../domain/app-error.ts'

const PACKAGE = '@huggingface/transformers'

/** As much of the library as is used. */
export interface Transformers {
  env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string }
  pipeline(task: 'feature-extraction', model: string, options: Record<string, unknown>): Promise<Extractor>
}

export interface Extractor {
  (texts: string[], options: Record<string, unknown>): Promise<{ dims: readonly number[]; data: ArrayLike<number> }>
  dispose?(): Promise<unknown>
}

/**
 * The library from the first of these folders in which it is installed. Throws AppError `usage` with the command that
 * installs it, and where it is there and cannot be loaded.
 */
export async function findTransformers(folders: readonly string[]): Promise<Transformers> {
  const found = folders.map(resolved).find(path => path !== undefined)
  if (found === undefined) throw notInstalled(folders[0])
  try {
    const loaded = (await import(pathToFileURL(found).href)) as Transformers & { default?: Transformers }
    const library = [loaded, loaded.default].find(each => typeof each?.pipeline === 'function')
    if (library) return library
    throw new Error('it has no pipeline')
  } catch (error) {
    throw new AppError('usage', `${PACKAGE} is installed (${found}) and cannot be loaded: ${firstLine(error)}`, {
      next: `Install it anew: ${commandFor(folders[0])}`,
      cause: error,
    })
  }
}

function resolved(folder: string): string | undefined {
  try {
    return createRequire(join(folder, 'package.json')).resolve(PACKAGE)
  } catch {
    return undefined
  }
}

// Its install script downloads what only graphics cards need, and fails where it cannot.
const commandFor = (folder: string): string => `npm install --prefix ${quoted(folder)} --ignore-scripts ${PACKAGE}`

const quoted = (path: string): string => (/^[\w./:\\-]+$/.test(path) ? path : JSON.stringify(path))

function notInstalled(folder: string): AppError {
  return new AppError(
    'usage',
    `STEMMA_EMBED names a folder, and ${PACKAGE}, which runs such models, is not installed.`,
    {
      next: `${commandFor(folder)} (about 470 MB). STEMMA_EMBED_MODULES names another folder to look in. Or unset STEMMA_EMBED.`,
    },
  )
}

const firstLine = (error: unknown): string => String(error instanceof Error ? error.message : error).split('\n')[0]
