// Days of stories in invented worlds, tested for coverage gaps as real ones are: which gaps are shown, and which are true.
import { adjusted } from '../src/outlets/gaps/discrete-rates.ts'
import type { Dimension } from '../src/outlets/gaps/gap-sides.ts'
import { placesOf, storyIn } from '../src/outlets/gaps/gap-stories.ts'
import { LEAST_CARRIERS, shownUpTo, type SideTest, testSides } from '../src/outlets/gaps/gap-test.ts'
import { testStory } from '../src/outlets/gaps/test-story.ts'
import { learntFrom, type PastStory, type Usual, usualOf } from '../src/outlets/gaps/usual-carriage.ts'
import { type MadeUpStory, madeUpWorld, type PoolKind } from './made-up-pools.ts'

export interface SimulationSize {
  worlds: number
  days: number
  /** Stories a day that twelve and more outlets carried. */
  stories: number
  /** Such stories in the weeks before. */
  past: number
}

/** What came of one kind of world. */
export interface Simulated {
  days: number
  /** Sides tested a day. */
  tested: number
  /** Gaps shown a day. */
  shown: number
  /** Share of false ones among those shown, over days; a day that shows nothing has none. */
  falseShare: number
  /** Sides that were kept from a story, how many of them could be tested, and the share that was shown. */
  biased: number
  testable: number
  power: number
}

type Way = (dimension: Dimension, story: PastStory, usual: Usual | undefined) => SideTest[]

/** As it is done, and by the hypergeometric distribution alone: every outlet as likely to carry a story as any other. */
export const WAYS = {
  asDone: testStory,
  byChanceAlone({ units, isOfPlaces }, { could }) {
    const told = new Set(could.flatMap(({ at, did }) => (did ? [units[at].side] : [])))
    const followed = could.map(({ at, did }) => ({ side: units[at].side, carried: did }))
    return testSides(isOfPlaces ? followed.filter(({ side }) => told.has(side)) : followed, { withNone: !isOfPlaces })
  },
} satisfies Record<string, Way>

/** Simulates days in worlds of one kind. */
export function simulate(kind: PoolKind, size: SimulationSize, way: Way): Simulated {
  const sum = { days: 0, tested: 0, shown: 0, falseShare: 0, biased: 0, testable: 0, power: 0 }
  for (let seed = 1; seed <= size.worlds; seed += 1) {
    const world = madeUpWorld(kind, seed)
    const dimensions = dimensionsIn(world)
    const told = (): MadeUpStory => {
      const story = world.story()
      return story.carried.filter(Boolean).length >= LEAST_CARRIERS ? story : told()
    }
    const past = Array.from({ length: size.past }, told)
    world.drift()
    // Where enough is known the stories of the day change nothing: it is learnt once.
    let known: (Usual | undefined)[] | undefined
    for (let day = 0; day < size.days; day += 1) {
      const stories = Array.from({ length: size.stories }, told)
      const usual = known ?? (way === WAYS.asDone ? usualIn(dimensions, past, stories) : [])
      if (learntFrom(past, stories) === past) known = usual
      addDay(sum, stories, shownUpTo(usual[0]?.stories ?? 0), (story, at) =>
        way(dimensions[at], asTold(dimensions[at], story), usual[at]),
      )
    }
  }
  const { days, biased } = sum
  return {
    days,
    biased,
    testable: sum.testable,
    tested: sum.tested / days,
    shown: sum.shown / days,
    falseShare: sum.falseShare / days,
    power: biased === 0 ? 0 : sum.power / biased,
  }
}

function usualIn(dimensions: readonly Dimension[], past: readonly MadeUpStory[], tested: readonly MadeUpStory[]) {
  return dimensions.map(each => {
    const inDimension = (stories: readonly MadeUpStory[]) => stories.map(story => asTold(each, story))
    const carriers = each.units.map(({ side, place }) => ({ side, place }))
    return usualOf(carriers, learntFrom(inDimension(past), inDimension(tested)))
  })
}

type Sums = Simulated

function addDay(
  sum: Sums,
  stories: readonly MadeUpStory[],
  most: number,
  tests: (story: MadeUpStory, at: number) => SideTest[],
) {
  const all = stories.flatMap(story =>
    [0, 1].flatMap(at =>
      tests(story, at).map(({ p, possible, side }) => ({
        p,
        possible,
        isTrue: at === 0 && side === String(story.biased),
      })),
    ),
  )
  const qs = adjusted(all)
  const shown = all.filter((_, i) => qs[i] <= most)
  const isTrue = shown.filter(each => each.isTrue).length
  sum.days += 1
  sum.tested += all.length
  sum.shown += shown.length
  sum.falseShare += shown.length === 0 ? 0 : (shown.length - isTrue) / shown.length
  sum.biased += stories.filter(({ biased }) => biased !== undefined).length
  sum.testable += all.filter(each => each.isTrue).length
  sum.power += isTrue
}

const NOWHERE = placesOf([], () => [])

/** By country, and by a kind that has nothing to do with what is carried. */
function dimensionsIn({ country, kind }: ReturnType<typeof madeUpWorld>): Dimension[] {
  const units = (sides: readonly number[]) =>
    sides.map((side, at) => ({ side: String(side), place: String(country[at]), outlets: [String(at)] }))
  return [
    { dimension: 'country', isOfPlaces: true, unit: 'outlet', units: units(country) },
    { dimension: 'kind', isOfPlaces: false, unit: 'outlet', units: units(kind) },
  ]
}

/** Kinds are tested among all outlets here. */
function asTold(dimension: Dimension, { carried }: MadeUpStory): PastStory {
  const followed = new Set(carried.map((_, at) => String(at)))
  const did = new Map(carried.flatMap((has, at) => (has ? [[String(at), new Set<string>()] as const] : [])))
  return storyIn({ ...dimension, isOfPlaces: true }, { followed, carried: did }, NOWHERE)
}
