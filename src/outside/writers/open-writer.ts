import { AppError } from '../../domain/app-error.ts'
import type { Writer } from '../../stages/stage.ts'
import { openEndpointDoor, ownAddresses } from '../embedders/endpoint-door.ts'
import { chatEndpoint, chatUrl } from './chat-endpoint.ts'

/** What the operator named, and how to reach it. */
export interface WriterOptions {
  /** Address of an OpenAI-compatible endpoint. */
  from: string
  model: string
  key: string
  timeoutMs: number
  mostCharacters: number
  mostTokens: number
  agent: string
  allowPrivate: readonly string[]
  proxy?: string
  log(event: string, fields?: Record<string, unknown>): void
}

/** A writer that holds connections. */
export interface OpenWriter extends Writer {
  close(): Promise<void>
}

/** An answer of some thousand tokens, its reasoning with it. */
const MOST_BYTES = 1024 * 1024

/** Opens the writer that was named; asks nobody yet. Throws AppError `usage` where it cannot be one. */
export function openWriter(options: WriterOptions): OpenWriter {
  if (!/^[\x21-\x7e]*$/.test(options.key)) throw keyNotSendable()
  const url = chatUrl(options.from)
  const door = openEndpointDoor({ ...options, url, mostBytes: MOST_BYTES })
  return {
    model: options.model || url.host,
    endpoint: url.origin,
    mostCharacters: options.mostCharacters,
    mostTokens: options.mostTokens,
    write: chatEndpoint({ url, model: options.model, door }),
    close: () => door.close(),
  }
}

/** True for an endpoint on this machine. */
export const isWriterNear = (from: string): boolean => ownAddresses(chatUrl(from)).length > 0

// What is wrong with it is not said by showing it.
const keyNotSendable = (): AppError =>
  new AppError('usage', 'STEMMA_WRITER_KEY holds characters that cannot be sent.', {
    next: 'Give the key alone, without spaces or quotation marks around it.',
  })
