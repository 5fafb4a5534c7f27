import type { Latest } from '../../domain/point.ts'
import { publishedOn, statedTime, type Told } from './told-figure.ts'

const LONGEST_SPREAD_DAYS = 7
const MS_PER_DAY = 86_400_000

/**
 * The newest of the figures that count the whole: the figure itself where all agree; else the one with the latest
 * stated as-of, before which figures without one stand back; else, between reports less than seven days apart, the one
 * published last; else null. It is not a verdict.
 */
export function latestOf(wholes: readonly Told[]): Latest | null {
  const figures = wholes.some(({ vague }) => !vague) ? wholes.filter(({ vague }) => !vague) : wholes
  if (figures.length === 0) return null
  if (new Set(figures.map(valueKey)).size === 1) return latest(preferred(figures))
  const dated = figures.filter(statedTime)
  if (dated.length > 0) return latest(preferred(newest(dated, figure => statedTime(figure)!.to)))
  return byPublication(figures)
}

function byPublication(figures: readonly Told[]): Latest | null {
  const days = figures.map(publishedOn)
  if (days.includes(undefined)) return null
  const times = days.map(day => Date.parse(day!))
  if (Math.max(...times) - Math.min(...times) >= LONGEST_SPREAD_DAYS * MS_PER_DAY) return null
  const last = newest(figures, figure => publishedOn(figure)!)
  return latest(preferred(newest(last, figure => figure.heard.standing.article.publishedAt!)))
}

function newest(figures: readonly Told[], time: (figure: Told) => string): Told[] {
  const last = figures.reduce((most, figure) => (time(figure) > most ? time(figure) : most), '')
  return figures.filter(figure => time(figure) === last)
}

// Of one time: what most articles say, then the exact one, then the larger.
function preferred(figures: readonly Told[]): Told {
  const holders = new Map<string, Set<string>>()
  for (const figure of figures) {
    const key = valueKey(figure)
    holders.set(
      key,
      (holders.get(key) ?? new Set()).add(figure.heard.standing.reportId ?? figure.heard.standing.article.id),
    )
  }
  const rank = (figure: Told) => [
    holders.get(valueKey(figure))!.size,
    Number((figure.claim.bound ?? 'exact') === 'exact'),
    figure.high,
  ]
  return figures.reduce((best, next) => (ahead(rank(next), rank(best)) ? next : best))
}

function ahead(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index])
  return place !== -1 && one[place] > other[place]
}

function valueKey({ value, low, high }: Told): string {
  return value === undefined ? `${low}–${high}` : String(value)
}

function latest(figure: Told): Latest | null {
  const { claim, value, low, high } = figure
  const day = publishedOn(figure)
  const asOf = claim.asOf ?? (day === undefined ? null : { from: day, to: day, how: 'publication' as const })
  return {
    value: value ?? low,
    low: claimNumber(claim.low, low),
    high: claimNumber(claim.high, high),
    asOf,
    claimId: claim.id,
  }
}

function claimNumber(stated: unknown, otherwise: number): number {
  return typeof stated === 'number' ? stated : otherwise
}
