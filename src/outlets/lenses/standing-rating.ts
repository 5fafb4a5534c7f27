import type { RatedAs } from '../../domain/lens.ts'

/** A rating with how it came to an outlet: of a host of it, or of a path below one, which is a part of it. */
export interface FoundRating {
  rated: RatedAs
  isOfPart: boolean
  /** Other rows are of parts of what it names: it is of the whole, also where it says what it leaves out. */
  isWhole?: boolean
}

/**
 * Ratings of one outlet by one lens, the one that bars count first. That is a row of the whole outlet before rows of a
 * scope (a topic, an era, a desk), of scopes one that goes on to the present before others, and of those the latest. Where
 * rows of equal standing differ, none is chosen: the first is in no bucket and says why. A rating of a path below the
 * outlet's host speaks for that part alone. The order in which rows were imported does not matter.
 */
export function standingRating(found: readonly FoundRating[]): RatedAs[] {
  const [first, ...others] = [...found].sort(byStanding)
  if (!first) return []
  const equals = others.filter(each => isEqual(each, first))
  const because = whyNone(first, equals)
  const lead = because === undefined ? first.rated : { ...first.rated, bucket: null, because }
  return [lead, ...others.map(({ rated }) => rated)]
}

function whyNone({ rated, isOfPart }: FoundRating, equals: readonly FoundRating[]): string | undefined {
  if (isOfPart) return `Only ${rated.rating.host} is rated, not the whole outlet.`
  const all = [rated, ...equals.map(each => each.rated)]
  if (all.every(({ bucket }) => bucket === rated.bucket)) return undefined
  const said = all.map(({ label, rating }) => label + (rating.scope ? ` (${rating.scope})` : ''))
  return `Rows of equal standing differ: ${[...new Set(said)].join(', ')}.`
}

const ONGOING = /\b(?:present|now|today|current|ongoing)\b|present$/i

const standing = ({ isOfPart, isWhole, rated }: FoundRating): number => {
  if (isOfPart) return 3
  const { scope } = rated.rating
  if (!scope || isWhole) return 0
  return ONGOING.test(scope) ? 1 : 2
}

const day = ({ rated }: FoundRating): string => rated.rating.ratedOn ?? ''

const isEqual = (one: FoundRating, other: FoundRating): boolean =>
  standing(one) === standing(other) && day(one) === day(other)

function byStanding(one: FoundRating, other: FoundRating): number {
  return (
    standing(one) - standing(other) ||
    inOrder(day(other), day(one)) ||
    inOrder(words(one), words(other)) ||
    one.rated.rating.line - other.rated.rating.line
  )
}

const words = ({ rated }: FoundRating): string => {
  const { host, rawValue, scope = '', note = '', url = '' } = rated.rating
  return [host, rawValue, scope, note, url].join('\n')
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
