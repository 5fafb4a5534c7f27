/**
 * How much keener or less keen a side is from story to story than usual: a distribution of shifts, in logarithms of odds,
 * learnt from the stories of the weeks before. It is Student's t of an unknown scale with tails of an unknown weight, each
 * weighed by how well it goes with what was seen. Of stories that a side carried no more than is usual only that is taken:
 * how far below they were would tell of those from which it was kept, and that is what is looked for.
 */
import { countsOf, type Shift, shiftedCounts } from './usual-chance.ts'

/** A side in a story of the weeks before. */
export interface SideSeen {
  side: string
  /** Usual odds of those on it, and of all others. */
  own: readonly number[]
  others: readonly number[]
  /** How many carried it: of the side, and of all. */
  carried: number
  carriers: number
}

/** Shifts that are looked at: closer together near none. */
const SHIFTS = Array.from({ length: 31 }, (_, i) => {
  const at = (i - 15) * 0.28
  return { by: Math.sinh(at) / 4, width: Math.cosh(at) }
})
const SCALES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.6, 0.8, 1.1, 1.5]
/** Degrees of freedom, and how likely they are before anything was seen. */
const TAILS = [
  { freedom: 3, likely: 0.4 },
  { freedom: 8, likely: 0.3 },
  { freedom: 100, likely: 0.3 },
]
/** The scale that is the likeliest before anything was seen, and how unsure that is, in logarithms. */
const [USUAL_SCALE, UNSURE_SCALE] = [0.5, 0.8]
/** What other sides show of a side counts as much as so many stories of its own. */
const STORIES_OF_OTHERS = 30

const SHAPES = SCALES.flatMap(scale =>
  TAILS.map(({ freedom, likely }) => ({
    before: Math.log(likely) - (Math.log(scale / USUAL_SCALE) / UNSURE_SCALE) ** 2 / 2,
    weights: weightsOf(scale, freedom),
  })),
)

function weightsOf(scale: number, freedom: number): number[] {
  const heights = SHIFTS.map(({ by, width }) => width * (1 + (by / scale) ** 2 / freedom) ** (-(freedom + 1) / 2))
  const all = heights.reduce((sum, each) => sum + each, 0)
  return heights.map(each => each / all)
}

/** The shifts of a side, as the stories of all sides show them; `widen` makes up for what the fit of usual odds took away. */
export function moodsOf(seen: readonly SideSeen[], stories: number, widen: number): (side: string) => Shift[] {
  const sides = new Map<string, number[]>()
  for (const each of seen) {
    const chances = chancesOf(each)
    const known = sides.get(each.side) ?? SHAPES.map(() => 0)
    sides.set(
      each.side,
      known.map((log, shape) => log + Math.log(weighed(SHAPES[shape].weights, chances))),
    )
  }
  const all = SHAPES.map((_, shape) => [...sides.values()].reduce((sum, logs) => sum + logs[shape], 0))
  const share = Math.min(1, STORIES_OF_OTHERS / (Math.max(1, sides.size - 1) * stories))
  const made = new Map<string, Shift[]>()
  return side => {
    const known = made.get(side)
    if (known) return known
    const own = sides.get(side)
    const logs = SHAPES.map(
      ({ before }, shape) => before + (own?.[shape] ?? 0) + share * (all[shape] - (own?.[shape] ?? 0)),
    )
    const mixed = mixedBy(logs, widen)
    made.set(side, mixed)
    return mixed
  }
}

const weighed = (weights: readonly number[], chances: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * chances[i], Number.MIN_VALUE)

/** For every shift the chance of what was seen: of so many, or of no more than is usual. */
function chancesOf({ own, others, carried, carriers }: SideSeen): number[] {
  const { least, logs } = countsOf({ side: own, others, carriers })
  const middle = middleOf(shiftedCounts(logs, 0))
  return SHIFTS.map(({ by }) => {
    const chances = shiftedCounts(logs, by)
    if (carried - least > middle) return chances[carried - least]
    return chances.slice(0, middle + 1).reduce((sum, each) => sum + each, 0)
  })
}

function middleOf(chances: readonly number[]): number {
  let [sum, at] = [0, 0]
  while (at < chances.length - 1 && sum + chances[at] < 0.5) {
    sum += chances[at]
    at += 1
  }
  return at
}

function mixedBy(logs: readonly number[], widen: number): Shift[] {
  const most = Math.max(...logs)
  const heights = logs.map(each => Math.exp(each - most))
  const all = heights.reduce((sum, each) => sum + each, 0)
  return SHIFTS.map(({ by }, i) => ({
    by: by * widen,
    weight: SHAPES.reduce((sum, { weights }, shape) => sum + (heights[shape] / all) * weights[i], 0),
  }))
}
