import type { Draft } from './draft-point.ts'
import type { Saying } from './sayings.ts'

/** How sayings of one content differ, and which of them do. */
export interface Drift extends Pick<Draft, 'certainty' | 'because' | 'diffs'> {
  sayings: readonly Saying[]
}
