import { type Span, spanOf } from '../../domain/span.ts'
import type { ComparedStory, StorySummary, SummaryForms, SummarySentence } from '../../domain/story.ts'
import { type Candidate, candidates } from './candidates.ts'
import { asSentences, picks } from './choose.ts'
import { clearestTitle } from './clearest-title.ts'
import { disputedFigures } from './disputed-figures.ts'
import { languagesOf, mainLanguage } from './main-language.ts'

/** How many sentences a form has at most. */
const SHORT = 6
const LONG = 16
/** How many of them tell of disputed figures at most. */
const MOST_DISPUTED = { short: 2, long: 6 }
/** So many sentences of reports make a form for the readers of another language. */
const FEWEST = 3

/**
 * The forms that need no model: what the reports tell, in their own words; then what they count differently, composed from the points. In the
 * language of the story's title, and in every other one in which reports say enough.
 */
export function extractedForms(story: ComparedStory): StorySummary {
  const main = mainLanguage(story)
  const spoken = [...languagesOf(story)].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  const others = spoken.map(([language]) => language).filter(language => language !== main)
  const inLanguages = Object.fromEntries(others.flatMap(language => toldIn(story, language) ?? []))
  return {
    ...withOthers(story, formsIn(story, main, candidates(story, main)), others),
    ...(main === 'und' ? {} : { language: main }),
    ...(Object.keys(inLanguages).length === 0 ? {} : { inLanguages }),
  }
}

/** Where the main language says too little, what others say follows, each sentence in its own language and marked so. */
function withOthers(story: ComparedStory, forms: SummaryForms, others: readonly string[]): SummaryForms {
  const told = forms.longSummary.filter(({ from }) => from === 'extract').length
  if (told >= FEWEST || others.length === 0) return forms
  const said = new Set(forms.longSummary.map(({ text }) => text))
  const more = others
    .flatMap(language =>
      asSentences(picks(story, candidates(story, language), SHORT)).map(sentence => ({ ...sentence, language })),
    )
    .filter(({ text }) => !said.has(text) && said.add(text))
  const filled = (form: readonly SummarySentence[], most: number) => {
    const extracts = form.filter(({ from }) => from === 'extract')
    const templates = form.filter(({ from }) => from === 'template')
    return [...extracts, ...more.slice(0, most - form.length), ...templates]
  }
  return { summary: filled(forms.summary, SHORT), longSummary: filled(forms.longSummary, LONG) }
}

function toldIn(story: ComparedStory, language: string): [string, SummaryForms & { title?: Span }][] | undefined {
  const pool = candidates(story, language)
  const forms = language === 'und' || pool.length < FEWEST ? undefined : formsIn(story, language, pool)
  if (!forms || forms.summary.filter(({ from }) => from === 'extract').length < FEWEST) return undefined
  const titled = clearestTitle(story, pool)
  return [[language, { ...forms, ...(titled ? { title: spanOf(titled, 0, titled.title.length, 'title') } : {}) }]]
}

function formsIn(story: ComparedStory, language: string, pool: readonly Candidate[]): SummaryForms {
  const disputed = disputedFigures(story, language)
  const picked = picks(story, pool, LONG)
  const form = (most: number, mostDisputed: number): SummarySentence[] => {
    const shown = disputed.slice(0, mostDisputed)
    return [...asSentences(picked.slice(0, most - shown.length)), ...shown]
  }
  return { summary: form(SHORT, MOST_DISPUTED.short), longSummary: form(LONG, MOST_DISPUTED.long) }
}
