import { type Embedder, embedderOver } from '../../../src/outside/embedders/embedder.ts'
import { openEmbedder } from '../../../src/outside/embedders/open-embedder.ts'
import { embedderContract } from './contract.ts'
import { fakeEndpoint, send, vectorsFor } from './fake-endpoint.ts'
import { madeUpVector } from './made-up-vectors.ts'
import { endpointOptions, openedEndpoint } from './opened-endpoint.ts'
import { standInLibrary } from './stand-in-library.ts'

const madeUp: Embedder = embedderOver({
  id: 'made up',
  atOnce: 16,
  vectors: async texts => texts.map(text => madeUpVector(text)),
  close: async () => {},
})

embedderContract('made up for tests', async () => madeUp)

embedderContract('an OpenAI-compatible endpoint', async t => openedEndpoint(t, (await fakeEndpoint(t)).origin))

embedderContract('an endpoint that gives base64, and its vectors in any order', async t => {
  const { origin } = await fakeEndpoint(t, ({ body }, response) => {
    const data = vectorsFor(body.input).data.map(({ index }) => {
      const { buffer } = madeUpVector(body.input[index])
      return { index, embedding: Buffer.from(buffer as ArrayBuffer).toString('base64') }
    })
    send(response, { data: data.reverse() })
  })
  return openedEndpoint(t, `${origin}/v1`)
})

embedderContract('a folder, run by the library that the operator installed', async t => {
  const { folder, modules } = await standInLibrary(t)
  const embedder = await openEmbedder(endpointOptions(folder, { modules: [modules] }))
  t.after(() => embedder.close())
  return embedder
})
