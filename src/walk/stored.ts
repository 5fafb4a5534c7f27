import type { Article } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { Reading } from '../domain/reading.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { Trace } from '../domain/report.ts'
import type { Placement } from '../domain/story.ts'
import { extract } from '../stages/3-extract/extract.ts'
import { claim } from '../stages/4-claim/claim.ts'
import { trace } from '../stages/5-trace/trace.ts'
import { cluster } from '../stages/6-cluster/cluster.ts'
import type { StoryInput } from '../stages/7-compare/compare.ts'
import type { Cellar, Made } from '../store/cellar.ts'

/** A placement as it is stored: with what the live index has to know to take the article as it was taken then. */
export interface Placed extends Placement {
  taken: Taken
}

/** What cluster went by when it took an article. */
export interface Taken {
  reportId: string | null
  publishedAt: string | null
  language: string
  /** Values of the date claims. */
  dates: string[]
  /** What it counts, as `factsOf` tells it. */
  facts?: number[]
  /** The embedding model whose vector of it was known. */
  embeddedBy?: string
}

/** Articles by the other story to which they are most alike: how a story finds those that are related to it. */
export const NEAR = 'near'
/** Stories that are less alike have little to do with one another. */
export const RELATED = 0.18

/** What is put for a placement: in its story, and with the other story that it is nearest to. */
export function placementOf(placed: Placed): Made {
  const { id, because, storyId } = placed
  return {
    ...FIRST,
    stage: cluster.name,
    version: cluster.version,
    subject: id,
    output: placed,
    because,
    group: storyId,
  }
}

/** What lets the story that is most alike find a placement in another; empty where none is alike. */
export function nearnessOf({ id, storyId, near = [] }: Placed): Made[] {
  const others = near.filter(each => each.storyId !== storyId && each.likeness >= RELATED)
  const [other] = others.sort((one, two) => two.likeness - one.likeness)
  return other ? [nearTo(id, other.storyId)] : []
}

/** What was alike to one story is alike to another from now on; with `isBack` only what saw that other one when it arrived. */
export async function pointElsewhere(
  storyId: string,
  into: string,
  cellar: Cellar,
  versions: Record<string, number>,
  isBack = false,
): Promise<void> {
  const all = (await cellar.members(NEAR, [storyId])).get(storyId) ?? []
  const placed = isBack ? await cellar.outputsOf<Placed>(cluster.name, all) : new Map<string, Placed>()
  const ids = isBack ? all.filter(id => placed.get(id)?.near?.some(each => each.storyId === into)) : all
  await cellar.put(
    ids.map(id => nearTo(id, into)),
    versions,
  )
}

const FIRST = { inputHash: 'first', state: 'done' } as const

const nearTo = (subject: string, group: string): Made => ({
  ...FIRST,
  stage: NEAR,
  version: 1,
  subject,
  output: null,
  because: 'near when it arrived',
  group,
})

/** The address of an article, undefined where there is none with this id. */
export async function urlOfArticle(id: string, cellar: Cellar): Promise<string | undefined> {
  return (await cellar.members(extract.name, [id])).get(id)?.[0]
}

/** The stored article with this id. Throws where there is none. */
export async function storedArticle(id: string, cellar: Cellar): Promise<Article> {
  const [reading] = await readingsOf([id], cellar)
  if (!reading) throw new Error(`no article has the id ${id}`)
  return reading.article
}

/** Articles and their claims, in the order of the ids; those that are not stored (any more) are missing. */
export async function readingsOf(ids: readonly string[], cellar: Cellar): Promise<Reading[]> {
  const [members, claims] = await Promise.all([
    cellar.members(extract.name, ids),
    cellar.outputsOf<Claim[]>(claim.name, ids),
  ])
  const urls = ids.flatMap(id => members.get(id)?.[0] ?? [])
  const articles = new Map<string, Article>()
  for (const article of (await cellar.outputsOf<Article>(extract.name, urls)).values()) {
    if (!isRefusal(article)) articles.set(article.id, article)
  }
  return ids.flatMap(id => {
    const article = articles.get(id)
    return article ? [{ article, claims: claims.get(id) ?? [] }] : []
  })
}

/** The id under which a story stands now. */
export async function currentStoryId(id: string, cellar: Cellar): Promise<string> {
  const seen = new Set<string>()
  let known = id
  while (!seen.has(known)) {
    seen.add(known)
    const alias = await cellar.fact<{ into: string }>('alias', known)
    if (!alias) break
    known = alias.into
  }
  return known
}

/** A feed that is followed: a kept fact by its address. */
export interface FollowedFeed {
  url: string
  title?: string
  /** ISO 8601. */
  since: string
  /** Folders in which whoever follows it keeps it, outermost first. */
  folders?: string[]
  /** The site's own page, as a list of feeds named it. */
  site?: string
  /** It is a page without a feed, and what it links to is looked at. */
  watch?: 'front-page'
}

/** What is kept of a feed that is followed no longer, by its address: its polls stay, and tell of the outlet whose it was. */
export type FeedWas = Pick<FollowedFeed, 'site'>
export const FEED_WAS = 'feed-was'

/** What compare needs of one story, from the ids of its articles in the order in which they were placed. */
export async function storyInput(id: string, members: readonly string[], cellar: Cellar): Promise<StoryInput> {
  const [readings, traces] = await Promise.all([
    readingsOf(members, cellar),
    cellar.outputsOf<Trace>(trace.name, members),
  ])
  // An article that is being traced anew comes back with the next comparison.
  const known = readings.filter(({ article }) => traces.has(article.id))
  return { id, readings: known, traces: known.map(({ article }) => traces.get(article.id)!) }
}
