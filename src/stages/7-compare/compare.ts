import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'
import type { ComparedStory } from '../../domain/story.ts'
import type { Stage } from '../stage.ts'

export interface StoryInput {
  id: string
  readings: Reading[]
  /** One for each reading. */
  traces: Trace[]
}

/** Stage 7: what the reports of one story claim side by side, and how they relate. */
export const compare: Stage<StoryInput, ComparedStory> = {
  name: 'compare',
  version: 1,
  run: ({ id, readings }) => ({
    id,
    title: readings[0]?.article.title ?? '',
    counts: { articles: readings.length, outlets: 0, reports: 0, speakers: 0 },
    articles: readings.map(reading => reading.article),
    reports: [],
    points: [],
    timeline: [],
    coverage: { byLanguage: {}, byCountry: {}, byKind: {} },
  }),
}
