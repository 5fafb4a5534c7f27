import type { Child } from 'hono/jsx'
import type { Claim } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import type { Count, SeriesChart } from '../../views/series-chart.ts'
import type { StoryPage } from '../../views/story-page.ts'
import type { Witness } from '../../views/witnesses.ts'
import { toldValue } from './claim-told.ts'
import { writtenPeriod } from './dates.ts'
import { FigureChart, SHAPES } from './figure-chart.tsx'
import type { Ways } from './ways.ts'
import { counted, outletName } from './words.ts'

interface SeriesProps {
  point: Point
  story: StoryPage
  witnesses: ReadonlyMap<string, Witness>
  ways: Ways
  /** Rows of the table that are shown; others are led to. */
  most: number
}

/** Rows that stand open; the others are folded. */
const OPEN_ROWS = 6

/** Counts over time: a chart, and the same counts as a table beside it. */
export function FigureSeries({ chart, ...props }: SeriesProps & { chart: SeriesChart }) {
  const { point, story, ways } = props
  const names = speakerNames(point, story)
  const speakers = chart.legend.map(id => speakerName(id, names))
  return (
    <figure class="series">
      <div class="drawn">
        <FigureChart chart={chart} id={ways.id(`chart-${point.id}`)} about={point.about} speakers={speakers} />
        <Legend speakers={speakers} />
        <figcaption class="hint">{reading(chart)}</figcaption>
      </div>
      <Table chart={chart} {...props} names={names} />
    </figure>
  )
}

/** Names of speakers by id; one on whom nothing rests is named as the first claim names it. */
function speakerNames({ series = [], claims }: Point, story: StoryPage): ReadonlyMap<string, string> {
  const said = new Map(claims.map(({ id, speaker }) => [id, speaker?.name]))
  const named = series.flatMap(({ speaker, claimId }) => {
    const name = said.get(claimId)
    return speaker && name ? [[speaker, name] as const] : []
  })
  return new Map([...named.reverse(), ...(story.speakers ?? []).map(({ id, name }) => [id, name] as const)])
}

function speakerName(id: string | null | undefined, names: ReadonlyMap<string, string>): string {
  if (id === null || id === undefined) return 'no speaker named'
  return id === 'others' ? 'other speakers' : (names.get(id) ?? id)
}

function Legend({ speakers }: { speakers: readonly string[] }) {
  return (
    <ul class="legend">
      {speakers.map((name, index) => (
        <li>
          <svg class={`mark s${index} stated`} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path class="dot" d={SHAPES[index]} />
          </svg>{' '}
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** How the chart is read: only what it has. */
function reading({ marks, counts, isLog }: SeriesChart): string {
  const has = (test: (entry: Count['entry']) => boolean) => marks.some(({ count }) => test(count.entry))
  return [
    has(({ asOf }) => asOf?.how === 'stated') && 'Filled: the words state the time.',
    has(({ asOf }) => asOf?.how === 'publication') && 'Hollow: the time of publication.',
    has(({ bound }) => bound === 'at-least') && 'Arrow up: at least so many.',
    has(({ bound }) => bound === 'at-most') && 'Arrow down: at most so many.',
    has(({ bound }) => bound === 'about') && 'Dashed ring: about so many.',
    has(({ value }) => value === undefined) && 'A bar alone: vague words.',
    marks.some(({ beside }) => beside > 0) && 'Marks that would hide each other stand side by side.',
    isLog && 'Each line is a multiple of ten of the one below: the scale is logarithmic.',
    marks.length < counts.length && `${marks.length} of ${counts.length} counts are drawn; the table has all.`,
  ]
    .filter(Boolean)
    .join(' ')
}

interface TableProps extends SeriesProps {
  chart: SeriesChart
  names: ReadonlyMap<string, string>
}

function Table({ chart: { counts }, point, witnesses, ways, most, names }: TableProps) {
  const claims = new Map(point.claims.map(claim => [claim.id, claim]))
  const rows = counts
    .slice(0, most)
    .map(count => <CountRow count={count} claims={claims} witnesses={witnesses} ways={ways} names={names} />)
  const more = rows.slice(OPEN_ROWS)
  return (
    <div class="counts">
      <CountTable caption={`${point.about}: counts in the order of time`}>{rows.slice(0, OPEN_ROWS)}</CountTable>
      {more.length > 0 && (
        <details class="more-counts">
          <summary>
            {counted(more.length, 'more count')}
            <span class="spoken"> of {point.about}</span>
          </summary>
          <CountTable caption={`${point.about}: more counts`}>{more}</CountTable>
        </details>
      )}
      {counts.length > rows.length && ways.point && (
        <p class="more">
          <a href={ways.point(point.id)}>{counted(counts.length, 'count')}, all of them</a>
        </p>
      )}
    </div>
  )
}

function CountTable({ caption, children }: { caption: string; children: Child }) {
  return (
    <table>
      <caption class="spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">As of</th>
          <th scope="col">Figure</th>
          <th scope="col">Said by</th>
          <th scope="col">In</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface CountRowProps extends Pick<TableProps, 'witnesses' | 'ways' | 'names'> {
  count: Count
  claims: ReadonlyMap<string, Claim>
}

function CountRow({ count: { entry, claimIds }, claims, witnesses, ways, names }: CountRowProps) {
  const found = claimIds.flatMap(id => claims.get(id) ?? [])
  return (
    <tr>
      <td>
        <When asOf={entry.asOf} />
      </td>
      <td class="figure">
        {found.slice(0, 1).map(claim => (
          <a href={ways.span(claim.span)} title={claim.span.text} dir="auto">
            {toldValue(claim)}
          </a>
        ))}
      </td>
      <td dir="auto">{entry.speaker ? speakerName(entry.speaker, names) : <span class="unknown">not said</span>}</td>
      <td>
        <Sources claims={found} witnesses={witnesses} ways={ways} />
      </td>
    </tr>
  )
}

function When({ asOf }: Pick<Count['entry'], 'asOf'>) {
  if (asOf === null) return <span class="unknown">undated</span>
  const period = writtenPeriod(asOf.from.slice(0, 10), asOf.to.slice(0, 10))
  return asOf.how === 'stated' ? <>{period}</> : <span class="published">published {period}</span>
}

/** Sources of a row that are shown. */
const SOURCES = 6

/** Letters of reports, each leading to its words; the name where there is only one. */
function Sources({ claims, witnesses, ways }: { claims: Claim[] } & Pick<TableProps, 'witnesses' | 'ways'>) {
  return (
    <>
      {claims.slice(0, SOURCES).map(({ span }, index) => {
        const witness = witnesses.get(span.articleId)
        if (!witness) return null
        const name = outletName(witness.article)
        return (
          <>
            {index > 0 && ' '}
            <a class="witness" href={ways.span(span)} title={`${name}: ${span.text}`}>
              <b class={witness.report ? 'siglum' : 'siglum none'}>{witness.report?.siglum ?? '·'}</b>{' '}
              <span class={claims.length === 1 ? 'name' : 'spoken'}>{name}</span>
            </a>
          </>
        )
      })}
      {claims.length > SOURCES && ` and ${claims.length - SOURCES} more`}
    </>
  )
}
