import type { Settings } from './config.ts'
import type { WriterOptions } from './outside/writers/open-writer.ts'
import type { Tools } from './stages/stage.ts'

/** The writer that the settings name, undefined where they name none. */
export function writerOptions(settings: Settings, version: string, log: Tools['log']): WriterOptions | undefined {
  if (settings.writer === '') return undefined
  return {
    from: settings.writer,
    model: settings.writerModel,
    key: settings.writerKey,
    timeoutMs: settings.writerMs,
    mostCharacters: settings.writerChars,
    mostTokens: settings.writerTokens,
    agent: `Stemma/${version}`,
    allowPrivate: settings.allowPrivate,
    ...(settings.proxy && { proxy: settings.proxy }),
    log,
  }
}
