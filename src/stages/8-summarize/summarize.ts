import type { ComparedStory, SummarySentence } from '../../domain/story.ts'
import type { Stage } from '../stage.ts'

/** Stage 8: a summary in which every sentence cites. */
export const summarize: Stage<ComparedStory, SummarySentence[]> = {
  name: 'summarize',
  version: 1,
  run: () => [],
}
