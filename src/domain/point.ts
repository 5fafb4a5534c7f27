import type { Claim } from './claim.ts'

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
}
