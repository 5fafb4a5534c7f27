import type { ComparedStory, StorySummary } from '../../domain/story.ts'
import type { Stage } from '../stage.ts'
import { extractedForms } from './extracted-forms.ts'

/**
 * Stage 8: a summary in which every sentence cites. First what the reports tell, in their own words; then what they
 * count differently, composed from the points. Needs nothing but the story itself.
 */
export const summarize: Stage<ComparedStory, StorySummary> = {
  name: 'summarize',
  version: 2,
  run: extractedForms,
}
