// Following: a feed is a kept fact by its address, and a subject that discover looks at again and again.
import type { Answer, FetchOptions } from './domain/fetched.ts'
import { isRefusal, type Refusal } from './domain/refusal.ts'
import { VERSIONS } from './pipeline.ts'
import { MOST_TITLE, within } from './stages/1-discover/discover.ts'
import type { Tools } from './stages/stage.ts'
import type { Cellar } from './store/cellar.ts'
import { lookAt } from './walk/discovering-step.ts'
import { endSubscription, type Push } from './walk/websub.ts'
import type { PolledFeed } from './walk/polled-feed.ts'
import type { Walker } from './walk/step.ts'
import { FEED_WAS, type FeedWas, type FollowedFeed } from './walk/stored.ts'

/** What is to be followed, as whoever gave it describes it. */
export type Followable = Omit<FollowedFeed, 'since'>

/** What the first look needs besides the bytes that came when the feed was added. */
export type FirstLook = Pick<Walker, 'tombs' | 'timetable'> & {
  answer: Answer
  /** For what it leads to: the sitemaps of an index. */
  fetch: NonNullable<Tools['fetch']>
}

/** Follows feeds; what was known of one and is not said again is kept. `since` is ISO 8601. Answers how many. */
export async function follow(feeds: readonly Followable[], cellar: Cellar, since: string): Promise<number> {
  for (const feed of feeds) {
    const { url, title, site, folders = [], watch } = feed
    const known = await cellar.fact<FollowedFeed>('feed', url)
    const followed: FollowedFeed = {
      ...known,
      url,
      since: known?.since ?? since,
      ...(title && { title: within(title, MOST_TITLE) }),
      ...(site && { site }),
      ...(folders.length > 0 && { folders: [...folders] }),
      ...(watch && { watch }),
    }
    await cellar.keep('feed', url, followed)
  }
  await cellar.offer(
    feeds.map(({ url }) => ({ stage: 'discover', subject: url, inputHash: since })),
    VERSIONS,
  )
  return feeds.length
}

/** Follows a feed that was fetched to see what it is: that answer is its first poll, and nobody asks for it twice. */
export async function followFetched(
  feed: Followable,
  cellar: Cellar,
  since: string,
  { answer, fetch, tombs, timetable }: FirstLook,
): Promise<number> {
  const isNew = (await cellar.fact('feed', feed.url)) === undefined
  await follow([feed], cellar, since)
  if (!isNew) return 1
  const tools = {
    now: () => since,
    log: () => {},
    fetch: async (url: string, options?: FetchOptions) => (url === feed.url ? answer : fetch(url, options)),
  }
  const result = await lookAt(feed.url, { cellar, tombs, timetable, tools, isOutage: () => false })
  if (isRefusal(result) || result.failed) return 1
  const about = { stage: 'discover', subject: feed.url, inputHash: since, version: VERSIONS.discover }
  const state = isRefusal(result.output) ? ('refused' as const) : ('done' as const)
  await cellar.put([{ ...about, ...result, state }], VERSIONS)
  return 1
}

/** Feeds that are kept as followed and were never offered, since a process died between the two, are offered. */
export async function offerFollowed(cellar: Cellar): Promise<void> {
  const feeds = (await cellar.kept<FollowedFeed>('feed')).map(([, feed]) => feed)
  const known = await cellar.works(
    'discover',
    feeds.map(({ url }) => url),
  )
  const missing = feeds.filter(({ url }) => !known.has(url))
  await cellar.offer(
    missing.map(({ url, since }) => ({ stage: 'discover', subject: url, inputHash: since })),
    VERSIONS,
  )
}

/** Follows a feed no longer; what it brought stays. False where it was not followed. */
export async function unfollow(feed: string, cellar: Cellar, push?: Push): Promise<boolean> {
  const followed = await cellar.fact<FollowedFeed>('feed', feed)
  if (followed === undefined) return false
  const polled = await cellar.output<PolledFeed | Refusal>('discover', feed)
  await cellar.keep(FEED_WAS, feed, feedWas(followed, polled && !isRefusal(polled) ? polled : undefined))
  await cellar.unkeep('feed', feed)
  await (push ? push.leave(feed) : endSubscription(cellar, feed))
  await cellar.drop('discover', [feed])
  return true
}

function feedWas({ site }: FollowedFeed, polled: PolledFeed | undefined): FeedWas {
  const known = site ?? polled?.site
  return known ? { site: known } : {}
}
