import type { App } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { type Command, EXIT, type Terminal } from './command.ts'

/** `stemma add`: follows feeds, takes pages, files, folders and lists into the store. */
export const addCommand: Command = {
  name: 'add',
  about: 'follow a feed or a site; take in pages, files, folders, lists of articles, OPML',
  usage: 'stemma add <feed, page or site address | file | folder | OPML>…',
  details: [
    'What something is, is found by looking at it: a feed is followed, and so is the first feed that a site announces;',
    'a page that is an article is taken as that page; OPML follows every feed in it; a folder takes every .html, .txt,',
    '.md, .jsonl and .jsonl.gz file below it. Nothing is walked yet: stemma run does that, or a service that is running.',
  ].join('\n'),
  options: { json: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length === 0) {
      throw new AppError('usage', 'add needs an address, a file or a folder.', { next: 'stemma add --help' })
    }
    const came: Came[] = []
    for (const given of paths) came.push(await addOne(app, given, flags.json === true, terminal))
    if (came.every(each => each === 'all')) return EXIT.fine
    return came.every(each => each === 'nothing') ? EXIT.noInput : EXIT.someFailed
  },
}

/** How much of what was given could be added. */
type Came = 'all' | 'some' | 'nothing'

/** One that cannot be added takes nothing from the others. */
async function addOne(app: App, given: string, asJson: boolean, terminal: Terminal): Promise<Came> {
  try {
    const added = await app.add(given)
    const { feeds, pages, articles, refusal, errors, because } = added
    for (const error of errors) terminal.err(error)
    if (asJson) await terminal.out(`${JSON.stringify(added)}\n`)
    else if (refusal)
      terminal.err(`${given}: ${refusal.code}: ${refusal.because}${refusal.next ? ` ${refusal.next}` : ''}`)
    else await terminal.out(`${given}: ${because}; ${whatCame({ feeds, pages, articles })}\n`)
    if (feeds + pages + articles === 0) return 'nothing'
    return errors.length === 0 ? 'all' : 'some'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    terminal.err([`${given}: ${error.message}`, error.next].filter(Boolean).join('\n'))
    return 'nothing'
  }
}

function whatCame({ feeds, pages, articles }: { feeds: number; pages: number; articles: number }): string {
  const parts = [
    feeds > 0 && `${counted(feeds, 'feed')} followed`,
    pages > 0 && `${counted(pages, 'page')} to read`,
    articles > 0 && `${counted(articles, 'article')} taken in`,
  ]
  return parts.filter(Boolean).join(', ') || 'nothing in it'
}
