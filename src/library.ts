// What is stored, as readers ask for it.
import type { Article } from './domain/article.ts'
import type { Claim } from './domain/claim.ts'
import { isRefusal } from './domain/refusal.ts'
import type { Trace } from './domain/report.ts'
import { decisionsOf } from './deciding/decision-log.ts'
import type { ComparedStory, StoryCard, StoryView, StorySummary } from './domain/story.ts'
import { decisionsAbout, explain, inWords, rowsOf } from './explaining.ts'
import { articleIdOf } from './fingerprint.ts'
import { STAGES } from './pipeline.ts'
import { feedHealth } from './schedule/feed-health.ts'
import type { Cellar, Poll, Work } from './store/cellar.ts'
import { relatedStories } from './related-stories.ts'
import type { DecisionRow } from './views/decisions-page.ts'
import type { Decision, Explanation, Why } from './views/why.ts'
import type { FeedRow } from './views/feeds-page.ts'
import type { PolledFeed } from './walk/polled-feed.ts'
import { currentStoryId, type FollowedFeed, urlOfArticle } from './walk/stored.ts'
import { asHistory } from './walk/timetable.ts'
import { forgotten, tombsOf } from './walk/tombs.ts'
import type { Lease } from './walk/websub.ts'

/** One article as the store knows it, with what every stage decided about it. */
export interface KnownArticle {
  article: Article
  claims: readonly Claim[]
  storyId: string | undefined
  why: Decision[]
  /** Undefined where it has no story. */
  explanation: Explanation | undefined
}

/** Stories of a list, with how many there are in all. */
export interface StoryList {
  total: number
  stories: StoryCard[]
}

/** How much is stored. */
export interface Totals {
  articles: number
  outlets: number
  /** Pages and feeds that gave no article. */
  troubles: number
  feeds: number
}

export interface Library {
  /** Stories by number of articles, the largest first. */
  stories(page?: { limit: number; offset: number }): Promise<StoryList>
  /** Every story whole, the largest first. */
  everyStory(): Promise<StoryView[]>
  /** A story by its id, or by one that was merged into it. Undefined where there is none. */
  story(id: string): Promise<StoryView | undefined>
  /** An article by its id or its address. */
  article(subject: string): Promise<KnownArticle | undefined>
  /** What every stage decided about an article id or an address, and why; no stages where nothing is known. */
  why(subject: string): Promise<Why>
  /** What people decided, the last first. */
  decisions(): Promise<DecisionRow[]>
  /** What people decided that holds and concerns a story. */
  decisionsOn(story: StoryView): Promise<DecisionRow[]>
  /** What was refused or failed, oldest first. */
  troubles(page?: { limit: number; offset: number }): Promise<Work[]>
  totals(): Promise<Totals>
  /** Every feed that is followed, or those that are asked for by their addresses, with how it does. */
  feeds(isAsked?: (feed: string) => boolean): Promise<FeedRow[]>
  /** The last polls of a feed, oldest first. */
  polls(feed: string): Promise<Poll[]>
}

const ALL = { limit: 1_000_000, offset: 0 }
const POLLS_FOR_HEALTH = 100
const UNTOLD: StorySummary = { summary: [], longSummary: [] }

/** A library over a cellar. */
export function libraryOf(cellar: Cellar): Library {
  const tombs = tombsOf(cellar)

  /** A story under the very id that it has now. */
  async function toldAs(id: string): Promise<StoryView | undefined> {
    const [compared, summary] = await Promise.all([
      cellar.output<ComparedStory>('compare', id),
      cellar.output<StorySummary>('summarize', id),
    ])
    if (!compared || isRefusal(compared)) return undefined
    const related = await relatedStories(id, cellar)
    const told = summary && !isRefusal(summary) && 'summary' in summary ? summary : UNTOLD
    return { ...compared, ...told, related }
  }

  // Hardly any id is an old one: the story is read while that is asked.
  async function story(id: string): Promise<StoryView | undefined> {
    const [known, told] = await Promise.all([currentStoryId(id, cellar), toldAs(id)])
    return known === id ? told : toldAs(known)
  }

  async function stories(page = ALL): Promise<StoryList> {
    const { total, cards } = await cellar.cards<StoryCard>('summarize', page)
    return { total, stories: cards.map(([, card]) => card) }
  }

  async function why(subject: string): Promise<Why> {
    const [stages, known] = await Promise.all([stagesOf(subject), stored(subject)])
    return toldIn(stages, known, known && (await explain(known, cellar)))
  }

  async function stagesOf(subject: string): Promise<Decision[]> {
    const url = await urlOfArticle(subject, cellar)
    const names = url === undefined ? [subject, articleIdOf(subject)] : [url, subject]
    const work = (await Promise.all(names.map(name => cellar.workOf(name)))).flat()
    if (work.length === 0) return forgottenAs(subject)
    return inStageOrder(work.filter(({ stage }) => ORDER.includes(stage))).map(
      ({ stage, state, because, version, nextTry }) => ({
        stage,
        state,
        because,
        version,
        nextTry,
      }),
    )
  }

  /** Nothing is left of what was forgotten but the word that it was. */
  async function forgottenAs(subject: string): Promise<Decision[]> {
    const stone = await tombs.ofUrl(subject)
    if (!stone) return []
    const { because } = forgotten(stone).refusal
    return [{ stage: 'fetch', state: 'refused', because: `forgotten: ${because}`, version: 0, nextTry: null }]
  }

  async function stored(subject: string): Promise<Article | undefined> {
    const found = await cellar.output<Article>('extract', (await urlOfArticle(subject, cellar)) ?? subject)
    return found && !isRefusal(found) ? found : undefined
  }

  async function article(subject: string): Promise<KnownArticle | undefined> {
    const found = await stored(subject)
    if (!found) return undefined
    const { id } = found
    const [trace, claims, explanation, stages] = await Promise.all([
      cellar.output<Trace>('trace', id),
      cellar.output<Claim[]>('claim', id),
      explain(found, cellar),
      stagesOf(id),
    ])
    return {
      article: { ...found, ...traced(trace) },
      claims: claims ?? [],
      storyId: explanation?.storyId,
      why: toldIn(stages, found, explanation).stages,
      explanation,
    }
  }

  const followed = async () => (await cellar.kept<FollowedFeed>('feed')).map(([, feed]) => feed)

  async function feedRow(feed: FollowedFeed): Promise<FeedRow> {
    const [polls, work, output, hub] = await Promise.all([
      cellar.polls(feed.url, POLLS_FOR_HEALTH),
      cellar.workOf(feed.url),
      cellar.output<PolledFeed>('discover', feed.url),
      cellar.fact<Lease>('websub-lease', feed.url),
    ])
    const health = feedHealth(polls.map(asHistory))
    const last = polls.at(-1)
    const said = output && !isRefusal(output) ? output : undefined
    return {
      url: feed.url,
      title: feed.title ?? said?.title ?? null,
      state: health.state,
      since: health.since === null ? null : new Date(health.since).toISOString(),
      because: health.because,
      lastPoll: last?.at ?? null,
      polls: polls.length,
      links: polls.reduce((sum, { fresh }) => sum + fresh, 0),
      nextPoll: work.find(({ stage }) => stage === 'discover')?.nextTry ?? null,
      folders: feed.folders ?? [],
      site: feed.site ?? said?.site ?? null,
      format: feed.watch ?? said?.format ?? null,
      push: hub?.until && Date.parse(hub.until) > Date.now() ? hub.until : null,
    }
  }

  return {
    stories,
    async everyStory() {
      const { stories: cards } = await stories()
      const views = await Promise.all(cards.map(({ id }) => story(id)))
      return views.filter(view => view !== undefined)
    },
    story,
    article,
    why,
    decisions: async () => rowsOf(await decisionsOf(cellar), () => true, cellar),
    async decisionsOn({ id, articles }) {
      const decisions = await decisionsOf(cellar)
      const ids = articles.map(each => each.id)
      return rowsOf(decisions, decisionsAbout(id, ids, decisions), cellar)
    },
    troubles: page => cellar.workIn(['refused', 'failed'], page),
    totals: () => known(cellar, () => totalsOf(cellar)),
    polls: feed => cellar.polls(feed, POLLS_FOR_HEALTH),
    feeds: async (isAsked = () => true) =>
      Promise.all((await followed()).filter(({ url }) => isAsked(url)).map(feedRow)),
  }
}

async function totalsOf(cellar: Cellar): Promise<Totals> {
  const [read, feeds, troubles] = await Promise.all([
    cellar.tally('claim'),
    cellar.kept('feed'),
    cellar.countIn(['refused', 'failed']),
  ])
  return { articles: read.outputs, outlets: read.groups, feeds: feeds.length, troubles }
}

/** Counting is done anew each time while that is quick; what took long stays known a hundred times as long. */
const QUICK_MS = 10
const counted = new WeakMap<Cellar, { totals: Totals; until: number }>()

async function known(cellar: Cellar, count: () => Promise<Totals>): Promise<Totals> {
  const before = counted.get(cellar)
  const start = performance.now()
  if (before && start < before.until) return before.totals
  const totals = await count()
  const took = performance.now() - start
  if (took > QUICK_MS) counted.set(cellar, { totals, until: performance.now() + 100 * took })
  return totals
}

/** What cluster decided, in the words of the article and under the id that its story has now. */
function toldIn(stages: Decision[], article: Article | undefined, explanation: Explanation | undefined): Why {
  const told = stages.map(each =>
    each.stage === 'cluster' && article ? { ...each, because: inWords(each.because, article) } : each,
  )
  return { stages: told, article: explanation ?? null }
}

const ORDER = STAGES.map(({ name }) => name)

const inStageOrder = (work: Work[]): Work[] => [...work].sort((a, b) => ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage))

function traced(trace: Trace | undefined): Partial<Article> {
  if (!trace) return {}
  return { role: trace.role, reportId: trace.reportId, ...(trace.origin ? { origin: trace.origin } : {}) }
}
