// What an OpenAI-compatible endpoint answers: JSON with a list of vectors, as numbers or as the base64 of little-endian
// 32-bit floats, each with its place in the list.
import { z } from 'zod'
import { endpointJson } from '../endpoint-json.ts'

const answerSchema = z.object({
  data: z.array(
    z.object({
      index: z.number().int().nonnegative().optional(),
      embedding: z.union([z.array(z.number()), z.base64()]),
    }),
  ),
})

/** The vectors of an answer in the order of the texts. Throws an Error that says what is wrong with it. */
export function vectorsOf(bytes: Uint8Array, asked: number): ArrayLike<number>[] {
  const read = answerSchema.safeParse(endpointJson(bytes, 'vectors were'))
  if (!read.success) throw new Error('gave JSON in which there are no vectors')
  const { data } = read.data
  if (data.length !== asked) throw new Error(`gave ${data.length} vectors for ${asked} texts`)
  return placed(data).map(({ embedding }) => (typeof embedding === 'string' ? floatsOf(embedding) : embedding))
}

/** Each in its place; servers that give no places give them in order. */
function placed<Each extends { index?: number | undefined }>(data: readonly Each[]): Each[] {
  if (data.every(({ index }) => index === undefined)) return [...data]
  const found: Each[] = []
  for (const each of data) if (each.index !== undefined) found[each.index] = each
  const isWhole = found.length === data.length && Object.keys(found).length === data.length
  if (!isWhole) throw new Error('gave vectors of which it is not clear which text each is of')
  return found
}

function floatsOf(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length % 4 !== 0) throw new Error('gave a vector that breaks off')
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4))
}
