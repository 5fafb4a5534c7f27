import { type Decision, decidedBecause, type Move } from '../domain/decision.ts'
import type { Cellar, Made } from '../store/cellar.ts'
import { cluster } from '../stages/6-cluster/cluster.ts'
import { compare } from '../stages/7-compare/compare.ts'
import { nearnessOf, type Placed, placementOf, pointElsewhere } from '../walk/stored.ts'
import { membersOf } from './named.ts'

/** Puts the articles of a decision where it says, and lets the ids of stories that went as a whole lead there. */
export async function carryOut(decision: Decision, cellar: Cellar, versions: Record<string, number>): Promise<void> {
  for (const { from, into } of decision.moves) {
    await cellar.unkeep('alias', into)
    if (decision.kind === 'undo') await pointElsewhere(from, into, cellar, versions, true)
  }
  for (const [storyId, into] of leftWhole(decision)) {
    await cellar.keep('alias', storyId, { into, because: decidedBecause(decision) })
    await pointElsewhere(storyId, into, cellar, versions)
  }
  await putMoves(decision, cellar, versions)
}

/**
 * Carries out in a generation that is being built what was decided while it was walked: its stories go by other ids, and
 * are known by their articles.
 */
export async function carryOutAnew(
  decision: Decision,
  building: Cellar,
  versions: Record<string, number>,
): Promise<void> {
  const moves: Move[] = []
  for (const move of decision.moves) {
    const into = (await storyOfMost(move.to, building)) ?? `${move.into} by decision ${decision.number}`
    const from = (await storyOfMost(move.articles, building)) ?? move.from
    const articles = decision.kind === 'merge' ? await membersOf(from, building) : move.articles
    moves.push({ ...move, articles, from, into })
  }
  await putMoves({ ...decision, moves }, building, versions)
}

async function storyOfMost(ids: readonly string[], cellar: Cellar): Promise<string | undefined> {
  const counts = new Map<string, number>()
  for (const { storyId } of (await cellar.outputsOf<Placed>(cluster.name, ids)).values())
    counts.set(storyId, (counts.get(storyId) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0]
}

async function putMoves(decision: Decision, cellar: Cellar, versions: Record<string, number>): Promise<void> {
  const destinations = new Map(decision.moves.flatMap(move => move.articles.map(id => [id, move] as const)))
  const placed = await cellar.outputsOf<Placed>(cluster.name, [...destinations.keys()])
  const because = decidedBecause(decision)
  const stamp = `decision ${decision.number}, ${decision.at}`
  const made = [...placed.values()].flatMap((each): Made[] => {
    const { from, into } = destinations.get(each.id)!
    const touched = [...new Set([from, each.storyId, into])]
    const offers = touched.map(subject => ({ stage: compare.name, subject, inputHash: stamp }))
    const moved: Placed = { ...each, storyId: into, because, by: 'person' }
    return [{ ...placementOf(moved), offers }, ...nearnessOf(moved)]
  })
  await cellar.put(made, versions)
}

/** Stories of which nothing was left, each with the story to which most of it went. */
function leftWhole({ moves }: Decision): Map<string, string> {
  const found = new Map<string, string>()
  for (const { from, into, rest } of moves.toSorted((one, other) => one.articles.length - other.articles.length)) {
    if (rest.length === 0 && from !== into) found.set(from, into)
  }
  return found
}
