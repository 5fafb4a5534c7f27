import type { Dimension } from './gap-sides.ts'
import { type SideTest, testSides } from './gap-test.ts'
import { type PastStory, UNKNOWN_SPREAD, type Usual } from './usual-carriage.ts'

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
    return testSides(followed, { spread: side => usual.spread(side, home), withNone: true })
  }
  const followed = could.map(({ at, did }) => ({ side: units[at].side, carried: did, odds: 1 }))
  const told = new Set(followed.flatMap(({ side, carried }) => (carried ? [side] : [])))
  return testSides(isOfPlaces ? followed.filter(({ side }) => told.has(side)) : followed, {
    spread: () => UNKNOWN_SPREAD,
    withNone: !isOfPlaces,
  })
}
