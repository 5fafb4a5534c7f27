import { onArticlePages, type SpanAddress } from './cite.tsx'
import { type CoverageChoice, choiceQuery } from './coverage-choice.ts'

/** Parts of a story that have pages of their own, since they may be long. */
export type StoryPart = 'points' | 'reports' | 'speakers' | 'names' | 'timeline' | 'articles'

/** Where the parts of a story's page lead to. */
export interface Ways {
  /** Where a span is opened. */
  span: SpanAddress
  article: (id: string) => string
  /** The outlet of an article; absent where one document holds everything. */
  outlet?: (articleId: string) => string
  /** Absent where no other story is at hand. */
  story?: (id: string) => string
  /** Id of an element: another one for each story of a document that holds several. */
  id: (name: string) => string
  /** Where the whole story stands; absent on its own page. */
  home?: string
  /** Where a part of the story, or a page of it, stands alone; absent where one document holds everything. */
  part?: (part: StoryPart, page?: number) => string
  /** Where a point stands alone with all of its claims. */
  point?: (id: string) => string
  /** Where a report stands alone with all who carried it. */
  report?: (id: string) => string
  /** Where all of the coverage stands, and where this page stands with another choice; absent where one document holds everything. */
  coverage?: (choice: CoverageChoice) => string
  coverageHere?: (choice: CoverageChoice) => string
}

/** Where an article leads to who published it. */
export const outletOfArticle = (articleId: string): string => `/articles/${encodeURIComponent(articleId)}/outlet`

/** The ways of a story that is served: what is long has pages of its own. */
export function waysOfPages(storyId: string): Ways {
  const here = `/stories/${encodeURIComponent(storyId)}`
  return {
    span: onArticlePages,
    article: id => `/articles/${encodeURIComponent(id)}`,
    outlet: outletOfArticle,
    story: id => `/stories/${encodeURIComponent(id)}`,
    id: name => name,
    part: (part, page = 1) => `${here}/${part}${page > 1 ? `?page=${page}` : ''}`,
    point: id => `${here}/points/${encodeURIComponent(id)}`,
    report: id => `${here}/reports/${encodeURIComponent(id)}`,
    coverage: choice => `${here}/coverage${choiceQuery(choice)}`,
    coverageHere: choice => `${here}${choiceQuery(choice)}#coverage`,
  }
}

/** The ways of a page that shows one part of a story. */
export function waysOfParts(storyId: string): Ways {
  return { ...waysOfPages(storyId), home: `/stories/${encodeURIComponent(storyId)}` }
}
