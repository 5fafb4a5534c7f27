import type { ComparedStory, StorySummary } from '../../domain/story.ts'
import type { Stage } from '../stage.ts'
import { candidates } from './candidates.ts'
import { chosen } from './choose.ts'
import { disputedFigures } from './disputed-figures.ts'

/** How many sentences a form has at most. */
const SHORT = 6
const LONG = 16
/** How many of them tell of disputed figures at most. */
const MOST_DISPUTED = { short: 2, long: 6 }

/**
 * Stage 8: a summary in which every sentence cites. First what the reports tell, in their own words; then what they
 * count differently, composed from the points. Needs nothing but the story itself.
 */
export const summarize: Stage<ComparedStory, StorySummary> = {
  name: 'summarize',
  version: 2,
  run: story => {
    const disputed = disputedFigures(story)
    const pool = candidates(story)
    const form = (most: number, mostDisputed: number) => {
      const shown = disputed.slice(0, mostDisputed)
      return [...chosen(story, pool, most - shown.length), ...shown]
    }
    return { summary: form(SHORT, MOST_DISPUTED.short), longSummary: form(LONG, MOST_DISPUTED.long) }
  },
}
