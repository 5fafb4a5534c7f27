import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { App } from '../../app.ts'
import { SETTINGS } from '../../config.ts'
import { AppError } from '../../domain/app-error.ts'
import { pagesOf } from './pages.tsx'

export interface Server {
  /** http://host:port/ */
  address: string
  close(): Promise<void>
}

/**
 * Serves the app's pages. `port` given must be free; the default one gives way to a free one where it is taken. Throws
 * AppError `unavailable` where no port can be had.
 */
export async function serveApp(app: App, port?: number): Promise<Server> {
  const { host } = app.settings
  const wanted = port ?? app.settings.port
  const isFixed =
    port !== undefined || app.settings.port !== SETTINGS.port.fallback || process.env.STEMMA_PORT !== undefined
  try {
    return await listening(app, host, wanted)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && !isFixed) return listening(app, host, 0)
    throw new AppError('unavailable', `Cannot serve on ${host}:${wanted} (${code ?? String(error)}).`, {
      next:
        code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
          ? 'STEMMA_HOST has to be an address of this machine.'
          : 'Choose another port with --port or STEMMA_PORT.',
      cause: error,
    })
  }
}

function listening(app: App, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: pagesOf(app).fetch, hostname: host, port }, info => resolve(opened(info)))
    server.once('error', reject)
    const opened = (info: AddressInfo): Server => ({
      address: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}/`,
      close: () =>
        new Promise(done => {
          server.close(() => done())
          if ('closeAllConnections' in server) server.closeAllConnections()
        }),
    })
  })
}
