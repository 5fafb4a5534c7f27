import type { Claim } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import { type ArticleCard, KIND_ORDER, type StoryPage } from '../../views/story-page.ts'
import { Quoted, type SpanAddress } from './cite.tsx'
import { writtenDate, writtenPeriod } from './dates.ts'
import { counted, outletName, roleName } from './words.ts'

interface PointsProps {
  story: StoryPage
  address: SpanAddress
}

/** Every point as a table, grouped by kind, differences first; what one report alone states is folded away. */
export function Points({ story, address }: PointsProps) {
  const groups = KIND_ORDER.map(order => ({ ...order, points: story.points.filter(({ kind }) => kind === order.kind) }))
  const shown = groups.filter(({ kind, points }) => points.length > 0 && kind !== 'single')
  const single = groups.find(({ kind }) => kind === 'single')
  return (
    <>
      {shown.length === 0 && <p>No two reports make claims about the same thing.</p>}
      {shown.map(({ kind, heading, meaning, points }) => (
        <section class={`kind kind-${kind}`} id={`kind-${kind}`}>
          <h3>
            {heading} <span class="count">{points.length}</span>
          </h3>
          <p class="meaning">{meaning}</p>
          {points.map(point => (
            <PointTable point={point} story={story} address={address} />
          ))}
        </section>
      ))}
      {single && single.points.length > 0 && (
        <details class="kind kind-single" id="kind-single">
          <summary>
            {single.heading} <span class="count">{single.points.length}</span>
          </summary>
          <ul class="singles">
            {single.points.map(point => (
              <li>
                <span class="about">{point.about}:</span>{' '}
                {point.claims.slice(0, 1).map(claim => (
                  <Quoted span={claim.span} address={address} />
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function PointTable({ point, story, address }: PointsProps & { point: Point }) {
  return (
    <article class="point" id={`point-${point.id}`}>
      <h4>{point.about}</h4>
      <div class="scroll cards" tabindex={0} role="region" aria-label={`Claims: ${point.about}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Words</th>
              <th scope="col">In</th>
              <th scope="col">Said by</th>
              <th scope="col">As of</th>
            </tr>
          </thead>
          <tbody>
            {point.claims.map(claim => (
              <ClaimRow claim={claim} story={story} address={address} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="because">
        <span class={`certainty ${point.certainty}`}>{point.certainty}</span> {sentence(point.because)}{' '}
        <span class="rests">
          Rests on {counted(point.reports, 'report')}
          {point.speakers > 0 && <> and {counted(point.speakers, 'named speaker')}</>}.
        </span>
      </p>
    </article>
  )
}

/** A reason as a sentence: stages write them without capital and full stop. */
function sentence(because: string): string {
  const text = because.charAt(0).toUpperCase() + because.slice(1)
  return /[.!?…”"]$/.test(text) ? text : `${text}.`
}

function ClaimRow({ claim, story, address }: PointsProps & { claim: Claim }) {
  const article = story.articles.find(({ id }) => id === claim.span.articleId)
  return (
    <tr>
      <td data-label="Words">
        <Quoted span={claim.span} address={address} language={article?.language} />
        {claim.hedge && <span class="hedge"> hedged: “{claim.hedge.text}”</span>}
      </td>
      <td data-label="In">{article && <Witness article={article} story={story} revision={claim.span.revision} />}</td>
      <td data-label="Said by">{claim.speaker ? claim.speaker.name : <span class="unknown">not said</span>}</td>
      <td data-label="As of">{asOf(claim, article)}</td>
    </tr>
  )
}

function asOf({ asOf: time }: Claim, article: ArticleCard | undefined) {
  if (time?.how === 'stated') return <span dir="auto">{writtenPeriod(time.from, time.to)}</span>
  const published = article?.publishedAt
  if (published) return <span class="published">published {writtenDate(published.slice(0, 10))}</span>
  return <span class="unknown">undated</span>
}

/** An outlet with the letter of its report. */
export function Witness({ article, story, revision }: { article: ArticleCard; story: StoryPage; revision?: number }) {
  const report = story.reports.find(({ lead, carriers }) => lead === article.id || carriers.includes(article.id))
  const isOld = revision !== undefined && revision !== (article.revision ?? 1)
  return (
    <>
      {report ? <b class="siglum">{report.siglum}</b> : <b class="siglum none">·</b>} {outletName(article)}
      {!report && <span class="role"> ({roleName(article.role)})</span>}
      {isOld && <span class="role"> (revision {revision})</span>}
    </>
  )
}
