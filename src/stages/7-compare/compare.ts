import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'
import type { ComparedStory } from '../../domain/story.ts'
import type { Stage } from '../stage.ts'
import { openComparison } from './comparison.ts'

export interface StoryInput {
  id: string
  readings: Reading[]
  /** One for each reading. */
  traces: Trace[]
}

/** Stage 7: what the reports of one story claim side by side, and how they relate. */
export const compare: Stage<StoryInput, ComparedStory> = {
  name: 'compare',
  version: 6,
  run: ({ id, readings, traces }) => {
    const comparison = openComparison(id)
    const traceOf = new Map(traces.map(trace => [trace.id, trace]))
    for (const reading of readings) comparison.take(reading, traceOf.get(reading.article.id))
    return comparison.view()
  },
}
