import { storyPage } from '../../views/story-page.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { type Command, EXIT } from './command.ts'
import { oneLine } from './one-line.ts'
import { storyMarkdown } from './story-markdown.ts'

/** `stemma stories`: what is stored, largest first. */
export const storiesCommand: Command = {
  name: 'stories',
  about: 'list the stored stories, largest first',
  usage: 'stemma stories [--json]',
  details: '--json: all of them as [{id, title, counts}].',
  options: { json: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length > 0)
      throw new AppError('usage', `stories takes nothing (${paths[0]}).`, { next: `stemma story ${paths[0]}` })
    const { stories, total } = await (await app.library()).stories()
    if (flags.json) {
      await terminal.out(`${JSON.stringify(stories.map(({ id, title, counts }) => ({ id, title, counts })))}\n`)
      return EXIT.fine
    }
    for (const { id, title, counts } of stories) {
      const tally = `${counted(counts.articles, 'article')} → ${counted(counts.reports, 'report')}`
      await terminal.out(`${id}  ${tally.padEnd(26)} ${oneLine(title)}\n`)
    }
    if (total === 0)
      terminal.err('No story yet. stemma add takes feeds, pages, files and folders; stemma run walks them.')
    return EXIT.fine
  },
}

/** `stemma story`: one story. */
export const storyCommand: Command = {
  name: 'story',
  about: 'print one story',
  usage: 'stemma story <id> [--json] [--all]',
  details: [
    '--json: the view that the story’s page shows.   --all: the longer summary, points of one report only.',
    'stemma merge, split, move and undo correct what belongs to it.',
  ].join('\n'),
  options: { json: { type: 'boolean' }, all: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    const [id, ...more] = paths
    if (id === undefined || more.length > 0) {
      throw new AppError('usage', 'story takes one id.', { next: 'stemma stories lists them.' })
    }
    const library = await app.library()
    const story = await library.story(id)
    if (!story) throw new AppError('not-found', `No story has the id ${id}.`, { next: 'stemma stories lists them.' })
    // What is printed is passed on: private ratings stay on pages of this machine.
    const [decisions, coverage] = await Promise.all([
      library.decisionsOn(story),
      app.outlets().then(desk => desk.coverage(story, { withPrivate: false })),
    ])
    if (flags.json) {
      await terminal.out(
        `${JSON.stringify(storyPage(story, { excerpt: app.settings.excerpt, decisions, coverage }))}\n`,
      )
    } else {
      const { countries } = (await app.world()) ?? {}
      await terminal.out(storyMarkdown(story, { all: flags.all === true, decisions, coverage, countries }))
    }
    return EXIT.fine
  },
}
