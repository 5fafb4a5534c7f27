import type { Added, App } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { bulkTold } from './bulk-told.ts'
import { type Command, EXIT, stoppedBy, type Terminal } from './command.ts'
import { bulkProgress } from './bulk-progress.ts'

/** `stemma add`: follows feeds, takes pages, files, folders, lists and web archives into the store. */
export const addCommand: Command = {
  name: 'add',
  about: 'follow a feed or a site; take in pages, files, folders, lists of articles, web archives, OPML',
  usage: 'stemma add [--again] [--json] <feed, page or site address | file | folder | OPML>…',
  details: [
    'What something is, is found by looking at it: a feed is followed, and so is the first feed that a site announces;',
    'a site that announces none is followed by its news sitemap, or by looking at its front page;',
    'a page that is an article is taken as that page; OPML follows every feed in it; a folder takes every .html, .txt, .md,',
    '.pdf, .docx, .eml, .mht, .json (ninjs), .jsonl, .warc and .arc file below it, packed (.gz) or not. Nothing is walked',
    'yet: stemma run does that, or a service that is running.',
    'Lists and web archives are read in batches and may be of any size. Adding one again goes on where it was stopped or',
    'killed; one that was read to its end is read again only when it has changed, or with --again. Ctrl-C stops after a batch.',
  ].join('\n'),
  options: { json: { type: 'boolean' }, again: { type: 'boolean' } },
  async run(app, { paths, flags }, terminal) {
    if (paths.length === 0) {
      throw new AppError('usage', 'add needs an address, a file or a folder.', { next: 'stemma add --help' })
    }
    const stopped = stoppedBy(terminal)
    const came: Came[] = []
    for (const given of paths) {
      if (stopped.aborted) break
      came.push(
        await addOne(app, given, { asJson: flags.json === true, again: flags.again === true }, stopped, terminal),
      )
    }
    if (came.every(each => each === 'all')) return EXIT.fine
    return came.every(each => each === 'nothing') ? EXIT.noInput : EXIT.someFailed
  },
}

/** How much of what was given could be added. */
type Came = 'all' | 'some' | 'nothing'

/** One that cannot be added takes nothing from the others. */
async function addOne(
  app: App,
  given: string,
  { asJson, again }: { asJson: boolean; again: boolean },
  stopped: AbortSignal,
  terminal: Terminal,
): Promise<Came> {
  const progress = asJson ? undefined : bulkProgress(terminal)
  try {
    const added = await app.add(given, { again, stopped, ...(progress && { onProgress: progress.show }) })
    progress?.end()
    await tell(added, asJson, terminal)
    return cameOf(added)
  } catch (error) {
    progress?.end()
    if (!(error instanceof AppError)) throw error
    terminal.err([`${given}: ${error.message}`, error.next].filter(Boolean).join('\n'))
    return 'nothing'
  }
}

async function tell(added: Added, asJson: boolean, terminal: Terminal): Promise<void> {
  const { given, refusal, errors, moreErrors, because } = added
  for (const error of errors) terminal.err(error)
  if (moreErrors) terminal.err(`… and ${moreErrors} more of ${given}`)
  if (asJson) await terminal.out(`${JSON.stringify(added)}\n`)
  else if (refusal)
    terminal.err(`${given}: ${refusal.code}: ${refusal.because}${refusal.next ? ` ${refusal.next}` : ''}`)
  else await terminal.out(`${given}: ${because}; ${whatCame(added)}\n`)
}

function cameOf({ feeds, pages, articles, errors, known = 0, stopped }: Added): Came {
  if (feeds + pages + articles + known === 0) return 'nothing'
  return errors.length === 0 && !stopped ? 'all' : 'some'
}

function whatCame({ feeds, pages, articles, bulk, known = 0, stopped }: Added): string {
  const archived = bulk?.pages ?? 0
  const parts = [
    feeds > 0 && `${counted(feeds, 'feed')} followed`,
    pages > archived && `${counted(pages - archived, 'page')} to read`,
    archived > 0 && `${counted(archived, 'archived page')} taken in`,
    articles > 0 && `${counted(articles, 'article')} taken in`,
    ...(bulk ? bulkTold(bulk) : []),
    known > 0 && `${counted(known, 'file')} read before and unchanged (--again reads anew)`,
    stopped && 'stopped; add it again to go on',
  ]
  return parts.filter(Boolean).join(', ') || 'nothing in it'
}
