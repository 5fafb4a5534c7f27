import type { Gap } from './place.ts'
import type { Tape } from './tape.ts'

/** A line as it stands on its tape, decoded as UTF-8, without its line end. */
export interface Line {
  kind: 'line'
  text: string
  /** Offset on the tape after it. */
  to: number
}

const STEP = 256 * 1024

/** The lines from an offset of a tape on. One that is longer than `maxBytes` is lost and not kept in memory. */
export async function* linesOnTape(tape: Tape, from: number, maxBytes: number): AsyncGenerator<Line | Gap> {
  let [at, step] = [from, STEP]
  for (;;) {
    tape.release(at)
    const bytes = await tape.read(at, step)
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    let start = 0
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      yield lineOf(piece, start, end, at, 1)
      start = end + 1
    }
    const isEnd = bytes.length < step
    if (isEnd && start < piece.length) yield lineOf(piece, start, piece.length, at, 0)
    if (isEnd) return
    if (start > 0) {
      ;[at, step] = [at + start, STEP]
    } else if (step < maxBytes) {
      step = Math.min(step * 4, maxBytes)
    } else {
      const place = tape.placeOf(at).at
      const to = await endOfLine(tape, at + bytes.length)
      yield { kind: 'gap', at: place, bytes: to - at, because: `a line of more than ${maxBytes} bytes`, to }
      ;[at, step] = [to, STEP]
    }
  }
}

function lineOf(piece: Buffer, start: number, end: number, at: number, lineEnd: number): Line {
  const last = end > start && piece[end - 1] === 13 ? end - 1 : end
  return { kind: 'line', text: piece.toString('utf8', start, last), to: at + end + lineEnd }
}

async function endOfLine(tape: Tape, from: number): Promise<number> {
  for (let at = from; ; ) {
    tape.release(at)
    const bytes = await tape.read(at, STEP)
    const end = bytes.indexOf(10)
    if (end >= 0) return at + end + 1
    at += bytes.length
    if (bytes.length < STEP) return at
  }
}
