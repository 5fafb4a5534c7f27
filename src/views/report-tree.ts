import type { Branch, Report } from '../domain/report.ts'

/** What a tree needs to know of an article. */
interface Carrier {
  id: string
  outlet?: { name: string }
  url?: string
  country?: string
}

/** An article of a report with everybody who took it from there. */
export interface TreeNode<A> {
  branch: Branch
  /** Absent where the article is not among those at hand. */
  article: A | undefined
  below: TreeNode<A>[]
}

/** A report as a tree: what hangs below nobody stands at the top, the lead first. */
export interface ReportTree<A> {
  /** Whose report it is where that text itself never reached us. */
  unseen: string | undefined
  top: TreeNode<A>[]
  /** Who carried it, and in how many countries, where those are known. The lead counts where it is no more than a carrier. */
  outlets: number
  countries: number
}

/** The tree of a report. One that was made without a tree hangs all its carriers below its lead. */
export function reportTree<A extends Carrier>(report: Report, articles: readonly A[]): ReportTree<A> {
  const cards = new Map(articles.map(article => [article.id, article]))
  const unseen = report.origin && !report.origin.seen ? report.origin.name : undefined
  const nodes = (report.tree ?? flat(report, unseen !== undefined)).map(branch => ({
    branch,
    article: cards.get(branch.articleId),
    below: [] as TreeNode<A>[],
  }))
  const byId = new Map(nodes.map(node => [node.branch.articleId, node]))
  const top = nodes.filter(node => {
    const above = node.branch.from === null ? undefined : byId.get(node.branch.from)
    above?.below.push(node)
    return above === undefined
  })
  const carriers = nodes.filter(({ branch }) => unseen !== undefined || branch.articleId !== report.lead)
  const known = carriers.flatMap(({ article }) => article ?? [])
  return { unseen, top, outlets: new Set(known.map(outletOf)).size, countries: countriesOf(known) }
}

function flat({ lead, carriers, because }: Report, unseen: boolean): Branch[] {
  return [
    { articleId: lead, from: null, role: 'unknown', because },
    ...carriers.map(
      (articleId): Branch => ({ articleId, from: unseen ? null : lead, role: 'unknown', because: 'no tree was made' }),
    ),
  ]
}

/** By what two articles are known to be of one outlet. */
export function outletOf({ id, outlet, url }: Pick<Carrier, 'id' | 'outlet' | 'url'>): string {
  if (outlet) return outlet.name
  return url && URL.canParse(url) ? new URL(url).hostname : id
}

function countriesOf(carriers: readonly Carrier[]): number {
  return new Set(carriers.flatMap(({ country }) => country ?? [])).size
}
