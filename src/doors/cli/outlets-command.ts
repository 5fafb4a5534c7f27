import type { App, ImportDesk, ImportReport, OutletImport } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { stoppedBy } from './backup-command.ts'
import { type Command, type CommandInput, EXIT, type Terminal } from './command.ts'
import { oneLine } from './one-line.ts'

/** `stemma outlets`: facts of outlets, and of who owns them, imported, listed and deleted. */
export const outletsCommand: Command = {
  name: 'outlets',
  about: 'import, list and delete facts of outlets and of who owns them',
  usage: [
    'stemma outlets [--json] | stemma outlets delete <ID> | stemma outlets ask <HOST>',
    '  | stemma outlets import <FILE> [--dry-run | --yes] [--source NAME] [--licence L] [--url U] [--date D] [--private]',
  ].join('\n'),
  details: [
    'import: a table of outlets (host,name,name_en,country,language,kind,owner,agency,qid,homepage,feed,founded,ended,url,',
    'note; only host is needed; several values by semicolon), or of who owns what (owner,target,percent,control,url), as CSV,',
    'TSV, JSON or JSON lines; tables of Wikidata, fundus, Kite and others are known by their columns. It tells how many rows',
    'are of outlets that are known, are new, say another thing than what is known, or cannot be read, and imports them when',
    'that is answered with yes, or with --yes. --dry-run: only tells. Facts that differ all stay; yours are shown first.',
    '--source, --licence, --url, --date: where the facts are from, and the day they were retrieved. --private: for this',
    'machine alone, in no JSON and no export. The same file again takes the place of what it brought. What cannot be read',
    'is told, and exits with 1.',
    'delete: takes an import and all its facts.',
    'ask: asks one host for its trust.txt now, and keeps whom it says to control and who controls it.',
  ].join('\n'),
  options: {
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean' },
    source: { type: 'string' },
    licence: { type: 'string' },
    url: { type: 'string' },
    date: { type: 'string' },
    private: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(app, input, terminal) {
    const [action = 'list'] = input.paths
    if (!Object.hasOwn(ACTIONS, action))
      throw new AppError('usage', `outlets is not told to ${oneLine(action)}.`, { next: 'stemma outlets --help' })
    return ACTIONS[action](app, { ...input, paths: input.paths.slice(1) }, terminal)
  },
}

type Action = (app: App, input: CommandInput, terminal: Terminal) => Promise<number>

const ACTIONS: Record<string, Action> = {
  async list(app, { flags }, terminal) {
    const imports = await (await app.importDesk()).all()
    const open = imports.filter(({ source }) => !source.isPrivate)
    if (flags.json) await terminal.out(`${JSON.stringify(open)}\n`)
    else for (const each of imports) await terminal.out(listed(each))
    if (imports.length === 0) terminal.err('Nothing was imported: stemma outlets import FILE.')
    return EXIT.fine
  },

  async import(app, { paths: [file, ...more], flags }, terminal) {
    if (file === undefined || more.length > 0)
      throw new AppError('usage', 'outlets import takes one file.', { next: 'stemma outlets --help' })
    const code = await importing(await app.importDesk(), file, flags, terminal)
    // What is shown until then has outlets of its own.
    if (!flags['dry-run'] && (await app.world()))
      terminal.err('It is seen when something of your own is read: stemma add. Until then the example world is shown.')
    return code
  },

  async ask(app, { paths: [host, ...more], flags }, terminal) {
    if (host === undefined || more.length > 0)
      throw new AppError('usage', 'outlets ask takes one host.', { next: 'stemma outlets ask kestrel.example' })
    const { domain, url, because, entries } = await app.askOutlet(host)
    if (flags.json) await terminal.out(`${JSON.stringify({ domain, url, because, entries })}\n`)
    else {
      await terminal.out(`${oneLine(url ?? domain)}: ${oneLine(because)}\n`)
      for (const { attribute, value } of entries) await terminal.out(`  ${attribute} ${oneLine(value)}\n`)
    }
    return url === undefined ? EXIT.someFailed : EXIT.fine
  },

  async delete(app, { paths: [id, ...more], flags }, terminal) {
    if (id === undefined || more.length > 0)
      throw new AppError('usage', 'outlets delete takes one import.', { next: 'stemma outlets lists them.' })
    await (await app.importDesk()).delete(id)
    await terminal.out(flags.json ? `${JSON.stringify({ id })}\n` : `${oneLine(id)} is deleted, with all its facts.\n`)
    return EXIT.fine
  },
}

async function importing(desk: ImportDesk, file: string, flags: CommandInput['flags'], terminal: Terminal) {
  const wishes = { ...sourceIn(flags), stopped: stoppedBy(terminal), onProgress: drawnProgress(terminal) }
  const told = async (report: ImportReport) => {
    if (terminal.isTerminal) terminal.draw('')
    await terminal.out(flags.json ? `${JSON.stringify(report)}\n` : `${reportLines(report).map(indented).join('\n')}\n`)
    return report.counts.unreadable > 0 ? EXIT.someFailed : EXIT.fine
  }
  if (flags.yes && !flags['dry-run']) return told(await desk.import(file, wishes))
  const code = await told(await desk.rehearse(file, wishes))
  if (flags['dry-run']) return code
  if (!(await saysYes(terminal)))
    throw new AppError('usage', 'Nothing was imported.', { next: 'With --yes it is imported without being asked.' })
  const { source } = await desk.import(file, wishes)
  if (terminal.isTerminal) terminal.draw('')
  if (!flags.json) await terminal.out(`Imported as ${source.id}.\n`)
  return code
}

function sourceIn(flags: CommandInput['flags']) {
  const text = (name: string): string | undefined => (flags[name] as string | undefined)?.trim() || undefined
  const [source, licence, url, date] = [text('source'), text('licence'), text('url'), text('date')]
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url))
    throw new AppError('usage', '--url takes an address that begins with http:// or https://.')
  if (date !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))))
    throw new AppError('usage', '--date takes a day, as 2026-11-22.')
  const given = { ...(source && { source }), ...(licence && { licence }), ...(url && { url }), ...(date && { date }) }
  return { ...given, isPrivate: flags.private === true }
}

const DRAWN_EVERY_MS = 200
const LINE_EVERY_MS = 5_000

/** A line that is drawn over on a terminal; one every few seconds elsewhere. */
function drawnProgress(terminal: Terminal): (progress: { read: number; size: number; rows: number }) => void {
  let toldAt = Date.now()
  return ({ read, size, rows }) => {
    if (Date.now() - toldAt < (terminal.isTerminal ? DRAWN_EVERY_MS : LINE_EVERY_MS)) return
    toldAt = Date.now()
    const line = `${Math.floor((100 * read) / Math.max(1, size))} % read, ${counted(rows, 'row')}`
    if (terminal.isTerminal) terminal.draw(line)
    else terminal.err(line)
  }
}

/** True where the person at the terminal says yes; false where nobody sits there. */
async function saysYes(terminal: Terminal): Promise<boolean> {
  if (!terminal.isTerminal) return false
  terminal.err('Import it? yes or no')
  for await (const chunk of terminal.stdin) return /^y(?:es)?\s*$/i.test(new TextDecoder().decode(chunk))
  return false
}

function listed({ source, file, layout, doneAt, startedAt, counts }: OutletImport): string {
  const { matched, fresh, stakes } = counts
  const parts = [
    `${source.name} (${source.licence}), retrieved ${source.retrievedOn}`,
    file === source.name ? layout : `${file}: ${layout}`,
    doneAt === null
      ? `begun ${startedAt}, not finished and not read: import the file again, or delete it`
      : [matched + fresh > 0 && counted(matched + fresh, 'row'), stakes > 0 && counted(stakes, 'stake')]
          .filter(Boolean)
          .join(', '),
    source.isPrivate && 'private',
  ]
  return `${oneLine(source.id)}\n        ${oneLine(parts.filter(Boolean).join('; '))}\n`
}

/** One line, with the spaces that it begins with. */
const indented = (line: string): string => /^ */.exec(line)![0] + oneLine(line)

/** What a file brings, a line each. */
function reportLines(report: ImportReport): string[] {
  const {
    source,
    file,
    hash,
    layout,
    isKept,
    replaces,
    counts,
    conflictsBy,
    leftOutBy,
    first,
    unread,
    ratings,
    warnings,
  } = report
  const fields = Object.entries(conflictsBy).map(([field, count]) => `${field} ${count}`)
  const conflicts = first.conflicts.map(({ line, outletId, field, given, known, by }) => ({
    line,
    because: `${outletId}: ${field} is ${given}, and ${known} by ${by}.`,
  }))
  // A JSON file is a list: what stands on which line is its writer's whim.
  const place = /\.json$/i.test(file) ? 'item' : 'line'
  const examples = examplesBy(place)
  const isEmpty = counts.stakes + counts.matched + counts.fresh === 0
  return [
    `${file}: ${layout}`,
    `SHA-256 ${hash}`,
    ...(isEmpty ? ['No row that can be read.'] : []),
    ...(counts.stakes > 0 ? [counted(counts.stakes, 'stake')] : []),
    ...(counts.matched + counts.fresh > 0
      ? [
          `${counted(counts.matched, 'row')} of outlets that are known, ${counted(counts.fresh, 'row')} of ${counted(counts.freshOutlets, 'new outlet')}`,
        ]
      : []),
    ...examples(
      `${counts.conflicting} conflicting with what is known or with earlier rows${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`,
      counts.conflicting,
      conflicts,
    ),
    ...examples(`${counted(counts.unreadable, 'row')} that cannot be read`, counts.unreadable, first.unreadable),
    ...Object.entries(leftOutBy).flatMap(([of, count]) =>
      examples(
        LEFT_OUT[of]?.(count) ?? `${counted(count, 'value')} of ${of} left out, being unreadable`,
        count,
        first.leftOut.filter(each => each.of === of),
      ),
    ),
    ...examples(`${counted(counts.taken, 'host')} not given to a row`, counts.taken, first.taken),
    ...warnings.map(({ line, because }) => `${place} ${line}: ${because}`),
    ...(unread.length > 0 ? [`Columns that are not read: ${unread.join(', ')}.`] : []),
    ...(ratings ? [`Left out: ${ratings.columns.join(', ')}. ${ratings.next}`] : []),
    ...(replaces ? [`The same file was imported before: this ${isKept ? 'took' : 'takes'} its place.`] : []),
    ...(source.isPrivate ? ['Private: shown at this machine alone, in no JSON and no export.'] : []),
    isKept ? `Imported as ${source.id}.` : 'Nothing was kept yet.',
  ]
}

/** What values are called that are left out, where it is not the name of a field. */
const LEFT_OUT: Record<string, (count: number) => string> = {
  language: count => `${count === 1 ? '1 unknown language' : `${count} unknown languages`} left out`,
  address: count => `${counted(count, 'address', 'addresses')} left out`,
  host: count => `${counted(count, 'host')} left out, being unreadable`,
}

const examplesBy =
  (place: string) =>
  (what: string, count: number, first: readonly { line: number; because: string }[]): string[] => {
    if (count === 0) return []
    return [
      `${what}:`,
      ...first.map(({ line, because }) => `  ${place} ${line}: ${because}`),
      ...(first.length < count ? [`  and ${count - first.length} more`] : []),
    ]
  }
