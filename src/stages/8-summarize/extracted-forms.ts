import type { ComparedStory, SummaryForms } from '../../domain/story.ts'
import { candidates } from './candidates.ts'
import { chosen } from './choose.ts'
import { disputedFigures } from './disputed-figures.ts'
import { mainLanguage } from './main-language.ts'

/** How many sentences a form has at most. */
const SHORT = 6
const LONG = 16
/** How many of them tell of disputed figures at most. */
const MOST_DISPUTED = { short: 2, long: 6 }

/** The forms that need no model: what the reports tell, in their own words; then what they count differently, composed from the points. */
export function extractedForms(story: ComparedStory): SummaryForms {
  const disputed = disputedFigures(story)
  const pool = candidates(story, mainLanguage(story))
  const form = (most: number, mostDisputed: number) => {
    const shown = disputed.slice(0, mostDisputed)
    return [...chosen(story, pool, most - shown.length), ...shown]
  }
  return { summary: form(SHORT, MOST_DISPUTED.short), longSummary: form(LONG, MOST_DISPUTED.long) }
}
