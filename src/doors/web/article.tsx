import type { ArticlePage } from '../../views/article-page.ts'
import type { Piece } from '../../views/marked-text.ts'
import type { Decision } from '../../views/why.ts'
import { Layout } from './layout.tsx'
import { dated } from './story.tsx'
import { languageName, outletName, roleName } from './words.ts'

/** The page of one article: its text with spans marked, and why each stage decided as it did. */
export function ArticleView({ page }: { page: ArticlePage }) {
  const { article } = page
  return (
    <Layout
      title={article.title || outletName(article)}
      notice={page.notice}
      json={`/articles/${encodeURIComponent(article.id)}.json`}
    >
      {page.storyId && (
        <p class="crumb">
          In the story <a href={`/stories/${encodeURIComponent(page.storyId)}`}>{page.storyTitle}</a>
        </p>
      )}
      <h1 dir="auto" lang={article.language}>
        <Pieces pieces={page.headline} />
      </h1>
      <p class="meta">
        {outletName(article)} · {roleName(article.role)} · {languageName(article.language)} · {dated(article)}
        {article.byline.length > 0 && ` · ${article.byline.join(', ')}`}
      </p>
      {article.url && (
        <p class="meta">
          {/^https?:/.test(article.url) ? (
            <a href={article.url} rel="noreferrer noopener nofollow">
              {article.url}
            </a>
          ) : (
            article.url
          )}
        </p>
      )}
      <div class="text" dir="auto" lang={article.language}>
        {page.paragraphs.map(({ pieces }) => (
          <p dir="auto">
            <Pieces pieces={pieces} />
          </p>
        ))}
      </div>
      <Revisions page={page} />
      <Why decisions={page.why} />
    </Layout>
  )
}

/** A line of text in which spans are marked and can be jumped to. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, marked, anchors }) => (
        <>
          {anchors.map(anchor => (
            <span class="anchor" id={anchor} />
          ))}
          {marked ? <mark>{text}</mark> : text}
        </>
      ))}
    </>
  )
}

function Revisions({ page: { revisions } }: { page: ArticlePage }) {
  if (revisions.length === 0) return null
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">What the page said before</h2>
      {revisions.map(({ revision, title, paragraphs }) => (
        <div class="card">
          <h3 dir="auto">
            Revision {revision}: {title}
          </h3>
          {paragraphs.length === 0 && <p class="unknown">No paragraph was taken away.</p>}
          {paragraphs.map(({ pieces }) => (
            <p dir="auto">
              <del>
                <Pieces pieces={pieces} />
              </del>
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}

function Why({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="What each stage decided">
        <table>
          <thead>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col">State</th>
              <th scope="col">Because</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map(({ stage, state, because }) => (
              <tr>
                <th scope="row">{stage}</th>
                <td>{state}</td>
                <td dir="auto">{because}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
