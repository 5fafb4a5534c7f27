import { AppError } from '../../domain/app-error.ts'
import { type Command, EXIT } from './command.ts'
import { oneLine } from './one-line.ts'
import { outletMarkdown } from './outlet-markdown.ts'

/** Characters of what was asked for that are said back. */
const MOST_SAID = 80

/** `stemma outlet`: what is known of one outlet. */
export const outletCommand: Command = {
  name: 'outlet',
  about: 'what is known of an outlet: facts with sources, feeds, what it carries, what it changed, who rates it',
  usage: 'stemma outlet <host or id> [--json]',
  details: '--json: the view that the outlet’s page shows, without what is private to this machine.',
  options: { json: { type: 'boolean' } },
  async run(app, { paths: [named, ...more], flags }, terminal) {
    if (!named?.trim() || more.length > 0) {
      throw new AppError('usage', 'outlet takes one host or id.', { next: 'stemma outlet example.com' })
    }
    const { excerpt, excerptsOnly } = app.settings
    const world = await app.world()
    const wishes = {
      notice: world?.notice ?? null,
      withPrivate: flags.json !== true,
      excerpt,
      excerptsOnly,
    }
    const page = await (await app.outlets()).pages.outlet(named, wishes)
    if (!page) {
      throw new AppError(
        'not-found',
        `No outlet is known as ${oneLine(named).slice(0, MOST_SAID)}, and nothing of it is stored.`,
        {
          next: 'stemma add with its address follows it; the page /outlets lists those that are known.',
        },
      )
    }
    await terminal.out(flags.json ? `${JSON.stringify(page)}\n` : outletMarkdown(page, world?.countries))
    return EXIT.fine
  },
}
