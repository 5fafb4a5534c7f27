import type { App } from '../../app.ts'
import { type Command, EXIT } from './command.ts'

/** A filter as a command: JSONL on standard input to JSONL on standard output. */
export function filterCommand(filter: App['filters'][number]): Command {
  const options = Object.keys(filter.options ?? {})
  return {
    name: filter.name,
    about: `filter: ${filter.about}`,
    usage: `stemma ${filter.name}${options.map(option => ` [--${option}]`).join('')} < in.jsonl > out.jsonl`,
    details: [
      'Reads one JSON object a line and answers one line for each, in order.',
      'A line that cannot be read is answered with {line, error} and makes the exit code 1.',
      ...Object.entries(filter.options ?? {}).map(([name, meaning]) => `--${name}: ${meaning}`),
      'The objects are described in docs/jsonl.md.',
    ].join('\n'),
    options: Object.fromEntries(options.map(option => [option, { type: 'boolean' as const }])),
    async run(app, { paths, flags }, terminal) {
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
