import { AppError } from '../../domain/app-error.ts'
import { type Command, EXIT } from './command.ts'
import { oneLine } from './one-line.ts'

/** `stemma config`: each setting as it is in force. */
export const configCommand: Command = {
  name: 'config',
  about: 'each setting as it is in force, and where it came from',
  usage: 'stemma config [--json]',
  details: [
    'Settings are environment variables. They may also stand in the file settings.env in the data folder, one KEY=VALUE a',
    'line; the environment wins. Passwords are not shown. What they mean is told in docs/configuration.md.',
  ].join('\n'),
  options: { json: { type: 'boolean' } },
  async run({ configuration }, { paths, flags }, terminal) {
    if (paths.length > 0) throw new AppError('usage', 'config takes no path.', { next: 'stemma config --help' })
    const { file, isThere, settings, warnings } = configuration
    if (flags.json) {
      await terminal.out(`${JSON.stringify(configuration)}\n`)
      return EXIT.fine
    }
    for (const { name, value, from } of settings) {
      await terminal.out(`${name.padEnd(24)}${from.padEnd(13)}${shown(value)}\n`)
    }
    await terminal.out(`\nSettings file: ${file}${isThere ? '' : ' (not there)'}\n`)
    for (const warning of warnings) terminal.err(oneLine(warning))
    return EXIT.fine
  },
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : oneLine(String(value))
}
