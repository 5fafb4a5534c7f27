import type { Span } from '../domain/span.ts'
import type { StoryView } from '../domain/story.ts'

/** Every span of one article that a story's page cites. */
export function citedSpans(story: StoryView, articleId: string): Span[] {
  const spans = [
    ...story.summary.flatMap(({ cites }) => [...cites]),
    ...story.points.flatMap(({ claims }) => claims.map(({ span }) => span)),
    ...story.timeline.flatMap(({ cites }) => cites),
  ]
  return spans.filter(span => span.articleId === articleId)
}
