// PostgreSQL's own compression takes three times as long and, unlike ours, runs while rows are locked and on one core.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib'

const compress = promisify(deflateRaw)
const LEVEL = 3
/** Bytes below which compressing gains less than it costs. */
const SMALL = 1_000
/** Bytes below which handing them to a thread takes longer than compressing them here. */
const QUICK = 8_000

/** JSON text of an output, with the SHA-256 by which a change is seen. */
export interface OutputText {
  text: Buffer
  hash: Buffer
}

/** Throws where a stage made `undefined`. */
export function textOf(output: unknown): OutputText {
  const json = JSON.stringify(output) as string | undefined
  if (json === undefined) throw new Error('undefined is no output')
  const text = Buffer.from(json)
  return { text, hash: createHash('sha256').update(text).digest() }
}

/** A text as it is stored. */
export interface StoredText {
  codec: string
  value: Buffer
}

export async function packedText({ text }: OutputText): Promise<StoredText> {
  if (text.byteLength < SMALL) return { codec: 'raw', value: text }
  const options = { level: LEVEL }
  const value = text.byteLength < QUICK ? deflateRawSync(text, options) : await compress(text, options)
  return { codec: 'deflate', value }
}

const CODECS: Record<string, (value: Buffer) => Buffer> = {
  raw: value => value,
  deflate: value => inflateRawSync(value),
}

/** The output that was stored. */
export function outputOf<Out>({ codec, value }: StoredText): Out {
  const open = CODECS[codec]
  if (!open) throw new Error(`a stored output is coded as ${codec}, which is unknown`)
  return JSON.parse(open(value).toString('utf8')) as Out
}
