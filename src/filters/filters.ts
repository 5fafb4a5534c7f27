import { claimFilter } from './claim-filter.ts'
import { clusterFilter } from './cluster-filter.ts'
import { extractFilter } from './extract-filter.ts'
import type { Filter } from './filter.ts'
import { feedFilter, readFilter, robotsFilter, sanitizeFilter } from './reader-filters.ts'
import { compareFilter, summarizeFilter } from './story-filters.ts'
import { traceFilter } from './trace-filter.ts'

/** Every stage, and four readers of smaller things, as filters of lines. */
export const FILTERS: readonly Filter[] = [
  extractFilter,
  claimFilter,
  traceFilter,
  clusterFilter,
  compareFilter,
  summarizeFilter,
  readFilter,
  feedFilter,
  robotsFilter,
  sanitizeFilter,
]
