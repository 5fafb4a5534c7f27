import type { Evidence } from '../../domain/report.ts'
import { reportTree, type TreeNode } from '../../views/report-tree.ts'
import type { ArticleCard, StoryPage } from '../../views/story-page.ts'
import { writtenDate } from '../web/dates.ts'
import { carriedBy, languageName, outletName, roleName } from '../web/words.ts'

/**
 * Whose reports a story rests on, as nested Markdown lists: every line says who, how and when, and its strongest ground.
 * The words are as they came: whoever prints them makes them safe.
 */
export function reportLines(page: StoryPage): string[] {
  const ofNoReport = page.articles.filter(({ reportId, role }) => reportId === null && role !== undefined)
  return [...page.reports.flatMap(report => oneReport(report, page)), ...ofNoReport.map(each => `- ${named(each)}`)]
}

function oneReport(report: StoryPage['reports'][number], page: StoryPage): string[] {
  const { unseen, top, outlets, countries } = reportTree(report, page.articles)
  const basis = report.basedOn && (page.reports.find(({ id }) => id === report.basedOn)?.siglum ?? 'another report')
  const based = basis ? `, based on ${basis}` : ''
  const [first] = top
  if (unseen === undefined && top.length === 1 && first.below.length === 0) {
    return [`- **${report.siglum}** ${named(first.article)}${based}: ${report.because}`]
  }
  const whose = unseen ?? (first.article ? outletName(first.article) : 'an article that is not here')
  const carried = outlets > 0 ? `, ${carriedBy(outlets, countries)}` : ''
  return [
    `- **${report.siglum}** ${whose}’s report${carried}${based}: ${report.because}`,
    ...(unseen === undefined ? [] : [`  - ${unseen} (not seen directly)`]),
    ...top.flatMap(node => branchLines(node, unseen === undefined ? 1 : 2)),
  ]
}

function branchLines(node: TreeNode<ArticleCard>, depth: number): string[] {
  const { branch, article, below } = node
  const via = branch.via ? `, by way of ${branch.via.name}${branch.via.seen ? '' : ' (not seen directly)'}` : ''
  const ground = branch.evidence?.find(({ kind }) => kind !== 'share')
  const line = `${'  '.repeat(depth)}- ${named(article, branch.role)}${via}${ground ? `: ${groundWords(ground)}` : ''}`
  return [line, ...shares(node, depth + 1), ...below.flatMap(each => branchLines(each, depth + 1))]
}

function shares({ branch }: TreeNode<ArticleCard>, depth: number): string[] {
  return (branch.evidence ?? [])
    .filter(({ kind }) => kind === 'share')
    .map(each => `${'  '.repeat(depth)}- ${groundWords(each)}`)
}

function groundWords({ text, quote }: Evidence): string {
  return quote ? `${text}: “${quote}”` : text
}

function named(article: ArticleCard | undefined, role = article?.role): string {
  if (!article) return 'an article that is not here'
  const when = article.publishedAt ? [writtenDate(article.publishedAt)] : []
  return `${outletName(article)} (${[roleName(role), languageName(article.language), ...when].join(', ')})`
}
