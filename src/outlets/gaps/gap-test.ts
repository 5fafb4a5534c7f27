/**
 * The test for coverage gaps: whether one side of the outlets that were followed carried a story far less than the others
 * did, more than chance explains. Pure: who was followed and who carried it is given.
 */
import type { DiscreteTest } from './discrete-rates.ts'
import { atMost } from './hypergeometric.ts'
import { MANY_STORIES } from './usual-carriage.ts'
import { type Shift, usualChance } from './usual-chance.ts'

/** A side needs so many to be tested, and a story so many that carried it. */
const LEAST_FOLLOWED = 8
export const LEAST_CARRIERS = 12
/** A side is far behind where the others carry a story at least so many times as often. */
const TIMES_AS_OFTEN = 3
/** The chance of so few, at most. */
const UNLIKELY = 0.05
/** Share of false ones among the gaps that are shown, on average at most. */
export const FALSE_RATE = 0.1
/** The same where what is usual is known from many stories. */
const RATE_OF_MODEL = 0.05

/**
 * What is shown has this adjusted value at most. While few stories are known, how unsure it is what is usual makes shifts
 * wide; where many are known they are narrow, and what remains are errors of the model: they take the rest of the rate.
 */
export const shownUpTo = (stories: number): number => (stories < MANY_STORIES ? FALSE_RATE : RATE_OF_MODEL)

/** One of those who were followed, on one side. */
export interface Followed {
  side: string
  carried: boolean
  /** Usual odds that it carries such a story; absent where nothing is known of that. */
  odds?: number
}

/** One side in one story. `p` is 1 where it is not far behind, else the larger of both chances. */
export interface SideTest extends DiscreteTest {
  side: string
  carried: number
  followed: number
  others: { side: string; carried: number; followed: number }[]
  /** P(X ≤ carried), hypergeometric. */
  chance: number
  /** The same where outlets carry as they usually do; absent where that is not known. */
  usual?: number
  /** How many of the side would be expected to carry it, as they usually do, or as the others do. */
  expected: number
}

/** What is known beside who carried it. */
export interface Known {
  /** How much a side's keenness differs from story to story; not at all where it is absent. */
  shifts?(side: string): readonly Shift[]
  /**
   * Sides of which nobody carried it are tested too. Where it is not known what they usually carry, a story of one country
   * would be a gap of every other.
   */
  withNone: boolean
}

/**
 * Tests every side that is large enough: eight followed on it and eight beside it, twelve carriers, and so many expected
 * that none of them would be unlikely. That goes by who was followed and by how many carried it, not by which of them.
 */
export function testSides(followed: readonly Followed[], known: Known): SideTest[] {
  const carriers = followed.filter(({ carried }) => carried).length
  if (carriers < LEAST_CARRIERS) return []
  const sides = countsBySide(followed)
  return sides
    .filter(each => each.followed >= LEAST_FOLLOWED && followed.length - each.followed >= LEAST_FOLLOWED)
    .filter(each => known.withNone || each.carried > 0)
    .flatMap(each => {
      const others = sides.filter(({ side }) => side !== each.side)
      const tested = chancesOf(each, followed, carriers, known)
      return tested ? [{ ...each, others, ...tested }] : []
    })
}

type Counts = SideTest['others'][number]

/** Sides, the largest first. */
function countsBySide(followed: readonly Followed[]): Counts[] {
  const sides = new Map<string, Counts>()
  for (const { side, carried } of followed) {
    const known = sides.get(side) ?? { side, carried: 0, followed: 0 }
    sides.set(side, { side, carried: known.carried + (carried ? 1 : 0), followed: known.followed + 1 })
  }
  return [...sides.values()].sort((a, b) => b.followed - a.followed || (a.side < b.side ? -1 : 1))
}

type Chances = Pick<SideTest, 'chance' | 'usual' | 'expected' | 'p' | 'possible'>

const SURE: readonly Shift[] = [{ by: 0, weight: 1 }]

/** Undefined where the test could not show a gap, however few carried it. */
function chancesOf(
  { side, carried, followed: size }: Counts,
  followed: readonly Followed[],
  carriers: number,
  { shifts, withNone }: Known,
): Chances | undefined {
  const drawn = { population: followed.length, side: size, drawn: carriers }
  const fewest = withNone ? 0 : 1
  if (atMost(fewest, drawn) > UNLIKELY) return undefined
  const usualOf = usualFor(side, followed, carriers, shifts?.(side) ?? SURE)
  if (usualOf && usualOf(fewest) > UNLIKELY) return undefined
  const possible: SideTest['possible'][number][] = []
  // What is not far behind is no gap, whatever its chance.
  const isFar = (k: number) => TIMES_AS_OFTEN * k * (followed.length - size) <= (carriers - k) * size
  for (let k = fewest; k <= size && isFar(k); k += 1) {
    const byCounts = atMost(k, drawn)
    if (byCounts > UNLIKELY) break
    const chance = usualOf?.(k) ?? byCounts
    possible.push({ p: Math.max(byCounts, chance), chance })
  }
  const usual = usualOf?.(carried)
  return {
    chance: atMost(carried, drawn),
    ...(usual !== undefined && { usual }),
    expected: (carriers * size) / followed.length,
    p: possible[carried - fewest]?.p ?? 1,
    possible,
  }
}

function usualFor(side: string, followed: readonly Followed[], carriers: number, shifts: readonly Shift[]) {
  const [own, others]: number[][] = [[], []]
  for (const each of followed) {
    if (each.odds === undefined) return undefined
    if (each.side === side) own.push(each.odds)
    else others.push(each.odds)
  }
  return usualChance({ side: own, others, carriers }, shifts)
}
