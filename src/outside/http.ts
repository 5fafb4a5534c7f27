// The one door to the network. What comes in is bytes within limits; what goes out goes only where it may.
import { AppError } from '../domain/app-error.ts'
import type { Fetched, FetchOptions } from '../domain/fetched.ts'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import type { Lookup } from './http-lookup.ts'
import { openDispatcher, proxyAddress } from './http-dispatcher.ts'
import { addressRefused } from './http-errors.ts'
import { fetchedOf } from './http-fetched.ts'
import { conditions, isContact, requestHeaders } from './http-headers.ts'
import { addressPolicy } from './http-policy.ts'
import { follow } from './http-redirects.ts'
import { shown, urlOf } from './http-request.ts'
import { openSender } from './http-sender.ts'
import { openPacing } from './pacing.ts'
import { robotsCache } from './robots-cache.ts'
import { readRobots } from './robots-file.ts'

export interface HttpOptions {
  /** Product token and version: "Stemma/1.0". */
  agent: string
  /** An e-mail or web address at which whoever runs this instance can be reached. */
  contact?: string
  /** What may be reached although it is private; see PolicySettings. */
  allowPrivate: readonly string[]
  /** Ports beyond 80 and 443. */
  allowPorts: readonly number[]
  /** Bytes of one answer, over the wire and unpacked. */
  maxBytes: number
  /** Milliseconds for one address with all its redirects, without the time spent waiting for a turn. */
  timeoutMs: number
  maxRedirects: number
  /** Requests to one host at one time. */
  perHost: number
  /** Milliseconds between two requests for pages of one host. */
  paceMs: number
  /** Requests at one time; 32 where nothing is said. */
  total?: number
  /** Milliseconds that a page may wait for its turn before it is put off; a minute where nothing is said. */
  maxWaitMs?: number
  /** Address of an HTTP proxy through which everything goes. */
  proxy?: string
  /** Milliseconds since 1970. */
  now(): number
  log(event: string, fields?: Record<string, unknown>): void
  /** Looks up names in place of the platform's resolver. */
  lookup?: Lookup
  /** PEM certificates trusted in place of the platform's. */
  ca?: string
}

export interface HttpDoor {
  /**
   * Sends a form; redirects are not followed, robots.txt is for what is read. Answers the status, or a refusal where it may
   * not be sent. Rejects with AppError `unavailable`.
   */
  post(url: string, form: Record<string, string>): Promise<{ status: number } | Refusal>
  /**
   * What an address answers now. An error status up to 499 is an Answer without bytes, save those that say "later": these,
   * 5xx and whatever breaks on the way are thrown as AppError `unavailable` (`statusOf` tells the status behind it).
   */
  fetch(url: string, options?: FetchOptions): Promise<Fetched>
  /** Ends what is under way; nothing keeps the process alive after it. */
  close(): Promise<void>
}

/** Opens the door. Throws AppError `usage` for settings that make no sense. */
export function openHttp(options: HttpOptions): HttpDoor {
  const { agent, contact, proxy, now, log, maxBytes, timeoutMs, maxRedirects, perHost, paceMs } = options
  if (contact !== undefined && !isContact(contact)) throw noContact(contact)
  const policy = addressPolicy({ ...options, proxied: proxy !== undefined })
  const pacing = openPacing({ perHost, paceMs, total: options.total ?? 32, maxWaitMs: options.maxWaitMs ?? 60_000 })
  const sender = openSender({
    dispatcher: openDispatcher({ ...options, policy }),
    policy,
    pacing,
    now,
    log,
    ...(proxy !== undefined && { proxy: proxyAddress(proxy) }),
  })
  const robots = robotsCache({
    agent,
    now,
    log,
    read: url => readRobots(url, sender, { agent, contact, timeoutMs, now }),
  })

  async function fetchFrom(asked: string, start: URL, { known, as = 'page' }: FetchOptions): Promise<Fetched> {
    const condition = conditions(known)
    const headers = { ...requestHeaders(agent, contact, as), ...condition }
    const budget = { leftMs: timeoutMs, timeoutMs }
    let words = ''
    const followed = await follow(start, maxRedirects, async url => {
      const refused = policy.refusesUrl(url)
      if (refused) return addressRefused(url, refused)
      const verdict = await robots.verdict(url)
      if (isRefusal(verdict)) return verdict
      words = verdict.words
      const wish = { paced: as === 'page', ...(verdict.delayMs !== undefined && { delayMs: verdict.delayMs }) }
      return sender.send(url, { headers, maxBytes, budget, wish })
    })
    if (isRefusal(followed)) return followed
    if (followed.insecure) log('https left for http', { url: shown(asked), to: shown(followed.url.href) })
    return fetchedOf(followed, {
      asked,
      start,
      robots: words,
      now: now(),
      ...(Object.keys(condition).length > 0 && { known }),
    })
  }

  return {
    async fetch(asked, wishes = {}) {
      const url = urlOf(asked)
      const fetched = isRefusal(url) ? url : await fetchFrom(asked, url, wishes)
      log('fetched', { url: shown(asked), outcome: outcomeOf(fetched) })
      return fetched
    },
    async post(address, form) {
      const url = urlOf(address)
      if (isRefusal(url)) return url
      const reply = await sender.send(url, {
        headers: { ...requestHeaders(agent, contact, 'page'), 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
        maxBytes: MOST_REPLY_BYTES,
        cut: true,
        budget: { leftMs: timeoutMs, timeoutMs },
        wish: { paced: false },
      })
      const outcome = isRefusal(reply) ? reply : { status: reply.status }
      log('posted', { url: shown(address), outcome: isRefusal(outcome) ? outcome.refusal.because : outcome.status })
      return outcome
    },
    async close() {
      pacing.close()
      await sender.close()
    },
  }
}

/** Of what is answered to a form nothing is read. */
const MOST_REPLY_BYTES = 64 * 1024

function outcomeOf(fetched: Fetched): string {
  if (isRefusal(fetched)) return `${fetched.refusal.code}: ${fetched.refusal.because}`
  return 'document' in fetched ? `${fetched.document.status}, ${fetched.document.bytes.length} bytes` : 'unchanged'
}

function noContact(text: string): AppError {
  return new AppError('usage', `${JSON.stringify(text)} is neither an e-mail address nor a web address.`, {
    next: 'Set STEMMA_CONTACT to name@example.org or https://example.org/about.',
  })
}
