// What is stored of one outlet, read in a few batches however much it is: its newest articles with what was decided about
// them, its feeds, its owner, and what lenses say of it.
import type { Article } from '../../domain/article.ts'
import type { Outlet, Owner } from '../../domain/outlet.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { Trace } from '../../domain/report.ts'
import type { RevisedArticle } from '../../domain/revision.ts'
import type { Placement, StoryCard } from '../../domain/story.ts'
import { extract } from '../../stages/3-extract/extract.ts'
import { AGENCIES, type Agency, agencyOfHost } from '../../stages/5-trace/agencies.ts'
import { trace } from '../../stages/5-trace/trace.ts'
import { cluster } from '../../stages/6-cluster/cluster.ts'
import { summarize } from '../../stages/8-summarize/summarize.ts'
import { fetchDocument } from '../../stages/2-fetch/fetch-document.ts'
import type { Cellar } from '../../store/cellar.ts'
import type { Carriage } from '../../views/outlet-carriage.ts'
import { type LatestArticle, latestArticle, type OutletProfile } from '../../views/outlet-page.ts'
import type { FetchedPage } from '../../walk/fetching-steps.ts'
import { currentStoryId } from '../../walk/stored.ts'
import { carriageOf, type Whose } from './carriage.ts'
import type { Directory } from '../directory/directory.ts'
import { type ChangesOptions, unmarkedChanges } from './unmarked-changes.ts'

/** Articles that a profile is counted over: the newest. */
export const MOST_PROFILED = 2_000
const MOST_LATEST = 50
const MOST_ORIGINS = 200

/** An article of an outlet as it is stored. */
interface Known {
  article: RevisedArticle
  trace?: Trace
  fetches: number
}

/** Ids of an outlet's newest articles, and how many are stored (where there are more: with those of others at its domains). */
export interface OwnArticles {
  newest: readonly string[]
  stored: number
}

/** What the articles of an outlet tell of it. */
export async function toldByArticles(
  outlet: Outlet,
  own: OwnArticles,
  { cellar, directory }: { cellar: Cellar; directory: Pick<Directory, 'ofArticles'> },
  options: ChangesOptions,
): Promise<Pick<OutletProfile, 'carriage' | 'changes' | 'latest'>> {
  const known = newestFirst(await knownArticles(own.newest.slice(0, MOST_PROFILED), cellar))
  const [latest, carriage] = await Promise.all([
    latestOf(known.slice(0, MOST_LATEST), cellar),
    carriageIn(outlet, own, known, { cellar, directory }),
  ])
  return { carriage, changes: unmarkedChanges(known, options), latest }
}

async function knownArticles(ids: readonly string[], cellar: Cellar): Promise<Known[]> {
  const addresses = await cellar.members(extract.name, ids)
  const urls = ids.flatMap(id => addresses.get(id)?.[0] ?? [])
  const [articles, traces, fetched] = await Promise.all([
    cellar.outputsOf<Article | Refusal>(extract.name, urls),
    cellar.outputsOf<Trace | Refusal>(trace.name, ids),
    cellar.outputsOf<FetchedPage | Refusal>(fetchDocument.name, urls),
  ])
  return urls.flatMap((url): Known[] => {
    const article = articles.get(url)
    if (!article || isRefusal(article)) return []
    const [traced, page] = [traces.get(article.id), fetched.get(url)]
    const fetches = page && !isRefusal(page) ? page.fetches.length : 1
    return [{ article, fetches, ...(traced && !isRefusal(traced) && { trace: traced }) }]
  })
}

const newestFirst = (known: Known[]): Known[] =>
  known.sort((a, b) => compared(b.article.publishedAt ?? '', a.article.publishedAt ?? ''))

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function carriageIn(
  { id, name, agencyId, hosts }: Outlet,
  { newest, stored }: OwnArticles,
  known: readonly Known[],
  { cellar, directory }: { cellar: Cellar; directory: Pick<Directory, 'ofArticles'> },
): Promise<Carriage> {
  const agency = agencyOf({ agencyId, hosts })?.id ?? agencyId
  const own = new Set(newest)
  const whose: Whose = { id, name, own, stored, ...(agency !== undefined && { agencyId: agency }) }
  const texts = new Map<string, string>()
  for (const { trace: traced } of known) {
    const { name: origin, articleId } = traced?.origin ?? {}
    if (origin !== undefined && articleId !== undefined && !own.has(articleId)) texts.set(origin, articleId)
  }
  const seen = await knownArticles([...texts.values()].slice(0, MOST_ORIGINS), cellar)
  const outlets = await directory.ofArticles(seen.map(({ article }) => article))
  const origins = [...texts].flatMap(([origin, articleId]) => {
    const outlet = outlets.get(articleId)
    return outlet ? [[origin, { id: outlet.id, isAgency: outlet.kind === 'agency' }] as const] : []
  })
  return carriageOf(known, { ...whose, origins: new Map(origins) })
}

/** The agency that an outlet is, of those whose credits are read: as documented, or by its host. */
export const agencyOf = ({ agencyId, hosts }: Pick<Outlet, 'agencyId' | 'hosts'>): Agency | undefined =>
  AGENCIES.find(({ id }) => id === agencyId) ?? hosts.map(agencyOfHost).find(Boolean)

async function latestOf(known: readonly Known[], cellar: Cellar): Promise<LatestArticle[]> {
  const placed = await cellar.outputsOf<Placement | Refusal>(
    cluster.name,
    known.map(({ article }) => article.id),
  )
  const storyOf = new Map([...placed].flatMap(([id, each]) => (isRefusal(each) ? [] : [[id, each.storyId] as const])))
  const titles = await titlesOf([...new Set(storyOf.values())], cellar)
  return known.map(({ article, trace: traced }) => {
    const story = titles.get(storyOf.get(article.id) ?? '')
    return latestArticle(article, { role: traced?.role, origin: traced?.origin }, story ?? null)
  })
}

/** The stories of these ids as they are told now. */
async function titlesOf(
  ids: readonly string[],
  cellar: Cellar,
): Promise<Map<string, { id: string; title: string | null }>> {
  const cards = await cellar.cardsOf<StoryCard>(summarize.name, ids)
  // Hardly any story was merged into another since.
  const moved = await Promise.all(
    ids.flatMap(async id => (cards.has(id) ? [] : [[id, await currentStoryId(id, cellar)] as const])),
  )
  const now = new Map(moved.flat())
  const others = await cellar.cardsOf<StoryCard>(summarize.name, [...now.values()])
  return new Map(
    ids.map(id => {
      const current = now.get(id) ?? id
      return [id, { id: current, title: (cards.get(current) ?? others.get(current))?.title ?? null }]
    }),
  )
}

/** Other outlets that the owner of an outlet controls: none where it is not documented that it controls this one. */
export async function sistersOf(
  outlet: Outlet,
  owner: Owner | undefined,
  directory: Pick<Directory, 'outlet'>,
): Promise<{ id: string; name: string }[]> {
  const controlled = new Set((owner?.stakes ?? []).flatMap(stake => (stake.control === 'yes' ? [stake.targetId] : [])))
  if (!controlled.delete(outlet.id)) return []
  const sisters = await Promise.all([...controlled].slice(0, MOST_LATEST).map(id => directory.outlet(id)))
  return sisters.flatMap(each => (each ? [{ id: each.id, name: each.name }] : []))
}
