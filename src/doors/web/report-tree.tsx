import type { Evidence } from '../../domain/report.ts'
import { reportTree, type TreeNode } from '../../views/report-tree.ts'
import type { ArticleCard, StoryPage } from '../../views/story-page.ts'
import { OutletOf } from './article-list.tsx'
import { writtenDate } from './dates.ts'
import type { Ways } from './ways.ts'
import { carriedBy, counted, languageName, outletName, roleName } from './words.ts'

type Report = StoryPage['reports'][number]

/** A report, or an article that is part of none. */
export type ReportRow = Report | ArticleCard

/** The reports of a story, and then its articles that are part of none. */
export function reportRows(story: Pick<StoryPage, 'articles' | 'reports'>): ReportRow[] {
  const told = new Set(story.reports.flatMap(({ lead, carriers }) => [lead, ...carriers]))
  return [...story.reports, ...story.articles.filter(({ id }) => !told.has(id))]
}

interface ReportsProps {
  rows: readonly ReportRow[]
  story: StoryPage
  ways: Ways
  /** Articles of one report that are shown. */
  branches: number
}

/** Whose reports a story rests on, each as a tree: who carried, edited, translated or rewrote whom, and how that is known. */
export function Reports({ rows, story, ways, branches }: ReportsProps) {
  return (
    <ul class="tree">
      {rows.map(row =>
        'siglum' in row ? (
          <li>
            <OneReport report={row} story={story} ways={ways} branches={branches} />
          </li>
        ) : (
          <li class="no-report">
            <b class="siglum none">·</b> <Carrier article={row} role={row.role} ways={ways} />
          </li>
        ),
      )}
    </ul>
  )
}

interface OneReportProps extends Omit<ReportsProps, 'rows'> {
  report: Report
}

function OneReport({ report, story, ways, branches }: OneReportProps) {
  const { unseen, top, outlets, countries, more } = reportTree(report, story.articles, branches)
  const [first] = top
  const alone = unseen === undefined && first.below.length === 0 && top.length === 1
  return (
    <>
      <b class="siglum">{report.siglum}</b>{' '}
      {alone ? (
        <Carrier article={first.article} ways={ways} />
      ) : (
        <b class="whose">
          <Whose unseen={unseen} article={first?.article} ways={ways} />
          ’s report{outlets > 0 && `, ${carriedBy(outlets, countries)}`}
        </b>
      )}
      {report.basedOn && (
        <span class="role">
          {' '}
          based on {story.reports.find(({ id }) => id === report.basedOn)?.siglum ?? 'another report'}
        </span>
      )}
      <p class="because">{report.because}</p>
      {alone ? (
        <HowWeKnow node={first} />
      ) : (
        <ul>
          {unseen === undefined ? (
            top.map(node => <Branch node={node} ways={ways} />)
          ) : (
            <li>
              <span class="origin">{unseen} (not seen directly)</span>
              <ul>
                {top.map(node => (
                  <Branch node={node} ways={ways} />
                ))}
              </ul>
            </li>
          )}
        </ul>
      )}
      {more > 0 && ways.report && (
        <p class="more">
          <a href={ways.report(report.id)}>{counted(more, 'more article')} of this report</a>
        </p>
      )}
    </>
  )
}

function Whose({
  unseen,
  article,
  ways,
}: {
  unseen: string | undefined
  article: ArticleCard | undefined
  ways: Ways
}) {
  if (unseen !== undefined) return <>{unseen}</>
  return article ? <OutletOf article={article} ways={ways} /> : <>an article that is not here</>
}

function Branch({ node, ways }: { node: TreeNode<ArticleCard>; ways: Ways }) {
  const { article, branch, below } = node
  return (
    <li>
      <Carrier article={article} role={branch.role} ways={ways} />
      {branch.via && (
        <span class="role">
          {' '}
          by way of {branch.via.name}
          {branch.via.seen ? '' : ' (not seen directly)'}
        </span>
      )}
      <Shares evidence={branch.evidence} />
      <HowWeKnow node={node} />
      {below.length > 0 && (
        <ul>
          {below.map(each => (
            <Branch node={each} ways={ways} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Articles of one report in the order of its tree, each with the one that it was made from. */
export function Branches({ nodes, ways }: { nodes: readonly TreeNode<ArticleCard>[]; ways: Ways }) {
  return (
    <ul class="branches">
      {nodes.map(node => (
        <li>
          <Carrier article={node.article} role={node.branch.role} ways={ways} />
          {node.above && <span class="role"> from {outletName(node.above)}</span>}
          <Shares evidence={node.branch.evidence} />
          <HowWeKnow node={node} />
        </li>
      ))}
    </ul>
  )
}

function HowWeKnow({ node: { branch, article } }: { node: TreeNode<ArticleCard> }) {
  const evidence = branch.evidence ?? []
  if (evidence.length === 0) return null
  return (
    <details class="how">
      <summary aria-label={`how we know, of ${article ? outletName(article) : 'an article that is not here'}`}>
        how we know
      </summary>
      <ul>
        {evidence.map(each => (
          <Ground {...each} />
        ))}
      </ul>
    </details>
  )
}

function Shares({ evidence = [] }: { evidence?: Evidence[] }) {
  return (
    <>
      {evidence
        .filter(({ kind }) => kind === 'share')
        .map(each => (
          <span class="share">
            {' '}
            with a share: <q dir="auto">{each.quote}</q>
          </span>
        ))}
    </>
  )
}

function Ground({ text, quote }: Evidence) {
  return (
    <li>
      {text}
      {quote && (
        <>
          : <q dir="auto">{quote}</q>
        </>
      )}
    </li>
  )
}

interface CarrierProps {
  article: ArticleCard | undefined
  role?: string
  ways: Ways
}

function Carrier({ article, role, ways }: CarrierProps) {
  if (!article) return <span class="unknown">an article that is not here</span>
  return (
    <>
      <a href={ways.article(article.id)}>{outletName(article)}</a>
      {role && <span class="role"> {roleName(role)}</span>}
      {article.publishedAt && (
        <span class="meta">
          {' · '}
          <time datetime={article.publishedAt}>{writtenDate(article.publishedAt)}</time>
        </span>
      )}
      <span class="meta"> · {languageName(article.language)}</span>
    </>
  )
}
