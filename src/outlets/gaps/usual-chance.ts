/**
 * How likely so few, or fewer, of one side carried a story that so many carried, where outlets carry as they usually do.
 * Each carries on its own with odds that stand to one another as their usual odds do; how big the story is drops out, since
 * the number of carriers is given: the conditional Bernoulli distribution (S. X. Chen and J. S. Liu, "Statistical
 * applications of the Poisson-binomial and conditional Bernoulli distributions", Statistica Sinica 7 (1997), 875–892).
 * Where all odds are equal it is the hypergeometric distribution. Sides are not equally keen on every story: their odds are
 * shifted, as widely as they were in the weeks before.
 */

/** How much keener a side is on a story than usual, in logarithms of odds, and how likely it is to be that. */
export interface Shift {
  by: number
  weight: number
}

export interface UsualDraw {
  /** Usual odds of those of the side, and of all others; above 0. */
  side: readonly number[]
  others: readonly number[]
  /** How many carried it in all. */
  carriers: number
}

/** P(X ≤ k), for any k. */
export function usualChance(draw: UsualDraw, shifts: readonly Shift[]): (k: number) => number {
  const { least, logs } = countsOf(draw)
  const upTo = new Float64Array(logs.length)
  for (const { by, weight } of shifts) {
    let sum = 0
    for (const [i, chance] of shiftedCounts(logs, by).entries()) {
      sum += chance
      upTo[i] += weight * sum
    }
  }
  return k => (k < least ? 0 : Math.min(1, upTo[Math.min(k - least, upTo.length - 1)]))
}

/** How many of the side carry it: for every count from `least` on a logarithm, as the chances stand to one another. */
export function countsOf({ side, others, carriers }: UsualDraw): { least: number; logs: number[] } {
  const tilt = tiltFor([...side, ...others], carriers)
  const [ofSide, ofOthers] = [sumsOf(side, tilt, carriers), sumsOf(others, tilt, carriers)]
  const least = Math.max(0, carriers - others.length)
  const most = Math.min(side.length, carriers)
  const logOf = (x: number) => Math.log(Math.max(ofSide[x] * ofOthers[carriers - x], Number.MIN_VALUE))
  return { least, logs: Array.from({ length: most - least + 1 }, (_, i) => logOf(least + i)) }
}

/** Chances of the counts where the side is so much keener than usual. */
export function shiftedCounts(logs: readonly number[], by: number): number[] {
  let most = -Infinity
  for (const [i, log] of logs.entries()) most = Math.max(most, log + i * by)
  let all = 0
  const chances = logs.map((log, i) => {
    const part = Math.exp(log + i * by - most)
    all += part
    return part
  })
  return chances.map(each => each / all)
}

/** How many carry it where each does with its tilted odds: a probability for every count up to `most`. */
function sumsOf(odds: readonly number[], tilt: number, most: number): Float64Array {
  const counts = new Float64Array(Math.min(odds.length, most) + 1)
  counts[0] = 1
  for (const [i, each] of odds.entries()) {
    const chance = (each * tilt) / (1 + each * tilt)
    for (let x = Math.min(i + 1, counts.length - 1); x > 0; x -= 1)
      counts[x] = counts[x] * (1 - chance) + counts[x - 1] * chance
    counts[0] *= 1 - chance
  }
  return counts
}

const TILT_STEPS = 200

/** The factor of all odds with which as many carry a story on average as did. */
export function tiltFor(odds: readonly number[], carriers: number): number {
  if (carriers <= 0) return 1e-12
  if (carriers >= odds.length) return 1e12
  let [low, high] = [-40, 40]
  let at = 0
  for (let step = 0; step < TILT_STEPS && high - low > 1e-9; step += 1) {
    const tilt = Math.exp(at)
    let [mean, variance] = [0, 0]
    for (const each of odds) {
      const chance = (each * tilt) / (1 + each * tilt)
      mean += chance
      variance += chance * (1 - chance)
    }
    if (mean > carriers) high = at
    else low = at
    // Newton's step where it stays inside, else the middle; now and then the middle, since Newton's steps may go in circles.
    const next = at + (carriers - mean) / variance
    const isDone = Math.abs(next - at) < 1e-9
    at = next > low && next < high && step % 4 < 3 ? next : (low + high) / 2
    if (isDone) return Math.exp(next)
  }
  return Math.exp(at)
}

/** A normal variable with that standard deviation, in steps of three quarters of it. */
export const normalShifts = (deviation: number): Shift[] =>
  deviation === 0 ? [{ by: 0, weight: 1 }] : STEPS.map((step, i) => ({ by: step * deviation, weight: WEIGHTS[i] }))

/** Both shifts, one on top of the other, as shifts of the sizes of the first: what falls between two is shared by them. */
export function bothShifts(one: readonly Shift[], other: readonly Shift[]): Shift[] {
  const both = one.map(({ by }) => ({ by, weight: 0 }))
  const last = one.length - 1
  for (const b of other) {
    let at = 0
    for (const a of one) {
      const by = Math.max(one[0].by, Math.min(one[last].by, a.by + b.by))
      while (at < last - 1 && one[at + 1].by < by) at += 1
      const share = last === 0 ? 0 : (by - one[at].by) / (one[at + 1].by - one[at].by)
      both[at].weight += a.weight * b.weight * (1 - share)
      if (share > 0) both[at + 1].weight += a.weight * b.weight * share
    }
  }
  return both
}

const STEPS = Array.from({ length: 11 }, (_, i) => (i - 5) * 0.75)
const HEIGHTS = STEPS.map(step => Math.exp((-step * step) / 2))
const WEIGHTS = HEIGHTS.map(each => each / HEIGHTS.reduce((sum, height) => sum + height, 0))
