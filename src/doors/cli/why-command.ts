import { existsSync } from 'node:fs'
import type { App, Compared } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { type Command, type CommandInput, EXIT, type Terminal, textOf } from './command.ts'

/** `stemma why`: what each stage decided about a file or an article, and why. */
export const whyCommand: Command = {
  name: 'why',
  about: 'what each stage decided about a page, an article or a file, and why',
  usage: 'stemma why <address, id or file> [--in <file|folder>]… [--json]',
  details: [
    'A file is walked by itself, or among the articles of --in (which may be repeated).',
    'An address or an id is looked up in the store, or among the articles of --in: refusals and failures too, with',
    'the time of the next try.',
  ].join('\n'),
  options: { in: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  async run(app, input, terminal) {
    const [subject, ...more] = input.paths
    if (subject === undefined || more.length > 0) {
      throw new AppError('usage', 'why takes one file or id.', { next: 'stemma why page.html' })
    }
    const rows = await decisions(app, subject, input, terminal)
    if (rows.length === 0) {
      throw new AppError('not-found', `Nothing is known of ${subject}.`, {
        next: 'stemma stories lists what is known; stemma add takes new addresses; --in <folder> looks among files.',
      })
    }
    await terminal.out(
      input.flags.json ? `${JSON.stringify(rows)}\n` : rows.map(([stage, text]) => line(stage, text)).join(''),
    )
    return EXIT.fine
  },
}

const line = (stage: string, text: string): string => `${stage.padEnd(10)} ${text}\n`

async function decisions(app: App, subject: string, input: CommandInput, terminal: Terminal) {
  const folders = (input.flags.in as unknown as string[] | undefined) ?? []
  if (existsSync(subject) || subject === '-' || folders.length > 0) {
    const paths =
      existsSync(subject) && !folders.includes(subject)
        ? [...folders, subject]
        : folders.length > 0
          ? folders
          : [subject]
    const stdin = () => textOf(terminal.stdin, app.settings.pageBytes)
    return fromFiles(await app.compare([...new Set(paths)], { one: false, stdin }), subject)
  }
  const known = await (await app.library()).why(subject)
  return known.map(({ stage, state, because, nextTry }): [string, string] => [stage, told(state, because, nextTry)])
}

function told(state: string, because: string, nextTry: string | null): string {
  const next = nextTry === null ? '' : state === 'failed' ? `; next try ${nextTry}` : `; next look ${nextTry}`
  return state === 'done' ? `${because}${next}` : `${state}: ${because.replace(/^(?:failed|refused): /, '')}${next}`
}

function fromFiles({ gathered, claims, traces, placements, stories }: Compared, subject: string): [string, string][] {
  const refused = gathered.refusals.find(({ id }) => id === subject)
  if (refused)
    return [['extract', `refused, ${refused.refusal.code}: ${refused.refusal.because} ${refused.refusal.next ?? ''}`]]
  const article = gathered.articles.find(({ id, url }) => id === subject || url === subject)
  if (!article) return []
  const { id } = article
  const found = `“${article.title}”, ${article.text.length} characters in ${article.language}`
  const dated = article.publishedAt
    ? `published ${article.publishedAt} (from ${article.publishedAtFrom})`
    : undated(article.notAfter)
  const story = stories.find(({ articles }) => articles.some(each => each.id === id))
  return [
    ['extract', `${found}; ${dated}`],
    ['claim', counted(claims.get(id)?.map(each => each.kind) ?? [])],
    ['trace', `${traces.get(id)?.role}: ${traces.get(id)?.because}`],
    ['cluster', `${placements.get(id)?.storyId}: ${placements.get(id)?.because}`],
    ['compare', `${story?.points.length ?? 0} points in the story “${story?.title ?? ''}”`],
    ['summarize', `${story?.summary.length ?? 0} sentences`],
  ]
}

const undated = (notAfter: string | undefined): string =>
  notAfter ? `publication date unknown, not after ${notAfter}` : 'publication date unknown'

function counted(kinds: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return `${kinds.length} claims${kinds.length > 0 ? ': ' : ''}${[...counts].map(([kind, n]) => `${n} ${kind}`).join(', ')}`
}
