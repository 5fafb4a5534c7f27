import type { Bucket, Lens, RatedAs } from '../../domain/lens.ts'
import type { Outlet } from '../../domain/outlet.ts'
import { isApplicable } from '../lenses/applicable.ts'
import { NOT_APPLICABLE, type Side, UNRATED } from './side.ts'

/** A lens with what it says of the outlets at hand, by outlet id; the first of several ratings is the one that counts. */
export interface Rated {
  lens: Lens
  ratings: ReadonlyMap<string, readonly RatedAs[]>
}

/** What lenses of state control say of an outlet: true where one of them calls it state-controlled. */
export function stateControlled(rated: readonly Rated[]): (outlet: Outlet) => boolean {
  const ofState = rated.filter(({ lens }) => lens.scale.dimension === 'state-control')
  return outlet => ofState.some(each => ratedSide(outlet, each, false).key.startsWith(CONTROLLED))
}

const CONTROLLED = 'state-controlled'

/** The side of a lens on which an outlet stands: a bucket, unrated, or not applicable. */
export function ratedSide(outlet: Outlet, { lens, ratings }: Rated, isStateControlled: boolean): Side {
  if (!isApplicable(outlet, lens, { isStateControlled })) return NOT_APPLICABLE
  const rated = ratings.get(outlet.id)?.[0]
  if (!rated?.bucket) return UNRATED
  return lens.scale.dimension === 'state-control'
    ? stateSide(rated, rated.bucket, outlet)
    : bucketSide(lens, rated.bucket)
}

/** The same for every outlet of a story: each is asked for once. */
export function ratedSides(rated: readonly Rated[]): { each: Rated; side: (outlet: Outlet) => Side }[] {
  const isControlled = stateControlled(rated)
  return rated.map(each => ({ each, side: remembered(outlet => ratedSide(outlet, each, isControlled(outlet))) }))
}

/** What was found of an outlet, by its id. */
export function remembered<Found>(find: (outlet: Outlet) => Found): (outlet: Outlet) => Found {
  const known = new Map<string, Found>()
  return outlet => {
    const before = known.get(outlet.id)
    if (before !== undefined) return before
    const found = find(outlet)
    known.set(outlet.id, found)
    return found
  }
}

/** A bucket as a side of a bar, with the rater's own word for it where the scale has one. */
export function bucketSide({ scale }: Pick<Lens, 'scale'>, bucket: Bucket): Side {
  const label = scale.sides?.[bucket]
  return { key: bucket, ...(label !== undefined && { label }) }
}

/** The rater's own word for a rating; for a number the word for where its scale cuts. */
export function raterWord({ lens, label }: RatedAs): string {
  return lens.scale.range?.cuts.find(cut => label.endsWith(`(${cut.label})`))?.label ?? label
}

/** By class, and for what is state-controlled by state: two states' media are never one side. */
function stateSide(rated: RatedAs, bucket: Bucket, { country }: Outlet): Side {
  const label = raterWord(rated)
  if (bucket !== CONTROLLED) return { key: `${bucket} ${label}`, label }
  return { key: [bucket, label, country ?? 'unknown'].join(' '), label, ...(country && { country }) }
}
