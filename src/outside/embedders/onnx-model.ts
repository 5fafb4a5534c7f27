// A model in a folder, run in this process by the library that the operator installed. Nothing is ever downloaded.
import { AppError } from '../../domain/app-error.ts'
import type { Model } from './embedder.ts'
import { type Extractor, findTransformers } from './find-transformers.ts'
import { modelFolder } from './model-folder.ts'

export interface OnnxOptions {
  folder: string
  /** Folders in which the library may be installed, the one to install it in first. */
  modules: readonly string[]
  /** Stands before every text, since some models want to be told what it is for. */
  prefix: string
  /** Texts that are computed at one time. */
  atOnce: number
}

/** Loads a model. Rejects with AppError `usage` where the folder or the library is not as it must be. */
export async function onnxModel({ folder, modules, prefix, atOnce }: OnnxOptions): Promise<Model> {
  const { parent, name, dtype, subfolder, pooling, id } = await modelFolder(folder)
  const { env, pipeline } = await findTransformers(modules)
  env.allowRemoteModels = false
  env.allowLocalModels = true
  env.localModelPath = parent
  const extract = await pipeline('feature-extraction', name, { dtype, subfolder, local_files_only: true }).catch(
    (error: unknown) => {
      throw new AppError('usage', `The model in ${folder} cannot be loaded: ${reasonOf(error)}`, {
        next: 'See that the folder holds a whole model for embeddings, as transformers.js reads them.',
        cause: error,
      })
    },
  )
  // One batch at a time: two would share the same processors and need twice the memory.
  let before: Promise<unknown> = Promise.resolve()
  return {
    id: [id, pooling, prefix.trim()].filter(Boolean).join(' '),
    atOnce,
    vectors(texts) {
      const made = before.then(() =>
        rowsOf(
          extract,
          texts.map(text => `${prefix}${text}`),
          pooling,
        ),
      )
      before = made.catch(() => {})
      return made
    },
    async close() {
      await before
      await extract.dispose?.()
    },
  }
}

async function rowsOf(extract: Extractor, texts: string[], pooling: string): Promise<ArrayLike<number>[]> {
  const { dims, data } = await extract(texts, { pooling, normalize: true }).catch((error: unknown) => {
    throw new AppError('unavailable', `The model could not read a text: ${reasonOf(error)}`, { cause: error })
  })
  const [count, width] = dims
  if (dims.length !== 2 || count * width !== data.length)
    throw new AppError(
      'unavailable',
      `The model gave numbers of the shape ${dims.join(' × ')}, which is no list of vectors.`,
    )
  const all = Float32Array.from(data)
  return Array.from({ length: count }, (_, at) => all.subarray(at * width, (at + 1) * width))
}

const reasonOf = (error: unknown): string => String(error instanceof Error ? error.message : error).split('\n')[0]
