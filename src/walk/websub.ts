/**
 * WebSub (https://www.w3.org/TR/websub/): a hub that a feed names tells us of news as soon as it is there. What a hub sends
 * is never read as news: it only makes the feed due now, which is then fetched from its own address as at any poll. So
 * the worst that a lying hub can do is to have a feed looked at too early.
 *
 * Whoever polls asks and renews (`websub`); whoever serves pages is called back (`websub-lease`). Each writes its own facts,
 * so that any number of processes share them and none overwrites another's.
 */
import { randomBytes } from 'node:crypto'
import { AppError } from '../domain/app-error.ts'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import type { Cellar } from '../store/cellar.ts'

/** Pushes that are asked for at hubs. */
export interface Push {
  /** What follows of a look at a feed: a subscription that is asked for or renewed, or left as it is. */
  afterPoll(feed: string, announced: Announced | undefined): Promise<PushState>
  /** Asks the hub to tell no more of a feed; where it does not hear, the subscription ends by itself. */
  leave(feed: string): Promise<void>
}

/** Who tells of a feed's news, and the address by which it knows the feed. */
export interface Announced {
  hub: string
  topic: string
}

/** How a feed is told of news. */
export interface PushState {
  /** The hub is subscribed to, and lately it did tell of news. */
  isPushed?: boolean
  /** Milliseconds until the subscription ends. */
  leaseLeftMs?: number
}

/** What was asked of a hub, by the address of the feed: the fact `websub`. */
export interface Subscription extends Announced {
  /** The last part of the callback's address: nobody can guess it. The fact `websub-callback` leads from it to the feed. */
  id: string
  secret: string
  /** Where the hub calls back: another one where we are reached at another address since. */
  callback: string
  mode: 'subscribe' | 'unsubscribe'
  /** ISO 8601. */
  askedAt: string
  /** How often in a row nothing came of it. */
  tries: number
}

/** What the hub said, by the address of the feed: the fact `websub-lease`. */
export interface Lease {
  /** Of the subscription that it belongs to. */
  id: string
  /** ISO 8601: until when the hub has promised to tell of news. */
  until?: string
  seconds?: number
  /** ISO 8601. */
  verifiedAt?: string
  /** ISO 8601: when it last told of news with the right signature. */
  pushedAt?: string
  denied?: { at: string; because: string }
}

export interface PushOptions {
  cellar: Cellar
  /** Sends a form. Rejects with AppError where nobody answers. */
  post(url: string, form: Record<string, string>): Promise<{ status: number } | Refusal>
  /** Address at which others reach us. */
  publicUrl: string
  /** Milliseconds since 1970. */
  now(): number
  log(event: string, fields?: Record<string, unknown>): void
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** What is asked for; hubs give what they like. */
const LEASE_SECONDS = 10 * 24 * 3_600
/** A hub that said no is asked again after so long. */
const DENIED_MS = 7 * DAY_MS
const LONGEST_BACKOFF_MS = 7 * DAY_MS
/** A hub that has told of nothing for so long is not relied on. */
const LATELY_MS = 7 * DAY_MS

/** Pushes for whoever polls. */
export function pushOver({ cellar, post, publicUrl, now, log }: PushOptions): Push {
  const at = () => new Date(now()).toISOString()

  async function ask(feed: string, subscription: Subscription): Promise<void> {
    // Hubs may call back before they answer.
    await cellar.keep('websub-callback', subscription.id, { feed })
    await cellar.keep('websub', feed, subscription)
    const { hub, topic, callback, secret, mode } = subscription
    const outcome = await sent(hub, {
      'hub.mode': mode,
      'hub.topic': topic,
      'hub.callback': callback,
      ...(mode === 'subscribe' && { 'hub.secret': secret, 'hub.lease_seconds': String(LEASE_SECONDS) }),
    })
    log('hub asked', { feed, hub, mode, outcome })
  }

  async function sent(hub: string, form: Record<string, string>): Promise<string> {
    try {
      const answer = await post(hub, form)
      return isRefusal(answer) ? answer.refusal.because : String(answer.status)
    } catch (error) {
      // A hub that is away does not keep its feed from being polled.
      if (error instanceof AppError) return error.message
      throw error
    }
  }

  return {
    async afterPoll(feed, announced) {
      const known = await cellar.fact<Subscription>('websub', feed)
      const lease = await leaseOf(feed, known, cellar)
      const state = stateOf(lease, now())
      if (!announced || !/^https?:/i.test(announced.hub)) return state
      const isSame = known !== undefined && isOf(known, announced, publicUrl)
      if (isSame && !isDue(known, lease, now())) return state
      if (known && !isSame) await endSubscription(cellar, feed)
      const base = isSame ? known : named(publicUrl)
      const tries = isSame && known.askedAt > (lease?.verifiedAt ?? '') ? known.tries + 1 : 0
      await ask(feed, { ...base, ...announced, mode: 'subscribe', askedAt: at(), tries })
      return isSame ? state : {}
    },
    async leave(feed) {
      const known = await cellar.fact<Subscription>('websub', feed)
      if (!known) return
      if (known.mode === 'unsubscribe') return endSubscription(cellar, feed)
      await ask(feed, { ...known, mode: 'unsubscribe', askedAt: at(), tries: 0 })
    },
  }
}

const isOf = ({ hub, topic, mode, callback, id }: Subscription, announced: Announced, publicUrl: string): boolean =>
  hub === announced.hub && topic === announced.topic && mode === 'subscribe' && callback === callbackOf(publicUrl, id)

/** What nobody else may know of a new subscription. */
function named(publicUrl: string): Pick<Subscription, 'id' | 'secret' | 'callback'> {
  const id = randomBytes(24).toString('hex')
  return { id, secret: randomBytes(32).toString('hex'), callback: callbackOf(publicUrl, id) }
}

/** Address at which a hub calls back. */
function callbackOf(publicUrl: string, id: string): string {
  return new URL(`websub/${id}`, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href
}

/** Whether a hub is asked (again): a lease is renewed when half of it is over; who does not answer is asked ever less. */
function isDue({ askedAt, tries }: Subscription, lease: Lease | undefined, now: number): boolean {
  const asked = now - Date.parse(askedAt)
  if (lease?.denied && now - Date.parse(lease.denied.at) < DENIED_MS) return false
  if (asked < Math.min(HOUR_MS * 2 ** Math.min(tries, 20), LONGEST_BACKOFF_MS)) return false
  return leftOf(lease, now) < ((lease?.seconds ?? 0) * 1_000) / 2 || leftOf(lease, now) === 0
}

const leftOf = (lease: Lease | undefined, now: number): number => Math.max(0, Date.parse(lease?.until ?? '') - now || 0)

function stateOf(lease: Lease | undefined, now: number): PushState {
  const leaseLeftMs = leftOf(lease, now)
  if (leaseLeftMs === 0) return {}
  return { leaseLeftMs, isPushed: now - Date.parse(lease?.pushedAt ?? '') < LATELY_MS }
}

/** What the hub said of this subscription, and of no earlier one. */
export async function leaseOf(
  feed: string,
  subscription: Pick<Subscription, 'id'> | undefined,
  cellar: Pick<Cellar, 'fact'>,
): Promise<Lease | undefined> {
  const lease = await cellar.fact<Lease>('websub-lease', feed)
  return lease?.id === subscription?.id ? lease : undefined
}

/** Takes all that is known of a feed's subscription away: who calls back is told that it is gone. */
export async function endSubscription(cellar: Pick<Cellar, 'fact' | 'unkeep'>, feed: string): Promise<void> {
  const known = await cellar.fact<Subscription>('websub', feed)
  if (!known) return
  await cellar.unkeep('websub-callback', known.id)
  await cellar.unkeep('websub-lease', feed)
  await cellar.unkeep('websub', feed)
}

/** Ends what hubs were asked to end and never confirmed, and what is left of feeds that are followed no longer. */
export async function tidySubscriptions(cellar: Cellar, now: number): Promise<void> {
  for (const [feed, { askedAt }] of await cellar.kept<Subscription>('websub')) {
    const isOld = now - Date.parse(askedAt) > DAY_MS
    if (isOld && (await cellar.fact('feed', feed)) === undefined) await endSubscription(cellar, feed)
  }
}
