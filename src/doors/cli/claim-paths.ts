import type { App } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import type { Claim } from '../../domain/claim.ts'
import { CLAIMS_CSV_HEADER, claimsCsv } from '../../views/claims-csv.ts'
import type { Extracted } from './article-in-words.ts'
import { claimsInWords } from './claims-in-words.ts'
import { type CommandInput, EXIT, type Terminal } from './command.ts'
import { fileLines, lineOf } from './file-lines.ts'
import type { PathReader } from './filter-command.ts'
import { shown } from './shown.ts'

/** `stemma claim FILE…`: what articles claim, in words, as lines of JSON, or as a table for a spreadsheet. */
export const claimPaths: PathReader = {
  usage: 'stemma claim [--json | --csv] <file|address of a stored article|->…',
  details: [
    'Reads files as stemma extract does (or takes articles that are stored) and prints what each claims: figures with what they',
    'count, who said what, dates, firsts, names; each with the words that say it. - is text on standard input. Nothing is stored.',
    'The exit code is 1 where something was refused or could not be read, 3 where nothing was read.',
    '--json: one line of JSON for each article.   --csv: one table, a line for each claim.   Without a file it is a filter:',
  ],
  options: { json: { type: 'boolean' }, csv: { type: 'boolean' } },
  async run(app, _filter, { paths, flags }, terminal) {
    if (flags.json && flags.csv) throw new AppError('usage', '--json and --csv exclude each other.')
    const print = printer(flags, terminal)
    if (flags.csv) await terminal.out(CLAIMS_CSV_HEADER)
    let [read, failed] = [0, 0]
    for (const path of paths) {
      const claimed = (await claimedIn(app, path, terminal)) ?? []
      if (claimed.length === 0) failed += 1
      for (const { article, claims } of claimed) {
        read += 1
        await print(article, claims)
      }
    }
    return failed === 0 ? EXIT.fine : read === 0 ? EXIT.noInput : EXIT.someFailed
  },
}

interface Claimed {
  article: { id: string; title: string }
  claims: readonly Claim[]
}

/** What one file or stored article claims; what was refused or wrong is told and left out. */
async function claimedIn(app: App, path: string, terminal: Terminal): Promise<Claimed[]> {
  if (/^https?:\/\//i.test(path)) return [await storedClaims(app, path)]
  const found: Claimed[] = []
  await app.runFilter(filterOf(app, 'extract'), {}, fileLines([path], terminal, app.settings.pageBytes), async row => {
    if ('error' in row) return terminal.err(String(row.error))
    const { id, title = '', refusal } = row as Extracted & { title?: string }
    if (refusal)
      return terminal.err(shown(`${id}: refused (${refusal.code}): ${refusal.because} ${refusal.next ?? ''}`))
    found.push({ article: { id, title }, claims: await claimsOfRow(app, row, terminal) })
  })
  return found
}

async function claimsOfRow(app: App, row: object, terminal: Terminal): Promise<Claim[]> {
  let claims: Claim[] = []
  const line = (async function* () {
    yield lineOf(row)
  })()
  await app.runFilter(filterOf(app, 'claim'), {}, line, async answer => {
    if ('error' in answer) return terminal.err(String(answer.error))
    claims = answer.claims as Claim[]
  })
  return claims
}

async function storedClaims(app: App, address: string): Promise<Claimed> {
  const known = await (await app.library()).article(address)
  if (known) return known
  throw new AppError('not-found', `No article is stored of ${address}.`, {
    next: `stemma add ${address} stores it; stemma compare ${address} reads it once.`,
  })
}

function filterOf(app: App, name: string): App['filters'][number] {
  return app.filters.find(filter => filter.name === name)!
}

function printer(
  flags: CommandInput['flags'],
  terminal: Terminal,
): (...of: [Claimed['article'], readonly Claim[]]) => Promise<void> {
  let first = true
  return async (article, claims) => {
    const between = first ? '' : '\n'
    first = false
    if (flags.csv) return terminal.out(claimsCsv(claims))
    if (flags.json) return terminal.out(`${JSON.stringify({ id: article.id, claims })}\n`)
    return terminal.out(`${between}${claimsInWords(article, claims)}\n`)
  }
}
