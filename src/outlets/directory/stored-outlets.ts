// The outlets of what is stored: those that are followed, and those of which an article was read.
import type { Article } from '../../domain/article.ts'
import type { Outlet } from '../../domain/outlet.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { extract } from '../../stages/3-extract/extract.ts'
import { claim } from '../../stages/4-claim/claim.ts'
import type { Cellar, Group } from '../../store/cellar.ts'
import type { FollowedFeed } from '../../walk/stored.ts'
import type { Directory } from './directory.ts'
import { outletsOfFeeds } from '../gaps/pool.ts'

/** Outlets that are listed; where more were read the list says so. */
const MOST_GROUPS = 5_000
const AT_ONCE = 500

/** An outlet with how much of it is stored. */
export interface StoredOutlet {
  outlet: Outlet
  articles: number
  /** Addresses of its feeds that are followed. */
  feeds: string[]
}

interface StoredOutlets {
  /** By name. */
  outlets: StoredOutlet[]
  /** More were read than are listed. */
  uncounted: boolean
}

/** Listing is done anew each time while that is quick; what took long stays known a hundred times as long, at most ten minutes. */
const QUICK_MS = 20
const LONGEST_MS = 600_000
const listed = new WeakMap<Pick<Directory, 'ofArticles'>, { made: Promise<StoredOutlets>; until: number }>()

/** The outlets of what is stored, by name. */
export async function storedOutlets(cellar: Cellar, directory: Directory): Promise<StoredOutlets> {
  const before = listed.get(directory)
  const start = performance.now()
  if (before && start < before.until) return before.made
  const made = listOf(cellar, directory)
  listed.set(directory, { made, until: Infinity })
  made.then(
    () => {
      const took = performance.now() - start
      const known = took > QUICK_MS ? Math.min(100 * took, LONGEST_MS) : 0
      listed.set(directory, { made, until: performance.now() + known })
    },
    () => listed.delete(directory),
  )
  return made
}

async function listOf(cellar: Cellar, directory: Directory): Promise<StoredOutlets> {
  const [groups, feeds] = await Promise.all([
    cellar.groups(claim.name, MOST_GROUPS + 1),
    feedOutlets(cellar, directory),
  ])
  const read = groups.slice(0, MOST_GROUPS)
  const byGroup = await outletsOfGroups(read, cellar, directory)
  const stored = new Map<string, StoredOutlet>()
  const entry = (outlet: Outlet): StoredOutlet => {
    const known = stored.get(outlet.id) ?? { outlet, articles: 0, feeds: [] }
    stored.set(outlet.id, known)
    return known
  }
  for (const { name, size } of read) {
    const outlet = byGroup.get(name)
    if (outlet) entry(outlet).articles += size
  }
  for (const [feed, outlet] of feeds) entry(outlet).feeds.push(feed)
  return { outlets: [...stored.values()].sort(byName), uncounted: groups.length > MOST_GROUPS }
}

/** Whose every followed feed is, by its address. */
export async function feedOutlets(
  cellar: Cellar,
  directory: Pick<Directory, 'ofAddresses'>,
): Promise<Map<string, Outlet>> {
  const followed = await cellar.kept<FollowedFeed>('feed')
  return outletsOfFeeds(
    followed.map(([feed]) => feed),
    followed,
    cellar,
    directory,
  )
}

/** The outlet of each group of articles: by the address of the one that came last. */
async function outletsOfGroups(
  groups: readonly Group[],
  cellar: Cellar,
  directory: Directory,
): Promise<Map<string, Outlet>> {
  const found = new Map<string, Outlet>()
  for (let at = 0; at < groups.length; at += AT_ONCE) {
    const some = groups.slice(at, at + AT_ONCE)
    const addresses = await cellar.members(
      extract.name,
      some.map(({ last }) => last),
    )
    const articles = await cellar.outputsOf<Article | Refusal>(extract.name, [...addresses.values()].flat())
    const whole = [...articles.values()].flatMap(each => (isRefusal(each) ? [] : [each]))
    const outlets = await directory.ofArticles(whole)
    for (const { name, last } of some) if (outlets.has(last)) found.set(name, outlets.get(last)!)
  }
  return found
}

const COLLATOR = new Intl.Collator('und', { sensitivity: 'base', numeric: true })

/** Outlets in the order in which lists show them. */
export const byName = (
  { outlet: a }: Pick<StoredOutlet, 'outlet'>,
  { outlet: b }: Pick<StoredOutlet, 'outlet'>,
): number => COLLATOR.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
