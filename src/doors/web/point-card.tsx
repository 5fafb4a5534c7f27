import type { Point } from '../../domain/point.ts'
import { pointVerdict } from '../../views/point-verdict.ts'
import { valueGroups } from '../../views/point-values.ts'
import { seriesChart } from '../../views/series-chart.ts'
import type { StoryPage } from '../../views/story-page.ts'
import type { CardRoom } from '../../views/story-room.ts'
import type { Witness } from '../../views/witnesses.ts'
import { toldValue } from './claim-told.ts'
import { withWrittenDates, writtenPeriod } from './dates.ts'
import { FigureSeries } from './figure-series.tsx'
import { PointClaims } from './point-claims.tsx'
import { RestsOn } from './rests-on.tsx'
import type { Ways } from './ways.ts'
import { Run, Values } from './value-rows.tsx'
import { undiffed, WordDiffs } from './word-diff.tsx'

/** What a card needs of its story. */
export interface CardProps {
  point: Point
  story: StoryPage
  witnesses: ReadonlyMap<string, Witness>
  ways: Ways
  /** How much of it is shown. */
  room: CardRoom
  /** The reason stands open, and its claims follow elsewhere: the point has a page to itself. */
  isAlone?: boolean
}

/** Values that fit into a card of half the width. */
const NARROW = 6

/** A point as a card: what it is about, how its claims differ, the values side by side; reason and words one step away. */
export function PointCard({ point, story, witnesses, ways, room, isAlone = false }: CardProps) {
  const chart = seriesChart(point, room.marks)
  const groups = undiffed(valueGroups(point, witnesses), point.diffs)
  const isWide = chart !== undefined || groups.length > NARROW
  const id = ways.id(`point-${point.id}`)
  return (
    <article class={`point kind-${point.kind}${isWide ? ' wide' : ''}`} id={id} aria-labelledby={`${id}-about`}>
      <h4 id={`${id}-about`} dir="auto">
        {withWrittenDates(point.about)}
      </h4>
      <p class="verdict">
        {pointVerdict(point, story.speakers)} <CertaintyMark certainty={point.certainty} />
        <Newest point={point} ways={ways} />
      </p>
      <WordDiffs point={point} witnesses={witnesses} ways={ways} most={room.values} />
      {chart ? (
        <>
          <Run groups={groups} ways={ways} />
          <FigureSeries chart={chart} {...{ point, story, witnesses, ways, most: room.claims }} />
        </>
      ) : (
        <Values groups={groups} point={point} ways={ways} room={room} />
      )}
      <RestsOn point={point} story={story} ways={ways} />
      {isAlone ? <Because point={point} /> : <Reason {...{ point, witnesses, ways }} most={room.claims} />}
    </article>
  )
}

/** The newest figure that the reports support, where time explains how they differ: no verdict. */
function Newest({ point: { kind, latest, claims }, ways }: Pick<CardProps, 'point' | 'ways'>) {
  const claim = latest && claims.find(({ id }) => id === latest.claimId)
  if (kind !== 'older-figure' || !latest || !claim) return null
  const when = latest.asOf && writtenPeriod(latest.asOf.from.slice(0, 10), latest.asOf.to.slice(0, 10))
  return (
    <span class="newest">
      {' '}
      Newest that the reports support:{' '}
      <a href={ways.span(claim.span)}>
        {toldValue(claim)}
        {when && `, ${latest.asOf?.how === 'stated' ? 'as of' : 'published'} ${when}`}
      </a>
      .
    </span>
  )
}

/** How the kind is known. */
function CertaintyMark({ certainty }: Pick<Point, 'certainty'>) {
  return <span class={`certainty ${certainty}`}>{certainty}</span>
}

function Reason({ most, ...told }: Pick<CardProps, 'point' | 'witnesses' | 'ways'> & { most: number }) {
  const { point } = told
  return (
    <details class="reason-and-words">
      <summary>
        Why, and the words <span class="count">{point.claims.length}</span>
        <span class="spoken"> of {withWrittenDates(point.about)}</span>
      </summary>
      <Because point={point} />
      <PointClaims {...told} most={most} />
    </details>
  )
}

function Because({ point: { because, certainty } }: Pick<CardProps, 'point'>) {
  return (
    <p class="because" dir="auto">
      {sentence(withWrittenDates(because))} <span class="how-known">{CERTAINTY[certainty]}</span>
    </p>
  )
}

const CERTAINTY: Record<Point['certainty'], string> = {
  shown: 'The words alone show it.',
  inferred: 'A rule was needed to see it: it is inferred.',
}

/** A reason as a sentence: stages write them without capital and full stop. */
function sentence(because: string): string {
  const text = because.charAt(0).toUpperCase() + because.slice(1)
  return /[.!?…”"]$/.test(text) ? text : `${text}.`
}
