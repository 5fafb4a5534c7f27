// Who reads pages and texts, and asks the embedding model where there is one: everything that is opened when first used.
import type { Settings } from './config.ts'
import type { Crew } from './crew.ts'
import { embedderOptions } from './embedder-options.ts'
import { type ArticleEmbedder, articleEmbedder } from './outside/embedders/article-embedder.ts'
import type { Embedder } from './outside/embedders/embedder.ts'
import { isNear, openEmbedder } from './outside/embedders/open-embedder.ts'
import { openWorkers } from './outside/workers.ts'
import type { Tools } from './stages/stage.ts'

/** The embedding model as the settings name it, opened anew at each call: what the doctor tries. */
export interface NamedEmbedder {
  /** True where asking it does not leave this machine. */
  isNear: boolean
  open(): Promise<Embedder>
}

/** The crew of a program, and the model that it asks. Close the crew when done: worker threads keep a process alive. */
export function openCrew(
  settings: Settings,
  version: string,
  log: Tools['log'],
): { crew: Crew; model: NamedEmbedder | undefined } {
  let workers: Crew | undefined
  // Threads are started by the first page or text, not by `--help`.
  const threads = () =>
    (workers ??= openWorkers({ threads: settings.threads, timeoutMs: settings.pageMs, maxBytes: settings.pageBytes }))
  const wanted = embedderOptions(settings, version, log)
  const model = wanted && { isNear: isNear(wanted.from), open: () => openEmbedder(wanted) }
  let opened: Promise<ArticleEmbedder> | undefined
  const embedder =
    model && (() => (opened ??= model.open().then(each => articleEmbedder(each, { atOnce: settings.embedBatch, log }))))
  const crew: Crew = {
    extract: input => threads().extract(input),
    claim: article => threads().claim(article),
    member: article => threads().member!(article),
    embedder,
    close: async () => {
      await workers?.close()
      await (await opened?.catch(() => undefined))?.close()
    },
  }
  return { crew, model }
}
