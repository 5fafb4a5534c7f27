// What people decide about stories: two are one, some articles are a story of their own or of another story, and what they
// take back. Decisions are kept in terms of articles, so that they hold however the stories are made anew.
import { carriedWith, fewOf, itsStory, membersOf, namedArticles, namedStory } from './deciding/named.ts'
import { decisionsOf, finishDecisions, keepDecision } from './deciding/decision-log.ts'
import { inTurn } from './deciding/in-turn.ts'
import { type Plan, takingBack } from './deciding/taking-back.ts'
import { AppError } from './domain/app-error.ts'
import type { Decision, Move } from './domain/decision.ts'
import { VERSIONS } from './pipeline.ts'
import type { Cellar } from './store/cellar.ts'
import { freeId } from './story-names.ts'

/** Who decides when, and why. */
export interface Said {
  /** ISO 8601. */
  at: string
  /** Who decides; whoever sits at this machine where nobody says. */
  by?: string
  reason?: string
}

/** What somebody asks for. Stories and articles are named by id or by address. */
export type Asked =
  | { kind: 'merge'; story: string; into: string }
  | { kind: 'split'; articles: readonly string[]; isAlone?: boolean }
  | { kind: 'move'; articles: readonly string[]; into: string; isAlone?: boolean }
  | { kind: 'undo'; number?: number }

/** What came of it. */
export interface Decided {
  decision: Decision
  /** The story to which it leads; undefined where nothing moved. */
  storyId: string | undefined
  /** How many articles went. */
  articles: number
  /** Of these, how many came with those that were named: carried copies of the same reports, or what had joined them. */
  along: number
  /** Articles that stay where a later decision put them, by its number. */
  stayed: Record<number, number>
}

const SOMEBODY = 'somebody at this machine'
/** Longest reason and name that are kept, in characters. */
const MOST_SAID = 500

/**
 * Decides and carries it out: what readers see is told anew by whoever walks next. Rejects with AppError where what is
 * named is unknown, or nothing would change.
 */
export async function decide(cellar: Cellar, asked: Asked, { at, by, reason }: Said): Promise<Decided> {
  return inTurn(cellar, VERSIONS, async () => {
    await finishDecisions(cellar, VERSIONS)
    const before = await decisionsOf(cellar)
    const { moves, undoes, along = 0, stayed = {} } = await PLANS[asked.kind](cellar, asked as never, before)
    const decision: Decision = {
      number: (before.at(-1)?.number ?? 0) + 1,
      kind: asked.kind,
      by: said(by) || SOMEBODY,
      at,
      ...(said(reason) && { reason: said(reason) }),
      ...(undoes !== undefined && { undoes }),
      moves,
    }
    await keepDecision(decision, cellar, VERSIONS)
    const articles = moves.reduce((sum, move) => sum + move.articles.length, 0)
    return { decision, storyId: moves[0]?.into, articles, along, stayed }
  })
}

const said = (text = ''): string =>
  text
    .replace(/(?:[\s\p{Cc}]|(?![\u200c\u200d])\p{Cf})+/gu, ' ')
    .trim()
    .slice(0, MOST_SAID)
    // Half a character cannot be stored.
    .replace(/[\uD800-\uDBFF]$/, '')

type Planner<Kind extends Asked['kind']> = (
  cellar: Cellar,
  asked: Extract<Asked, { kind: Kind }>,
  before: readonly Decision[],
) => Promise<Plan>

const PLANS: { [Kind in Asked['kind']]: Planner<Kind> } = {
  async merge(cellar, { story, into }) {
    const [loser, winner] = await Promise.all([namedStory(story, cellar), namedStory(into, cellar)])
    if (loser === winner)
      throw new AppError('usage', `${story} and ${into} are one story already.`, { next: 'Nothing to do.' })
    const [articles, to] = await Promise.all([membersOf(loser, cellar), membersOf(winner, cellar)])
    return { moves: [{ articles, from: loser, into: winner, rest: [], to: fewOf(to) }] }
  },

  async split(cellar, { articles, isAlone = false }) {
    const going = await goingWith(articles, isAlone, cellar)
    const moves = await movesTo(await freshId(going.ids[0], cellar), going.ids, cellar)
    if (moves.length === 1 && moves[0].rest.length === 0) {
      throw new AppError('usage', 'These are all articles of the story: there is nothing to part them from.', {
        next: 'Name fewer, or add --alone to leave the copies of their reports where they are.',
      })
    }
    return { moves, along: going.along }
  },

  async move(cellar, { articles, into, isAlone = false }) {
    const target = await namedStory(into, cellar)
    const going = await goingWith(articles, isAlone, cellar)
    const moves = await movesTo(target, going.ids, cellar)
    if (moves.length === 0) {
      throw new AppError('usage', `They are part of ${target} already.`, { next: 'Nothing to do.' })
    }
    return { moves, along: going.along }
  },

  undo: (cellar, { number }, before) => takingBack(number, before, cellar),
}

/** The articles that are named, with the copies of the same reports in their stories. */
async function goingWith(
  articles: readonly string[],
  isAlone: boolean,
  cellar: Cellar,
): Promise<{ ids: string[]; along: number }> {
  const asked = await namedArticles(articles, cellar)
  const along = isAlone ? [] : await carriedWith(asked, cellar)
  return { ids: [...asked, ...along], along: along.length }
}

/** Moves of articles to one story, one for each story that they leave. */
async function movesTo(into: string, ids: readonly string[], cellar: Cellar): Promise<Move[]> {
  const to = fewOf(await membersOf(into, cellar))
  const moves: Move[] = []
  for (const [from, articles] of await itsStory(ids, cellar)) {
    if (from === into) continue
    const members = await membersOf(from, cellar)
    moves.push({ articles, from, into, rest: fewOf(members.filter(id => !ids.includes(id))), to })
  }
  return moves
}

/** An id that no story ever had. */
async function freshId(articleId: string, cellar: Cellar): Promise<string> {
  const wanted = `s-${articleId}`
  const given = new Set((await cellar.kept('alias')).map(([id]) => id))
  for (const { moves } of await decisionsOf(cellar)) for (const { from, into } of moves) given.add(from).add(into)
  for (let id = freeId(wanted, given); ; id = freeId(wanted, given.add(id))) {
    if ((await membersOf(id, cellar)).length === 0) return id
  }
}
