import { parseArgs } from 'node:util'
import type { App } from '../../app.ts'
import { AppError, type AppErrorCode } from '../../domain/app-error.ts'
import { addCommand } from './add-command.ts'
import { backupCommand } from './backup-command.ts'
import { type Command, type CommandInput, EXIT, type Terminal } from './command.ts'
import { compareCommand } from './compare-command.ts'
import { configCommand } from './config-command.ts'
import { decisionsCommand, mergeCommand, moveCommand, splitCommand, undoCommand } from './decide-commands.ts'
import { doctorCommand } from './doctor-command.ts'
import { feedsCommand } from './feeds-command.ts'
import { filterCommand } from './filter-command.ts'
import { forgetCommand } from './forget-command.ts'
import { gapsCommand } from './gaps-command.ts'
import { glossaryCommand } from './glossary-command.ts'
import { outletCommand } from './outlet-command.ts'
import { lensesCommand } from './lenses-command.ts'
import { outletsCommand } from './outlets-command.ts'
import { rebuildCommand } from './rebuild-command.ts'
import { runWalkCommand } from './run-walk-command.ts'
import { restoreCommand } from './restore-command.ts'
import { revisionsCommand } from './revisions-command.ts'
import { serveCommand } from './serve-command.ts'
import { storiesCommand, storyCommand } from './stories-command.ts'
import { whyCommand } from './why-command.ts'

const EXIT_OF: Record<AppErrorCode, number> = {
  usage: EXIT.usage,
  'not-found': EXIT.noInput,
  unreadable: EXIT.noInput,
  'bad-input': EXIT.someFailed,
  'too-large': EXIT.noInput,
  unavailable: EXIT.someFailed,
}

/** Every command there is. */
function commands(app: Pick<App, 'filters'>): Command[] {
  const filters = app.filters.filter(({ name }) => name !== 'compare').map(filterCommand)
  return [
    addCommand,
    runWalkCommand,
    serveCommand,
    storiesCommand,
    storyCommand,
    compareCommand(app),
    whyCommand,
    revisionsCommand,
    outletCommand,
    mergeCommand,
    splitCommand,
    moveCommand,
    undoCommand,
    decisionsCommand,
    feedsCommand,
    gapsCommand,
    backupCommand,
    restoreCommand,
    configCommand,
    doctorCommand,
    glossaryCommand,
    outletsCommand,
    lensesCommand,
    forgetCommand,
    rebuildCommand,
    ...filters,
  ]
}

/** Runs one command line; answers its exit code. */
export async function runCommand(
  app: App,
  args: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  try {
    return await dispatch(app, args, version, terminal)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    terminal.err(error.message + (error.next ? `\n${error.next}` : ''))
    return EXIT_OF[error.code]
  }
}

async function dispatch(app: App, args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  const known = commands(app)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name === 'help' ? known.find(each => each.name === rest[0]) : undefined
    await terminal.out(asked ? commandHelp(asked) : overview(known))
    return EXIT.fine
  }
  if (name === '--version' || name === 'version') {
    await terminal.out(`stemma ${version}\n`)
    return EXIT.fine
  }
  const command = known.find(each => each.name === name)
  if (!command)
    throw new AppError('usage', `There is no command ${name}.`, { next: 'stemma --help lists the commands.' })
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.out(commandHelp(command))
    return EXIT.fine
  }
  return command.run(app, inputOf(command, rest), terminal)
}

function inputOf(command: Command, args: string[]): CommandInput {
  try {
    const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true })
    return { paths: positionals, flags: values as CommandInput['flags'] }
  } catch (error) {
    throw new AppError('usage', (error as Error).message.split('. ')[0], {
      next: `stemma ${command.name} --help`,
      cause: error,
    })
  }
}

function overview(known: readonly Command[]): string {
  const width = Math.max(...known.map(({ name }) => name.length)) + 2
  return [
    'Stemma reads the news from many outlets and shows who reported an event, who carried it,',
    'and how the reports agree and differ.',
    '',
    'usage: stemma <command> …',
    '',
    ...known.map(({ name, about }) => `  ${name.padEnd(width)}${about}`),
    '',
    'stemma <command> --help tells more. Exit codes: 0 fine; 1 some inputs failed, the rest was done;',
    '2 wrong command line; 3 no such input, or nothing readable in it; 70 a bug.',
    '',
  ].join('\n')
}

const commandHelp = ({ usage, about, details }: Command): string => `usage: ${usage}\n\n${about}\n\n${details}\n`
