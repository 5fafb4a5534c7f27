import { writeFile } from 'node:fs/promises'
import type { App, Compared } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { storiesDocument } from '../web/stories-document.tsx'
import { type Command, EXIT, type Terminal, textOf } from './command.ts'
import { filterCommand } from './filter-command.ts'
import { refuseForeign } from './own-page.ts'
import { storyMarkdown } from './story-markdown.ts'

/** `stemma compare`: with paths the one-shot command, without one the filter. */
export function compareCommand(app: Pick<App, 'filters'>): Command {
  const filter = filterCommand(app.filters.find(each => each.name === 'compare')!)
  return {
    name: 'compare',
    about: 'articles in files, folders, lists, at addresses or pasted to compared stories',
    usage: 'stemma compare [--one] [--json | --html FILE] <file|folder|address|->…',
    details: [
      'Reads pages (.html), texts (.txt, .md), documents (.pdf, .docx, .eml), lists of articles and news items (.jsonl), web',
      'archives (.warc), all packed (.gz) or not, folders of them and pages of the web (https://…); - is text pasted on',
      'standard input. Nothing is stored. Clusters what it reads and prints every story, largest first.',
      '--one: they are one story, cluster nothing.   --json: one JSON array of story views.',
      '--html FILE: one page that works offline.     --all: the longer summary, points of one report only.',
      'Without a path it is a filter: {id, articles} a line to a story view a line (docs/jsonl.md).',
    ].join('\n'),
    options: {
      one: { type: 'boolean' },
      json: { type: 'boolean' },
      html: { type: 'string' },
      all: { type: 'boolean' },
    },
    async run(app, { paths, flags }, terminal) {
      const option = Object.keys(flags)[0]
      if (paths.length === 0 && option !== undefined) {
        throw new AppError('usage', `--${option} needs a file, a folder or - to read.`, {
          next: 'stemma compare --help',
        })
      }
      if (paths.length === 0) return filter.run(app, { paths, flags: {} }, terminal)
      if (flags.json && flags.html !== undefined) {
        throw new AppError('usage', '--json and --html exclude each other.', { next: 'Choose one.' })
      }
      if (typeof flags.html === 'string') await refuseForeign(flags.html)
      const stdin = () => textOf(terminal.stdin, app.settings.pageBytes)
      const compared = await app.compare(paths, { one: flags.one === true, stdin })
      await print(compared, flags, app, terminal)
      return complaints(compared, terminal) ? EXIT.someFailed : EXIT.fine
    },
  }
}

async function print(compared: Compared, flags: Record<string, unknown>, app: App, terminal: Terminal): Promise<void> {
  if (flags.json) return terminal.out(`${JSON.stringify(compared.stories)}\n`)
  if (typeof flags.html === 'string') {
    await writeFile(flags.html, await storiesDocument(compared.stories, app.settings, compared.coverageOf)).catch(
      cause => {
        throw new AppError('unavailable', `${flags.html} cannot be written.`, { next: 'Check the folder.', cause })
      },
    )
    return terminal.out(`${counted(compared.stories.length, 'story', 'stories')} written to ${flags.html}\n`)
  }
  for (const story of compared.stories) {
    const coverage = await compared.coverageOf(story)
    await terminal.out(`${storyMarkdown(story, { all: flags.all === true, coverage })}\n`)
  }
}

/** Says on standard error what gave no article. True where an input was broken; a refusal alone is an answer. */
function complaints({ gathered, refusals }: Compared, terminal: Terminal): boolean {
  for (const { id, refusal } of [...gathered.refusals, ...refusals]) {
    terminal.err(`${id}: ${refusal.code}: ${refusal.because}${refusal.next ? ` ${refusal.next}` : ''}`)
  }
  for (const { id, error } of gathered.errors) terminal.err(`${id}: ${error}`)
  return gathered.errors.length > 0
}
