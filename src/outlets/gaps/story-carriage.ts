// Who carried a story, and when: from what cluster and trace noted of its articles, without reading any of their texts.
import type { Trace } from '../../domain/report.ts'
import type { StoryCard } from '../../domain/story.ts'
import { cluster } from '../../stages/6-cluster/cluster.ts'
import type { Cellar } from '../../store/cellar.ts'
import type { Placed } from '../../walk/stored.ts'
import { LEAST_CARRIERS } from './gap-test.ts'

/** One article that carries a story, copies too: its readers were told. */
export interface CarryingArticle {
  url: string
  /** BCP 47 primary subtag; `und` where unknown. */
  language: string
  /** Milliseconds since 1970: when it was published; the middle of the day where only that is known, null where nothing is. */
  at: number | null
}

/** A story that many carried. */
export interface CarriedStory {
  id: string
  title: string
  /** Milliseconds since 1970: the first report. */
  first: number
  articles: CarryingArticle[]
}

/** What lists show of the stories that at least twelve outlets carried; the others are never looked at. */
export async function widelyCarried(cellar: Cellar): Promise<StoryCard[]> {
  const found: StoryCard[] = []
  for (let offset = 0; ; offset += CARDS_AT_ONCE) {
    const { cards } = await cellar.cards<StoryCard>('summarize', { limit: CARDS_AT_ONCE, offset })
    found.push(...cards.map(([, card]) => card).filter(({ counts }) => counts.outlets >= LEAST_CARRIERS))
    // The largest come first, and none has more outlets than articles.
    const last = cards.at(-1)?.[1]
    if (cards.length < CARDS_AT_ONCE || !last || last.counts.articles < LEAST_CARRIERS) return found
  }
}

const CARDS_AT_ONCE = 500
const STORIES_AT_ONCE = 50
const MOST_KNOWN = 4_000
const KNOWN_MS = 3_600_000

/** Reads who carried stories; what was read of one is known for an hour, or until it has other articles. */
export function carriageOver(
  cellar: Cellar,
  now: () => number,
): (cards: readonly StoryCard[]) => Promise<CarriedStory[]> {
  const known = new Map<string, { stamp: string; until: number; story: CarriedStory | undefined }>()
  return async cards => {
    const isKnown = (card: StoryCard) => {
      const before = known.get(card.id)
      return before !== undefined && before.stamp === stampOf(card) && before.until > now()
    }
    if (known.size > MOST_KNOWN) known.clear()
    const missing = cards.filter(card => !isKnown(card))
    for (let at = 0; at < missing.length; at += STORIES_AT_ONCE) {
      const part = missing.slice(at, at + STORIES_AT_ONCE)
      const stories = await read(part, cellar)
      for (const card of part)
        known.set(card.id, { stamp: stampOf(card), until: now() + KNOWN_MS, story: stories.get(card.id) })
    }
    return cards.flatMap(({ id }) => known.get(id)?.story ?? [])
  }
}

const stampOf = ({ counts, lastSeen, firstSeen, title }: StoryCard): string =>
  [counts.articles, counts.outlets, firstSeen, lastSeen, title].join(' ')

async function read(cards: readonly StoryCard[], cellar: Cellar): Promise<Map<string, CarriedStory>> {
  const members = await cellar.members(
    cluster.name,
    cards.map(({ id }) => id),
  )
  const ids = [...members.values()].flat()
  const [urls, placed, traces] = await Promise.all([
    cellar.members('extract', ids),
    cellar.outputsOf<Placed>(cluster.name, ids),
    cellar.outputsOf<Trace>('trace', ids),
  ])
  const articleOf = (id: string): CarryingArticle[] => {
    const url = urls.get(id)?.[0]
    const taken = placed.get(id)?.taken
    // A list of links leads elsewhere, and tells nothing itself.
    if (url === undefined || !taken || traces.get(id)?.role === 'digest') return []
    return [{ url, language: taken.language.split('-', 1)[0], at: timeOf(taken.publishedAt) }]
  }
  return new Map(
    cards.flatMap(({ id, title }) => {
      const articles = (members.get(id) ?? []).flatMap(articleOf)
      const times = articles.flatMap(({ at }) => at ?? [])
      if (times.length === 0) return []
      return [[id, { id, title, first: firstReport(times), articles }] as const]
    }),
  )
}

const ALONE_MS = 7 * 86_400_000

/** The first time; one that stands alone a week and more before all others is a wrong date more likely than a report. */
function firstReport(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted.length > LEAST_CARRIERS && sorted[1] - sorted[0] > ALONE_MS ? sorted[1] : sorted[0]
}

/** Milliseconds since 1970; the middle of the day where only the day is known. */
function timeOf(publishedAt: string | null): number | null {
  if (publishedAt === null || publishedAt.length < 10) return null
  const isDay = publishedAt.length === 10
  const hasZone = /[zZ]$|[+-]\d\d:?\d\d$/.test(publishedAt)
  const at = Date.parse(isDay ? `${publishedAt}T12:00:00Z` : hasZone ? publishedAt : `${publishedAt}Z`)
  return Number.isNaN(at) ? null : at
}
