import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici'
import { AppError } from '../domain/app-error.ts'
import { guardedConnect } from './http-connect.ts'
import type { Lookup } from './http-lookup.ts'
import type { AddressPolicy } from './http-policy.ts'

/** Bytes of all headers of an answer together. */
export const MAX_HEADER_BYTES = 64 * 1024

/** Milliseconds for which an unused connection stays open, whatever a server offers. */
const IDLE_MS = 4_000

export interface DispatcherOptions {
  policy: AddressPolicy
  perHost: number
  timeoutMs: number
  /** `http://` or `https://`, with user and password where it asks for them. Its own address is not checked. */
  proxy?: string
  lookup?: Lookup
  /** PEM certificates trusted in place of the platform's. */
  ca?: string
}

/** Connections straight to the hosts, or through a proxy. Throws AppError `usage` for a proxy that cannot be one. */
export function openDispatcher({ policy, perHost, timeoutMs, proxy, lookup, ca }: DispatcherOptions): Dispatcher {
  const common = {
    connections: perHost,
    pipelining: 1,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
  }
  if (proxy === undefined) {
    return new Agent({ ...common, connect: guardedConnect(policy, { lookup, timeoutMs, ca }) })
  }
  return new ProxyAgent({
    ...common,
    uri: proxyAddress(proxy).href,
    // http: pages are asked of the proxy by their whole address, https: ones through a tunnel.
    proxyTunnel: false,
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: timeoutMs }),
    ...(ca !== undefined && { requestTls: { ca } }),
  })
}

/** The address of a proxy. */
export function proxyAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && ['http:', 'https:'].includes(url.protocol)) return url
  throw new AppError('usage', `${JSON.stringify(text)} is no HTTP proxy.`, { next: 'Give http://host:port.' })
}
