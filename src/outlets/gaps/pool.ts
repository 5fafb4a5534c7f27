/**
 * The outlets that were followed while a story was told, from the kept polls: that somebody did not tell it is only known
 * where we looked. A feed of which polls are kept was followed then, whether or not it still is.
 */
import type { Outlet } from '../../domain/outlet.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { Cellar, PolledBetween } from '../../store/cellar.ts'
import type { PolledFeed } from '../../walk/polled-feed.ts'
import { FEED_WAS, type FeedWas, type FollowedFeed } from '../../walk/stored.ts'
import type { Directory } from '../directory/directory.ts'
import { publishersOf } from '../directory/publishers.ts'
import { knownAwhile } from '../known-awhile.ts'

/** An outlet that brought nothing new for so long is not alive. */
const ALIVE_MS = 30 * 86_400_000

/** An outlet that was followed in a span of time, in one feed or more. */
export interface FollowedOutlet {
  outlet: Outlet
  feeds: string[]
  /** ISO 8601: the first and the last good look at any of its feeds in the span; null where there was none. */
  firstGood: string | null
  lastGood: string | null
}

/** Why a followed outlet is not in the pool. */
type LeftOut = 'not asked' | 'no answer' | 'nothing new for 30 days'

/** What of the followed outlets could have been seen to tell something from one time to another. */
export interface Pool {
  /** ISO 8601, UTC; the latter not included. */
  from: string
  to: string
  /** Followed, reachable and alive, by id. */
  outlets: Map<string, FollowedOutlet>
  /** Followed, and not in the pool. */
  left: (FollowedOutlet & { because: LeftOut })[]
}

/** The pool of any span. */
export interface Pools {
  /**
   * Of a span (ISO 8601, any offset; the latter time not included). An outlet is in the pool where one of its feeds was
   * answered in the span, and one brought something new in the 30 days before its end. Spans are known for half a minute.
   */
  between(from: string, to: string): Promise<Pool>
  /** The outlet that publishes at each address, under the id that it has in pools, followed or not; by address. */
  publishers(addresses: readonly string[]): Promise<Map<string, Outlet>>
}

const KNOWN_MS = 30_000
const MOST_KNOWN = 200

/** Pools over a cellar. `now` is in milliseconds since 1970, for what is known for some seconds. */
export function poolsOver(cellar: Cellar, directory: Pick<Directory, 'ofAddresses'>, now = Date.now): Pools {
  const awhile = { ms: KNOWN_MS, most: MOST_KNOWN, now }
  const [polls, pools] = [knownAwhile<PolledBetween[]>(awhile), knownAwhile<Pool>(awhile)]
  const polled = (from: string, to: string) => polls(`${from} ${to}`, () => cellar.pollsBetween(from, to))
  const pool = async (from: string, to: string): Promise<Pool> => {
    const aliveFrom = new Date(Date.parse(to) - ALIVE_MS).toISOString()
    const [inSpan, before, followed] = await Promise.all([
      polled(from, to),
      polled(aliveFrom, to),
      cellar.kept<FollowedFeed>('feed'),
    ])
    // Followed then, and not asked: the machine was off, or it was not its turn.
    const unasked = followed.flatMap(([feed, { since }]) => (Date.parse(since) < Date.parse(to) ? [feed] : []))
    const feeds = [...new Set([...inSpan.map(({ feed }) => feed), ...unasked])]
    return poolOf({ from, to, inSpan, before, outlets: await outletsOfFeeds(feeds, followed, cellar, directory) })
  }
  return {
    between(from, to) {
      const span = [new Date(from).toISOString(), new Date(to).toISOString()] as const
      return pools(span.join(' '), () => pool(...span))
    },
    publishers: addresses => publishersOf(addresses, directory),
  }
}

/** Whose feeds these are: of the site that the follower or the feed names, else of the host that serves it. */
export async function outletsOfFeeds(
  feeds: readonly string[],
  followed: readonly [string, FollowedFeed][],
  cellar: Cellar,
  directory: Pick<Directory, 'ofAddresses'>,
): Promise<Map<string, Outlet>> {
  const [was, polled] = await Promise.all([
    cellar.kept<FeedWas>(FEED_WAS),
    cellar.outputsOf<PolledFeed | Refusal>('discover', feeds),
  ])
  const sites = new Map([...was, ...followed].map(([feed, { site }]) => [feed, site]))
  const places = feeds.map(feed => {
    const said = polled.get(feed)
    const site = sites.get(feed) ?? (said && !isRefusal(said) ? said.site : undefined)
    return { feed, at: site !== undefined && URL.canParse(site) ? site : feed }
  })
  const outlets = await publishersOf(
    places.map(({ at }) => at),
    directory,
  )
  return new Map(
    places.flatMap(({ feed, at }) => {
      const outlet = outlets.get(at)
      return outlet ? [[feed, outlet] as const] : []
    }),
  )
}

interface Looks {
  from: string
  to: string
  inSpan: readonly PolledBetween[]
  before: readonly PolledBetween[]
  /** By feed. */
  outlets: ReadonlyMap<string, Outlet>
}

function poolOf({ from, to, inSpan, before, outlets }: Looks): Pool {
  const asked = new Map(inSpan.map(each => [each.feed, each]))
  const fresh = new Set(before.flatMap(({ feed, fresh }) => (fresh > 0 ? [feed] : [])))
  const followed = new Map<string, FollowedOutlet>()
  for (const [feed, outlet] of outlets) {
    const known = followed.get(outlet.id) ?? { outlet, feeds: [], firstGood: null, lastGood: null }
    const polled = asked.get(feed)
    const good = [known.firstGood, known.lastGood, polled?.firstGood, polled?.lastGood].filter(at => at != null).sort()
    const [firstGood, lastGood] = [good[0] ?? null, good.at(-1) ?? null]
    followed.set(outlet.id, { outlet, feeds: [...known.feeds, feed], firstGood, lastGood })
  }
  const pool: Pool = { from, to, outlets: new Map(), left: [] }
  for (const [id, each] of followed) {
    const because = whyLeft(each, asked, fresh)
    if (because) pool.left.push({ ...each, because })
    else pool.outlets.set(id, each)
  }
  return pool
}

function whyLeft(
  { feeds, lastGood }: FollowedOutlet,
  asked: ReadonlyMap<string, PolledBetween>,
  fresh: ReadonlySet<string>,
): LeftOut | undefined {
  if (lastGood === null) return feeds.some(feed => asked.has(feed)) ? 'no answer' : 'not asked'
  return feeds.some(feed => fresh.has(feed)) ? undefined : 'nothing new for 30 days'
}
