import { feedsPage } from '../../views/feeds-page.ts'
import { type Command, EXIT } from './command.ts'
import { oneLine } from './story-markdown.ts'

/** `stemma feeds`: how every feed does, those that need a look first. */
export const feedsCommand: Command = {
  name: 'feeds',
  about: 'how every followed feed does',
  usage: 'stemma feeds [--json]',
  details:
    'new: never polled. fine. quiet: answers, nothing new for a month. failing. dead: failing for two weeks, or gone.',
  options: { json: { type: 'boolean' } },
  async run(app, { flags }, terminal) {
    const { feeds } = feedsPage(await (await app.library()).feeds(), null)
    if (flags.json) {
      await terminal.out(`${JSON.stringify(feeds)}\n`)
      return EXIT.fine
    }
    for (const { url, title, state, because, lastPoll, nextPoll } of feeds) {
      const times = [lastPoll && `last ${lastPoll}`, nextPoll && `next ${nextPoll}`].filter(Boolean).join(', ')
      await terminal.out(
        `${state.padEnd(8)}${url}${title ? ` (${oneLine(title)})` : ''}\n        ${because}${times ? `; ${times}` : ''}\n`,
      )
    }
    if (feeds.length === 0) terminal.err('No feed is followed yet: stemma add <address of a feed or site>.')
    return EXIT.fine
  },
}
