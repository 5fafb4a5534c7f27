// What a server answered, as a web archive keeps it: HTTP read by warcio, contents unpacked here within limits.
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { codingsOf } from '../http-body.ts'

/** One HTTP answer out of an archive. */
export interface HttpRecord {
  status: number
  contentType: string | undefined
  /** As it came over the wire, without chunks: over this the digest of a payload is made. */
  payload: Uint8Array
  /** Unpacked. */
  content: Uint8Array
}

/** Loaded by the first record: most that start Stemma read no archive. */
let warcio: Promise<typeof import('warcio')> | undefined

/** The answer in a record's block, or in words why there is none. `isCut`: whoever fetched it stopped before its end. */
export async function httpRecord(block: Uint8Array, maxBytes: number, isCut: boolean): Promise<HttpRecord | string> {
  const { AsyncIterReader, StatusAndHeadersParser } = await (warcio ??= import('warcio'))
  const reader = new AsyncIterReader([withReturns(block)], null)
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
  const status = Number(/^HTTP\/[\d.]+\s+(\d{3})\b/i.exec(head?.statusline ?? '')?.[1] ?? Number.NaN)
  if (!head || Number.isNaN(status)) return 'it holds no answer of a server'
  const header = (name: string) => head.headers.get(name) ?? undefined
  const body = await reader.readFully()
  const isChunked = /\bchunked\b/i.test(header('transfer-encoding') ?? '')
  const payload = isChunked ? await new AsyncIterReader([body], null, true).readFully() : body
  const content = unpacked(payload, codingsOf(header('content-encoding')), maxBytes, isCut)
  if (typeof content === 'string') return content
  // Two headers of one name are joined with a comma.
  return { status, contentType: header('content-type')?.split(',')[0].trim(), payload, content }
}

/** Some programs end lines without a return, and some servers send no header: warcio would read on through the content. */
function withReturns(block: Uint8Array): Uint8Array {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length)
  const whole = bytes.indexOf('\r\n\r\n')
  const bare = bytes.subarray(0, whole < 0 ? bytes.length : whole).indexOf('\n\n')
  const [end, after] = bare >= 0 ? [bare, bare + 2] : [whole, whole + 4]
  const hasHeader = bytes.subarray(0, Math.max(0, end)).includes('\n')
  if (end < 0 || (bare < 0 && hasHeader)) return block
  const head = bytes.toString('latin1', 0, end).replace(/\r?\n/g, '\r\n')
  return Buffer.concat([
    Buffer.from(`${head}${hasHeader ? '' : '\r\nX-Empty: 1'}\r\n\r\n`, 'latin1'),
    bytes.subarray(after),
  ])
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number; finishFlush: number }) => Uint8Array

interface Coding {
  unpack: Unpack
  /** True for bytes that are not packed so, although they are said to be: many archives keep them unpacked. */
  isPlain(bytes: Uint8Array): boolean
  finish: number
  cut: number
}

const { Z_FINISH, Z_SYNC_FLUSH, BROTLI_OPERATION_FINISH, BROTLI_OPERATION_FLUSH } = constants
const ZLIB = { finish: Z_FINISH, cut: Z_SYNC_FLUSH }

const CODINGS: Record<string, Coding> = {
  gzip: { ...ZLIB, unpack: gunzipSync, isPlain: bytes => bytes[0] !== 0x1f || bytes[1] !== 0x8b },
  deflate: {
    ...ZLIB,
    unpack: (bytes, options) =>
      (bytes[0] & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
    isPlain: looksLikeMarkup,
  },
  br: {
    unpack: brotliDecompressSync,
    isPlain: looksLikeMarkup,
    finish: BROTLI_OPERATION_FINISH,
    cut: BROTLI_OPERATION_FLUSH,
  },
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart()
  return start.startsWith('<') || start.startsWith('ï»¿<')
}

function unpacked(
  payload: Uint8Array,
  codings: readonly string[],
  maxBytes: number,
  isCut: boolean,
): Uint8Array | string {
  let bytes = payload
  for (const name of codings.toReversed().slice(0, 2)) {
    const coding = CODINGS[name]
    if (!coding && !looksLikeMarkup(bytes)) return `its content is packed as ${name}`
    if (!coding || bytes.length === 0 || coding.isPlain(bytes)) continue
    try {
      bytes = coding.unpack(bytes, { maxOutputLength: maxBytes, finishFlush: isCut ? coding.cut : coding.finish })
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code === 'ERR_BUFFER_TOO_LARGE') return `its content unpacks to more than ${maxBytes} bytes`
      return `its content cannot be unpacked (${name}: ${message})`
    }
  }
  return bytes
}
