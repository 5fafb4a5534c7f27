/**
 * On which sides followed outlets stand, in every dimension in which gaps are looked for. Outlets of which that is not
 * known, that a lens does not rate or does not apply to, are on no side and outside the test.
 */
import type { CoverageDimension } from '../../domain/coverage.ts'
import type { Lens } from '../../domain/lens.ts'
import type { Outlet, Owner } from '../../domain/outlet.ts'
import { type Rated, ratedSide, stateControlled } from '../coverage/rated-side.ts'

/** An outlet, or an owner's outlets together, on one side. */
export interface Unit {
  side: string
  label?: string
  /** Where it tells, as far as that is known: a country, or in the dimension of languages a language. */
  place: string
  /** Ids of its outlets on this side. */
  outlets: string[]
}

/** A dimension with all units that were followed. */
export interface Dimension {
  dimension: CoverageDimension
  lens?: Lens
  unit: 'owner-group' | 'outlet'
  /** Sides are places themselves: an outlet tells in a language where an article of it is written in that language. */
  isOfPlaces: boolean
  units: Unit[]
}

/** What is known of the outlets that were followed. */
export interface KnownSides {
  outlets: readonly Outlet[]
  groups: ReadonlyMap<string, Owner['group']>
  rated: readonly Rated[]
  /** Languages in which an outlet was seen to write, for outlets whose languages nobody documents. */
  written: ReadonlyMap<string, readonly string[]>
}

interface Side {
  key: string
  label?: string
}

/** Every dimension in which there are two sides or more. */
export function dimensionsOf(known: KnownSides): Dimension[] {
  const { outlets, groups, rated } = known
  const isControlled = stateControlled(rated)
  const byKey = (keyOf: (outlet: Outlet) => string | undefined) => (outlet: Outlet) => {
    const key = keyOf(outlet)
    return key ? [{ key }] : []
  }
  const places = (dimension: 'country' | 'language', sidesOf: (outlet: Outlet) => Side[]): Dimension => ({
    dimension,
    isOfPlaces: true,
    ...unitsOf(known, sidesOf, (_, side) => side.key, true),
  })
  const country = ({ country: code }: Outlet) => code ?? 'unknown'
  const others = (sidesOf: (outlet: Outlet) => Side[], withGroups = true) => ({
    isOfPlaces: false,
    ...unitsOf(known, sidesOf, country, withGroups),
  })
  const ofOwner = (outlet: Outlet): Side[] => {
    const group = groups.get(outlet.id)
    return group ? [{ key: group.id, label: group.name }] : []
  }
  const all: Dimension[] = [
    places(
      'country',
      byKey(outlet => outlet.country),
    ),
    places('language', outlet => languagesOf(outlet, known).map(key => ({ key }))),
    { dimension: 'kind', ...others(byKey(outlet => outlet.kind)) },
    { dimension: 'owner', ...others(ofOwner, false) },
    ...rated.map(each => ({
      dimension: each.lens.scale.dimension === 'state-control' ? ('state' as const) : ('lens' as const),
      lens: each.lens,
      ...others(outlet => {
        const side = ratedSide(outlet, each, isControlled(outlet))
        return side.isHatched ? [] : [{ key: side.key, label: ratedAs(side) }]
      }),
    })),
  ]
  return outlets.length === 0 ? [] : all.filter(({ units }) => new Set(units.map(({ side }) => side)).size > 1)
}

/** "left"; of media of a state its class with the state: two states' media are never one side. */
const ratedAs = ({ key, label, country }: ReturnType<typeof ratedSide>): string =>
  country === undefined ? (label ?? key) : `${label ?? key} (${country})`

/** The languages of an outlet as documented, else as it was seen to write. */
export const languagesOf = ({ id, languages }: Outlet, { written }: Pick<KnownSides, 'written'>): readonly string[] =>
  languages.length > 0 ? languages : (written.get(id) ?? [])

/** Outlets of one owner are one unit on each side where it has some: they share what they carry. */
function unitsOf(
  { outlets, groups }: KnownSides,
  sidesOf: (outlet: Outlet) => Side[],
  placeOf: (outlet: Outlet, side: Side) => string,
  withGroups: boolean,
): Pick<Dimension, 'unit' | 'units'> {
  const units = new Map<string, Unit>()
  for (const outlet of outlets) {
    const whose = (withGroups ? groups.get(outlet.id)?.id : undefined) ?? ` ${outlet.id}`
    for (const side of sidesOf(outlet)) {
      const key = `${whose}\n${side.key}`
      const unit = units.get(key)
      if (unit) unit.outlets.push(outlet.id)
      else {
        const { key: name, label } = side
        units.set(key, { side: name, ...(label && { label }), place: placeOf(outlet, side), outlets: [outlet.id] })
      }
    }
  }
  const all = [...units.values()]
  return { units: all, unit: all.some(each => each.outlets.length > 1) ? 'owner-group' : 'outlet' }
}
