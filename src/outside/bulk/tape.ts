import type { FileHandle } from 'node:fs/promises'
import type { Place } from './place.ts'

/** Bytes that are read onward with a look ahead, and back as far as nothing was released. */
export interface Tape {
  /** Up to `length` bytes from an offset, fewer at the end. Nobody writes over them. */
  read(at: number, length: number): Promise<Uint8Array>
  /** Goes over bytes that nobody wants; answers how far it came: less than `to` where the tape ends before. */
  pass(at: number, to: number): Promise<number>
  /** Bytes before this offset will not be asked for again. */
  release(at: number): void
  /** The smallest offset that can still be read. */
  readonly first: number
  /** Where in the file an offset is. */
  placeOf(at: number): Place
  /** About how many bytes of the file were read to come to an offset. */
  reached(at: number): number
  /** True where something begins by itself at this offset: the file, a gzip member. */
  isStart(at: number): boolean
}

const WINDOW = 1024 * 1024

/** A file as it is, of `size` bytes: any offset can be read at any time. */
export function fileTape(file: FileHandle, size: number): Tape {
  let window: Uint8Array = new Uint8Array(0)
  let windowAt = 0
  return {
    first: 0,
    async read(at, length) {
      const wanted = Math.max(0, Math.min(length, size - at))
      if (at < windowAt || at + wanted > windowAt + window.length) {
        window = await bytesAt(file, at, Math.min(Math.max(wanted, WINDOW), Math.max(0, size - at)))
        windowAt = at
      }
      return window.subarray(at - windowAt, at - windowAt + wanted)
    },
    pass: async (_, to) => Math.min(to, size),
    release() {},
    placeOf: at => ({ at, inner: 0 }),
    reached: at => at,
    isStart: at => at === 0,
  }
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

/** Unpacked bytes, and where they come from. */
export interface Unpacked {
  kind: 'unpacked'
  bytes: Uint8Array
  /** Byte of the file at which their gzip member begins. */
  memberAt: number
  /** True for the first bytes of their member. */
  isFirst: boolean
  /** Byte of the file after these packed bytes, about. */
  readTo: number
  /** Byte of the file after the member, where these are its last. */
  memberEnd?: number
}

interface Piece extends Unpacked {
  /** Offset on the tape: of these bytes, of their member. */
  from: number
  memberFrom: number
}

/** A tape of unpacked bytes that come one piece after the other; what was released is gone. */
export function pieceTape(next: () => Promise<Unpacked | undefined>): Tape {
  const pieces: Piece[] = []
  const starts = new Set<number>()
  let [first, end, ended] = [0, 0, false]

  async function pull(): Promise<boolean> {
    const unpacked = ended ? undefined : await next()
    ended ||= unpacked === undefined
    if (!unpacked) return false
    const memberFrom = unpacked.isFirst ? end : (pieces.at(-1)?.memberFrom ?? end)
    if (unpacked.isFirst) starts.add(end)
    pieces.push({ ...unpacked, from: end, memberFrom })
    end += unpacked.bytes.length
    return true
  }

  function release(at: number): void {
    first = Math.max(first, at)
    // The last piece stays: it knows the place of what comes next.
    while (pieces.length > 1 && pieces[0].from + pieces[0].bytes.length <= at) {
      starts.delete(pieces[0].from)
      pieces.shift()
    }
  }

  return {
    get first() {
      return first
    },
    async read(at, length) {
      while (end < at + length && (await pull())) {}
      return cut(pieces, at, Math.min(at + length, end))
    },
    async pass(at, to) {
      release(at)
      while (end < to && (await pull())) release(Math.min(to, end))
      return Math.min(to, end)
    },
    release,
    placeOf(at) {
      const last = pieces.at(-1)
      if (last && at >= end && last.memberEnd !== undefined) return { at: last.memberEnd, inner: 0 }
      const piece = pieces.findLast(({ from }) => from <= at) ?? pieces[0]
      return piece ? { at: piece.memberAt, inner: at - piece.memberFrom } : { at: 0, inner: at }
    },
    reached: at => (pieces.findLast(({ from }) => from <= at) ?? pieces[0])?.readTo ?? 0,
    isStart: at => starts.has(at),
  }
}

function cut(pieces: readonly Piece[], at: number, to: number): Uint8Array {
  if (to <= at) return new Uint8Array(0)
  const parts = pieces
    .filter(({ from, bytes }) => from < to && from + bytes.length > at)
    .map(({ from, bytes }) => bytes.subarray(Math.max(0, at - from), to - from))
  return parts.length === 1 ? parts[0] : Buffer.concat(parts)
}
