import type { Dispatcher } from 'undici'
import { type Refusal, refuse } from '../domain/refusal.ts'
import { type BodyCaps, codingsOf, given, readBody, tooLarge } from './http-body.ts'
import { firstHeader, header, type Headers } from './http-headers.ts'

/** One answer to one request, redirects as they are. */
export interface Reply {
  status: number
  headers: Headers
  /** Empty where the status is no success. */
  bytes: Uint8Array
}

export interface Sent extends BodyCaps {
  headers: Record<string, string>
  /** What is sent, with POST; GET where nothing is. */
  body?: string
  /** Ends the request with its reason. */
  signal: AbortSignal
}

/**
 * Asks for an address once, and once more where a connection that stood open from before turned out to be dead. Rejects
 * with the library's error or the signal's reason.
 */
export async function request(dispatcher: Dispatcher, url: URL, sent: Sent): Promise<Reply | Refusal> {
  const answer = await ask(dispatcher, url, sent).catch(error => {
    if (!isDeadConnection(error) || sent.signal.aborted) throw error
    return ask(dispatcher, url, sent)
  })
  const reply = { status: answer.statusCode, headers: answer.headers }
  if (reply.status < 200 || reply.status > 299) {
    await passOver(answer, sent.signal)
    return { ...reply, bytes: new Uint8Array(0) }
  }
  if (!sent.cut && Number(firstHeader(answer.headers, 'content-length')) > sent.maxBytes) {
    return given(answer.body, tooLarge(sent.maxBytes))
  }
  const bytes = await readBody(answer.body, codingsOf(header(answer.headers, 'content-encoding')), sent)
  return 'refusal' in bytes ? bytes : { ...reply, bytes }
}

/** The library notices the end of the time only once there is a connection, so it is watched here too. */
function ask(dispatcher: Dispatcher, url: URL, { headers, body, signal }: Sent): Promise<Dispatcher.ResponseData> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    dispatcher
      .request({
        origin: url.origin,
        path: requestTarget(url),
        method: body === undefined ? 'GET' : 'POST',
        ...(body !== undefined && { body }),
        headers,
        signal,
      })
      .then(resolve, reject)
  })
}

/** A short body is read to its end, so that the connection can be used again. */
async function passOver({ headers, body }: Dispatcher.ResponseData, signal: AbortSignal): Promise<void> {
  const length = Number(firstHeader(headers, 'content-length'))
  if (length <= SHORT_BYTES) await body.dump({ limit: SHORT_BYTES, signal })
  else given(body, undefined)
}

const SHORT_BYTES = 64 * 1024

/** Path and query as they are written: `URL`'s own parts lose a last `?`. */
export function requestTarget(url: URL): string {
  return withoutFragment(url).slice(url.origin.length)
}

/** A fragment is never sent. */
export function withoutFragment(url: URL): string {
  return url.href.replace(/#.*$/s, '')
}

/** A web address, or the refusal of what is none. */
export function urlOf(text: string, base?: URL): URL | Refusal {
  if (URL.canParse(text, base)) return new URL(text, base)
  return refuse('address-not-allowed', `${JSON.stringify(shown(text))} is no web address.`, 'Check the address.')
}

/** An address as it may stand in a sentence or a log: not too long, and without a password. */
export function shown(url: string): string {
  const open = url.replace(/^(\w+:\/*)[^/?#]*@/, '$1…@')
  return open.length > 300 ? `${open.slice(0, 300)}…` : open
}

const isDeadConnection = (error: unknown): boolean =>
  ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')
