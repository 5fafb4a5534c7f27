import type { App } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { serveApp } from '../web/server.ts'
import { counted } from '../web/words.ts'
import { type Command, EXIT, stoppedBy } from './command.ts'

/** `stemma serve`: serves the pages, with `--run` also the walk. What `npm start` runs. */
export const serveCommand: Command = {
  name: 'serve',
  about: 'serve the pages; with --run also poll the feeds and walk',
  usage: 'stemma serve [--run] [--port N]',
  details: [
    'Serves on 127.0.0.1 until Ctrl-C. Until something of your own is added the example world is shown.',
    '--run: also does what stemma run --watch does, in the same process.',
    'Settings are in docs/configuration.md.',
  ].join('\n'),
  options: { port: { type: 'string' }, run: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length > 0)
      throw new AppError('usage', `serve takes no path (${paths[0]}).`, { next: 'stemma serve --help' })
    const asked = portOf(flags.port)
    await app.clearUploads()
    await app.walkExample()
    const server = await serveApp(app, asked)
    try {
      await terminal.out(`${await greeting(app)}\nStemma is at ${server.address}\n`)
      await (flags.run ? app.run({ watch: true, stopped: stoppedBy(terminal) }) : terminal.stopped)
    } finally {
      await server.close()
    }
    return EXIT.fine
  },
}

function portOf(flag: string | boolean | undefined): number | undefined {
  if (flag === undefined) return undefined
  const port = Number(flag)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new AppError('usage', `--port is ${String(flag)} and must be a whole number from 0 to 65535.`)
}

async function greeting(app: App): Promise<string> {
  const world = await app.world()
  const { total } = await (await app.library()).stories({ limit: 1, offset: 0 })
  const stories = counted(total, 'story', 'stories')
  return world ? `${world.name}: ${stories}. ${world.notice}` : `${stories} in ${await app.about()}`
}
