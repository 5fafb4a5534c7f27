import type { Span } from '../domain/span.ts'
import type { NameForm, StoryView, SummaryForms } from '../domain/story.ts'

/** Every span of one article that a story's page cites. */
export function citedSpans(story: StoryView, articleId: string): Span[] {
  return everySpan(story).filter(span => span.articleId === articleId)
}

function everySpan(story: StoryView): Span[] {
  const { points, timeline, speakers = [], names = [], written = [], inLanguages = {} } = story
  return [
    ...[story, ...Object.values(inLanguages)].flatMap(spansOfForms),
    ...written.flatMap(({ cites }) => [...cites]),
    ...points.flatMap(({ claims, diffs = [] }) => [
      ...claims.map(({ span }) => span),
      ...diffs.flatMap(({ one, other }) => [one, other]),
    ]),
    ...[...speakers, ...names].flatMap(({ forms }) => forms.flatMap(({ spans }: NameForm) => spans)),
    ...timeline.flatMap(({ cites }) => cites),
  ]
}

// A summary that was stored before there was a long form has none.
function spansOfForms({ summary, longSummary = [] }: SummaryForms): Span[] {
  return [...summary, ...longSummary].flatMap(({ cites }) => [...cites])
}
