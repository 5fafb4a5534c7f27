import { gapBench } from '../gap-bench.ts'
import { WORLDS_BY_SIZE } from '../gap-worlds.ts'

export const runner = gapBench(
  'coverage-gaps-by-size',
  'coverage gaps in pools of 40 to 300 outlets, with heavy tails, flocks, and stories of two countries (minutes)',
  WORLDS_BY_SIZE,
)
