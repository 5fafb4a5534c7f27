import { AppError } from '../../domain/app-error.ts'
import { type Embedder, embedderOver } from './embedder.ts'
import { openEndpointDoor, ownAddresses } from './endpoint-door.ts'
import { embeddingsUrl, endpointModel } from './endpoint-model.ts'
import { onnxModel } from './onnx-model.ts'

/** What the operator named, and how to reach it. */
export interface EmbedderOptions {
  /** A folder, or the address of an endpoint. */
  from: string
  model: string
  key: string
  prefix: string
  dimensions: number
  timeoutMs: number
  atOnce: number
  modules: readonly string[]
  agent: string
  allowPrivate: readonly string[]
  proxy?: string
  log(event: string, fields?: Record<string, unknown>): void
}

/** Opens the embedder that was named. Rejects with AppError `usage` where it cannot be one. */
export async function openEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const { from, modules, prefix, atOnce } = options
  if (!isEndpoint(from)) return embedderOver(await onnxModel({ folder: from, modules, prefix, atOnce }))
  if (!/^[\x21-\x7e]*$/.test(options.key)) throw keyNotSendable()
  const url = embeddingsUrl(from)
  const door = openEndpointDoor({ ...options, url })
  return embedderOver(endpointModel({ ...options, url, door }))
}

/** True for an address, false for a folder. */
export const isEndpoint = (from: string): boolean => /^https?:\/\//i.test(from)

/** True for a folder, and for an endpoint on this machine. */
export const isNear = (from: string): boolean => !isEndpoint(from) || ownAddresses(embeddingsUrl(from)).length > 0

// What is wrong with it is not said by showing it.
const keyNotSendable = (): AppError =>
  new AppError('usage', 'STEMMA_EMBED_KEY holds characters that cannot be sent.', {
    next: 'Give the key alone, without spaces or quotation marks around it.',
  })
