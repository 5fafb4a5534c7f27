import type { Cellar } from '../store/cellar.ts'

/** Pushes that are asked for at hubs. */
export interface Push {
  /** What follows of a poll: a subscription that is asked for or renewed. */
  afterPoll(feed: string, announced: { hub: string; topic: string } | undefined): Promise<PushState>
}

/** What is kept of a subscription at a hub, by the address of its feed. */
export interface Subscription {
  id: string
  /** ISO 8601: until when the hub has promised to tell of news. */
  leaseUntil?: string
}

/** How a feed is told of news. */
export interface PushState {
  /** The hub is subscribed to and has told of news. */
  isPushed?: boolean
  /** Milliseconds until the subscription ends. */
  leaseLeftMs?: number
}

/** Takes all that is known of a feed's subscription away. */
export async function endSubscription(cellar: Pick<Cellar, 'fact' | 'unkeep'>, feed: string): Promise<void> {
  const known = await cellar.fact<Subscription>('websub', feed)
  if (!known) return
  await cellar.unkeep('websub-callback', known.id)
  await cellar.unkeep('websub', feed)
}
