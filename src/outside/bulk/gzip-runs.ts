/**
 * A gzip file as tapes of unpacked bytes, each from one damage to the next. Every member is unpacked by itself and checked,
 * so that one that is damaged takes nothing from the others: reading goes on where the next member begins.
 */
import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { isMemberStart, memberBeginning, memberHeaderLength, trailerDamage, unpackMember } from './gzip-member.ts'
import { type Loss, loss, type Place } from './place.ts'
import { pieceTape, type Tape, type Unpacked } from './tape.ts'

export interface GzipOptions {
  /** Bytes of the file. */
  size: number
  /** Bytes, unpacked, of a member that is unpacked at once; a larger one comes in pieces. */
  maxBytes: number
  /** True for unpacked bytes with which a member may begin: how one is known again after a damage. */
  begins(bytes: Uint8Array): boolean
}

const FIRST_LOOK = 256 * 1024
const SCAN = 1024 * 1024
/** Texts pack to a tenth; two hundredths of a long member is a bomb. */
const MAX_RATIO = 200
const RATIO_FROM = 64 * 1024 * 1024

/** The tapes of a gzip file from a place on, with what was lost between them. A tape is read to its end before the next. */
export async function* gzipRuns(file: Tape, from: Place, options: GzipOptions): AsyncGenerator<Tape | Loss> {
  const parts = unpackedFrom(file, from.at, options)
  let stop: 'end' | Loss | undefined
  const next = async (): Promise<Unpacked | undefined> => {
    const { value } = await parts.next()
    if (value?.kind === 'unpacked') return value
    stop = value ?? 'end'
    return undefined
  }
  try {
    for (;;) {
      yield pieceTape(next)
      if (stop === undefined || stop === 'end') return
      yield stop
      stop = undefined
    }
  } finally {
    await parts.return(undefined)
  }
}

async function* unpackedFrom(
  file: Tape,
  from: number,
  options: GzipOptions,
): AsyncGenerator<Unpacked | Loss, undefined> {
  let at = from
  while (at < options.size) {
    const outcome = await memberAt(file, at, options)
    if (outcome === 'large') {
      const whole = yield* largeMember(file, at, options)
      at =
        typeof whole === 'number'
          ? whole
          : yield* goOn(file, at, `${whole.damage}; what it gave before was read`, options)
    } else if ('damage' in outcome) {
      at = yield* goOn(file, at, outcome.damage, options)
    } else {
      const memberEnd = at + outcome.length
      yield { kind: 'unpacked', bytes: outcome.bytes, memberAt: at, isFirst: true, readTo: memberEnd, memberEnd }
      at = memberEnd
    }
  }
}

/** Says what is lost, and answers where the next member begins. */
async function* goOn(file: Tape, at: number, because: string, options: GzipOptions): AsyncGenerator<Loss, number> {
  const next = await nextMember(file, at + 1, options)
  if (await hasBytes(file, at, next)) yield loss(at, next - at, `a gzip member is damaged: ${because}`)
  return next
}

/** Zeros fill up the blocks of some media, and are nothing lost. */
async function hasBytes(file: Tape, from: number, to: number): Promise<boolean> {
  for (let at = from; at < to; at += SCAN) {
    const bytes = await file.read(at, Math.min(SCAN, to - at))
    if (bytes.some(byte => byte !== 0)) return true
  }
  return false
}

type Whole = { bytes: Uint8Array; length: number } | { damage: string } | 'large'

async function memberAt(file: Tape, at: number, { size, maxBytes }: GzipOptions): Promise<Whole> {
  for (let look = FIRST_LOOK; ; look *= 4) {
    const packed = await file.read(at, look)
    if (!isMemberStart(packed)) return { damage: 'no member begins where the last one ended' }
    const member = unpackMember(packed, maxBytes)
    if (member !== 'short') return member
    if (at + packed.length >= size) return { damage: 'it breaks off at the end of the file' }
    if (packed.length > maxBytes) return 'large'
  }
}

/** A member in pieces; answers where it ends, or its damage. What came before a damage was given and stays. */
async function* largeMember(
  file: Tape,
  at: number,
  { size }: GzipOptions,
): AsyncGenerator<Unpacked, number | { damage: string }> {
  const header = memberHeaderLength(await file.read(at, FIRST_LOOK))
  if (header === undefined) return { damage: 'its header has no end' }
  const source = Readable.from(packedBytes(file, at + header, size), { objectMode: false })
  const inflate = createInflateRaw({ chunkSize: FIRST_LOOK })
  source.on('error', error => inflate.destroy(error))
  let [sum, bytes] = [0, 0]
  try {
    for await (const piece of source.pipe(inflate) as AsyncIterable<Uint8Array>) {
      sum = crc32(piece, sum)
      const readTo = at + header + inflate.bytesWritten
      yield { kind: 'unpacked', bytes: piece, memberAt: at, isFirst: bytes === 0, readTo }
      bytes += piece.length
      if (bytes > RATIO_FROM && bytes / inflate.bytesWritten > MAX_RATIO) {
        return { damage: `it unpacks to more than ${MAX_RATIO} times its size` }
      }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('Z_')) throw error
    return {
      damage: code === 'Z_BUF_ERROR' ? 'it breaks off at the end of the file' : `it cannot be unpacked (${message})`,
    }
  } finally {
    source.destroy()
    inflate.destroy()
  }
  const end = at + header + inflate.bytesWritten
  const trailer = await file.read(end, 8)
  const damage = trailer.length < 8 ? 'it breaks off at the end of the file' : trailerDamage(trailer, sum, bytes)
  if (damage !== undefined) return { damage }
  yield {
    kind: 'unpacked',
    bytes: new Uint8Array(0),
    memberAt: at,
    isFirst: false,
    readTo: end + 8,
    memberEnd: end + 8,
  }
  return end + 8
}

async function* packedBytes(file: Tape, from: number, size: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < size; ) {
    // In memory of its own: the tape is read elsewhere before this piece is used up.
    const bytes = new Uint8Array(await file.read(at, FIRST_LOOK))
    if (bytes.length === 0) return
    yield bytes
    at += bytes.length
  }
}

/** Where the next member begins that is one; the end of the file where there is none. */
async function nextMember(file: Tape, from: number, { size, begins }: GzipOptions): Promise<number> {
  for (let at = from; at < size; at += SCAN - LOOK) {
    const bytes = await file.read(at, SCAN)
    const window = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    let tried = 0
    for (let found = window.indexOf(MAGIC); found >= 0; found = window.indexOf(MAGIC, found + 1)) {
      if (begins(memberBeginning(window.subarray(found, found + LOOK)))) return at + found
      if (++tried >= MOST_TRIED) break
    }
  }
  return size
}

const MAGIC = Buffer.from([0x1f, 0x8b, 8])
/** Bytes of a member that are looked at to see whether it is one. */
const LOOK = 8 * 1024
/** In one window by chance there is none; made on purpose they may not cost hours. */
const MOST_TRIED = 1_000
