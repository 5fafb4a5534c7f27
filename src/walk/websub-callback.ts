// What a hub tells us: that it subscribed us, that it will not, that a feed has news. See websub.ts.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { VERSIONS } from '../pipeline.ts'
import { hubLinks } from '../outside/websub-links.ts'
import type { Cellar } from '../store/cellar.ts'
import { endSubscription, type Lease, leaseOf, type Subscription } from './websub.ts'

/** An answer to a hub. */
export interface HubAnswer {
  status: 200 | 202 | 404 | 410 | 413
  text: string
}

/** What a hub asks before it (un)subscribes us, or that it does not. */
export type Verification = Partial<Record<'mode' | 'topic' | 'challenge' | 'leaseSeconds' | 'reason', string>>

/** What a hub sends with news. */
export interface Notice {
  /** `X-Hub-Signature`. */
  signature: string | undefined
  /** Its `Link` header, which names the topic. */
  link: string | undefined
  body: AsyncIterable<Uint8Array>
}

export interface Callback {
  verify(id: string, asked: Verification): Promise<HubAnswer>
  receive(id: string, notice: Notice): Promise<HubAnswer>
}

interface CallbackOptions {
  cellar: Cellar
  /** Milliseconds since 1970. */
  now(): number
  log(event: string, fields?: Record<string, unknown>): void
  /** Bytes of one notice. */
  maxBytes: number
  /** Calls back later; the process does not stay alive for it. */
  later?(run: () => void, ms: number): void
}

/** What we asked for is confirmed for so long; later nobody knows any more that we asked. */
const CONFIRMED_WITHIN_MS = 24 * 3_600_000
const LONGEST_LEASE_SECONDS = 90 * 24 * 3_600
const LONGEST_CHALLENGE = 4_000
/** Notices of one feed make it due no more often than this. */
const REST_MS = 30_000

const NOT_ASKED: HubAnswer = { status: 404, text: 'This was not asked for.' }
const GONE: HubAnswer = { status: 410, text: 'Nobody is subscribed here any more.' }
/** The same for a right and a wrong signature: nobody can try signatures out. */
const HEARD: HubAnswer = { status: 202, text: '' }

/** Answers for whoever serves. */
export function callbackOver({ cellar, now, log, maxBytes, later = unheld }: CallbackOptions): Callback {
  const lastDue = new Map<string, number>()
  const waiting = new Set<string>()

  async function known(id: string): Promise<{ feed: string; subscription: Subscription; lease: Lease } | undefined> {
    const feed = (await cellar.fact<{ feed: string }>('websub-callback', id))?.feed
    const subscription = feed === undefined ? undefined : await cellar.fact<Subscription>('websub', feed)
    if (feed === undefined || subscription?.id !== id) return undefined
    return { feed, subscription, lease: (await leaseOf(feed, subscription, cellar)) ?? { id } }
  }

  const at = () => new Date(now()).toISOString()

  async function makeDue(feed: string): Promise<void> {
    lastDue.set(feed, now())
    await cellar.offer([{ stage: 'discover', subject: feed, inputHash: `pushed ${at()}` }], VERSIONS)
  }

  /** At once, or where that was just done, once when the rest is over. */
  async function soon(feed: string): Promise<void> {
    const restMs = (lastDue.get(feed) ?? -Infinity) + REST_MS - now()
    if (restMs <= 0) return makeDue(feed)
    if (waiting.has(feed)) return
    waiting.add(feed)
    later(() => {
      waiting.delete(feed)
      makeDue(feed).catch(error => log('push lost', { feed, error: String(error) }))
    }, restMs)
  }

  return {
    async verify(id, { mode, topic, challenge = '', leaseSeconds, reason = '' }) {
      const found = await known(id)
      if (!found || topic !== found.subscription.topic) return NOT_ASKED
      const { feed, subscription, lease } = found
      if (mode === 'denied') {
        const denied = { at: at(), because: reason.slice(0, 300) }
        await cellar.keep('websub-lease', feed, { id, denied } satisfies Lease)
        log('hub denied', { feed, because: denied.because })
        return { status: 200, text: '' }
      }
      const isLate = now() - Date.parse(subscription.askedAt) > CONFIRMED_WITHIN_MS
      if (mode !== subscription.mode || isLate || challenge === '' || challenge.length > LONGEST_CHALLENGE)
        return NOT_ASKED
      if (mode === 'unsubscribe') await endSubscription(cellar, feed)
      else {
        const seconds = secondsIn(leaseSeconds)
        if (seconds === undefined || (await cellar.fact('feed', feed)) === undefined) return NOT_ASKED
        const until = new Date(now() + seconds * 1_000).toISOString()
        const { pushedAt } = lease
        await cellar.keep('websub-lease', feed, { id, until, seconds, verifiedAt: at(), ...(pushedAt && { pushedAt }) })
      }
      log('hub confirmed', { feed, mode })
      return { status: 200, text: challenge }
    },

    async receive(id, { signature, link, body }) {
      const found = await known(id)
      const isOver = !found || !(Date.parse(found.lease.until ?? '') > now())
      if (isOver || (await cellar.fact('feed', found.feed)) === undefined) return GONE
      const { feed, subscription, lease } = found
      const isSigned = await signedBy(subscription.secret, signature, body, maxBytes)
      if (isSigned === 'too-large') return { status: 413, text: `More than ${maxBytes} bytes.` }
      const topic = hubLinks(link, subscription.topic)?.self
      if (!isSigned || (topic !== undefined && topic !== subscription.topic)) {
        log('push ignored', { feed, because: isSigned ? 'it is of another topic' : 'its signature is not right' })
        return HEARD
      }
      await cellar.keep('websub-lease', feed, { ...lease, pushedAt: at() } satisfies Lease)
      await soon(feed)
      return HEARD
    },
  }
}

function unheld(run: () => void, ms: number): void {
  setTimeout(run, ms).unref()
}

/** WebSub, 5.3: the hub says for how long; a hub of the older protocol may say nothing. */
function secondsIn(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return 24 * 3_600
  return /^[1-9]\d{0,11}$/.test(text) ? Math.min(Number(text), LONGEST_LEASE_SECONDS) : undefined
}

/**
 * WebSub, 7.1. SHA-1 is taken too: many hubs know nothing else, it is still sound as a keyed hash, and nothing is believed
 * for it.
 */
const SIGNATURE = /^(sha1|sha256|sha384|sha512)=([0-9a-f]{40,128})$/i

async function signedBy(
  secret: string,
  signature: string | undefined,
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<boolean | 'too-large'> {
  const [, method = '', given = ''] = SIGNATURE.exec(signature?.trim() ?? '') ?? []
  if (method === '') return false
  const hash = createHmac(method.toLowerCase(), secret)
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) return 'too-large'
    hash.update(chunk)
  }
  const [right, told] = [hash.digest(), Buffer.from(given, 'hex')]
  return right.length === told.length && timingSafeEqual(right, told)
}
