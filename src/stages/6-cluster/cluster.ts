import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'
import type { Placement } from '../../domain/story.ts'
import type { OrderedStage, RestorableWalk } from '../stage.ts'
import { ClusterWalk } from './walk.ts'

/** What people decided about an article: it comes before what cluster sees. */
export interface Wish {
  /** Articles of one group are of one story. */
  group: string
  /** Groups that are of other stories. */
  apart: readonly string[]
  /** How a person put it where it is, in words; absent where others were put to it. */
  because?: string
}

export interface ClusterInput extends Reading {
  trace: Trace
  wish?: Wish
  /** The id of a story that begins with it; `s-` and its own id where none is given. */
  newStoryId?: string
  /** What `factsOf` found in its claims when it was first taken, in place of figures among the claims. */
  facts?: readonly number[]
}

export interface ClusterAnswer {
  placement: Placement
  /** Stories that turn out to be one: all in `merge` become `into`. */
  merges: { merge: string[]; into: string; because: string }[]
  splits: { split: string; into: Record<string, string[]>; because: string }[]
}

/** Stage 6: which event an article is about. A decision uses earlier articles only. */
export const cluster: Omit<OrderedStage<ClusterInput, ClusterAnswer>, 'open'> & {
  open(): RestorableWalk<ClusterInput, ClusterAnswer>
} = {
  name: 'cluster',
  version: 3,
  open: () => new ClusterWalk(),
}
