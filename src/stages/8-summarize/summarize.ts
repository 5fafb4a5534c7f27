import type { ComparedStory, SummarySentence } from '../../domain/story.ts'
import type { Stage } from '../stage.ts'
import { candidates } from './candidates.ts'
import { chosen } from './choose.ts'
import { disputedFigures } from './disputed-figures.ts'

/** How many sentences a summary has at most. */
const SHORT = 6
const MOST_DISPUTED = 2

/**
 * Stage 8: a summary in which every sentence cites. First what the reports tell, in their own words; then what they
 * count differently, composed from the points. Needs nothing but the story itself.
 */
export const summarize: Stage<ComparedStory, SummarySentence[]> = {
  name: 'summarize',
  version: 1,
  run: story => {
    const disputed = disputedFigures(story).slice(0, MOST_DISPUTED)
    const told = chosen(story, candidates(story), SHORT - disputed.length)
    return [...told, ...disputed]
  },
}
