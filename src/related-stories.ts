// Stories that were near to one another when their articles arrived, and are not one: told side by side, never merged.
import type { NearStory, RelatedStory, StoryCard } from './domain/story.ts'
import { cluster } from './stages/6-cluster/cluster.ts'
import { summarize } from './stages/8-summarize/summarize.ts'
import type { Cellar } from './store/cellar.ts'
import { currentStoryId, NEAR, type Placed, RELATED } from './walk/stored.ts'

const MOST = 6
/** Articles of a story, and articles near to it, that are looked at: the last ones. */
const LOOKED_AT = 500

/** One article by which two stories are near. */
interface Tie {
  other: string
  near: NearStory
}

/** The stories that are nearest to one, by what cluster saw when the articles of either arrived. */
export async function relatedStories(storyId: string, cellar: Cellar): Promise<RelatedStory[]> {
  const [members, pointing] = await Promise.all([
    cellar.members(cluster.name, [storyId]),
    cellar.members(NEAR, [storyId]),
  ])
  const [own, others] = await Promise.all([
    placedIn(members.get(storyId), cellar),
    placedIn(pointing.get(storyId), cellar),
  ])
  const ties = [...(await tiesFrom(own, storyId, cellar)), ...(await tiesTo(others, storyId, cellar))]
  const nearest = strongest(ties).slice(0, 2 * MOST)
  const cards = await cellar.cardsOf<StoryCard>(
    summarize.name,
    nearest.map(({ other }) => other),
  )
  return nearest
    .flatMap(({ other, near }): RelatedStory[] => {
      const card = cards.get(other)
      if (!card) return []
      return [{ id: other, title: card.title, because: relatedBecause(near), nearness: near.nearness }]
    })
    .slice(0, MOST)
}

async function placedIn(ids: readonly string[] = [], cellar: Cellar): Promise<Placed[]> {
  return [...(await cellar.outputsOf<Placed>(cluster.name, ids.slice(-LOOKED_AT))).values()]
}

/** Other stories that the articles of this one were near to. */
async function tiesFrom(own: readonly Placed[], storyId: string, cellar: Cellar): Promise<Tie[]> {
  const ids = new Set(own.flatMap(({ near = [] }) => near.filter(isRelated).map(each => each.storyId)))
  const current = await currentIds([...ids], cellar)
  return own.flatMap(({ near = [] }) =>
    near.filter(isRelated).flatMap(each => {
      const other = current.get(each.storyId)!
      return other === storyId ? [] : [{ other, near: each }]
    }),
  )
}

/** Stories whose articles were near to this one. */
async function tiesTo(others: readonly Placed[], storyId: string, cellar: Cellar): Promise<Tie[]> {
  const ties: Tie[] = []
  for (const { storyId: other, near = [] } of others) {
    if (other === storyId) continue
    const current = await currentIds(
      near.map(each => each.storyId),
      cellar,
    )
    const found = near.find(each => current.get(each.storyId) === storyId && isRelated(each))
    if (found) ties.push({ other: await currentStoryId(other, cellar), near: found })
  }
  return ties
}

const isRelated = ({ nearness }: NearStory): boolean => nearness >= RELATED

async function currentIds(ids: readonly string[], cellar: Cellar): Promise<Map<string, string>> {
  return new Map(await Promise.all(ids.map(async id => [id, await currentStoryId(id, cellar)] as const)))
}

/** The strongest tie to each other story, the strongest first. */
function strongest(ties: readonly Tie[]): Tie[] {
  const best = new Map<string, Tie>()
  for (const tie of ties) {
    const known = best.get(tie.other)
    if (!known || tie.near.nearness > known.near.nearness) best.set(tie.other, tie)
  }
  return [...best.values()].sort(
    (one, other) => other.near.nearness - one.near.nearness || (one.other < other.other ? -1 : 1),
  )
}

/** Why two stories are shown side by side: what both have, and what speaks against one event. */
export function relatedBecause({ shared, against }: NearStory): string {
  const both = shared.length > 0 ? `both have ${shared.join(', ')}` : 'near in words'
  return against.length > 0 ? `${both}; but ${against.join(', ')}` : both
}
