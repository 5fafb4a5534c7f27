import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'
import type { OrderedStage } from '../stage.ts'

export interface TraceAnswer {
  /** For the article just taken. */
  decision: Trace
  /** Earlier articles about which it now decides otherwise. */
  amends: Trace[]
}

/** Stage 5: whose report an article is. */
export const trace: OrderedStage<Reading, TraceAnswer> = {
  name: 'trace',
  version: 1,
  open: () => ({
    take: ({ article }) => ({
      decision: { id: article.id, role: 'unknown', reportId: `r-${article.id}`, because: 'not traced' },
      amends: [],
    }),
  }),
}

/** Decisions about all of a closed list, in its order; they do not depend on that order. */
export function traceAll(readings: readonly Reading[]): Trace[] {
  const walk = trace.open()
  const last = new Map<string, Trace>()
  for (const reading of readings) {
    const { decision, amends } = walk.take(reading)
    for (const each of [decision, ...amends]) last.set(each.id, each)
  }
  return readings.map(reading => last.get(reading.article.id)!)
}
