// Where raters of one question agree: a bar beside theirs, never in their place.
import type { Lens } from '../../domain/lens.ts'
import type { Outlet } from '../../domain/outlet.ts'
import type { Rated } from './rated-side.ts'
import { NOT_APPLICABLE, type Side, UNRATED } from './side.ts'

/** A lens with the side of it on which an outlet stands. */
interface Sided {
  each: Pick<Rated, 'lens'>
  side: (outlet: Outlet) => Side
}

/** Outlets that all of the raters rate, and that they put on different sides. */
export const DISPUTED: Side = { key: 'disputed' }

/**
 * What several raters say of one question, as one lens: of lean, and of reliability, by the politics of one country or of
 * all. An outlet is on a side where all of them put it there, and unrated where one of them puts it on none.
 */
export function agreements(rated: readonly Sided[]): Sided[] {
  const groups = new Map<string, Sided[]>()
  for (const sided of rated) {
    const { rater, scale } = sided.each.lens
    if (scale.dimension !== 'lean' && scale.dimension !== 'reliability') continue
    const key = `agreement-${scale.dimension}-${rater.politicsOf}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    if (!group.some(({ each }) => each.lens.rater.id === rater.id)) group.push(sided)
  }
  return [...groups].flatMap(([id, among]) => {
    const lens = asOne(
      id,
      among.map(({ each }) => each.lens),
    )
    return among.length > 1
      ? [{ each: { lens }, side: outlet => agreedSide(among.map(({ side }) => side(outlet))) }]
      : []
  })
}

function agreedSide(sides: readonly Side[]): Side {
  if (sides.some(({ key }) => key === NOT_APPLICABLE.key)) return NOT_APPLICABLE
  if (sides.some(({ isHatched }) => isHatched)) return UNRATED
  // A rater's own word for a side is not the others'.
  return sides.every(({ key }) => key === sides[0].key) ? { key: sides[0].key } : DISPUTED
}

function asOne(id: string, lenses: readonly Lens[]): Lens {
  const [{ rater, scale, ...newest }] = lenses
  const dates = lenses.flatMap(({ ratedFrom, ratedTo }) => [ratedFrom, ratedTo].filter(day => day !== undefined)).sort()
  return {
    ...newest,
    id,
    rater: {
      id,
      name: `all of ${lenses.map(lens => lens.rater.name).join(' and ')}`,
      method: rater.method,
      politicsOf: rater.politicsOf,
      licence: lenses.map(lens => lens.rater.licence).join('; '),
      redistributable: lenses.every(lens => lens.rater.redistributable),
    },
    scale: { id, dimension: scale.dimension },
    importedAt: lenses
      .map(({ importedAt }) => importedAt)
      .sort()
      .at(-1)!,
    ...(dates.length > 0 && { ratedFrom: dates[0], ratedTo: dates.at(-1) }),
    isPrivate: lenses.some(({ isPrivate }) => isPrivate),
  }
}
