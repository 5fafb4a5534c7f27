import type { ParseArgsConfig } from 'node:util'
import type { App } from '../../app.ts'

/** What a command works with besides the app: the outside of its process. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array>
  out(text: string): Promise<void>
  err(text: string): void
  /** True where standard error is a terminal that a line can be drawn over. */
  isTerminal: boolean
  /** Draws over the last line of standard error. */
  draw(line: string): void
  /** Resolves when the person asks the program to stop. */
  stopped: Promise<void>
}

/** One command of the command line. */
export interface Command {
  name: string
  about: string
  usage: string
  /** What `--help` prints below the usage. */
  details: string
  options: NonNullable<ParseArgsConfig['options']>
  /** Answers the exit code. Throws AppError for what a person can mend. */
  run(app: App, input: CommandInput, terminal: Terminal): Promise<number>
}

export interface CommandInput {
  paths: string[]
  flags: Record<string, string | boolean | undefined>
}

/** Exit codes of every command. */
export const EXIT = {
  fine: 0,
  /** Some lines or inputs could not be read; the rest was done. */
  someFailed: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** What was named does not exist, or nothing in it could be read. */
  noInput: 3,
  /** A bug in Stemma. */
  bug: 70,
} as const

/** Aborted when the person asks to stop. */
export function stoppedBy({ stopped }: Terminal): AbortSignal {
  const stop = new AbortController()
  void stopped.then(() => stop.abort())
  return stop.signal
}

/** All bytes of standard input as text. */
export async function textOf(stream: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    chunks.push(chunk)
    if (size > limit) break
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
