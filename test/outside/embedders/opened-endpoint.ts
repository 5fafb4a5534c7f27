import type { TestContext } from 'node:test'
import type { Embedder } from '../../../src/outside/embedders/embedder.ts'
import { type EmbedderOptions, openEmbedder } from '../../../src/outside/embedders/open-embedder.ts'

/** The options of an endpoint of a test. */
export const endpointOptions = (from: string, more: Partial<EmbedderOptions> = {}): EmbedderOptions => ({
  from,
  model: 'made-up',
  key: '',
  prefix: '',
  dimensions: 0,
  timeoutMs: 5_000,
  atOnce: 16,
  modules: [],
  agent: 'Stemma/test',
  allowPrivate: [],
  log: () => {},
  ...more,
})

/** An embedder over an endpoint, closed when the test is over. */
export async function openedEndpoint(
  t: TestContext,
  from: string,
  more: Partial<EmbedderOptions> = {},
): Promise<Embedder> {
  const embedder = await openEmbedder(endpointOptions(from, more))
  t.after(() => embedder.close())
  return embedder
}
