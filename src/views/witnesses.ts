import { outletOf } from './report-tree.ts'
import type { ArticleCard, StoryPage } from './story-page.ts'

/** Who tells a claim: an article, with the report that it is part of. */
export interface Witness {
  article: ArticleCard
  /** Absent for a digest and a press release. */
  report?: StoryPage['reports'][number]
  /** Outlets that carried the report. */
  carriedBy: number
}

/** The witnesses of a story by article id: looked up once for all of its points. */
export function witnessesOf({
  articles,
  reports,
}: Pick<StoryPage, 'articles' | 'reports'>): ReadonlyMap<string, Witness> {
  const cards = new Map(articles.map(article => [article.id, article]))
  const told = new Map(
    reports.flatMap(report => {
      const carriedBy = new Set(report.carriers.flatMap(id => cards.get(id) ?? []).map(outletOf)).size
      return [report.lead, ...report.carriers].map(id => [id, { report, carriedBy }] as const)
    }),
  )
  return new Map(articles.map(article => [article.id, { article, carriedBy: 0, ...told.get(article.id) }]))
}
