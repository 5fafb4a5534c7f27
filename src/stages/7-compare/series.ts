import type { AsOf } from '../../domain/claim.ts'
import type { SeriesEntry } from '../../domain/point.ts'
import { type Heard, articleCount } from './heard.ts'
import { speakerId } from './speaker-id.ts'
import { isCore, told, type Told } from './told-figure.ts'

/**
 * The counts of one thing in the order of the times that they count for, the undated last; undefined where fewer than two articles give
 * one. A report gives each number once, however many carry it.
 */
export function seriesOf(measure: string | undefined, heard: readonly Heard[]): SeriesEntry[] | undefined {
  if (measure === undefined || !isCore(measure)) return undefined
  const figures = heard.filter(({ claim }) => claim.kind === 'figure' && claim.measure === measure)
  if (articleCount(figures) < 2) return undefined
  const entries = oncePerReport(figures.flatMap(each => told(each) ?? [])).map(entryOf)
  return entries.length < 2 ? undefined : entries.sort(byTime)
}

function oncePerReport(figures: readonly Told[]): Told[] {
  const seen = new Set<string>()
  return figures.filter(({ heard: { standing }, claim, value, low, high }) => {
    const time = claim.asOf?.how === 'stated' ? claim.asOf.to : ''
    const key = `${standing.reportId ?? standing.article.id} ${value ?? `${low}–${high}`} ${claim.bound} ${time}`
    return seen.has(key) ? false : seen.add(key)
  })
}

function entryOf({ heard, claim, value }: Told): SeriesEntry {
  const { article, reportId } = heard.standing
  const low = numberOr(claim.low, value ?? 0)
  return {
    claimId: claim.id,
    articleId: article.id,
    reportId,
    ...(value === undefined ? {} : { value }),
    low: Math.min(low, value ?? low),
    high: Math.max(numberOr(claim.high, value ?? low), low),
    bound: claim.bound ?? 'exact',
    asOf: timeOf(heard),
    ...(heard.speaker === undefined ? {} : { speaker: speakerId(heard.speaker) }),
  }
}

function numberOr(stated: unknown, otherwise: number): number {
  return typeof stated === 'number' ? stated : otherwise
}

function timeOf({ claim, standing: { article } }: Heard): AsOf | null {
  if (claim.asOf) return claim.asOf
  const day = article.publishedAt
  return day === null ? null : { from: day, to: day, how: 'publication' }
}

const LAST = '9'

// Of one time what the words state stands before what is only known of the page.
function byTime(one: SeriesEntry, other: SeriesEntry): number {
  const [a, b] = [one, other].map(({ asOf }) => asOf?.to ?? LAST)
  const same = [one, other].map(({ asOf }) => (asOf?.how === 'stated' ? 0 : 1))
  const order = a === b ? same[0] - same[1] : a < b ? -1 : 1
  return order || (one.value ?? one.low) - (other.value ?? other.low)
}
