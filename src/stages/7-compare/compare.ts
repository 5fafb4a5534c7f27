import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'
import type { ComparedStory } from '../../domain/story.ts'
import type { Stage } from '../stage.ts'
import { coverageOf } from './coverage.ts'
import { outletCount } from './outlets.ts'
import { pointsOf } from './points.ts'
import { reportsOf } from './reports.ts'
import { standings } from './standing.ts'
import { timelineOf } from './timeline.ts'
import { titleOf } from './title.ts'

export interface StoryInput {
  id: string
  readings: Reading[]
  /** One for each reading. */
  traces: Trace[]
}

/** Stage 7: what the reports of one story claim side by side, and how they relate. */
export const compare: Stage<StoryInput, ComparedStory> = {
  name: 'compare',
  version: 4,
  run: ({ id, readings, traces }) => {
    const standing = standings(readings, traces)
    const reports = reportsOf(standing)
    const { points, speakers } = pointsOf(standing, reports)
    const articles = standing.map(({ article }) => article)
    return {
      id,
      title: titleOf(standing, reports),
      counts: { articles: articles.length, outlets: outletCount(articles), reports: reports.length, speakers },
      articles,
      reports,
      points,
      timeline: timelineOf(standing),
      coverage: coverageOf(standing),
    }
  },
}
