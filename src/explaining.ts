// Why an article is where it is: whose report it is, which stories were near, what decided, what people decided.
import { decisionsOf } from './deciding/decision-log.ts'
import type { Article } from './domain/article.ts'
import { articlesOf, type Decision, inEffect } from './domain/decision.ts'
import type { Trace } from './domain/report.ts'
import type { Placement, StoryCard } from './domain/story.ts'
import { shownWords } from './shown-words.ts'
import { trace as traceStage } from './stages/5-trace/trace.ts'
import { cluster } from './stages/6-cluster/cluster.ts'
import { summarize } from './stages/8-summarize/summarize.ts'
import type { Cellar } from './store/cellar.ts'
import { type DecisionRow, decisionRows, namedArticles, type Titles } from './views/decisions-page.ts'
import type { Explanation, Near } from './views/why.ts'
import { currentStoryId, readingsOf } from './walk/stored.ts'

/** Why a stored article is where it is; undefined where it has no story. */
export async function explain(article: Article, cellar: Cellar): Promise<Explanation | undefined> {
  const { id } = article
  const [placement, trace, decisions] = await Promise.all([
    cellar.output<Placement>(cluster.name, id),
    cellar.output<Trace>(traceStage.name, id),
    decisionsOf(cellar),
  ])
  if (!placement || !trace) return undefined
  const current = await currentPlacement(placement, cellar)
  const about = decisions.filter(decision => articlesOf(decision).includes(id))
  const titles = await titlesOf([current.storyId, ...(current.near ?? []).map(each => each.storyId)], cellar)
  return {
    ...explained(article, { placement: current, trace, titles }),
    decisions: await rowsOf(decisions, decision => about.includes(decision), cellar),
  }
}

/** An article with what was decided about it, in a reader's words. */
export function explained(
  article: Article,
  { placement, trace, titles }: { placement: Placement; trace: Trace; titles: Titles },
): Explanation {
  return {
    id: article.id,
    title: article.title,
    storyId: placement.storyId,
    storyTitle: titles.get(placement.storyId) ?? null,
    because: inWords(placement.because, article),
    byPerson: placement.by === 'person',
    near: nearOf(placement, article, titles),
    report: {
      id: trace.reportId,
      role: trace.role,
      because: trace.because,
      evidence: (trace.evidence ?? []).map(({ text, quote }) => ({ text, ...(quote !== undefined && { quote }) })),
    },
    decisions: [],
  }
}

/** What cluster says that two share, in the words of the article. */
export const inWords = (because: string, article: Article): string =>
  because.replace(/(?<=\bboth have )[^;]+/, shared => shownWords(article, shared.split(', ')).join(', '))

function nearOf({ storyId: own, near = [] }: Placement, article: Article, titles: Titles): Near[] {
  return near.map(({ storyId, nearness, needed, likeness, shared, against }) => ({
    storyId,
    title: titles.get(storyId) ?? null,
    isItsOwn: storyId === own,
    nearness,
    needed,
    likeness,
    shared: shownWords(article, shared),
    against,
  }))
}

/** A placement whose stories go by the ids that they have now. */
async function currentPlacement(placement: Placement, cellar: Cellar): Promise<Placement> {
  const named = async <Story extends { storyId: string }>(story: Story): Promise<Story> => ({
    ...story,
    storyId: await currentStoryId(story.storyId, cellar),
  })
  const near = await Promise.all((placement.near ?? []).map(named))
  const distinct = near.filter((each, at) => near.findIndex(({ storyId }) => storyId === each.storyId) === at)
  return { ...(await named(placement)), ...(placement.near && { near: distinct }) }
}

async function titlesOf(storyIds: readonly string[], cellar: Cellar): Promise<Map<string, string>> {
  const cards = await cellar.cardsOf<StoryCard>(summarize.name, [...new Set(storyIds)])
  return new Map([...cards].map(([id, { title }]) => [id, title]))
}

/** Decisions as they are told, where `of` says which ones. The last first. */
export async function rowsOf(
  decisions: readonly Decision[],
  of: (decision: Decision) => boolean,
  cellar: Cellar,
): Promise<DecisionRow[]> {
  const told = decisions.filter(of)
  if (told.length === 0) return []
  const stories = await titlesOf(
    told.flatMap(({ moves }) => moves.flatMap(({ from, into }) => [from, into])),
    cellar,
  )
  const readings = await readingsOf([...new Set(told.flatMap(namedArticles))], cellar)
  const articles = readings.map(({ article }) => [article.id, article.title] as const)
  return decisionRows(decisions, new Map([...stories, ...articles]), of)
}

/** Decisions that hold and are about articles of a story as it is now, or about its id. */
export function decisionsAbout(storyId: string, articleIds: readonly string[], decisions: readonly Decision[]) {
  const ids = new Set(articleIds)
  const holding = new Set(inEffect(decisions))
  return (decision: Decision): boolean =>
    holding.has(decision) &&
    (articlesOf(decision).some(id => ids.has(id)) ||
      decision.moves.some(({ from, into }) => from === storyId || into === storyId))
}
