/**
 * Which units could have carried a story, and which did. A story is one of the languages and countries in which followed
 * outlets carried it: those that tell elsewhere are left out, or a local story would be a gap of every other country.
 */
import type { Outlet } from '../../domain/outlet.ts'
import type { Dimension, Unit } from './gap-sides.ts'
import type { PastStory } from './usual-carriage.ts'

/** A story as it stood at one time. */
export interface Carriage {
  /** Ids of the outlets that could have been seen to carry it. */
  followed: ReadonlySet<string>
  /** Of those that had carried it: the languages of their articles. */
  carried: ReadonlyMap<string, ReadonlySet<string>>
}

/** Where outlets tell. */
export interface Places {
  countryOf(id: string): string | undefined
  languagesOf(id: string): readonly string[]
}

/** Places over outlets that are known. */
export function placesOf(outlets: readonly Outlet[], languages: (outlet: Outlet) => readonly string[]): Places {
  const byId = new Map(outlets.map(outlet => [outlet.id, outlet]))
  return {
    countryOf: id => byId.get(id)?.country,
    languagesOf(id) {
      const outlet = byId.get(id)
      return outlet ? languages(outlet) : []
    },
  }
}

/** Units by their place in the dimension's list, with whether they carried the story. */
type Could = PastStory['could']

/** A story in one dimension; `home` is where it was mostly told. */
export function storyIn(dimension: Dimension, carriage: Carriage, places: Places): PastStory {
  const isAsked = askedIn(dimension, carriage, places)
  const could = dimension.units.flatMap((unit, at) => {
    const reached = unit.outlets.filter(isAsked)
    return reached.length === 0 ? [] : [{ at, did: reached.some(id => hasCarried(id, unit, dimension, carriage)) }]
  })
  return { home: homeOf(dimension, could), could }
}

/** Ids of the outlets of a side that could have carried a story: those that did, and the others. */
export function outletsOn(
  side: string,
  dimension: Dimension,
  carriage: Carriage,
  places: Places,
): { carried: string[]; others: string[] } {
  const isAsked = askedIn(dimension, carriage, places)
  const units = dimension.units.filter(unit => unit.side === side)
  const those = (did: boolean) =>
    units.flatMap(unit => unit.outlets.filter(id => isAsked(id) && hasCarried(id, unit, dimension, carriage) === did))
  return { carried: those(true), others: those(false) }
}

function askedIn({ isOfPlaces }: Dimension, carriage: Carriage, places: Places): (id: string) => boolean {
  const isOfStory = isOfPlaces ? () => true : tellsThere(carriage, places)
  return id => carriage.followed.has(id) && isOfStory(id)
}

function hasCarried(id: string, { side }: Unit, { dimension }: Dimension, { carried }: Carriage): boolean {
  const languages = carried.get(id)
  if (!languages) return false
  return dimension !== 'language' || languages.has(side) || languages.has('und')
}

/** True of outlets that publish in a language or a country in which the story was carried. */
function tellsThere({ carried }: Carriage, { countryOf, languagesOf }: Places): (id: string) => boolean {
  const countries = new Set([...carried.keys()].flatMap(id => countryOf(id) ?? []))
  const languages = new Set([...carried.values()].flatMap(each => [...each]))
  return id => countries.has(countryOf(id) ?? '') || languagesOf(id).some(each => languages.has(each))
}

/** Places with fewer units do not tell where a story is at home. */
const LEAST_AT_HOME = 5

/** The place of which the largest share carried it. */
function homeOf({ units }: Dimension, could: Could): string {
  const places = new Map<string, { could: number; did: number }>()
  for (const { at, did } of could) {
    const known = places.get(units[at].place) ?? { could: 0, did: 0 }
    places.set(units[at].place, { could: known.could + 1, did: known.did + (did ? 1 : 0) })
  }
  let [home, most] = ['unknown', -1]
  for (const [place, { could: all, did }] of [...places].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (place === 'unknown' || all < LEAST_AT_HOME || did / all <= most) continue
    ;[home, most] = [place, did / all]
  }
  return home
}
