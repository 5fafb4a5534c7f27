import type { Terminal } from './command.ts'

const DRAWN_EVERY_MS = 200
const LINE_EVERY_MS = 5_000

/**
 * Tells how far something has come, of all that it is given: a line that is drawn over on a terminal, one every few
 * seconds elsewhere. `clock`: milliseconds.
 */
export function pacedLines(
  terminal: Pick<Terminal, 'isTerminal' | 'draw' | 'err'>,
  clock: () => number = Date.now,
): (line: () => string) => void {
  let toldAt = clock()
  return line => {
    const now = clock()
    if (now - toldAt < (terminal.isTerminal ? DRAWN_EVERY_MS : LINE_EVERY_MS)) return
    toldAt = now
    if (terminal.isTerminal) terminal.draw(line())
    else terminal.err(line())
  }
}

/** How much of a file was read, of its size in bytes. */
export const percentRead = (read: number, size: number): string =>
  `${Math.floor((100 * read) / Math.max(1, size))} % read`
