import type { ImportDesk, ImportReport, OutletImport } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { counted } from '../web/words.ts'
import { act, type Action } from './act.ts'
import { type Command, type CommandInput, EXIT, stoppedBy, type Terminal } from './command.ts'
import { importTold } from './import-told.ts'
import { indentedLine, oneLine } from './one-line.ts'
import { pacedLines, percentRead } from './paced-lines.ts'
import { saysYes } from './says-yes.ts'
import { tellWaiting } from './tell-waiting.ts'

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
  run: (...given) => act('outlets', ACTIONS, given),
}

const ACTIONS: Record<string, Action> = {
  async list(app, { flags }, terminal) {
    const imports = await (await app.importDesk()).all()
    const open = imports.filter(({ source }) => !source.isPrivate)
    if (flags.json) await terminal.out(`${JSON.stringify(open)}\n`)
    else for (const each of imports) await terminal.out(listed(each))
    if (imports.length === 0) terminal.err('Nothing was imported: stemma outlets import FILE.')
    else await tellWaiting(app, terminal, '/outlets')
    return EXIT.fine
  },

  async import(app, { paths: [file, ...more], flags }, terminal) {
    if (file === undefined || more.length > 0)
      throw new AppError('usage', 'outlets import takes one file.', { next: 'stemma outlets --help' })
    const code = await importing(await app.importDesk(), file, flags, terminal)
    if (!flags['dry-run']) await tellWaiting(app, terminal, '/outlets')
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
  const tell = pacedLines(terminal)
  const wishes: Parameters<ImportDesk['import']>[1] = {
    ...sourceIn(flags),
    stopped: stoppedBy(terminal),
    onProgress: ({ read, size, rows }) => tell(() => `${percentRead(read, size)}, ${counted(rows, 'row')}`),
  }
  const told = async (report: ImportReport) => {
    if (terminal.isTerminal) terminal.draw('')
    await terminal.out(
      flags.json ? `${JSON.stringify(report)}\n` : `${importTold(report).map(indentedLine).join('\n')}\n`,
    )
    const { matched, fresh, stakes, unreadable } = report.counts
    return unreadable > 0 || matched + fresh + stakes === 0 ? EXIT.someFailed : EXIT.fine
  }
  if (flags.yes && !flags['dry-run']) return told(await desk.import(file, wishes))
  const code = await told(await desk.rehearse(file, wishes))
  if (flags['dry-run']) return code
  if (!(await saysYes(terminal, 'Import it?')))
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
