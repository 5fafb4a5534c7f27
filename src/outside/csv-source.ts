import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { AppError } from '../domain/app-error.ts'
import { decodeBytes, withoutC1 } from '../text/charset.ts'
import { fileError } from './file-reader.ts'

/** A file, or bytes that came otherwise, under the name that is told of them. */
export type CsvFrom = { path: string } | { name: string; bytes: Uint8Array }

/** What a look at all bytes tells. */
interface CsvSurvey {
  size: number
  /** SHA-256, hex. */
  hash: string
  /** A WHATWG label. */
  charset: string
  /** True where some bytes fit no charset: they are read as U+FFFD. */
  isDamaged: boolean
  /** The first bytes. */
  head: Uint8Array
}

const CHUNK = 256 * 1024

/** The name by which problems are told. */
export const csvName = (from: CsvFrom): string => ('path' in from ? from.path : from.name)

/** The bytes in pieces. Throws AppError where there is no such file. */
export async function* csvBytes(from: CsvFrom): AsyncGenerator<Uint8Array> {
  if ('bytes' in from) {
    for (let at = 0; at < from.bytes.length; at += CHUNK) yield from.bytes.subarray(at, at + CHUNK)
    return
  }
  try {
    const file = await open(from.path)
    try {
      const found = await file.stat()
      if (found.isDirectory()) throw fileError(from.path, { code: 'EISDIR' })
      if (!found.isFile()) throw new AppError('unreadable', `${from.path} is no file.`, { next: 'Name a file.' })
      yield* file.createReadStream({ highWaterMark: CHUNK, autoClose: false }) as AsyncIterable<Uint8Array>
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof AppError ? error : fileError(from.path, error)
  }
}

/**
 * Reads all bytes once: only then is it known whether they are UTF-8. A mark at the beginning decides; else what is valid
 * UTF-8 to its end is UTF-8; else the piece where it first is not is looked at. Throws AppError for what is no text.
 */
export async function surveyCsv(from: CsvFrom, maxBytes: number): Promise<CsvSurvey> {
  const hash = createHash('sha256')
  const strict = strictly()
  let [size, head] = [0, new Uint8Array()]
  for await (const chunk of csvBytes(from)) {
    if (size === 0) head = Uint8Array.from(chunk)
    size += chunk.length
    if (size > maxBytes) throw tooLarge(from, maxBytes)
    hash.update(chunk)
    strict.take(chunk)
  }
  strict.take()
  refuseBinary(from, head)
  const bad = strict.bad()
  const charset = markedCharset(head) ?? (bad ? decodeBytes(bad).charset : 'utf-8')
  return { size, hash: hash.digest('hex'), charset, isDamaged: bad !== undefined && charset === 'utf-8', head }
}

/** The text in pieces, every line end one U+000A. `onBytes` is told how many bytes were read. */
export async function* csvText(
  from: CsvFrom,
  charset: string,
  onBytes: (read: number) => void,
): AsyncGenerator<string> {
  const decode = decoderOf(charset)
  let read = 0
  for await (const chunk of csvBytes(from)) {
    read += chunk.length
    onBytes(read)
    const text = decode(chunk)
    if (text !== '') yield text
  }
  const last = decode()
  if (last !== '') yield last
}

/** Text of bytes that come in pieces; without bytes what is left. */
export function decoderOf(charset: string): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder(charset)
  const fixed = charset === 'windows-1252' ? withoutC1 : (text: string) => text
  let held = ''
  return chunk => {
    const text = held + fixed(decoder.decode(chunk, { stream: chunk !== undefined }))
    // The other half of a line end may be in the next piece.
    held = chunk && text.endsWith('\r') ? '\r' : ''
    return (held ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n')
  }
}

function strictly(): { take(chunk?: Uint8Array): void; bad(): Uint8Array | undefined } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bad: Uint8Array | undefined
  let last = new Uint8Array()
  return {
    take(chunk) {
      if (bad) return
      try {
        decoder.decode(chunk, { stream: chunk !== undefined })
        if (chunk) last = Uint8Array.from(chunk)
      } catch {
        bad = Uint8Array.from(chunk ?? last)
      }
    },
    bad: () => bad,
  }
}

/** Of a byte order mark, or of UTF-16 without one. */
function markedCharset(head: Uint8Array): string | undefined {
  const { charset, from } = decodeBytes(head)
  return from === 'bom' || charset.startsWith('utf-16') ? charset : undefined
}

const PACKED: [bytes: number[], what: string, next: string][] = [
  [[0x50, 0x4b, 3, 4], 'a spreadsheet or another packed file', 'Save it as CSV.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old spreadsheet', 'Save it as CSV.'],
  [[0x1f, 0x8b], 'packed with gzip', 'Unpack it first.'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Save it as CSV.'],
]

function refuseBinary(from: CsvFrom, head: Uint8Array): void {
  const packed = PACKED.find(([bytes]) => bytes.every((byte, at) => head[at] === byte))
  if (packed) throw new AppError('unreadable', `${csvName(from)} is ${packed[1]}, not CSV.`, { next: packed[2] })
  // A byte order mark is three letters of Latin-1.
  if (
    /^\W{0,9}<(?:!doctype|html|\?xml)\b/i.test(
      Buffer.from(head.subarray(0, 100)).toString('latin1').replace(/^ï»¿/, ''),
    )
  )
    throw new AppError('unreadable', `${csvName(from)} is a web page or XML, not CSV.`, {
      next: 'Download the table itself.',
    })
  if (head.subarray(0, 4096).includes(0) && !markedCharset(head)?.startsWith('utf-16'))
    throw new AppError('unreadable', `${csvName(from)} is no text.`, { next: 'Save it as CSV in UTF-8.' })
}

const tooLarge = (from: CsvFrom, limit: number): AppError =>
  new AppError('too-large', `${csvName(from)} is larger than ${limit} bytes.`, { next: 'Split it into several files.' })
