/**
 * The records of a web archive one after the other. A record is believed when its header can be read, its block is there
 * and what has to follow a block follows it. Where that is not so the record is lost, and reading goes on at the next place
 * where a whole header stands, even within what the damaged record claimed for itself.
 */
import type { Gap } from './place.ts'
import type { Head, HeadRead, RecordFormat } from './record-format.ts'
import type { Tape } from './tape.ts'

/** A record as it stands on its tape. */
export interface FramedRecord {
  kind: 'record'
  head: Head
  /** Absent where it is larger than was allowed. */
  block?: Uint8Array
  /** Byte of the file at which it begins, or the gzip member in which it is. */
  at: number
  /** Bytes, header and block. */
  bytes: number
  /** Offset on the tape after it. */
  to: number
}

const HEAD_LOOKS = [4 * 1024, 64 * 1024, 1024 * 1024]
const SCAN = 256 * 1024
/** A header that is no larger is found whole by whoever looks for the next record. */
const OVERLAP = 64 * 1024

/** Headers that all claim more than is there, one after the other, are made on purpose: they may not cost hours. */
const MOST_LOST_IN_A_ROW = 100
const LEAP = 64 * 1024
const MOST_TRIED = 200

/** Records from an offset of a tape to its end, and what is lost between them. */
export async function* framedRecords(
  tape: Tape,
  from: number,
  format: RecordFormat,
  maxBytes: number,
): AsyncGenerator<FramedRecord | Gap> {
  let lostInARow = 0
  for (let at = await skipBlank(tape, from); (await tape.read(at, 1)).length > 0; at = await skipBlank(tape, at)) {
    tape.release(at)
    const place = tape.placeOf(at).at
    const record = await recordAt(tape, at, format, maxBytes)
    if ('damage' in record) {
      const leap = ++lostInARow > MOST_LOST_IN_A_ROW ? LEAP : 0
      const next = await nextRecord(tape, Math.max(record.searchFrom, tape.first) + leap, format)
      yield { kind: 'gap', at: place, bytes: next - at, because: record.damage, to: next }
      at = next
    } else {
      lostInARow = 0
      yield { kind: 'record', at: place, bytes: record.to - at, ...record }
      at = record.to
    }
  }
}

type Framed = Pick<FramedRecord, 'head' | 'block' | 'to'>

type Damaged = { damage: string; searchFrom: number }

async function recordAt(tape: Tape, at: number, format: RecordFormat, maxBytes: number): Promise<Framed | Damaged> {
  const read = await headAt(tape, at, format)
  if (read === 'short') return { damage: 'its header has no end', searchFrom: at + 1 }
  if ('damage' in read) return { damage: read.damage, searchFrom: at + 1 }
  const { head, bytes } = read
  const blockAt = at + bytes
  const to = blockAt + head.length
  const damaged = (damage: string): Damaged => ({ damage, searchFrom: blockAt })
  if (head.length > maxBytes) {
    if ((await tape.pass(blockAt, to)) < to) return damaged(`it says ${head.length} bytes and breaks off before`)
    return (await isBetween(tape, to, format)) ? { head, to } : damaged(WRONG_LENGTH)
  }
  const block = await tape.read(blockAt, head.length)
  if (block.length < head.length) return damaged(`it says ${head.length} bytes and breaks off after ${block.length}`)
  // What follows may lie beyond the window in which the block is.
  if (!(await isBetween(tape, to, format))) return damaged(WRONG_LENGTH)
  return { head, block, to }
}

const WRONG_LENGTH = 'it does not end where its header says'

async function headAt(tape: Tape, at: number, format: RecordFormat): Promise<HeadRead> {
  for (const look of HEAD_LOOKS) {
    const bytes = await tape.read(at, look)
    const read = format.readHead(bytes)
    if (read !== 'short' || bytes.length < look) return read
  }
  return 'short'
}

/** True where a block may end: before what has to follow it, the next record, or the end. */
async function isBetween(tape: Tape, at: number, format: RecordFormat): Promise<boolean> {
  const next = Buffer.from(await tape.read(at, 4)).toString('latin1')
  if (next === '' || tape.isStart(at)) return true
  const cut = [...next].findIndex((_, index) => index > 0 && tape.isStart(at + index))
  const text = cut < 0 ? next : next.slice(0, cut)
  return format.betweens.some(
    between => text.startsWith(between) || ((cut > 0 || text.length < 4) && between.startsWith(text)),
  )
}

async function skipBlank(tape: Tape, from: number): Promise<number> {
  for (let at = from; ; ) {
    const bytes = await tape.read(at, 64)
    const skip = bytes.findIndex(byte => byte !== 10 && byte !== 13)
    if (skip >= 0) return at + skip
    if (bytes.length === 0) return at
    at += bytes.length
    tape.release(at)
  }
}

/** Where the next whole header stands; the end of the tape where there is none. */
async function nextRecord(tape: Tape, from: number, format: RecordFormat): Promise<number> {
  for (let at = from; ; ) {
    const bytes = await tape.read(at, SCAN)
    const window = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const isLast = window.length < SCAN
    const end = isLast ? window.length : SCAN - OVERLAP
    for (const offset of beginningsIn(window, end, format)) {
      const isLineStart = tape.isStart(at + offset) || (offset > 0 && window[offset - 1] === 10)
      const read = isLineStart ? format.readHead(window.subarray(offset, offset + OVERLAP)) : undefined
      if (read !== undefined && read !== 'short' && 'head' in read) return at + offset
    }
    if (isLast) return at + window.length
    // One byte before, since a record is known by the line end before it.
    at += end - 1
    tape.release(at)
  }
}

function beginningsIn(window: Buffer, end: number, { beginnings }: RecordFormat): number[] {
  const found = beginnings.flatMap(beginning => {
    const offsets: number[] = []
    for (let at = window.indexOf(beginning); at >= 0 && at < end; at = window.indexOf(beginning, at + 1))
      offsets.push(at)
    return offsets
  })
  return found.toSorted((a, b) => a - b).slice(0, MOST_TRIED)
}
