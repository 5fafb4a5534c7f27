// What can go wrong between here and a server, in sentences that name the host, what happened and what to do.
import { AppError } from '../domain/app-error.ts'
import { type Refusal, refuse } from '../domain/refusal.ts'
import { AddressRefused } from './http-connect.ts'
import { MAX_HEADER_BYTES } from './http-dispatcher.ts'
import type { NotAllowed } from './http-policy.ts'
import { shown } from './http-request.ts'

/** A request that took longer than it may. */
export class TooSlow extends Error {}
/** A request given up because the door is being closed. */
export class DoorClosed extends Error {}

/** What a server answered where that is a reason to try again later: the cause of the AppError. */
export class ServerStatus extends Error {
  readonly status: number

  constructor(status: number) {
    super(`status ${status}`)
    this.status = status
  }
}

/** The HTTP status behind an error that a fetch threw; undefined where no server answered. */
export function statusOf(error: unknown): number | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof ServerStatus ? cause.status : undefined
}

const LATER = 'See whether the address is right and opens in a browser; what is followed is tried again by itself.'
const CERTIFICATE = 'Its owner must renew the certificate. Where you trust another authority, set NODE_EXTRA_CA_CERTS.'

/** By error code: what happened, and the next step. */
const HAPPENED: Record<string, [what: string, next: string]> = {
  ENOTFOUND: ['has no address: there is no such host', 'Check the address; the site may be gone or renamed.'],
  ENODATA: ['has no address: there is no such host', 'Check the address; the site may be gone or renamed.'],
  EAI_AGAIN: ['cannot be looked up now: no name server answers', 'Check the connection to the network.'],
  ECONNREFUSED: ['refuses connections', LATER],
  ECONNRESET: ['broke off the connection', LATER],
  EPIPE: ['broke off the connection', LATER],
  UND_ERR_SOCKET: ['broke off the connection before the answer was whole', LATER],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['sent another number of bytes than it said', LATER],
  ERR_STREAM_PREMATURE_CLOSE: ['broke off the connection before the answer was whole', LATER],
  ETIMEDOUT: ['does not answer', LATER],
  UND_ERR_CONNECT_TIMEOUT: ['does not answer', LATER],
  UND_ERR_HEADERS_TIMEOUT: ['took the connection and did not answer', LATER],
  UND_ERR_BODY_TIMEOUT: ['stopped in the middle of its answer', LATER],
  EHOSTUNREACH: ['cannot be reached from here', 'Check the connection to the network.'],
  ENETUNREACH: ['cannot be reached from here', 'Check the connection to the network.'],
  EADDRNOTAVAIL: ['cannot be reached from here', 'Check the connection to the network.'],
  CERT_HAS_EXPIRED: ['shows a certificate that is over', CERTIFICATE],
  CERT_NOT_YET_VALID: ['shows a certificate that is not valid yet', 'Check the clock of this machine.'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['shows a certificate that it signed itself', CERTIFICATE],
  SELF_SIGNED_CERT_IN_CHAIN: ['shows a certificate of an unknown authority', CERTIFICATE],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['shows a certificate without the ones between', CERTIFICATE],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['shows a certificate of an unknown authority', CERTIFICATE],
  ERR_TLS_CERT_ALTNAME_INVALID: ['shows a certificate of another host', CERTIFICATE],
  EPROTO: ['does not speak TLS as it should', LATER],
  Z_DATA_ERROR: ['packed its answer in a way that cannot be unpacked', LATER],
  Z_BUF_ERROR: ['broke off its packed answer in the middle', LATER],
}

/** What an error on the way means: a refusal where it is final, else an AppError `unavailable` to be thrown. */
export function failureOf(url: URL, error: unknown, proxy?: URL): AppError | Refusal {
  const root = rootOf(error)
  if (root instanceof AddressRefused) return addressRefused(url, root.why)
  if (root instanceof DoorClosed) return new AppError('unavailable', 'Stemma is being stopped.', { cause: error })
  if (root instanceof TooSlow) return unavailable(`${url.host} took longer than ${root.message}.`, LATER, error)
  const code = codeOf(root)
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return refuse('too-large', `${url.host} sent more than ${MAX_HEADER_BYTES} bytes of headers.`, LATER)
  }
  if (proxy && isOfProxy(root)) return proxyFailure(url, proxy, root)
  const [what, next] = HAPPENED[code] ?? familyOf(code) ?? [`could not be asked (${root.message})`, LATER]
  return unavailable(`${proxy ? `${url.host} (by the proxy ${proxy.host})` : url.host} ${what}.`, next, error)
}

/** The refusal of an address that no request may go to. */
export function addressRefused(url: URL, { because, next }: NotAllowed): Refusal {
  return refuse('address-not-allowed', `${shown(url.href)} is not fetched: ${because}.`, next)
}

/** What may be otherwise in an hour. */
export function unavailable(message: string, next: string, cause: unknown, retryAfterMs?: number): AppError {
  return new AppError('unavailable', message, { next, cause, ...(retryAfterMs !== undefined && { retryAfterMs }) })
}

function familyOf(code: string): [string, string] | undefined {
  if (code.startsWith('HPE_')) return ['sent an answer that is no HTTP', LATER]
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return ['does not speak TLS as it should', LATER]
  if (code.startsWith('CERT_') || code.startsWith('UNABLE_TO_')) return ['shows a certificate of no worth', CERTIFICATE]
  if (code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_BROTLI')) return HAPPENED.Z_DATA_ERROR
  return undefined
}

/** Tunnels that a proxy refuses are told as an abort by the library. */
const isOfProxy = (error: Error): boolean => /^proxy (?:response|authentication)/i.test(error.message)

function proxyFailure(url: URL, proxy: URL, error: Error): AppError {
  const status = /\d{3}/.exec(error.message)?.[0] ?? 'an error'
  const message = `The proxy ${proxy.host} answered ${status} when asked for ${url.host}.`
  return unavailable(message, 'Check STEMMA_PROXY, its user and its password.', error)
}

/** The first error that says something: of several addresses tried, the first one's. */
function rootOf(error: unknown): Error {
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0])
  if (!(error instanceof Error)) return new Error(String(error))
  return error.cause instanceof Error && codeOf(error) === '' ? rootOf(error.cause) : error
}

function codeOf(error: Error): string {
  const { code, name } = error as NodeJS.ErrnoException
  if (typeof code === 'string') return code
  return name === 'HTTPParserError' ? 'HPE_' : ''
}
