import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { AppError } from '../../../src/domain/app-error.ts'
import { type EmbedderOptions, openEmbedder } from '../../../src/outside/embedders/open-embedder.ts'
import { endpointOptions } from './opened-endpoint.ts'
import { standInLibrary } from './stand-in-library.ts'

const seen = globalThis as typeof globalThis & {
  stemmaTestPipeline: { name: string; options: Record<string, unknown>; env: Record<string, unknown> }
  stemmaTestExtract: { texts: string[]; pooling: string }
  stemmaTestDisposed?: boolean
}

const options = ({ folder, modules }: { folder: string; modules: string }, more: Partial<EmbedderOptions> = {}) =>
  endpointOptions(folder, { modules: [modules], ...more })

async function emptyFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-model-'))
  t.after(() => rm(folder, { recursive: true }))
  return folder
}

test('a model is loaded from its own folder, and nothing may be downloaded', async t => {
  const place = await standInLibrary(t, { file: 'onnx/model_quantized.onnx' })
  const embedder = await openEmbedder(options(place))
  const { name, options: asked, env } = seen.stemmaTestPipeline
  assert.deepEqual([name, asked.dtype, asked.local_files_only], ['small-model', 'q8', true])
  assert.deepEqual(env, { allowRemoteModels: false, allowLocalModels: true, localModelPath: place.modules })
  assert.match(embedder.id, /^small-model model_quantized\.onnx 2 mean$/)
  await embedder.close()
  assert.equal(seen.stemmaTestDisposed, true)
})

test('a file beside the configuration is found, pooling is as the model says, the prefix stands before every text', async t => {
  const place = await standInLibrary(t, { file: 'model.onnx' })
  await mkdir(join(place.folder, '1_Pooling'))
  await writeFile(join(place.folder, '1_Pooling/config.json'), '{"pooling_mode_cls_token": true}')
  const embedder = await openEmbedder(options(place, { prefix: 'query: ' }))
  await embedder.embed(['a ferry'])
  assert.deepEqual([seen.stemmaTestPipeline.options.subfolder, seen.stemmaTestPipeline.options.dtype], ['', 'fp32'])
  assert.deepEqual([seen.stemmaTestExtract.texts, seen.stemmaTestExtract.pooling], [['query: a ferry'], 'cls'])
})

test('what is missing is named, with what to do', async t => {
  const place = await standInLibrary(t)
  const empty = await emptyFolder(t)
  const without: [string, string[], RegExp, RegExp][] = [
    [join(empty, 'nowhere'), [place.modules], /is no folder/, /config\.json/],
    [empty, [place.modules], /has no config\.json, no tokenizer\.json/, /onnx\/model\.onnx/],
    [
      place.folder,
      [empty],
      /is not installed/,
      /npm install --prefix \S*stemma-model-\S* --ignore-scripts @huggingface\/transformers/,
    ],
  ]
  for (const [folder, modules, says, next] of without) {
    await assert.rejects(openEmbedder(endpointOptions(folder, { modules })), (error: AppError) => {
      assert.match(error.message, says)
      assert.match(error.next!, next)
      return error.code === 'usage'
    })
  }
})

test('a folder without an ONNX file, a model that is damaged and a library that does not load are told', async t => {
  const bare = await standInLibrary(t, { file: 'weights.bin' })
  await assert.rejects(openEmbedder(options(bare)), /has no ONNX file/)
  const broken = await standInLibrary(t, { name: 'broken-model' })
  await assert.rejects(openEmbedder(options(broken)), /cannot be loaded: the protobuf cannot be parsed$/)
  const halfInstalled = await standInLibrary(t, { library: 'throw new Error("no binary for this platform")' })
  await assert.rejects(openEmbedder(options(halfInstalled)), (error: AppError) => {
    assert.match(error.message, /cannot be loaded: no binary for this platform/)
    return /Install it anew: npm install/.test(error.next!)
  })
  const another = await standInLibrary(t, { library: 'exports.nothing = 1' })
  await assert.rejects(openEmbedder(options(another)), /cannot be loaded: it has no pipeline$/)
  const pooled = await standInLibrary(t)
  await mkdir(join(pooled.folder, '1_Pooling'))
  await writeFile(join(pooled.folder, '1_Pooling/config.json'), '{"pooling_mode_')
  await assert.rejects(openEmbedder(options(pooled)), (error: AppError) => {
    assert.match(error.message, /has a 1_Pooling\/config\.json that is no JSON/)
    return error.code === 'usage'
  })
})

test('a text that the model cannot bear fails alone, and so do numbers that are no vectors', async t => {
  const embedder = await openEmbedder(options(await standInLibrary(t)))
  await assert.rejects(embedder.embed(['an unreadable ferry']), (error: AppError) => {
    assert.match(error.message, /could not read a text: out of memory/)
    return error.code === 'unavailable'
  })
  await assert.rejects(embedder.embed(['vectors by words']), /1 × 2 × 64/)
  assert.ok((await embedder.embed(['a ferry']))[0])
})
