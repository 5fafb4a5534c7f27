import type { AsOf, Bound, Claim } from './claim.ts'
import type { Span } from './span.ts'

/** How claims about one thing stand to each other. Two numbers that differ are rarely a conflict. */
export type PointKind =
  | 'single'
  | 'agree'
  | 'older-figure'
  | 'scope'
  | 'speakers'
  | 'precision'
  | 'attribution-drift'
  | 'first-claim'
  | 'conflated-dates'
  | 'name-variant'
  | 'revised'
  | 'translation'
  | 'conflict'

/** `shown`: the spans alone prove the kind. `inferred`: a rule was needed, and `because` names it. */
export type Certainty = 'shown' | 'inferred'

/** The newest figure that the reports support; not a verdict. */
export interface Latest {
  value: number | string
  low?: number
  high?: number
  asOf: { from: string; to: string; how: 'stated' | 'publication' } | null
  claimId: string
}

/** One count in a series: what one article gave, for which time, by whom. */
export interface SeriesEntry {
  /** Of the claims of its point. */
  claimId: string
  articleId: string
  /** Null for a digest and a press release. */
  reportId: string | null
  /** Absent where the words are vague. */
  value?: number
  low: number
  high: number
  bound: Bound
  /** The time that it counts for; where the words state none, the article's publication; null where neither is known. */
  asOf: AsOf | null
  /** Id of a speaker of the story. */
  speaker?: string
}

/** A run of words of two wordings: in both, or in one of them only. */
export interface DiffRun {
  in: 'both' | 'one' | 'other'
  text: string
}

/** Two wordings of one saying, word by word, as written. */
export interface WordDiff {
  one: Span
  other: Span
  /** Reading those `in` both and one gives the words of `one`; both and other, those of `other`. */
  runs: DiffRun[]
}

export interface Point {
  id: string
  kind: PointKind
  certainty: Certainty
  /** What the claims are about, in a reader's words. */
  about: string
  measure?: string
  because: string
  claims: Claim[]
  /** Number of independent reports among the claims. */
  reports: number
  /** Number of distinct speakers among the claims. */
  speakers: number
  latest?: Latest | null
  /** Ids of the story's speakers that the claims rest on, followed to the root of each chain. */
  restsOn?: string[]
  /** Counts of one thing in the order of the times that they count for; where two articles or more give one. */
  series?: SeriesEntry[]
  /** Where words of quotations differ. */
  diffs?: WordDiff[]
}
