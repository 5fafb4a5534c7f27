// What people decide about stories: two are one, or some articles are a story of their own. Decisions are kept in terms of
// articles, so that they hold however the stories are made anew.
import { AppError } from './domain/app-error.ts'
import { VERSIONS } from './pipeline.ts'
import type { Cellar, Made } from './store/cellar.ts'
import { freeId } from './story-names.ts'
import { currentStoryId, type Placed } from './walk/stored.ts'

/** One decision, a kept fact of the kind `decision`. */
export type Decision =
  | { kind: 'merge'; from: string; into: string; at: string }
  | { kind: 'split'; articles: string[]; storyId: string; at: string }

const BY_HAND = 'somebody decided so'

/** Makes two stories one; the first one's id leads to the second. Rejects with AppError where one is unknown. */
export async function mergeStories(cellar: Cellar, loser: string, winner: string, at: string): Promise<string> {
  const [from, into] = await Promise.all([currentStoryId(loser, cellar), currentStoryId(winner, cellar)])
  if (from === into)
    throw new AppError('usage', `${loser} and ${winner} are one story already.`, { next: 'Nothing to do.' })
  const members = await cellar.members('cluster', [from, into])
  const [one, other] = [members.get(from)?.[0], members.get(into)?.[0]]
  if (one === undefined || other === undefined) throw unknownStory(one === undefined ? loser : winner)
  await cellar.keep('decision', `merge ${from} ${into}`, {
    kind: 'merge',
    from: one,
    into: other,
    at,
  } satisfies Decision)
  await joinStories(cellar, from, into, at)
  return into
}

async function joinStories(cellar: Cellar, from: string, into: string, at: string): Promise<void> {
  const ids = (await cellar.members('cluster', [from])).get(from) ?? []
  const placed = [...(await cellar.outputsOf<Placed>('cluster', ids)).values()]
  for (const internal of new Set(placed.map(({ taken }) => taken.storyId))) {
    // What was split off goes alone: later articles of the rest stay with the rest.
    const name = (await cellar.fact<string>('story-name', internal)) ?? internal
    if (name === from) await cellar.keep('story-name', internal, into)
  }
  await cellar.keep('alias', from, { into, because: BY_HAND })
  await cellar.put(
    placed.map(each => moved(each, into, [from, into], at)),
    VERSIONS,
  )
  await cellar.turnEpoch()
}

/** Makes some articles of a story a story of their own; answers its id. */
export async function splitStory(cellar: Cellar, articles: readonly string[], at: string): Promise<string> {
  const placed = await cellar.outputsOf<Placed>('cluster', articles)
  const missing = articles.find(id => !placed.has(id))
  if (missing !== undefined) {
    throw new AppError('not-found', `No article has the id ${missing}.`, {
      next: 'stemma story <id> --json lists them.',
    })
  }
  const used = new Set([
    ...(await cellar.kept('alias')).map(([id]) => id),
    ...[...placed.values()].map(({ storyId }) => storyId),
  ])
  const ids =
    (await cellar.members('cluster', [`s-${articles[0]}`])).size > 0 ? [...used, `s-${articles[0]}`] : [...used]
  const storyId = freeId(`s-${articles[0]}`, new Set(ids))
  await cellar.keep('decision', `split ${storyId}`, {
    kind: 'split',
    articles: [...articles],
    storyId,
    at,
  } satisfies Decision)
  await cellar.put(
    [...placed.values()].map(each => moved(each, storyId, [each.storyId, storyId], at)),
    VERSIONS,
  )
  await cellar.turnEpoch()
  return storyId
}

/** A placement by hand, with the stories that it makes due. */
function moved(placed: Placed, storyId: string, touched: readonly string[], at: string): Made {
  return {
    stage: 'cluster',
    subject: placed.id,
    inputHash: 'first',
    version: VERSIONS.cluster,
    state: 'done',
    output: { ...placed, storyId, because: BY_HAND },
    because: BY_HAND,
    group: storyId,
    offers: touched.map(subject => ({ stage: 'compare', subject, inputHash: `by hand ${at}` })),
  }
}

/** Placements after what people decided, in the order in which they did. */
export function decided(placements: ReadonlyMap<string, string>, decisions: readonly Decision[]): Map<string, string> {
  const now = new Map(placements)
  for (const decision of decisions) {
    if (decision.kind === 'merge') mergeIn(now, decision.from, decision.into)
    else for (const id of decision.articles) if (now.has(id)) now.set(id, decision.storyId)
  }
  return now
}

function mergeIn(placements: Map<string, string>, from: string, into: string): void {
  const [loser, winner] = [placements.get(from), placements.get(into)]
  if (loser === undefined || winner === undefined) return
  for (const [id, storyId] of placements) if (storyId === loser) placements.set(id, winner)
}

const unknownStory = (id: string): AppError =>
  new AppError('not-found', `No story has the id ${id}.`, { next: 'stemma stories lists them.' })
