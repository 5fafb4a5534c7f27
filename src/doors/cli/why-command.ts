import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { App, Compared } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { summaryWords } from '../../views/summary-words.ts'
import type { Why } from '../../views/why.ts'
import { whyInWords } from './why-in-words.ts'
import { type Command, type CommandInput, EXIT, type Terminal, textOf } from './command.ts'

/** `stemma why`: what each stage decided about a file or an article, and why. */
export const whyCommand: Command = {
  name: 'why',
  about: 'what was decided about a page, an article or a file, and why',
  usage: 'stemma why <address, id or file> [--in <file|folder>]… [--json]',
  details: [
    'A file is walked by itself, or among the articles of --in (which may be repeated).',
    'An address or an id is looked up in the store, or among the articles of --in: refusals and failures too, with',
    'the time of the next try. Tells whose report an article is, which stories were near and what decided, and what people',
    'decided about it.',
  ].join('\n'),
  options: { in: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  async run(app, input, terminal) {
    const [subject, ...more] = input.paths
    if (subject === undefined || more.length > 0) {
      throw new AppError('usage', 'why takes one file or id.', { next: 'stemma why page.html' })
    }
    const why = await whyOf(app, subject, input, terminal)
    if (why.stages.length === 0) {
      throw new AppError('not-found', `Nothing is known of ${subject}.`, {
        next: 'stemma stories lists what is known; stemma add takes new addresses; --in <folder> looks among files.',
      })
    }
    await terminal.out(input.flags.json ? `${JSON.stringify(why)}\n` : whyInWords(why))
    return EXIT.fine
  },
}

async function whyOf(app: App, subject: string, input: CommandInput, terminal: Terminal): Promise<Why> {
  const folders = (input.flags.in as unknown as string[] | undefined) ?? []
  if (existsSync(subject) || subject === '-' || folders.length > 0) {
    // A file that stands in one of the folders is read once.
    const isNamed = existsSync(subject) && !folders.some(folder => isWithin(subject, folder))
    const paths = isNamed || folders.length === 0 ? [...folders, subject] : folders
    const stdin = () => textOf(terminal.stdin, app.settings.pageBytes)
    return fromFiles(await app.compare([...new Set(paths)], { one: false, stdin }), subject)
  }
  return (await app.library()).why(subject)
}

const isWithin = (path: string, folder: string): boolean =>
  !relative(resolve(folder), resolve(path)).split(sep).includes('..')

function fromFiles({ gathered, claims, traces, placements, stories, explain }: Compared, subject: string): Why {
  const refused = gathered.refusals.find(({ id }) => id === subject)
  if (refused) {
    const { code, because, next = '' } = refused.refusal
    return {
      stages: [{ ...STAGE, stage: 'extract', state: 'refused', because: `${code}: ${because} ${next}` }],
      article: null,
    }
  }
  const isIt = (id: string) => id === subject || resolve(id) === resolve(subject)
  const article = gathered.articles.find(({ id, url }) => isIt(id) || url === subject)
  if (!article) return { stages: [], article: null }
  const { id } = article
  const found = `“${article.title}”, ${article.text.length} characters in ${article.language}`
  const dated = article.publishedAt
    ? `published ${article.publishedAt} (from ${article.publishedAtFrom})`
    : undated(article.notAfter)
  const story = stories.find(({ articles }) => articles.some(each => each.id === id))
  const stages = [
    ['extract', `${found}; ${dated}`],
    ['claim', counted(claims.get(id)?.map(each => each.kind) ?? [])],
    ['trace', `${traces.get(id)?.role}: ${traces.get(id)?.because}`],
    ['cluster', placements.get(id)?.because ?? ''],
    ['compare', `${story?.points.length ?? 0} points in the story “${story?.title ?? ''}”`],
    ['summarize', story ? summaryWords(story) : 'no story'],
  ].map(([stage, because]) => ({ ...STAGE, stage, because }))
  return { stages, article: explain(article) }
}

/** Nothing of it is stored. */
const STAGE = { state: 'done', version: 0, nextTry: null } as const

const undated = (notAfter: string | undefined): string =>
  notAfter ? `publication date unknown, not after ${notAfter}` : 'publication date unknown'

function counted(kinds: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return `${kinds.length} claims${kinds.length > 0 ? ': ' : ''}${[...counts].map(([kind, n]) => `${n} ${kind}`).join(', ')}`
}
