// A decision is taken back by another one, which tells what went back. What was decided later about the same articles holds.
import { AppError } from '../domain/app-error.ts'
import { articlesOf, type Decision, inEffect, type Move } from '../domain/decision.ts'
import type { Cellar } from '../store/cellar.ts'
import { cluster } from '../stages/6-cluster/cluster.ts'
import { currentStoryId, type Placed } from '../walk/stored.ts'
import { carriedWith, fewOf, membersOf } from './named.ts'

/** What a decision is made of. */
export interface Plan {
  moves: Move[]
  undoes?: number
  along?: number
  stayed?: Record<number, number>
}

/** Takes back the decision of this number, or the last one that holds. */
export async function takingBack(
  number: number | undefined,
  decisions: readonly Decision[],
  cellar: Cellar,
): Promise<Plan> {
  const decision = found(number, decisions)
  const later = laterOn(decision, decisions)
  const stayed: Record<number, number> = {}
  const homes = new Map<string, string>()
  const placed = await cellar.outputsOf<Placed>(cluster.name, articlesOf(decision))
  for (const move of decision.moves) {
    for (const id of move.articles.filter(each => placed.has(each))) {
      const after = later.get(id)
      if (after !== undefined) stayed[after] = (stayed[after] ?? 0) + 1
      else homes.set(id, await homeOf(id, decision, decisions, cellar))
    }
  }
  const along = await comingAlong(homes, decision, decisions, cellar)
  for (const [id, home] of along) homes.set(id, home)
  return { moves: await movesHome(homes, cellar), undoes: decision.number, along: along.size, stayed }
}

function found(number: number | undefined, decisions: readonly Decision[]): Decision {
  const holding = inEffect(decisions)
  const decision =
    number === undefined
      ? holding.findLast(({ kind }) => kind !== 'undo')
      : decisions.find(each => each.number === number)
  if (!decision) {
    const what = number === undefined ? 'Nothing that was decided holds.' : `There is no decision ${number}.`
    throw new AppError('not-found', what, { next: 'stemma decisions lists them.' })
  }
  if (holding.includes(decision)) return decision
  const by = holding.find(({ undoes }) => undoes === decision.number)?.number
  throw new AppError('usage', `Decision ${decision.number} was taken back by decision ${by} already.`, {
    next: `stemma undo ${by} makes it hold again.`,
  })
}

/** Articles that a later decision, which holds, is about: each with the number of the last one. */
function laterOn({ number }: Decision, decisions: readonly Decision[]): Map<string, number> {
  const later = inEffect(decisions).filter(each => each.kind !== 'undo' && each.number > number)
  return new Map(later.flatMap(each => articlesOf(each).map(id => [id, each.number] as const)))
}

/** Where an article was before a decision, and before those that were taken back ahead of it. */
async function homeOf(id: string, decision: Decision, decisions: readonly Decision[], cellar: Cellar): Promise<string> {
  const holding = new Set(inEffect(decisions))
  const moveOf = (each: Decision) => each.moves.find(({ articles }) => articles.includes(id))
  let move = moveOf(decision)!
  for (const each of decisions.filter(({ number }) => number < decision.number).reverse()) {
    const earlier = each.kind === 'undo' ? undefined : moveOf(each)
    if (!earlier) continue
    if (holding.has(each) || decision.kind === 'undo') break
    move = earlier
  }
  const freed = decision.moves.flatMap(({ from, rest }) => (rest.length === 0 ? from : []))
  return leadingTo(move.from, new Set(freed), cellar)
}

/** The id under which a story stands where these, which lead away only because all of them went, are stories again. */
async function leadingTo(id: string, freed: ReadonlySet<string>, cellar: Cellar): Promise<string> {
  if (freed.has(id)) return id
  const alias = await cellar.fact<{ into: string }>('alias', id)
  return alias ? leadingTo(alias.into, freed, cellar) : id
}

/** What came after the articles and goes back with them: copies, and all of a split-off story that is left by them. */
async function comingAlong(
  homes: ReadonlyMap<string, string>,
  decision: Decision,
  decisions: readonly Decision[],
  cellar: Cellar,
): Promise<Map<string, string>> {
  if (homes.size === 0) return new Map()
  const decided = new Set(inEffect(decisions).flatMap(articlesOf))
  const isFree = (id: string) => !decided.has(id) && !homes.has(id)
  const [home] = homes.values()
  const copies = (await carriedWith([...homes.keys()], cellar)).filter(isFree)
  const left = decision.kind === 'split' ? await leftIn(decision.moves[0].into, homes, isFree, cellar) : []
  return new Map([...copies, ...left].map(id => [id, home]))
}

async function leftIn(
  storyId: string,
  homes: ReadonlyMap<string, string>,
  isFree: (id: string) => boolean,
  cellar: Cellar,
): Promise<string[]> {
  const rest = (await membersOf(storyId, cellar)).filter(id => !homes.has(id))
  return rest.every(isFree) ? rest : []
}

async function movesHome(homes: ReadonlyMap<string, string>, cellar: Cellar): Promise<Move[]> {
  const placed = await cellar.outputsOf<Placed>(cluster.name, [...homes.keys()])
  const moves = new Map<string, Move>()
  for (const [id, into] of homes) {
    const from = await currentStoryId(placed.get(id)!.storyId, cellar)
    if (from === into) continue
    const known = moves.get(`${from}\n${into}`)
    if (known) known.articles.push(id)
    else moves.set(`${from}\n${into}`, { articles: [id], from, into, rest: [], to: [] })
  }
  for (const move of moves.values()) {
    move.rest = fewOf((await membersOf(move.from, cellar)).filter(id => !homes.has(id)))
    move.to = fewOf(await membersOf(move.into, cellar))
  }
  return [...moves.values()]
}
