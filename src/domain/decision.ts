/** What a person did: two stories are one, articles are a story of their own or part of another, something taken back. */
export type DecisionKind = 'merge' | 'split' | 'move' | 'undo'

/** Articles that went from one story to another, with a few of those beside them: how they are told apart later. */
export interface Move {
  articles: string[]
  /** Story ids. */
  from: string
  into: string
  /** The first articles that stayed in `from`; none where the story went as a whole. */
  rest: string[]
  /** The first articles that `into` had before. */
  to: string[]
}

/** What a person decided about stories, in terms of articles: it holds however the stories are made anew. */
export interface Decision {
  /** From 1, in the order of deciding. */
  number: number
  kind: DecisionKind
  /** Who decided. */
  by: string
  /** ISO 8601. */
  at: string
  reason?: string
  /** The number of the decision that this one takes back. */
  undoes?: number
  moves: Move[]
  /** Kept, and not yet carried out everywhere. */
  isUnderWay?: true
}

const DONE: Record<DecisionKind, string> = {
  merge: 'its story was merged into this one by hand',
  split: 'made a story of its own by hand',
  move: 'moved here by hand',
  undo: 'put back here by hand',
}

/** Why an article is where a decision put it. */
export function decidedBecause({ kind, at, by, reason, undoes }: Decision): string {
  const taken = undoes === undefined ? '' : `, taking back decision ${undoes}`
  return `${DONE[kind]} on ${at.slice(0, 10)} (${by})${taken}${reason ? `: ${reason}` : ''}`
}

/** The decisions that hold: those that no later one that holds takes back. In the order of deciding. */
export function inEffect(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<number>()
  for (const { number, undoes } of [...decisions].reverse()) {
    if (undoes !== undefined && !undone.has(number)) undone.add(undoes)
  }
  return decisions.filter(({ number }) => !undone.has(number))
}

/** Articles that a decision is about. */
export const articlesOf = ({ moves }: Pick<Decision, 'moves'>): string[] => moves.flatMap(({ articles }) => articles)
