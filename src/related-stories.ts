// Stories that are alike and not one, by what cluster saw when the articles of either arrived: told side by side, never
// merged. The similar accident elsewhere, the next match, other news of the same people.
import type { Article } from './domain/article.ts'
import type { NearStory, Placement, RelatedStory, StoryCard } from './domain/story.ts'
import { shownWords } from './shown-words.ts'
import { cluster } from './stages/6-cluster/cluster.ts'
import { summarize } from './stages/8-summarize/summarize.ts'
import type { Cellar } from './store/cellar.ts'
import { currentStoryId, NEAR, type Placed, readingsOf, RELATED } from './walk/stored.ts'

const MOST = 6
/** Articles of a story, and articles alike to it, that are looked at: the last ones. */
const LOOKED_AT = 500

/** One article by which a story and another one are alike. */
interface Tie {
  other: string
  near: NearStory
  articleId: string
  /** True where the article began its story. */
  isFirst: boolean
}

/** The stored stories that are most alike to one. */
export async function relatedStories(storyId: string, cellar: Cellar): Promise<RelatedStory[]> {
  const [members, pointing] = await Promise.all([
    cellar.members(cluster.name, [storyId]),
    cellar.members(NEAR, [storyId]),
  ])
  const ids = [...(members.get(storyId) ?? []).slice(-LOOKED_AT), ...(pointing.get(storyId) ?? []).slice(-LOOKED_AT)]
  const placed = [...(await cellar.outputsOf<Placed>(cluster.name, ids)).values()]
  const current = await currentIds(placed.filter(hasRelated), cellar)
  const ties = tiesOf(storyId, placed, id => current.get(id) ?? id)
  const cards = await cellar.cardsOf<StoryCard>(
    summarize.name,
    ties.slice(0, 2 * MOST).map(({ other }) => other),
  )
  const shown = ties.filter(({ other }) => cards.has(other)).slice(0, MOST)
  const articleIds = shown.map(({ articleId }) => articleId)
  const articles = (await readingsOf(articleIds, cellar)).map(({ article }) => article)
  return shown.map(tie => told(tie, cards.get(tie.other)!.title, articles))
}

/** The stories of one walk that are most alike to one of them. */
export function relatedAmong(
  storyId: string,
  placements: Iterable<Placement>,
  { titles, articles }: { titles: ReadonlyMap<string, string>; articles: readonly Article[] },
): RelatedStory[] {
  return tiesOf(storyId, [...placements], id => id)
    .filter(({ other }) => titles.has(other))
    .slice(0, MOST)
    .map(tie => told(tie, titles.get(tie.other)!, articles))
}

const isRelated = ({ likeness }: NearStory): boolean => likeness >= RELATED
const hasRelated = ({ near = [] }: Placement): boolean => near.some(isRelated)

/** The ids that stories have now, by those that they had. */
async function currentIds(placed: readonly Placed[], cellar: Cellar): Promise<Map<string, string>> {
  const ids = placed.flatMap(({ storyId, near = [] }) => [storyId, ...near.filter(isRelated).map(each => each.storyId)])
  return new Map(await Promise.all([...new Set(ids)].map(async id => [id, await currentStoryId(id, cellar)] as const)))
}

/** What ties a story to each of the others that are alike, in either direction; the strongest first. */
function tiesOf(storyId: string, placements: readonly Placement[], currentId: (id: string) => string): Tie[] {
  const ties = placements.filter(hasRelated).flatMap(placement => {
    const { id: articleId, near = [] } = placement
    const own = currentId(placement.storyId)
    const isFirst = !near.some(each => currentId(each.storyId) === own)
    return near.filter(isRelated).flatMap((each): Tie[] => {
      const seen = currentId(each.storyId)
      if (seen === own || (own !== storyId && seen !== storyId)) return []
      return [{ other: own === storyId ? seen : own, near: each, articleId, isFirst }]
    })
  })
  return strongest(ties)
}

/**
 * One tie to each other story, the strongest first. What is told of it is how the article saw it that began one of them:
 * later ones may share no more than a look back.
 */
function strongest(ties: readonly Tie[]): Tie[] {
  const found = new Map<string, Tie>()
  for (const tie of ties) {
    const known = found.get(tie.other)
    if (!known) found.set(tie.other, tie)
    else {
      const likeness = Math.max(known.near.likeness, tie.near.likeness)
      const isTold = tie.isFirst === known.isFirst ? tie.near.likeness > known.near.likeness : tie.isFirst
      const told = isTold ? tie : known
      found.set(tie.other, { ...told, near: { ...told.near, likeness } })
    }
  }
  return [...found.values()].sort(
    (one, other) => other.near.likeness - one.near.likeness || (one.other < other.other ? -1 : 1),
  )
}

/** Why two stories are shown side by side: what both have, and what speaks against one event. */
function told({ other, near, articleId }: Tie, title: string, articles: readonly Article[]): RelatedStory {
  const { shared, against, likeness } = near
  const article = articles.find(({ id }) => id === articleId)
  const words = article ? shownWords(article, shared) : shared
  const both = words.length > 0 ? `both have ${words.join(', ')}` : 'near in words'
  return { id: other, title, because: against.length > 0 ? `${both}; but ${against.join(', ')}` : both, likeness }
}
