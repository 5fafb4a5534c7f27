// The way to an embedding endpoint: the parts and rules of the door to the network, opened for one address that the
// operator named. This machine may be that address, since local servers listen there; other private addresses are guarded.
import { AppError } from '../../domain/app-error.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { ipOf, specialKind } from '../addresses.ts'
import { openDispatcher, proxyAddress } from '../http-dispatcher.ts'
import type { Lookup } from '../http-lookup.ts'
import { addressPolicy, isLocalhost, LOOPBACK, portOf } from '../http-policy.ts'
import { openSender } from '../http-sender.ts'
import { openPacing } from '../pacing.ts'

export interface EndpointDoorOptions {
  /** Where texts are sent. */
  url: URL
  agent: string
  /** Goes into one header, and nowhere else. */
  key: string
  timeoutMs: number
  /** As in the settings: what may be reached although it is private. */
  allowPrivate: readonly string[]
  /** Address of an HTTP proxy; never used for this machine. */
  proxy?: string
  log(event: string, fields?: Record<string, unknown>): void
  lookup?: Lookup
  /** Bytes of an answer that are read at most. */
  mostBytes?: number
}

export interface EndpointDoor {
  /**
   * Posts JSON and answers the status with, for a success, the bytes. Rejects with AppError `unavailable` for what may go
   * well later and `usage` for where nothing may go.
   */
  post(json: string): Promise<{ status: number; bytes: Uint8Array }>
  close(): Promise<void>
}

/** Bytes of an answer: 64 vectors of 8,192 numbers, written out. */
const MOST_BYTES = 16 * 1024 * 1024
const AT_ONCE = 2

export function openEndpointDoor(options: EndpointDoorOptions): EndpointDoor {
  const { url, timeoutMs, log, lookup, mostBytes = MOST_BYTES } = options
  const own = ownAddresses(url)
  const proxy = own.length > 0 ? undefined : options.proxy
  const policy = addressPolicy({
    allowPrivate: [...options.allowPrivate, ...own],
    allowPorts: [portOf(url)],
    proxied: proxy !== undefined,
  })
  const sender = openSender({
    dispatcher: openDispatcher({ policy, perHost: AT_ONCE, timeoutMs, ...(proxy && { proxy }), lookup }),
    policy,
    pacing: openPacing({ perHost: AT_ONCE, paceMs: 0, total: AT_ONCE, maxWaitMs: timeoutMs }),
    now: Date.now,
    log,
    ...(proxy && { proxy: proxyAddress(proxy) }),
  })
  const headers = {
    'user-agent': options.agent,
    accept: 'application/json',
    'accept-encoding': 'identity',
    'content-type': 'application/json',
    ...(options.key !== '' && { authorization: `Bearer ${options.key}` }),
  }
  return {
    async post(json) {
      const reply = await sender.send(url, {
        headers,
        body: json,
        maxBytes: mostBytes,
        budget: { leftMs: timeoutMs, timeoutMs },
        wish: { paced: false },
      })
      if (isRefusal(reply)) throw refused(reply)
      return reply
    },
    close: () => sender.close(),
  }
}

/** Entries for the list of what is allowed, where an address is this very machine; none for any other. */
export function ownAddresses(url: URL): string[] {
  if (isLocalhost(url.hostname)) return LOOPBACK.map(ip => entryOf(ip, url))
  const ip = ipOf(url.hostname)
  return ip && specialKind(ip)?.words === THIS_MACHINE ? [entryOf(url.hostname, url)] : []
}

const THIS_MACHINE = 'this machine'

function entryOf(address: string, url: URL): string {
  const bare = address.replace(/^\[(.*)\]$/, '$1')
  return `${bare.includes(':') ? `[${bare}]` : bare}:${portOf(url)}`
}

function refused({ refusal }: Refusal): AppError {
  const { code, because, next } = refusal
  return new AppError(code === 'address-not-allowed' ? 'usage' : 'unavailable', because, { next })
}
