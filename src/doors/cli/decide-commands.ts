import { userInfo } from 'node:os'
import type { App, Asked, Decided } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { type Command, type CommandInput, EXIT, type Terminal } from './command.ts'
import { decisionInWords } from './decision-lines.ts'
import { oneLine } from './one-line.ts'

const SAID = { reason: { type: 'string' }, by: { type: 'string' }, json: { type: 'boolean' } } as const
const TOLD = [
  'Kept for good, before whatever the machine decides, also when everything is made anew. Stories and articles are named',
  'by id or by address. --reason TEXT and --by NAME are kept with it.   stemma undo takes it back.',
]

/** `stemma merge`: two stories are one. */
export const mergeCommand: Command = {
  name: 'merge',
  about: 'say that two stories are one',
  usage: 'stemma merge <story> <story that stays> [--reason TEXT] [--by NAME] [--json]',
  details: ['The first one’s articles go to the second, and its id leads there.', ...TOLD].join('\n'),
  options: SAID,
  async run(app, input, terminal) {
    const [story, into, ...more] = input.paths
    if (story === undefined || into === undefined || more.length > 0) {
      throw new AppError('usage', 'merge takes two stories.', { next: 'stemma stories lists them.' })
    }
    return decide(app, { kind: 'merge', story, into }, input, terminal)
  },
}

/** `stemma split`: articles are a story of their own. */
export const splitCommand: Command = {
  name: 'split',
  about: 'make articles a story of their own',
  usage: 'stemma split <article>… [--alone] [--reason TEXT] [--by NAME] [--json]',
  details: ['Copies of the same reports go with them; --alone leaves those where they are.', ...TOLD].join('\n'),
  options: { ...SAID, alone: { type: 'boolean' } },
  run: (app, input, terminal) =>
    decide(app, { kind: 'split', articles: articlesIn(input), isAlone: input.flags.alone === true }, input, terminal),
}

/** `stemma move`: articles are part of another story. */
export const moveCommand: Command = {
  name: 'move',
  about: 'move articles to another story',
  usage: 'stemma move <article>… --to <story> [--alone] [--reason TEXT] [--by NAME] [--json]',
  details: ['Copies of the same reports go with them; --alone leaves those where they are.', ...TOLD].join('\n'),
  options: { ...SAID, to: { type: 'string' }, alone: { type: 'boolean' } },
  run(app, input, terminal) {
    const { to, alone } = input.flags
    if (typeof to !== 'string') {
      throw new AppError('usage', 'move needs --to with a story.', { next: 'stemma stories lists them.' })
    }
    return decide(
      app,
      { kind: 'move', articles: articlesIn(input), into: to, isAlone: alone === true },
      input,
      terminal,
    )
  },
}

/** `stemma undo`: takes a decision back. */
export const undoCommand: Command = {
  name: 'undo',
  about: 'take back what was decided about stories: the last decision, or the one of a number',
  usage: 'stemma undo [number] [--reason TEXT] [--by NAME] [--json]',
  details: [
    'Articles go back to where they were, with copies that came since. Those about which something was decided later stay',
    'where that put them. An undo is a decision too, and can be taken back. stemma decisions lists the numbers.',
  ].join('\n'),
  options: SAID,
  async run(app, input, terminal) {
    const [text, ...more] = input.paths
    const number = text === undefined ? undefined : Number(text)
    if (more.length > 0 || (number !== undefined && !(Number.isInteger(number) && number > 0))) {
      throw new AppError('usage', 'undo takes one number.', { next: 'stemma decisions lists them.' })
    }
    return decide(app, { kind: 'undo', ...(number !== undefined && { number }) }, input, terminal)
  },
}

/** `stemma decisions`: what people decided about stories. */
export const decisionsCommand: Command = {
  name: 'decisions',
  about: 'list what people decided about stories, the last first',
  usage: 'stemma decisions [--json]',
  details: 'With who decided, when and why, and what was taken back since.',
  options: { json: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length > 0) throw new AppError('usage', 'decisions takes nothing.', { next: 'stemma decisions --json' })
    const rows = await (await app.library()).decisions()
    if (flags.json) await terminal.out(`${JSON.stringify(rows)}\n`)
    else for (const row of rows) await terminal.out(`${oneLine(decisionInWords(row))}\n`)
    if (rows.length === 0) terminal.err('Nobody decided anything yet. stemma merge --help tells how.')
    return EXIT.fine
  },
}

function articlesIn({ paths }: CommandInput): string[] {
  if (paths.length > 0) return paths
  throw new AppError('usage', 'No article is named.', { next: 'stemma story <id> lists the articles of a story.' })
}

async function decide(app: App, asked: Asked, { flags }: CommandInput, terminal: Terminal): Promise<number> {
  const { by, reason } = flags
  const decided = await app.decide(asked, {
    by: typeof by === 'string' ? by : whoever(),
    ...(typeof reason === 'string' && { reason }),
  })
  await terminal.out(flags.json ? `${JSON.stringify(decided)}\n` : `${decidedInWords(decided)}\n`)
  return EXIT.fine
}

/** The name of the account that runs the program; undefined where the machine knows none. */
function whoever(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}

/** What came of a decision, with the next step. */
function decidedInWords({ decision, storyId, articles, along, stayed }: Decided): string {
  const also = along > 0 ? ` (${along} of them along with the others)` : ''
  const moved = storyId === undefined ? 'nothing moved' : `${counted(articles, 'article')}${also} to ${storyId}`
  const held = Object.entries(stayed).map(
    ([number, count]) =>
      `${counted(count, 'article stays', 'articles stay')} where decision ${number} put them; stemma undo ${number} takes that back`,
  )
  return [`Decision ${decision.number}: ${moved}`, ...held].map(each => `${each}.`).join('\n')
}
