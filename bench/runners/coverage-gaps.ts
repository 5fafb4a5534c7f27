import { gapBench } from '../gap-bench.ts'
import { WORLDS } from '../gap-worlds.ts'

export const runner = gapBench(
  'coverage-gaps',
  'coverage gaps: false ones among those shown, and power, in invented worlds of outlets that carry at random',
  WORLDS,
)
