import type { Span } from '../../domain/span.ts'
import type { StoryPage } from '../../views/story-page.ts'

/** Where words stand, by number of article and offset: [2:140-203]. */
export function places(spans: readonly Span[], { articles }: Pick<StoryPage, 'articles'>): string {
  const labels = spans.map(({ articleId, start, end, in: where }) => {
    const number = articles.findIndex(({ id }) => id === articleId) + 1
    return `${number}:${where === 'title' ? 'title ' : ''}${start}-${end}`
  })
  return `[${[...new Set(labels)].join('; ')}]`
}
