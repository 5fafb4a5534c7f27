import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'
import type { Placement } from '../../domain/story.ts'
import type { OrderedStage, RestorableWalk } from '../stage.ts'
import { ClusterWalk } from './walk.ts'

export interface ClusterInput extends Reading {
  trace: Trace
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
  version: 2,
  open: () => new ClusterWalk(),
}
