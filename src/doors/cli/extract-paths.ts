import { articleInWords, type Extracted } from './article-in-words.ts'
import { EXIT } from './command.ts'
import { fileLines } from './file-lines.ts'
import type { PathReader } from './filter-command.ts'

/** `stemma extract FILE…`: what is read of each file, in words or as a line of JSON. */
export const extractPaths: PathReader = {
  usage: 'stemma extract [--explain] [--json] <file|->…',
  details: [
    'Reads pages (HTML, saved pages, MHTML), pasted texts, Markdown, PDF, mail (.eml) and Word files (.docx), and prints what it',
    'made of each: title, facts with how they were found, text; - is text on standard input. Nothing is stored.',
    'The exit code is 1 where a file was refused or could not be read, 3 where none was read.',
    '--json: one line of JSON each instead.   Without a file it is a filter:',
  ],
  options: { json: { type: 'boolean' } },
  async run(app, filter, { paths, flags }, terminal) {
    const limit = app.settings.pageBytes
    let first = true
    let [read, refused] = [0, 0]
    const write = async (row: object): Promise<void> => {
      if ('error' in row) return terminal.err(String(row.error))
      if ('refusal' in row) refused += 1
      else read += 1
      await terminal.out(
        flags.json ? `${JSON.stringify(row)}\n` : `${first ? '' : '\n'}${articleInWords(row as Extracted)}\n`,
      )
      first = false
    }
    const lines = fileLines(paths, terminal, limit)
    const errors = await app.runFilter(filter, { explain: flags.explain === true }, lines, write)
    if (errors + refused === 0) return EXIT.fine
    return read === 0 ? EXIT.noInput : EXIT.someFailed
  },
}
