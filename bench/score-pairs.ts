import type { Scores } from './score-clusters.ts'

/** A pair of articles: whether people call it one story, and whether we put it into one. */
export interface JudgedPair {
  same: boolean
  together: boolean
}

/** Precision, recall and F1 of the pairs put together. */
export function scoreJudged(pairs: readonly JudgedPair[]): Scores {
  const right = pairs.filter(pair => pair.same && pair.together).length
  const p = right / (pairs.filter(pair => pair.together).length || 1)
  const r = right / (pairs.filter(pair => pair.same).length || 1)
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
