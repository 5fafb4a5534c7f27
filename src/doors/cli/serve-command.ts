import { AppError } from '../../domain/app-error.ts'
import { serveApp } from '../web/server.ts'
import { type Command, EXIT } from './command.ts'

/** `stemma serve`: walks the example world and serves it. What `npm start` runs. */
export const serveCommand: Command = {
  name: 'serve',
  about: 'walk the example world and serve its pages',
  usage: 'stemma serve [--port N]',
  details: 'Serves on 127.0.0.1 until Ctrl-C. Settings are in docs/configuration.md.',
  options: { port: { type: 'string' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length > 0)
      throw new AppError('usage', `serve takes no path (${paths[0]}).`, { next: 'stemma serve --help' })
    const asked = flags.port === undefined ? undefined : Number(flags.port)
    if (asked !== undefined && !(Number.isInteger(asked) && asked >= 0 && asked <= 65535)) {
      throw new AppError('usage', `--port is ${String(flags.port)} and must be a whole number from 0 to 65535.`)
    }
    const world = await app.walkWorld(app.settings.world)
    const server = await serveApp(app, asked)
    const stories = await app.stories()
    await terminal.out(`${world.name}: ${stories.length} stories. ${world.notice}\nStemma is at ${server.address}\n`)
    await terminal.stopped
    await server.close()
    return EXIT.fine
  },
}
