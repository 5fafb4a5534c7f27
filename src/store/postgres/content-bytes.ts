import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Document } from '../../domain/link.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** Bytes as they are stored. */
export interface Content {
  codec: string
  /** Before compression. */
  size: number
  bytes: Buffer
}

const QUALITY = 5

/** Compressed bytes, or the bytes themselves where compressing gains nothing (pictures, PDF). */
export async function packed({ bytes }: Pick<Document, 'bytes'>): Promise<Content> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength }
  const small = await compress(bytes, { params })
  if (small.byteLength < bytes.byteLength) return { codec: 'br', size: bytes.byteLength, bytes: small }
  return { codec: 'raw', size: bytes.byteLength, bytes: Buffer.from(bytes) }
}

const CODECS: Record<string, (bytes: Buffer) => Promise<Buffer>> = { br: decompress, raw: async bytes => bytes }

/** The bytes as they were fetched. */
export async function unpacked({ codec, bytes }: Pick<Content, 'codec' | 'bytes'>): Promise<Uint8Array> {
  const open = CODECS[codec]
  if (!open) throw new Error(`stored bytes are coded as ${codec}, which is unknown`)
  const { buffer, byteOffset, byteLength } = await open(bytes)
  return new Uint8Array(buffer, byteOffset, byteLength)
}
