import type { Claim } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import { speakerWords } from '../../views/claim-words.ts'
import type { ArticleCard } from '../../views/story-page.ts'
import type { Witness } from '../../views/witnesses.ts'
import { Quoted } from './cite.tsx'
import { writtenDate, writtenPeriod } from './dates.ts'
import type { Ways } from './ways.ts'
import { counted, outletName, roleName } from './words.ts'

interface PointClaimsProps {
  point: Point
  witnesses: ReadonlyMap<string, Witness>
  ways: Ways
  /** Claims that are shown; others are led to. */
  most: number
}

/** All claims of a point: their words, where they stand, who said them and of when they are. */
export function PointClaims({ point, witnesses, ways, most }: PointClaimsProps) {
  const shown = point.claims.slice(0, most)
  const more = point.claims.length - shown.length
  return (
    <>
      <div class="scroll claims-table" tabindex={0} role="region" aria-label={`Claims: ${point.about}`}>
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
            {shown.map(claim => (
              <ClaimRow claim={claim} witness={witnesses.get(claim.span.articleId)} ways={ways} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && ways.point && (
        <p class="more">
          <a href={ways.point(point.id)}>{counted(point.claims.length, 'claim')}, all of them</a>
        </p>
      )}
    </>
  )
}

function ClaimRow({ claim, witness, ways }: { claim: Claim; witness: Witness | undefined; ways: Ways }) {
  const said = speakerWords(claim)
  return (
    <tr>
      <td data-label="Words">
        <Quoted span={claim.span} address={ways.span} language={witness?.article.language} />
        {claim.hedge && (
          <span class="hedge">
            {' '}
            hedged: <bdi>“{claim.hedge.text}”</bdi>
          </span>
        )}
      </td>
      <td data-label="In">{witness && <Told witness={witness} revision={claim.span.revision} />}</td>
      <td data-label="Said by" dir="auto">
        {said || <span class="unknown">not said</span>}
      </td>
      <td data-label="As of">{asOf(claim, witness?.article)}</td>
    </tr>
  )
}

function asOf({ asOf: time }: Claim, article: ArticleCard | undefined) {
  if (time?.how === 'stated') return writtenPeriod(time.from, time.to)
  const published = article?.publishedAt
  if (published) return <span class="published">published {writtenDate(published.slice(0, 10))}</span>
  return <span class="unknown">undated</span>
}

/** An outlet with the letter of its report. */
function Told({ witness: { article, report }, revision }: { witness: Witness; revision: number | undefined }) {
  const isOld = revision !== undefined && revision !== (article.revision ?? 1)
  return (
    <>
      {report ? <b class="siglum">{report.siglum}</b> : <b class="siglum none">·</b>} {outletName(article)}
      {!report && <span class="role"> ({roleName(article.role)})</span>}
      {isOld && <span class="role"> (revision {revision})</span>}
    </>
  )
}
