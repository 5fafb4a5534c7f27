import type { ArticleCard } from '../../views/story-page.ts'
import { writtenDate } from './dates.ts'
import type { Ways } from './ways.ts'
import { languageName, outletName, roleName } from './words.ts'

/** Articles of a story as cards. */
export function ArticleList({ articles, ways }: { articles: readonly ArticleCard[]; ways: Ways }) {
  return (
    <ul class="articles">
      {articles.map(article => (
        <li id={ways.id(`article-${encodeURIComponent(article.id)}`)} class="card">
          <h3 dir="auto" lang={article.language}>
            <a href={ways.article(article.id)}>{article.title || outletName(article)}</a>
          </h3>
          <p class="meta">
            <OutletOf article={article} ways={ways} /> · {roleName(article.role)} · {languageName(article.language)} ·{' '}
            {dated(article)}
            {(article.revision ?? 1) > 1 && ` · revision ${article.revision}`}
          </p>
          <p class="excerpt" dir="auto" lang={article.language}>
            {article.excerpt}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Who published an article, leading to the outlet's page where there is one. */
export function OutletOf({
  article,
  ways,
}: {
  article: Pick<ArticleCard, 'id' | 'outlet' | 'url'>
  ways: Pick<Ways, 'outlet'>
}) {
  if (!ways.outlet) return <>{outletName(article)}</>
  return <a href={ways.outlet(article.id)}>{outletName(article)}</a>
}

/** When an article was published, with how that is known. */
function dated({ publishedAt, publishedAtFrom, notAfter }: ArticleCard): string {
  if (publishedAt) return `${writtenDate(publishedAt)} (from ${publishedAtFrom})`
  return notAfter ? `date unknown, not after ${writtenDate(notAfter)}` : 'date unknown'
}
