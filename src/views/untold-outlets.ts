// Outlets of a story that nobody documents and that no page can be shown of.
import type { Article } from '../domain/article.ts'
import type { OutletName, StoryCoverage } from '../domain/coverage.ts'
import { cameIn } from './came-in.ts'

/** An article that does not say who published it is counted as an outlet of its own: this stands before its id. */
const UNTOLD = 'article:'

/** Whether nothing tells who it is. */
export const isUntold = ({ id }: Pick<OutletName, 'id'>): boolean => id.startsWith(UNTOLD)

/** Whether an outlet can be looked up: not one that is untold, or that is only credited and was never seen. */
export const hasPage = (id: string): boolean => !/^(?:article:|not-seen\/|agency\/)/.test(id)

/** The coverage with outlets that nothing tells of named by the files in which their articles came. */
export function withUntoldNamed(coverage: StoryCoverage, articles: readonly Article[]): StoryCoverage {
  if (!coverage.outlets.some(isUntold)) return coverage
  const byId = new Map(articles.map(article => [`${UNTOLD}${article.id}`, article]))
  const named = (outlet: OutletName): OutletName => {
    const article = byId.get(outlet.id)
    return article ? { ...outlet, name: cameIn(article) } : outlet
  }
  const first = coverage.spread.first.map(each => ({ ...each, outlet: named(each.outlet) }))
  return { ...coverage, outlets: coverage.outlets.map(named), spread: { ...coverage.spread, first } }
}
