// Articles in, stories out, nothing stored: the one-shot command. The stages are those that the service runs.
import type { Crew } from './crew.ts'
import type { Article } from './domain/article.ts'
import type { Claim } from './domain/claim.ts'
import type { Reading } from './domain/reading.ts'
import { isRefusal, type Refusal } from './domain/refusal.ts'
import type { Trace } from './domain/report.ts'
import type { Placement, StoryView } from './domain/story.ts'
import { explained } from './explaining.ts'
import { inOrder } from './in-order.ts'
import { storyOf } from './one-story.ts'
import { relatedAmong } from './related-stories.ts'
import { traceAll } from './stages/5-trace/trace.ts'
import { type ClusterAnswer, cluster } from './stages/6-cluster/cluster.ts'
import type { Tools } from './stages/stage.ts'
import type { Explanation } from './views/why.ts'

/** What the walk decided, stage by stage. */
export interface OneShot {
  /** Largest first. */
  stories: StoryView[]
  claims: Map<string, readonly Claim[]>
  traces: Map<string, Trace>
  placements: Map<string, Placement>
  refusals: (Refusal & { id: string })[]
  /** Why an article is where it is. */
  explain(article: Article): Explanation
}

/** Walks articles from claim to summary. With `one`, all of them are one story and nothing is clustered. */
export async function walkArticles(
  articles: readonly Article[],
  crew: Crew,
  tools: Tools,
  one = false,
): Promise<OneShot> {
  const readings: Reading[] = []
  const embedder = one ? undefined : await crew.embedder?.()
  const read = async (article: Article): Promise<Reading> => {
    const [claims, embedding] = await Promise.all([crew.claim(article), embedder?.embed(article)])
    return { article, claims, ...(embedding && { embedding }) }
  }
  for await (const reading of inOrder(articles, 256, read)) readings.push(reading)
  const traces = new Map(traceAll(readings).map(each => [each.id, each]))
  const placements = one ? asOneStory(readings) : clustered(readings, traces)
  const stories: StoryView[] = []
  const refusals: OneShot['refusals'] = []
  for (const [id, members] of grouped(readings, placements)) {
    const view = await storyOf(
      id,
      members,
      members.map(({ article }) => traces.get(article.id)!),
      tools,
    )
    if (isRefusal(view)) refusals.push({ ...view, id })
    else stories.push(view)
  }
  stories.sort((a, b) => b.articles.length - a.articles.length)
  const titles = new Map(stories.map(({ id, title }) => [id, title]))
  for (const story of stories) story.related = relatedAmong(story.id, placements.values(), { titles, articles })
  const claims = new Map(readings.map(each => [each.article.id, each.claims]))
  const explain = (article: Article): Explanation => {
    const [placement, trace] = [placements.get(article.id)!, traces.get(article.id)!]
    return explained(article, { placement, trace, titles })
  }
  return { stories, claims, traces, placements, refusals, explain }
}

function asOneStory(readings: readonly Reading[]): Map<string, Placement> {
  const storyId = `s-${readings[0]?.article.id ?? 'none'}`
  return new Map(readings.map(({ article: { id } }) => [id, { id, storyId, because: 'said to be one story' }]))
}

function clustered(readings: readonly Reading[], traces: ReadonlyMap<string, Trace>): Map<string, Placement> {
  const walk = cluster.open()
  const placements = new Map<string, Placement>()
  for (const reading of readings) {
    const answer = walk.take({ ...reading, trace: traces.get(reading.article.id)! })
    placements.set(answer.placement.id, answer.placement)
    for (const change of corrections(answer, placements)) placements.set(change.id, change)
  }
  return placements
}

/** Placements that a merge or a split changes. */
function corrections({ merges, splits }: ClusterAnswer, placements: ReadonlyMap<string, Placement>): Placement[] {
  const merged = merges.flatMap(({ merge, into, because }) =>
    [...placements.values()]
      .filter(({ storyId }) => storyId !== into && merge.includes(storyId))
      .map(({ id }) => ({ id, storyId: into, because })),
  )
  const split = splits.flatMap(({ into, because }) =>
    Object.entries(into).flatMap(([storyId, ids]) => ids.map(id => ({ id, storyId, because }))),
  )
  return [...merged, ...split]
}

function grouped(readings: readonly Reading[], placements: ReadonlyMap<string, Placement>): Map<string, Reading[]> {
  const stories = new Map<string, Reading[]>()
  for (const reading of readings) {
    const { storyId } = placements.get(reading.article.id)!
    const members = stories.get(storyId)
    if (members) members.push(reading)
    else stories.set(storyId, [reading])
  }
  return stories
}
