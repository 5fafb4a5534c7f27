import type { App } from '../../app.ts'
import { claimPaths } from './claim-paths.ts'
import { type Command, type CommandInput, EXIT, type Terminal } from './command.ts'
import { extractPaths } from './extract-paths.ts'

/** Filters that also read what is named on the command line, and tell of it in words. */
const WITH_PATHS: Record<string, PathReader> = { extract: extractPaths, claim: claimPaths }

/** How such a filter does. */
export interface PathReader {
  usage: string
  details: readonly string[]
  options: Command['options']
  run(app: App, filter: App['filters'][number], input: CommandInput, terminal: Terminal): Promise<number>
}

/** A filter as a command: JSONL on standard input to JSONL on standard output. */
export function filterCommand(filter: App['filters'][number]): Command {
  const options = Object.keys(filter.options ?? {})
  const reader = WITH_PATHS[filter.name]
  const flagged = options.map(option => ` [--${option}]`).join('')
  return {
    name: filter.name,
    about: `filter: ${filter.about}`,
    usage: `${reader ? `${reader.usage}\n       ` : ''}stemma ${filter.name}${flagged} < in.jsonl > out.jsonl`,
    details: [
      ...(reader?.details ?? []),
      'Reads one JSON object a line and answers one line for each, in order.',
      'A line that cannot be read is answered with {line, error} and makes the exit code 1.',
      ...Object.entries(filter.options ?? {}).map(([name, meaning]) => `--${name}: ${meaning}`),
      'The objects are described in docs/jsonl.md.',
    ].join('\n'),
    options: {
      ...Object.fromEntries(options.map(option => [option, { type: 'boolean' as const }])),
      ...reader?.options,
    },
    async run(app, input, terminal) {
      const { paths, flags } = input
      if (paths.length > 0 && reader) return reader.run(app, filter, input, terminal)
      if (paths.length > 0) {
        terminal.err(`stemma ${filter.name} reads standard input and takes no path (${paths[0]}).`)
        return EXIT.usage
      }
      const chosen = Object.fromEntries(options.map(option => [option, flags[option] === true]))
      const errors = await app.runFilter(filter, chosen, terminal.stdin, row =>
        terminal.out(`${JSON.stringify(row)}\n`),
      )
      return errors === 0 ? EXIT.fine : EXIT.someFailed
    },
  }
}
