import type { Settings } from './config.ts'
import type { HttpOptions } from './outside/http.ts'
import type { Tools } from './stages/stage.ts'

/** How the network is asked, from the settings. */
export function httpOptions(settings: Settings, version: string, log: Tools['log']): HttpOptions {
  return {
    agent: `Stemma/${version}`,
    ...(settings.contact && { contact: settings.contact }),
    ...(settings.proxy && { proxy: settings.proxy }),
    allowPrivate: settings.allowPrivate,
    allowPorts: settings.allowPorts,
    maxBytes: settings.pageBytes,
    timeoutMs: settings.fetchMs,
    maxRedirects: settings.redirects,
    perHost: settings.perHost,
    paceMs: settings.paceMs,
    now: Date.now,
    log,
  }
}
