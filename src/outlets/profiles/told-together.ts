// Stories that several outlets of one owner told: counts alone, since what one event is worth is for each newsroom to say.
import type { Article } from '../../domain/article.ts'
import type { Outlet } from '../../domain/outlet.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { Trace } from '../../domain/report.ts'
import type { Placement, StoryCard } from '../../domain/story.ts'
import { trace } from '../../stages/5-trace/trace.ts'
import { cluster } from '../../stages/6-cluster/cluster.ts'
import { summarize } from '../../stages/8-summarize/summarize.ts'
import type { Cellar } from '../../store/cellar.ts'
import type { SharedStory } from '../../views/owner-page.ts'
import { articlesOf } from '../directory/articles-of.ts'
import type { Directory } from '../directory/directory.ts'

/** Outlets of an owner that are looked at, and articles of each: the newest. */
const MOST_OUTLETS = 20
const MOST_ARTICLES = 200
const MOST_STORIES = 20

/** An article of an outlet with where it was placed. */
export interface ToldBy {
  outletId: string
  articleId: Article['id']
  storyId: string
  /** Null where it is part of no report. */
  reportId: string | null
}

/** Stories that at least two of these outlets told among their newest articles, those that most of them told first. */
export async function toldTogether(
  outlets: readonly Outlet[],
  cellar: Cellar,
  directory: Pick<Directory, 'ofAddresses'>,
): Promise<{ shared: SharedStory[]; compared: number }> {
  const asked = outlets.slice(0, MOST_OUTLETS)
  const ids = await Promise.all(asked.map(outlet => articlesOf(outlet, cellar, directory, MOST_ARTICLES)))
  const all = ids.flat()
  const [placed, traces] = await Promise.all([
    cellar.outputsOf<Placement | Refusal>(cluster.name, all),
    cellar.outputsOf<Trace | Refusal>(trace.name, all),
  ])
  const told = asked.flatMap(({ id: outletId }, at) =>
    ids[at].flatMap((articleId): ToldBy[] => {
      const [placement, traced] = [placed.get(articleId), traces.get(articleId)]
      if (!placement || isRefusal(placement)) return []
      const reportId = traced && !isRefusal(traced) ? traced.reportId : null
      return [{ outletId, articleId, storyId: placement.storyId, reportId }]
    }),
  )
  const shared = sharedBy(told).slice(0, MOST_STORIES)
  const cards = await cellar.cardsOf<StoryCard>(
    summarize.name,
    shared.map(({ id }) => id),
  )
  return {
    shared: shared.map(story => ({ ...story, title: cards.get(story.id)?.title ?? null })),
    compared: asked.length,
  }
}

/** By story: how many outlets told it, and how many of them in the most carried of its reports. */
export function sharedBy(told: readonly ToldBy[]): Omit<SharedStory, 'title'>[] {
  const stories = new Map<string, ToldBy[]>()
  for (const each of told) stories.set(each.storyId, [...(stories.get(each.storyId) ?? []), each])
  const shared = [...stories].flatMap(([id, all]) => {
    const outlets = new Set(all.map(({ outletId }) => outletId)).size
    return outlets < 2 ? [] : [{ id, outlets, sameReport: carriersOfOne(all) }]
  })
  return shared.sort((a, b) => b.outlets - a.outlets || b.sameReport - a.sameReport || (a.id < b.id ? 1 : -1))
}

/** The most outlets that carry one report; 0 where no two do. */
function carriersOfOne(all: readonly ToldBy[]): number {
  const carriers = new Map<string, Set<string>>()
  for (const { reportId, outletId } of all) {
    if (reportId !== null) carriers.set(reportId, (carriers.get(reportId) ?? new Set()).add(outletId))
  }
  const most = Math.max(0, ...[...carriers.values()].map(({ size }) => size))
  return most < 2 ? 0 : most
}
