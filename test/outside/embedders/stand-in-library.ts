import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** What the stand-in for the library does when it is loaded: it reads no model and makes vectors up. */
const LIBRARY = `
const env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: '' }
const bins = (text, dimensions = 64) => {
  const vector = new Float32Array(dimensions)
  for (const word of text.toLowerCase().match(/[\\p{L}\\p{N}\\p{M}]+/gu) ?? []) {
    let hash = 7
    for (const sign of word) hash = (hash * 31 + sign.codePointAt(0)) % 1000003
    vector[hash % dimensions] += 1
  }
  const length = Math.hypot(...vector)
  return vector.map(each => each / length)
}
async function pipeline(task, name, options) {
  globalThis.stemmaTestPipeline = { task, name, options, env: { ...env } }
  if (name.startsWith('broken')) throw new Error('the protobuf cannot be parsed\\nat line 1')
  const extract = async (texts, { pooling, normalize }) => {
    globalThis.stemmaTestExtract = { texts, pooling, normalize }
    const rows = texts.map(text => bins(text))
    if (texts.some(text => text.includes('unreadable'))) throw new Error('out of memory')
    if (texts.some(text => text.includes('by words'))) return { dims: [1, 2, 64], data: new Float32Array(128) }
    return { dims: [texts.length, 64], data: Float32Array.from(rows.flatMap(row => [...row])) }
  }
  return Object.assign(extract, { dispose: async () => {
    if (extract.disposed) throw new Error('Session already disposed.')
    extract.disposed = globalThis.stemmaTestDisposed = true
  } })
}
module.exports = { env, pipeline }
`

/** A model folder of the right form and a folder in which a stand-in for the library is installed; both go when the test is over. */
export async function standInLibrary(
  t: TestContext,
  {
    name = 'small-model',
    library = LIBRARY,
    file = 'onnx/model.onnx',
  }: { name?: string; library?: string; file?: string } = {},
): Promise<{ folder: string; modules: string }> {
  const modules = await mkdtemp(join(tmpdir(), 'stemma-embedder-'))
  t.after(() => rm(modules, { recursive: true }))
  const installed = join(modules, 'node_modules/@huggingface/transformers')
  await mkdir(installed, { recursive: true })
  await writeFile(join(installed, 'package.json'), '{"name": "@huggingface/transformers", "main": "main.cjs"}')
  await writeFile(join(installed, 'main.cjs'), library)
  const folder = join(modules, name)
  await mkdir(join(folder, 'onnx'), { recursive: true })
  for (const each of ['config.json', 'tokenizer.json', 'tokenizer_config.json', file])
    await writeFile(join(folder, each), '{}')
  return { folder, modules }
}
