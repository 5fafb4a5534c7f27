import type { Article } from '../../domain/article.ts'
import { AppError } from '../../domain/app-error.ts'
import { type RevisionView, revisionViews } from '../../views/revisions-view.ts'
import { type Command, EXIT } from './command.ts'
import { revisionsText } from './revisions-text.ts'

/** `stemma revisions`: what a page said before, and what each of its revisions changed. */
export const revisionsCommand: Command = {
  name: 'revisions',
  about: 'what a page said before and what it changed, word by word',
  usage: 'stemma revisions <address or id of an article> [--json]',
  details: [
    'Each revision with when it was seen, the changed figures, quotations, dates and names, and the text with',
    '[-words that were taken out-] and {+words that were put in+}; the newest first.',
    '--json prints the same as one JSON value.',
  ].join('\n'),
  options: { json: { type: 'boolean' } },
  async run(app, { paths: [subject, ...more], flags }, terminal) {
    if (subject === undefined || more.length > 0) {
      throw new AppError('usage', 'revisions takes one address or id.', {
        next: 'stemma revisions https://example.com/news',
      })
    }
    const known = await (await app.library()).article(subject)
    if (!known) {
      throw new AppError('not-found', `No article is known as ${subject}.`, {
        next: 'stemma why tells what is known of an address; stemma add takes new ones.',
      })
    }
    const { article } = known
    const options = { cited: [], excerptsOnly: false, excerpt: EXCERPT, mostShown: Number.POSITIVE_INFINITY }
    const revisions = revisionViews(article, options)
    await terminal.out(flags.json ? json(article, revisions) : revisionsText(article, revisions))
    return EXIT.fine
  },
}

const EXCERPT = 200

function json({ id, url, title }: Article, revisions: readonly RevisionView[]): string {
  return `${JSON.stringify({ id, ...(url === undefined ? {} : { url }), title, revisions })}\n`
}
