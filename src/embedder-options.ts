import type { Settings } from './config.ts'
import type { EmbedderOptions } from './outside/embedders/open-embedder.ts'
import { dataFolder } from './outside/postgres/data-folder.ts'
import { ROOT } from './place.ts'
import type { Tools } from './stages/stage.ts'

/** The embedder that the settings name, undefined where they name none. */
export function embedderOptions(settings: Settings, version: string, log: Tools['log']): EmbedderOptions | undefined {
  if (settings.embed === '') return undefined
  const data = dataFolder({ ...process.env, STEMMA_DATA: settings.data || undefined })
  return {
    from: settings.embed,
    model: settings.embedModel,
    key: settings.embedKey,
    prefix: settings.embedPrefix,
    dimensions: settings.embedDimensions,
    timeoutMs: settings.embedMs,
    atOnce: settings.embedBatch,
    modules: settings.embedModules ? [settings.embedModules] : [data, ROOT],
    agent: `Stemma/${version}`,
    allowPrivate: settings.allowPrivate,
    ...(settings.proxy && { proxy: settings.proxy }),
    log,
  }
}
