// An OpenAI-compatible endpoint (`POST …/v1/chat/completions`): hosted ones, and Ollama, llama.cpp, vLLM, LM Studio on this machine.
import { AppError } from '../../domain/app-error.ts'
import type { WriteRequest } from '../../stages/stage.ts'
import type { EndpointDoor } from '../embedders/endpoint-door.ts'
import { statusOf } from '../http-errors.ts'
import { wordsOf } from './chat-answer.ts'

export interface ChatOptions {
  url: URL
  /** As the endpoint calls it; empty where it has but one. */
  model: string
  door: EndpointDoor
  /** Waits between two tries. */
  wait?(ms: number): Promise<void>
}

/** The address to which requests are sent, from what the operator gave: with or without `/v1` and `/chat/completions`. */
export function chatUrl(given: string): URL {
  const url = new URL(given)
  const path = url.pathname.replace(/\/+$/, '')
  if (path.endsWith('/chat/completions')) url.pathname = path
  else url.pathname = /\/v\d+$/.test(path) ? `${path}/chat/completions` : `${path}/v1/chat/completions`
  return url
}

type Form = (request: WriteRequest) => Record<string, unknown>

/** What to ask besides the words, the most first: servers and models refuse what they do not know. */
const FORMS: readonly Form[] = [
  ({ mostTokens }) => ({ ...STEADY, max_tokens: mostTokens, response_format: { type: 'json_object' } }),
  ({ mostTokens }) => ({ ...STEADY, max_tokens: mostTokens }),
  ({ mostTokens }) => ({ max_completion_tokens: mostTokens }),
]
/** The same words get the same answer, as far as the model can. */
const STEADY = { temperature: 0, seed: 1 }

/** Statuses that speak of the form of a request, or of its length. */
const OF_THE_FORM = new Set([400, 413, 422])
/** Statuses after which the same request may go well in a moment. */
const MOMENTARY = new Set([408, 425, 429, 500, 502, 503, 504])
const TRIES = 3
const FIRST_WAIT_MS = 500
/** Who asks for more is asked again later, by whoever comes then. */
const LONGEST_WAIT_MS = 10_000
/** Clocks of the two waits are not one. */
const A_MOMENT_MS = 20

/** Asks an endpoint. Rejects with AppError `unavailable`, `bad-input` (it does not take this request) or `usage`. */
export function chatEndpoint({
  url,
  model,
  door,
  wait = pause,
}: ChatOptions): (request: WriteRequest) => Promise<string> {
  // What it refused once it is not asked again.
  let form = 0

  async function ask(request: WriteRequest): Promise<string> {
    const { status, bytes } = await door.post(bodyOf(request, model, FORMS[form]))
    if (OF_THE_FORM.has(status) && form < FORMS.length - 1) return askPlainer(request)
    if (status !== 200) throw refusedWith(status, url)
    try {
      return wordsOf(bytes)
    } catch (error) {
      throw new AppError('unavailable', `${url.host} ${(error as Error).message}.`, { next: NO_ENDPOINT })
    }
  }

  /** Another form is kept where it is taken; where none is, it was not the form. */
  async function askPlainer(request: WriteRequest): Promise<string> {
    const before = form
    form += 1
    try {
      return await ask(request)
    } catch (error) {
      if (error instanceof AppError && error.code === 'bad-input') form = before
      throw error
    }
  }

  return async request => {
    for (let tried = 1; ; tried++) {
      try {
        return await ask(request)
      } catch (error) {
        const ms = waitAfter(error, tried)
        if (ms === undefined) throw error
        await wait(ms)
      }
    }
  }
}

function bodyOf(request: WriteRequest, model: string, form: Form): string {
  const messages = [
    { role: 'system', content: request.system },
    { role: 'user', content: request.user },
  ]
  return JSON.stringify({ ...(model !== '' && { model }), messages, stream: false, ...form(request) })
}

/** Milliseconds after which to ask again; undefined where that is for later, or for nobody. */
function waitAfter(error: unknown, tried: number): number | undefined {
  if (!(error instanceof AppError) || error.code !== 'unavailable' || tried >= TRIES) return undefined
  const { retryAfterMs } = error
  if (!MOMENTARY.has(statusOf(error) ?? 0)) return undefined
  // Who has had enough of us and does not say until when is left alone for long.
  if (statusOf(error) === 429 && retryAfterMs === undefined) return undefined
  const ms = retryAfterMs === undefined ? FIRST_WAIT_MS * 4 ** (tried - 1) : retryAfterMs + A_MOMENT_MS
  return ms <= LONGEST_WAIT_MS ? ms : undefined
}

const NO_ENDPOINT = 'See that STEMMA_WRITER is the address of an OpenAI-compatible endpoint that chats.'

function refusedWith(status: number, { host }: URL): AppError {
  if (OF_THE_FORM.has(status)) {
    return new AppError('bad-input', `${host} answered ${status}: it does not take this request.`, {
      next: 'Check STEMMA_WRITER_MODEL; where the model reads less at once, lower STEMMA_WRITER_CHARS.',
    })
  }
  return new AppError('usage', `${host} answered ${status}.`, { next: NEXT[status] ?? 'Check STEMMA_WRITER.' })
}

const NEXT: Readonly<Record<number, string>> = {
  401: 'Check STEMMA_WRITER_KEY.',
  402: 'Whoever runs it wants to be paid.',
  403: 'Check STEMMA_WRITER_KEY.',
  404: 'Check STEMMA_WRITER and STEMMA_WRITER_MODEL: there is no such address, or no such model.',
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
