import { AppError } from '../../domain/app-error.ts'
import { type Terminal, textOf } from './command.ts'

/** An input line of extract for each file, `-` being text on standard input. Throws AppError for an address. */
export async function* fileLines(
  paths: readonly string[],
  terminal: Terminal,
  limit: number,
): AsyncGenerator<Uint8Array> {
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      throw new AppError('usage', `${path} is an address; files are read here.`, { next: `stemma compare ${path}` })
    }
    yield lineOf(path === '-' ? { id: '-', text: await textOf(terminal.stdin, limit) } : { id: path, path })
  }
}

/** A value as a line of JSONL. */
export function lineOf(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`)
}
