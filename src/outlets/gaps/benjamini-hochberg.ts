/**
 * Adjusted p values of many tests, in their order: showing those that are at most `rate` keeps the expected share of false
 * ones among those shown at or below that rate. Step-up procedure of Y. Benjamini and Y. Hochberg, "Controlling the False
 * Discovery Rate", Journal of the Royal Statistical Society B 57 (1995), 289–300.
 */
export function adjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[b] - pValues[a])
  const qs = pValues.map(() => 1)
  let least = 1
  for (const [i, at] of order.entries()) {
    least = Math.min(least, pValues[at] * (pValues.length / (pValues.length - i)))
    qs[at] = least
  }
  return qs
}
