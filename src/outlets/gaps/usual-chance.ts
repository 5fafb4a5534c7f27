/**
 * How likely so few, or fewer, of one side carried a story that so many carried, where outlets carry as they usually do.
 * Each carries on its own with odds that stand to one another as their usual odds do; how big the story is drops out, since
 * the number of carriers is given: the conditional Bernoulli distribution (S. X. Chen and J. S. Liu, "Statistical
 * applications of the Poisson-binomial and conditional Bernoulli distributions", Statistica Sinica 7 (1997), 875–892).
 * Where all odds are equal it is the hypergeometric distribution. Sides are not equally keen on every story: their odds are
 * shifted by a normal variable, in logarithms, as widely as they were in the weeks before.
 */

export interface UsualDraw {
  /** Usual odds of those of the side, and of all others; above 0. */
  side: readonly number[]
  others: readonly number[]
  /** How many carried it in all. */
  carriers: number
  /** Standard deviation of the side's keenness from story to story, in logarithms of odds. */
  spread: number
}

/** P(X ≤ k), for any k. */
export function usualChance({ side, others, carriers, spread }: UsualDraw): (k: number) => number {
  const tilt = tiltFor([...side, ...others], carriers)
  const [ofSide, ofOthers] = [countsOf(side, tilt), countsOf(others, tilt)]
  const least = Math.max(0, carriers - others.length)
  const most = Math.min(side.length, carriers)
  const joint = Array.from({ length: most - least + 1 }, (_, i) => ofSide[least + i] * ofOthers[carriers - least - i])
  const shifts = shiftsOf(spread)
  return k => shifts.reduce((sum, [shift, weight]) => sum + weight * tail(joint, k - least, Math.exp(shift)), 0)
}

function tail(joint: readonly number[], last: number, factor: number): number {
  // From the middle of the range, so that powers of the factor neither overflow nor vanish.
  const centre = joint.indexOf(Math.max(...joint))
  let [upTo, all, power] = [0, 0, factor ** -centre]
  for (const [i, weight] of joint.entries()) {
    const part = weight * power
    all += part
    if (i <= last) upTo += part
    power *= factor
  }
  return all === 0 ? 1 : upTo / all
}

/** How many carry it where each does with its tilted odds: a probability for every count. */
function countsOf(odds: readonly number[], tilt: number): Float64Array {
  const counts = new Float64Array(odds.length + 1)
  counts[0] = 1
  for (const [i, each] of odds.entries()) {
    const chance = (each * tilt) / (1 + each * tilt)
    for (let x = i + 1; x > 0; x -= 1) counts[x] = counts[x] * (1 - chance) + counts[x - 1] * chance
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

/** A normal distribution in steps of half a standard deviation. */
const STEPS = Array.from({ length: 17 }, (_, i) => (i - 8) / 2)
const WEIGHTS = STEPS.map(step => Math.exp((-step * step) / 2))
const WEIGHT = WEIGHTS.reduce((sum, each) => sum + each, 0)

const shiftsOf = (spread: number): [shift: number, weight: number][] =>
  spread === 0 ? [[0, 1]] : STEPS.map((step, i) => [step * spread, WEIGHTS[i] / WEIGHT])
