import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'
import type { OrderedStage } from '../stage.ts'
import { Genealogy } from './genealogy.ts'
import { type Member, memberOf } from './member.ts'

export { type Member, memberOf }

/** A reading, with what trace reads from the article alone where that was done before, in another thread for instance. */
export interface TraceInput extends Reading {
  member?: Member
}

export interface TraceAnswer {
  /** For the article just taken. */
  decision: Trace
  /** Earlier articles about which it now decides otherwise. */
  amends: Trace[]
}

/**
 * Stage 5: whose report an article is. What two articles are to each other is a matter of the two alone, and a decision
 * is a pure function of the articles that belong together: the order in which they came is forgotten.
 */
export const trace: OrderedStage<TraceInput, TraceAnswer> = {
  name: 'trace',
  version: 3,
  open: () => {
    const genealogy = new Genealogy()
    return { take: reading => genealogy.take(reading) }
  },
}

/** Decisions about all of a closed list, in its order; they do not depend on that order. */
export function traceAll(readings: readonly Reading[]): Trace[] {
  const walk = trace.open()
  const last = new Map<string, Trace>()
  for (const reading of readings) {
    const { decision, amends } = walk.take(reading)
    for (const each of [decision, ...amends]) last.set(each.id, each)
  }
  return readings.map(({ article }) => last.get(article.id)!)
}
