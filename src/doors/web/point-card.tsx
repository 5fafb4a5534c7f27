import type { Claim } from '../../domain/claim.ts'
import type { Point } from '../../domain/point.ts'
import { pointVerdict } from '../../views/point-verdict.ts'
import { type ValueGroup, type ValueWitness, datedFirst, valueGroups } from '../../views/point-values.ts'
import { seriesChart } from '../../views/series-chart.ts'
import type { StoryPage } from '../../views/story-page.ts'
import type { CardRoom } from '../../views/story-room.ts'
import type { Witness } from '../../views/witnesses.ts'
import { inQuotes, isInWords, toldScopes, toldSpeakers, toldTimes, toldValue } from './claim-told.ts'
import { withWrittenDates, writtenPeriod } from './dates.ts'
import { FigureSeries } from './figure-series.tsx'
import { PointClaims } from './point-claims.tsx'
import { RestsOn } from './rests-on.tsx'
import type { Ways } from './ways.ts'
import { undiffed, WordDiffs } from './word-diff.tsx'
import { carriedBy, counted, outletName, roleName } from './words.ts'

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

interface ValuesProps {
  groups: readonly ValueGroup[]
  point: Point
  ways: Ways
  room: CardRoom
}

function Values({ groups, point, ways, room }: ValuesProps) {
  if (groups.length === 0) return null
  return (
    <>
      <ul class="values">
        {groups.slice(0, room.values).map(group => (
          <Value group={group} ways={ways} most={room.witnesses} />
        ))}
      </ul>
      <More count={groups.length - room.values} what="value" href={ways.point?.(point.id)} />
    </>
  )
}

/** Values of a series that are told in one line. */
const IN_A_RUN = 12

/** The values of a series one after the other, each with its times. */
function Run({ groups, ways }: { groups: readonly ValueGroup[]; ways: Ways }) {
  const { dated, undated } = datedFirst(groups)
  const all = [...dated, ...undated]
  return (
    <ol class="run">
      {all.slice(0, IN_A_RUN).map((group, index) => (
        <li class={index > 0 && index < dated.length ? 'then' : undefined}>
          <a class="amount" href={ways.span(group.claim.span)} dir="auto">
            {toldValue(group.claim)}
          </a>{' '}
          <span class="notes">{toldTimes(group) || 'undated'}</span>
        </li>
      ))}
      {all.length > IN_A_RUN && <li class="more">and {all.length - IN_A_RUN} more</li>}
    </ol>
  )
}

/** How the kind is known. */
function CertaintyMark({ certainty }: Pick<Point, 'certainty'>) {
  return <span class={`certainty ${certainty}`}>{certainty}</span>
}

function More({ count, what, href }: { count: number; what: string; href: string | undefined }) {
  if (!(count > 0)) return null
  const words = `${counted(count, `more ${what}`)}`
  return <p class="more">{href ? <a href={href}>{words}</a> : words}</p>
}

interface ValueProps {
  group: ValueGroup
  ways: Ways
  /** Witnesses that are shown. */
  most: number
}

/** One value with who gives it, in which words, said by whom and as of when. */
function Value({ group, ways, most }: ValueProps) {
  const inWords = isInWords(group.claim)
  const language = group.witnesses[0]?.witness?.article.language
  const notes = [toldTimes(group), ...toldScopes(group)].filter(Boolean)
  const speakers = toldSpeakers(group)
  const hedge = group.claims.find(claim => claim.hedge)?.hedge
  return (
    <li class={inWords ? 'value in-words' : 'value'}>
      <a class="amount" href={ways.span(group.claim.span)} dir="auto" lang={inWords ? language : undefined}>
        {toldValue(group.claim)}
      </a>
      <div class="told-by">
        <Witnesses group={group} ways={ways} most={most} />
        <p class="notes">
          {speakers.length > 0 && (
            <span class="said">
              said by <bdi>{speakers.slice(0, NAMED).join('; ')}</bdi>
              {speakers.length > NAMED && ` and ${speakers.length - NAMED} more`}
            </span>
          )}
          {notes.slice(0, NAMED + 1).map(note => (
            <span dir="auto">{note}</span>
          ))}
          {hedge && (
            <span>
              hedged: <bdi>“{hedge.text}”</bdi>
            </span>
          )}
          {!inWords && wordsTell(group.claim) && (
            <span class="words" dir="auto" lang={language}>
              {inQuotes(group.claim.span.text, 90)}
            </span>
          )}
        </p>
      </div>
    </li>
  )
}

const NAMED = 3

/** The words of a name or a bare day say no more than the value. */
const wordsTell = ({ kind }: Claim): boolean => kind === 'figure'

function Witnesses({ group: { witnesses }, ways, most }: ValueProps) {
  const isNamed = (index: number) => index < NAMED || witnesses.length === NAMED + 1
  // A letter says something alone; what is of no report has none.
  const shown = witnesses.slice(0, most).filter(({ witness }, index) => witness?.report || isNamed(index))
  return (
    <ul class="witnesses">
      {shown.map((each, index) => (
        <OneWitness each={each} ways={ways} isNamed={isNamed(index)} />
      ))}
      {witnesses.length > shown.length && <li class="more">and {witnesses.length - shown.length} more</li>}
    </ul>
  )
}

/** The letter of a report, leading to its words, with the outlet's name where there is room. */
function OneWitness({ each, ways, isNamed }: { each: ValueWitness; ways: Ways; isNamed: boolean }) {
  const { claim, witness } = each
  if (!witness) return null
  const { article, report, carriedBy: carriers } = witness
  const name = outletName(article)
  const role = report ? '' : ` (${roleName(article.role)})`
  return (
    <li>
      <a class="witness" href={ways.span(claim.span)} title={`${name}: ${inQuotes(claim.span.text)}`}>
        <b class={report ? 'siglum' : 'siglum none'}>{report?.siglum ?? '·'}</b>{' '}
        <span class={isNamed ? 'name' : 'spoken'}>
          {name}
          {role}
        </span>
      </a>
      {isNamed && carriers > 0 && <span class="carried"> {carriedBy(carriers, 1)}</span>}
      {claim.span.revision !== undefined && <span class="carried"> revision {claim.span.revision}</span>}
    </li>
  )
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
