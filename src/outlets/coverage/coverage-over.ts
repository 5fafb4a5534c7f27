// What a story's coverage is counted from, asked for in batches: no article, outlet or report is asked for alone.
import type { Article } from '../../domain/article.ts'
import type { CoverageGap, StoryCoverage } from '../../domain/coverage.ts'
import type { Outlet } from '../../domain/outlet.ts'
import type { StoryView } from '../../domain/story.ts'
import { agencyOfHost } from '../../stages/5-trace/agencies.ts'
import type { Directory } from '../directory/directory.ts'
import type { Lenses } from '../lenses/lenses.ts'
import { originsOf } from './origins.ts'
import type { Pools } from '../gaps/pool.ts'
import type { Rated } from './rated-side.ts'
import { momentOf } from './spread.ts'
import { type FollowedThen, storyCoverage } from './story-coverage.ts'

export interface CoverageWishes {
  /** With lenses and facts that are for this machine alone. */
  withPrivate: boolean
}

export type CoverageAsked = (story: StoryView, wishes: CoverageWishes) => Promise<StoryCoverage>

type Known = Pick<Directory, 'ofArticles' | 'ofAddresses' | 'groupsOf' | 'find'>

interface Over {
  shown: Known
  /** With what private imports say. */
  whole: Known
  lenses: Pick<Lenses, 'newest' | 'ratings'>
  pools?: Pools
  gapsOf?: (storyId: string, wishes: CoverageWishes) => Promise<readonly CoverageGap[]>
  now?: () => number
}

/** Coverage of any story over what is known of outlets. */
export function coverageOver({ shown, whole, lenses, pools, gapsOf, now = Date.now }: Over): CoverageAsked {
  return async (story, { withPrivate }) => {
    const directory = withPrivate ? whole : shown
    const outletOf = asAgencies(await directory.ofArticles(story.articles))
    const telling = [...new Map([...outletOf.values()].map(outlet => [outlet.id, outlet])).values()]
    const [originOf, followed, gaps] = await Promise.all([
      originsOf(story.reports, telling, directory),
      pools ? followedWhile(story, outletOf, pools, now()) : null,
      gapsOf?.(story.id, { withPrivate }) ?? [],
    ])
    const all = [...telling, ...originOf.values(), ...(followed?.outlets ?? [])]
    const outlets = [...new Map(all.map(outlet => [outlet.id, outlet])).values()]
    const [groups, rated] = await Promise.all([directory.groupsOf(outlets), ratedBy(lenses, outlets, withPrivate)])
    const at = new Date(now()).toISOString()
    return storyCoverage(story, { outletOf, originOf, followed, groups, rated, gaps, now: at })
  }
}

async function ratedBy(lenses: Over['lenses'], outlets: readonly Outlet[], withPrivate: boolean): Promise<Rated[]> {
  const newest = await lenses.newest({ withPrivate })
  return Promise.all(newest.map(async lens => ({ lens, ratings: await lenses.ratings(lens, outlets) })))
}

/** An outlet on the host of an agency is that agency, whether or not anybody documented it. */
function asAgencies(outletOf: ReadonlyMap<string, Outlet>): Map<string, Outlet> {
  const known = new Map<string, Outlet>()
  return new Map([...outletOf].map(([articleId, outlet]) => [articleId, asAgency(outlet, known)]))
}

function asAgency(outlet: Outlet, known: Map<string, Outlet>): Outlet {
  const before = known.get(outlet.id)
  if (before) return before
  const agency = outlet.agencyId === undefined ? outlet.hosts.map(agencyOfHost).find(Boolean) : undefined
  const told = agency ? { ...outlet, kind: outlet.kind ?? agency.kind, agencyId: agency.id } : outlet
  known.set(outlet.id, told)
  return told
}

const HOUR = 3_600_000
/** Time for others to tell it too: who was reached only before that is not said to be missing. */
const WAITED = 24 * HOUR
/** A story that goes on for months is told by most in its first days: who ended meanwhile was there then. */
const LONGEST = 7 * 24 * HOUR

/** The outlets that were followed from the first word of a story until a day after its last, for a week at most. */
async function followedWhile(
  { articles }: StoryView,
  outletOf: ReadonlyMap<string, Outlet>,
  pools: Pools,
  now: number,
): Promise<FollowedThen | null> {
  const times = articles.flatMap(({ publishedAt }) => momentOf(publishedAt) ?? dayOf(publishedAt))
  if (times.length === 0) return null
  const from = times.reduce((a, b) => Math.min(a, b))
  const to = Math.min(now, from + LONGEST, times.reduce((a, b) => Math.max(a, b)) + WAITED)
  if (to <= from) return null
  const [pool, publishers] = await Promise.all([
    pools.between(new Date(from).toISOString(), new Date(to).toISOString()),
    pools.publishers(addressesOf(articles, outletOf)),
  ])
  if (pool.outlets.size + pool.left.length === 0) return null
  return {
    from: pool.from,
    to: pool.to,
    outlets: [...pool.outlets.values()].map(({ outlet }) => outlet),
    carried: new Set([...outletOf.values(), ...publishers.values()].map(({ id }) => id)),
    unreachable: pool.left.length,
  }
}

/** An address of each outlet on each host: thousands of pages are looked up as hundreds. */
function addressesOf(articles: readonly Article[], outletOf: ReadonlyMap<string, Outlet>): string[] {
  const addresses = new Map<string, string>()
  for (const { id, url } of articles) {
    if (url === undefined) continue
    const host = url.slice(0, url.indexOf('/', 'https://'.length) >>> 0)
    addresses.set(`${outletOf.get(id)?.id} ${host}`, url)
  }
  return [...addresses.values()]
}

function dayOf(iso: string | null): number[] {
  const day = Date.parse(iso?.slice(0, 10) ?? '')
  return Number.isNaN(day) ? [] : [day]
}
