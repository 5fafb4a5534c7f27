import type { ComparedStory, StorySummary } from '../../domain/story.ts'
import type { Stage } from '../stage.ts'
import { extractedForms } from './extracted-forms.ts'
import { mainLanguage } from './main-language.ts'
import { writtenBy } from './written.ts'

/**
 * Stage 8: a summary in which every sentence cites. First what the reports tell, in their own words; then what they
 * count differently, composed from the points. Needs nothing but the story itself; where there is a writer, what it writes is
 * checked and stands beside that.
 */
export const summarize: Stage<ComparedStory, StorySummary> = {
  name: 'summarize',
  version: 3,
  run: (story, { writer, log }) => {
    const forms: StorySummary = extractedForms(story)
    if (!writer || story.articles.length === 0) return forms
    const language = forms.language ?? mainLanguage(story)
    return writtenBy(writer, story, language, log).then(written => ({ ...forms, ...written }))
  },
}
