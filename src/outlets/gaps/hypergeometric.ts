/**
 * How likely so few, or fewer, of one side are among those that were drawn, where every draw is as likely as any other:
 * Fisher's exact test, lower tail (R. A. Fisher, "The Logic of Inductive Inference", 1935).
 */

/** ln n! for every n up to the largest that was asked for. */
let logFactorials = new Float64Array([0, 0])

function upTo(n: number): Float64Array {
  if (n < logFactorials.length) return logFactorials
  const longer = new Float64Array(Math.max(n + 1, 2 * logFactorials.length))
  longer.set(logFactorials)
  for (let i = logFactorials.length; i < longer.length; i += 1) longer[i] = longer[i - 1] + Math.log(i)
  return (logFactorials = longer)
}

/** ln of the number of ways to choose `k` of `n`. */
const logWays = (n: number, k: number, logs: Float64Array): number => logs[n] - logs[k] - logs[n - k]

/** A population of which some were drawn. */
export interface Drawn {
  population: number
  /** How many of the population are of the side. */
  side: number
  /** How many of the population were drawn. */
  drawn: number
}

/**
 * P(X ≤ k): at most `k` of the side among those drawn. Whole numbers, `side` and `drawn` not above `population`; to about
 * ten digits for populations up to 100,000.
 */
export function atMost(k: number, { population, side, drawn }: Drawn): number {
  const least = Math.max(0, drawn + side - population)
  const most = Math.min(side, drawn)
  if (k < least) return 0
  if (k >= most) return 1
  const logs = upTo(population)
  const all = logWays(population, drawn, logs)
  const of = (x: number) => Math.exp(logWays(side, x, logs) + logWays(population - side, drawn - x, logs) - all)
  // The shorter tail is the more exact one to add up, the smallest first.
  const mean = (drawn * side) / population
  if (k > mean) return Math.max(0, 1 - sumFrom(most, k + 1, of))
  return Math.min(1, sumFrom(least, k, of))
}

function sumFrom(outer: number, inner: number, of: (x: number) => number): number {
  const step = outer <= inner ? 1 : -1
  let sum = 0
  for (let x = outer; step * x <= step * inner; x += step) sum += of(x)
  return sum
}
