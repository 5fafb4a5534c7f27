import type { ArticlePage } from '../../views/article-page.ts'
import type { Piece } from '../../views/marked-text.ts'
import type { Decision } from '../../views/why.ts'
import { ArticleFacts } from './article-facts.tsx'
import { CardsTable } from './cards-table.tsx'
import { onArticlePages } from './cite.tsx'
import { Claims } from './claims.tsx'
import { CorrectArticle } from './corrections.tsx'
import { DecidedByPeople } from './decided.tsx'
import { InStory } from './in-story.tsx'
import { Layout } from './layout.tsx'
import { NearStories } from './near-stories.tsx'
import { Revisions } from './revisions.tsx'
import { capital, outletName } from './words.ts'

/** The page of one article: its text with spans marked, and why each stage decided as it did. */
export function ArticleView({
  page,
  cited,
  canCorrect = false,
}: {
  page: ArticlePage
  cited?: Cited
  canCorrect?: boolean
}) {
  const { article } = page
  return (
    <Layout
      title={article.title || outletName(article)}
      notice={page.notice}
      json={`/articles/${encodeURIComponent(article.id)}.json`}
    >
      {page.storyId && <InStory href={`/stories/${encodeURIComponent(page.storyId)}`} title={page.storyTitle} />}
      {page.explanation?.byPerson && <p class="by-hand">{capital(page.explanation.because)}.</p>}
      <h1 dir="auto" lang={article.language}>
        <Pieces pieces={page.headline} cited={cited?.where === 't' ? cited : undefined} />
      </h1>
      <ArticleFacts article={article} />
      <div class="text" dir="auto" lang={article.language}>
        {page.paragraphs.map(({ pieces }) => (
          <p dir="auto">
            <Pieces pieces={pieces} cited={cited?.where === 's' ? cited : undefined} />
          </p>
        ))}
      </div>
      <Claims claims={page.claims} address={onArticlePages} language={article.language} />
      <Revisions page={page} cited={cited} />
      <Why decisions={page.why} />
      {page.explanation && <NearStories near={page.explanation.near} />}
      <DecidedByPeople rows={page.explanation?.decisions ?? []} canCorrect={canCorrect} />
      {canCorrect && page.storyId && <CorrectArticle page={page} />}
    </Layout>
  )
}

/** The span that a citation leads to, as its anchor says it. */
export interface Cited {
  where: string
  start: number
  end: number
}

/** The span of an anchor like `s203-311`, `t0-12` or `r1-s40-80`. */
export function citedBy(anchor: string | undefined): Cited | undefined {
  const match = /^((?:r\d+-)?[st])(\d+)-(\d+)$/.exec(anchor ?? '')
  return match ? { where: match[1], start: Number(match[2]), end: Number(match[3]) } : undefined
}

const isCited = (start: number, cited: Cited | undefined): boolean =>
  cited !== undefined && start >= cited.start && start < cited.end

/** A line of text in which spans are marked and can be jumped to. */
export function Pieces({ pieces, cited }: { pieces: readonly Piece[]; cited?: Cited }) {
  return (
    <>
      {pieces.map(({ start, text, marked, anchors }) => (
        <>
          {anchors.map(anchor => (
            <span class="anchor" id={anchor} />
          ))}
          {marked ? <mark class={isCited(start, cited) ? 'cited' : undefined}>{text}</mark> : text}
        </>
      ))}
    </>
  )
}

function Why({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why</h2>
      <CardsTable label="What each stage decided" columns={['Stage', 'State', 'Because']}>
        {decisions.map(({ stage, state, because }) => (
          <tr>
            <th scope="row">{stage}</th>
            <td data-label="State">{state}</td>
            <td data-label="Because" dir="auto">
              {because}
            </td>
          </tr>
        ))}
      </CardsTable>
    </section>
  )
}
