import type { LensDesk, LensesSay, LensRead, LensTold, StoredLens } from '../../app.ts'
import { AppError } from '../../domain/app-error.ts'
import { labelInWords, ratedInWords, readInWords, TOLD } from '../web/lens-words.ts'
import { raterWords } from '../web/outlet-words.ts'
import { counted } from '../web/words.ts'
import { act, type Action } from './act.ts'
import { type Command, type CommandInput, EXIT, stoppedBy, type Terminal } from './command.ts'
import { firstPlaces } from './first-places.ts'
import { indentedLine, oneLine } from './one-line.ts'
import { pacedLines, percentRead } from './paced-lines.ts'
import { saysYes } from './says-yes.ts'
import { tellWaiting } from './tell-waiting.ts'

/** `stemma lenses`: what raters say of outlets, imported, listed and deleted. */
export const lensesCommand: Command = {
  name: 'lenses',
  about: 'import, list and delete what raters say of outlets',
  usage: [
    'stemma lenses [--json] | stemma lenses import <CSV> --rater <MANIFEST|TEMPLATE> [--dry-run] [--accept-licence] [--private] [--again]',
    '  | stemma lenses show <HOST> | stemma lenses delete <ID> | stemma lenses template <NAME> [FOLDER] | template --list',
  ].join('\n'),
  details: [
    'import: a table of ratings (domain,rater,dimension,value,rated_on,url,scope,note, or other columns that the manifest',
    'names) and a manifest (JSON: who rates, on which scale), or the name of a template; a file of that name stands before it.',
    'It tells what is in the file and shows the rater’s licence, and imports when that is accepted: by yes at a terminal, or by',
    '--accept-licence. --dry-run: only tells. --show N: as many lines of every kind of trouble, 10 where it is not said.',
    '--private: shown at this machine alone, in no JSON and no export; so are ratings whose manifest says that they may not be',
    'passed on. --json leaves them out; words at a terminal do not. What was imported before stays, the newest stands first.',
    'The same file of the same rater is refused the second time, unless --again is given.',
    'show: what every lens says of a host.   delete: takes a lens and all its ratings.',
    'template: writes an empty table and a manifest for a known rater, or for your own. Stemma brings no ratings.',
  ].join('\n'),
  options: {
    rater: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'accept-licence': { type: 'boolean' },
    private: { type: 'boolean' },
    again: { type: 'boolean' },
    show: { type: 'string' },
    list: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: (...given) => act('lenses', ACTIONS, given),
}

const ACTIONS: Record<string, Action> = {
  async list(app, { flags }, terminal) {
    const lenses = await (await app.lensDesk()).all()
    if (flags.json) await listedAsJson(lenses, terminal)
    else for (const lens of lenses) await terminal.out(listed(lens))
    if (lenses.length === 0) terminal.err('No ratings were imported. stemma lenses template --list names raters.')
    else await tellWaiting(app, terminal, '/lenses')
    return EXIT.fine
  },

  async import(app, { paths: [csv, ...more], flags }, terminal) {
    const { rater } = flags
    if (csv === undefined || more.length > 0 || typeof rater !== 'string')
      throw new AppError(
        'usage',
        'lenses import takes one table of ratings, and --rater with its manifest or the name of a template.',
        {
          next: 'stemma lenses template --list names templates; stemma lenses template NAME writes a manifest and a table.',
        },
      )
    const desk = await app.lensDesk()
    const given = {
      from: { path: csv },
      manifest: await desk.manifestAt(rater),
      isPrivate: flags.private === true,
      isOnce: !flags.again && !flags['dry-run'],
    }
    const code = await importing(desk, given, flags, terminal)
    if (!flags['dry-run']) await tellWaiting(app, terminal, '/lenses')
    return code
  },

  async show(app, { paths: [host, ...more], flags }, terminal) {
    if (host === undefined || more.length > 0)
      throw new AppError('usage', 'lenses show takes one host.', { next: 'stemma lenses show news.example' })
    const said = await (await app.lensDesk()).said(host, { withPrivate: flags.json !== true })
    await terminal.out(flags.json ? `${JSON.stringify(said)}\n` : `${saidLines(said).join('\n')}\n`)
    return EXIT.fine
  },

  async delete(app, { paths: [id, ...more], flags }, terminal) {
    if (id === undefined || more.length > 0)
      throw new AppError('usage', 'lenses delete takes one lens.', { next: 'stemma lenses lists them.' })
    const ratings = await (await app.lensDesk()).delete(id)
    const told = `${id} is deleted, with ${counted(ratings, 'rating')}.`
    await terminal.out(flags.json ? `${JSON.stringify({ id, ratings })}\n` : `${oneLine(told)}\n`)
    return EXIT.fine
  },

  async template(app, { paths: [name, folder = '.', ...more], flags }, terminal) {
    const desk = await app.lensDesk()
    if (flags.list || name === undefined) {
      for (const each of desk.templates()) await terminal.out(`${each.name.padEnd(22)}${each.about}\n`)
      return EXIT.fine
    }
    if (more.length > 0) throw new AppError('usage', 'lenses template takes a name and a folder.')
    const files = await desk.writeTemplate(name, folder)
    await terminal.out(`${files.join('\n')}\n`)
    return EXIT.fine
  },
}

/** Private lenses are in no JSON; whoever sits here is told that they are there. */
async function listedAsJson(lenses: readonly StoredLens[], terminal: Terminal): Promise<void> {
  const shown = lenses.filter(({ isPrivate }) => !isPrivate)
  await terminal.out(`${JSON.stringify(shown)}\n`)
  if (shown.length < lenses.length)
    terminal.err(`Left out: ${counted(lenses.length - shown.length, 'private lens', 'private lenses')}.`)
}

function listed({ id, rater, scale, rows, importedAt, isPrivate, doneAt, ...rated }: StoredLens): string {
  const parts = [
    `${rater.name} ${raterWords({ ...rater, dimension: scale.dimension })}`,
    `rated ${ratedInWords(rated)}`,
    `imported ${importedAt.slice(0, 10)}`,
    doneAt === null ? 'not finished and not read' : counted(rows, 'rating'),
    ...(isPrivate ? ['private'] : []),
  ]
  return `${oneLine(id)}\n        ${oneLine(parts.join('; '))}\n`
}

/** What lenses say of a host, a line each. */
function saidLines({ host, outlet, lenses }: LensesSay): string[] {
  const of = outlet
    ? `${outlet.name}${outlet.country ? ` (${outlet.country})` : ''}`
    : 'an outlet that nobody documents'
  const lines = lenses.flatMap(({ lens, ratings, notApplicable }) => [
    ratings.length === 0 ? `not rated by ${lens.rater.name} (${lens.id})` : `rated by ${lens.rater.name} (${lens.id}):`,
    ...ratings.map(({ rating, label, bucket, because }) => {
      const { host: rated, scope, ratedOn, note } = rating
      const about = [bucket ?? 'on no side', rated, scope && `of ${scope}`, ratedOn, note, because].filter(Boolean)
      return `  ${label}: ${about.join('; ')}`
    }),
    ...(ratings.length > 0 && notApplicable ? [`  Not applicable in bars. ${notApplicable}`] : []),
  ])
  return [`${host}: ${of}`, ...(lines.length > 0 ? lines : ['No ratings were imported.'])].map(indentedLine)
}

type Given = Parameters<LensDesk['rehearse']>[0]

async function importing(desk: LensDesk, given: Given, flags: CommandInput['flags'], terminal: Terminal) {
  const { rater } = given.manifest
  const asJson = flags.json === true
  const tell = pacedLines(terminal)
  const reading = {
    show: mostShown(flags.show),
    stopped: stoppedBy(terminal),
    onProgress: (read: number, size: number) => tell(() => percentRead(read, size)),
  }
  const isAccepted = flags['accept-licence'] === true
  const told = async (read: LensRead) => {
    if (terminal.isTerminal) terminal.draw('')
    await terminal.out(asJson ? `${JSON.stringify(read)}\n` : `${readLines(read).map(indentedLine).join('\n')}\n`)
  }
  if (flags['dry-run'] || !isAccepted) await told(await desk.rehearse(given, reading))
  if (!asJson)
    await terminal.out(`Licence of ${oneLine(rater.name)}: ${rater.licence.split('\n').map(oneLine).join('\n')}\n`)
  if (flags['dry-run']) return EXIT.fine
  if (!isAccepted && !(await saysYes(terminal, 'Do you accept this licence, and import the ratings?')))
    throw new AppError('usage', 'The licence was not accepted, and nothing was imported.', {
      next: 'Read it, and add --accept-licence.',
    })
  const imported = await desk.import(given, reading)
  if (isAccepted) await told(imported)
  const { lens } = imported
  if (!asJson)
    await terminal.out(`Imported as ${lens.id}${lens.isPrivate ? ', private' : ''}: ${counted(lens.rows, 'rating')}.\n`)
  return EXIT.fine
}

function mostShown(show: string | boolean | undefined): number {
  const number = show === undefined ? 10 : Number(show)
  if (Number.isInteger(number) && number >= 0 && number <= 100_000) return number
  throw new AppError('usage', '--show takes a number from 0 to 100000.', { next: 'stemma lenses --help' })
}

/** What a file holds, a line each. */
function readLines(read: LensRead): string[] {
  const { file, hash, tally, sameAs, isPrivate } = read
  return [
    `${file}: ${readInWords(read)}`,
    `SHA-256 ${hash}`,
    ...tally.labels.map(each => `  ${labelInWords(each)}`),
    ...Object.entries(tally.told).flatMap(([kind, { count, first }]) =>
      firstPlaces(TOLD[kind as LensTold](count), count, first),
    ),
    ...(sameAs.length > 0
      ? [`The same file was imported before, as ${sameAs.join(', ')}: it is imported a second time with --again alone.`]
      : []),
    ...(isPrivate ? ['Private: shown at this machine alone, in no JSON and no export.'] : []),
  ]
}
