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
  /** What it hangs below, where that is at hand. */
  above: A | undefined
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
  /** Articles of the report that are left off. */
  more: number
}

/** The tree of a report, of its first `most` articles. One that was made without a tree hangs all its carriers below its lead. */
export function reportTree<A extends Carrier>(report: Report, articles: readonly A[], most = Infinity): ReportTree<A> {
  const unseen = unseenOf(report)
  const all = reportNodes(report, articles)
  const nodes = all.slice(0, most)
  const byId = new Map(nodes.map(node => [node.branch.articleId, node]))
  const top = nodes.filter(node => {
    const above = node.branch.from === null ? undefined : byId.get(node.branch.from)
    above?.below.push(node)
    return above === undefined
  })
  const carriers = all.filter(({ branch }) => unseen !== undefined || branch.articleId !== report.lead)
  const known = carriers.flatMap(({ article }) => article ?? [])
  const outlets = new Set(known.map(outletOf)).size
  return { unseen, top, outlets, countries: countriesOf(known), more: all.length - nodes.length }
}

/** The articles of a report, each after the one that it hangs below, with nothing hung below them. */
export function reportNodes<A extends Carrier>(report: Report, articles: readonly A[]): TreeNode<A>[] {
  const branches = report.tree ?? flat(report, unseenOf(report) !== undefined)
  const wanted = new Set(branches.map(({ articleId }) => articleId))
  const cards = new Map(articles.flatMap(article => (wanted.has(article.id) ? [[article.id, article] as const] : [])))
  return branches.map(branch => ({
    branch,
    article: cards.get(branch.articleId),
    above: branch.from === null ? undefined : cards.get(branch.from),
    below: [],
  }))
}

const unseenOf = ({ origin }: Report): string | undefined => (origin && !origin.seen ? origin.name : undefined)

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
