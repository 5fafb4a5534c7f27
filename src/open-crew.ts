// Who reads pages and texts, and asks the models where there are some: everything that is opened when first used.
import type { Settings } from './config.ts'
import type { Crew } from './crew.ts'
import { embedderOptions } from './embedder-options.ts'
import { type ArticleEmbedder, articleEmbedder } from './outside/embedders/article-embedder.ts'
import type { Embedder } from './outside/embedders/embedder.ts'
import { isNear, openEmbedder } from './outside/embedders/open-embedder.ts'
import { openWorkers } from './outside/workers.ts'
import { calmWriter } from './outside/writers/calm-writer.ts'
import { isWriterNear, openWriter, type OpenWriter } from './outside/writers/open-writer.ts'
import type { Tools, Writer } from './stages/stage.ts'
import { writerOptions } from './writer-options.ts'

/** The embedding model as the settings name it, opened anew at each call: what the doctor tries. */
export interface NamedEmbedder {
  /** True where asking it does not leave this machine. */
  isNear: boolean
  open(): Promise<Embedder>
}

/** The model that writes as the settings name it. */
export interface NamedWriter {
  /** True where asking it does not leave this machine. */
  isNear: boolean
  /** Asked by the walk: spared where it fails. */
  writer: Writer
  /** Opened anew at each call: what the doctor tries. */
  open(): OpenWriter
  close(): Promise<void>
}

/** The writer that the settings name, undefined where they name none. Throws AppError `usage` where it cannot be one. */
export function namedWriter(settings: Settings, version: string, log: Tools['log']): NamedWriter | undefined {
  const wanted = writerOptions(settings, version, log)
  if (!wanted) return undefined
  const opened = openWriter(wanted)
  return {
    isNear: isWriterNear(wanted.from),
    writer: calmWriter(opened, { log }),
    open: () => openWriter(wanted),
    close: () => opened.close(),
  }
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
