// A folder with a model as the hubs give them: config.json, tokenizer.json and ONNX files, under onnx/ or beside them.
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '../../domain/app-error.ts'

export interface ModelFolder {
  /** The folder that it lies in, and its name there. */
  parent: string
  name: string
  /** As the library calls what is in the file: "q8", "fp32". */
  dtype: string
  /** Where the file lies in the folder. */
  subfolder: string
  /** How the vectors of words become one: "mean", "cls". */
  pooling: string
  /** Names the file. */
  id: string
}

/** What the library calls a file, smallest and quickest first. */
const FILES: readonly [file: string, dtype: string][] = [
  ['model_quantized.onnx', 'q8'],
  ['model_int8.onnx', 'int8'],
  ['model_uint8.onnx', 'uint8'],
  ['model.onnx', 'fp32'],
  ['model_fp16.onnx', 'fp16'],
  ['model_q4.onnx', 'q4'],
]
const NEEDED = ['config.json', 'tokenizer.json', 'tokenizer_config.json']

/** What is in a folder. Throws AppError `usage` that names what is missing. */
export async function modelFolder(given: string): Promise<ModelFolder> {
  const folder = resolve(given)
  const missing = (
    await Promise.all(NEEDED.map(async name => ((await sizeOf(join(folder, name))) === 0 ? name : '')))
  ).filter(Boolean)
  if (missing.length === NEEDED.length && !(await isFolder(folder))) throw noModel(folder, 'is no folder')
  if (missing.length > 0) throw noModel(folder, `has no ${missing.join(', no ')}`)
  for (const subfolder of ['onnx', '']) {
    for (const [file, dtype] of FILES) {
      const size = await sizeOf(join(folder, subfolder, file))
      if (size === 0) continue
      const name = basename(folder)
      return {
        parent: dirname(folder),
        name,
        dtype,
        subfolder,
        pooling: await poolingOf(folder),
        id: `${name} ${file} ${size}`,
      }
    }
  }
  throw noModel(folder, `has no ONNX file (${FILES.map(([file]) => file).join(', ')}), neither in onnx/ nor beside it`)
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}

/** Bytes of a file; 0 where there is none. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    found => (found.isFile() ? found.size : 0),
    () => 0,
  )
}

/** As sentence-transformers writes it beside the model; the mean where nothing is said. */
async function poolingOf(folder: string): Promise<string> {
  const file = '1_Pooling/config.json'
  const text = await readFile(join(folder, file), 'utf8').catch(() => '{}')
  const said = fieldsIn(text)
  if (!said) throw noModel(folder, `has a ${file} that is no JSON`)
  if (said.pooling_mode_cls_token === true) return 'cls'
  return said.pooling_mode_lasttoken === true ? 'last_token' : 'mean'
}

function fieldsIn(json: string): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(json)) as Record<string, unknown>
  } catch {
    return undefined
  }
}

function noModel(folder: string, what: string): AppError {
  return new AppError('usage', `STEMMA_EMBED names ${folder}, which ${what}.`, {
    next: 'Name a folder with config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx, or an address (http://…).',
  })
}
