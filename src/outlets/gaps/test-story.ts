import type { Dimension } from './gap-sides.ts'
import { type SideTest, testSides } from './gap-test.ts'
import type { PastStory, Usual } from './usual-carriage.ts'
import { normalShifts } from './usual-chance.ts'

/** How much sides differ from story to story where nothing is known of it: as widely as the keenest do. */
const UNKNOWN = normalShifts(1)

/** Tests a story in one dimension; `usual` is undefined where it is not known what outlets usually carry. */
export function testStory(
  { units, isOfPlaces }: Pick<Dimension, 'units' | 'isOfPlaces'>,
  { home, could }: PastStory,
  usual: Usual | undefined,
): SideTest[] {
  if (usual) {
    const followed = could
      .filter(({ at }) => !usual.isMute(at))
      .map(({ at, did }) => ({ side: units[at].side, carried: did, odds: usual.odds(at, home) }))
    return testSides(followed, { shifts: side => usual.shifts(side, home), withNone: true })
  }
  const followed = could.map(({ at, did }) => ({ side: units[at].side, carried: did, odds: 1 }))
  const told = new Set(followed.flatMap(({ side, carried }) => (carried ? [side] : [])))
  return testSides(isOfPlaces ? followed.filter(({ side }) => told.has(side)) : followed, {
    shifts: () => UNKNOWN,
    withNone: !isOfPlaces,
  })
}
