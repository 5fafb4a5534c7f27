// An OpenAI-compatible endpoint (`POST …/v1/embeddings`): hosted ones, and llama.cpp, Ollama, vLLM, TEI, LM Studio on this machine.
import { AppError } from '../../domain/app-error.ts'
import { statusOf } from '../http-errors.ts'
import type { Model } from './embedder.ts'
import { vectorsOf } from './endpoint-answer.ts'
import type { EndpointDoor } from './endpoint-door.ts'

export interface EndpointOptions {
  url: URL
  /** As the endpoint calls it; empty where it has but one. */
  model: string
  /** Numbers that a vector is asked to have; 0 for as many as the model gives. */
  dimensions: number
  /** Stands before every text, since some models want to be told what it is for. */
  prefix: string
  /** Texts in one request. */
  atOnce: number
  door: EndpointDoor
  /** Waits between two tries. */
  wait?(ms: number, signal: AbortSignal): Promise<void>
}

/** Statuses after which the same request may go well in a moment. */
const MOMENTARY = new Set([408, 425, 500, 502, 503, 504])
/** Statuses that speak of this text and no other: too long, mostly. */
const OF_THE_TEXT = new Set([400, 413, 422])
const TRIES = 3
const FIRST_WAIT_MS = 300
/** Who asks for more is asked again later, by whoever comes then. */
const LONGEST_WAIT_MS = 5_000
/** Clocks of the two waits are not one. */
const A_MOMENT_MS = 20

/** The address to which texts are sent, from what the operator gave: with or without `/v1` and `/embeddings`. */
export function embeddingsUrl(given: string): URL {
  const url = new URL(given)
  const path = url.pathname.replace(/\/+$/, '')
  if (path.endsWith('/embeddings')) url.pathname = path
  else url.pathname = /\/v\d+$/.test(path) ? `${path}/embeddings` : `${path}/v1/embeddings`
  return url
}

/** A model behind an endpoint. */
export function endpointModel(options: EndpointOptions): Model {
  const { url, model, dimensions, prefix, atOnce, door, wait = pause } = options
  const body = (texts: readonly string[]) =>
    JSON.stringify({
      ...(model !== '' && { model }),
      input: texts.map(text => `${prefix}${text}`),
      encoding_format: 'float',
      ...(dimensions > 0 && { dimensions }),
    })

  async function ask(texts: readonly string[]): Promise<ArrayLike<number>[]> {
    const { status, bytes } = await door.post(body(texts))
    if (status !== 200) throw refusedWith(status, url)
    try {
      return vectorsOf(bytes, texts.length)
    } catch (error) {
      throw new AppError('unavailable', `${url.host} ${(error as Error).message}.`, {
        next: 'See that STEMMA_EMBED is the address of an OpenAI-compatible endpoint for embeddings.',
      })
    }
  }

  return {
    id: [model || url.host, dimensions > 0 ? `${dimensions}` : '', prefix.trim()].filter(Boolean).join(' '),
    atOnce,
    async vectors(texts, signal) {
      for (let tried = 1; ; tried++) {
        try {
          return await ask(texts)
        } catch (error) {
          const ms = waitAfter(error, tried)
          if (ms === undefined) throw error
          await wait(ms, signal)
        }
      }
    },
    close: () => door.close(),
  }
}

/** Milliseconds after which to ask again; undefined where that is for later, or for nobody. */
function waitAfter(error: unknown, tried: number): number | undefined {
  if (!(error instanceof AppError) || error.code !== 'unavailable' || tried >= TRIES) return undefined
  const { retryAfterMs } = error
  if (!MOMENTARY.has(statusOf(error) ?? 0) && retryAfterMs === undefined && !isBrokenOff(error)) return undefined
  const ms = retryAfterMs === undefined ? FIRST_WAIT_MS * 4 ** (tried - 1) : retryAfterMs + A_MOMENT_MS
  return ms <= LONGEST_WAIT_MS ? ms : undefined
}

/** A server that was restarted, or a connection that stood open too long. */
function isBrokenOff(error: AppError): boolean {
  const { code } = (error.cause ?? {}) as NodeJS.ErrnoException
  return code === 'ECONNRESET' || code === 'UND_ERR_SOCKET'
}

function refusedWith(status: number, { host }: URL): AppError {
  if (OF_THE_TEXT.has(status))
    return new AppError('bad-input', `${host} answered ${status}: it does not take this text.`, {
      next: 'Where it takes none, check STEMMA_EMBED_MODEL and STEMMA_EMBED_DIMENSIONS.',
    })
  return new AppError('usage', `${host} answered ${status}.`, { next: NEXT[status] ?? 'Check STEMMA_EMBED.' })
}

const NEXT: Record<number, string> = {
  401: 'Check STEMMA_EMBED_KEY.',
  403: 'Check STEMMA_EMBED_KEY.',
  404: 'Check STEMMA_EMBED and STEMMA_EMBED_MODEL: there is no such address, or no such model.',
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    const leave = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', leave, { once: true })
  })
}
