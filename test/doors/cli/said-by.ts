import type { App } from '../../../src/app.ts'
import { runCommand } from '../../../src/doors/cli/run-command.ts'

/** How a command line ended, and what it wrote to standard output and, a line at a time, to standard error. */
export interface Said {
  code: number
  out: string
  err: string
}

/** What comes in on standard input: through a pipe, or typed by a person at a terminal. */
interface Input {
  piped?: string
  typed?: string
}

/** Runs a command line that nobody stops; answers what it said. */
export async function saidBy(app: App, args: readonly string[], { piped, typed }: Input = {}): Promise<Said> {
  let [out, err] = ['', '']
  const input = typed ?? piped
  const code = await runCommand(app, args, '0.0.0', {
    stdin: (async function* () {
      if (input !== undefined) yield new TextEncoder().encode(input)
    })(),
    out: async text => void (out += text),
    err: text => void (err += `${text}\n`),
    isTerminal: typed !== undefined,
    draw: () => {},
    stopped: new Promise(() => {}),
  })
  return { code, out, err }
}
