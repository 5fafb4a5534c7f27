/** A test whose chance takes few values, since it counts outlets. */
export interface DiscreteTest {
  /** What came of it; 1 where it is no finding, whatever its chance. */
  p: number
  /** All findings that were possible, the least likely first: `p`, and the chance of that or less where nothing is to be found. */
  possible: readonly { p: number; chance: number }[]
}

/**
 * Adjusted p values of many discrete tests, in their order: showing those that are at most `rate` keeps the expected share
 * of false ones among those shown at or below that rate, where tests are independent. A test that could not have come out
 * so low takes no part in what a low value costs. Step-down procedure DBH-SD of S. Döhler, G. Durand and E. Roquain, "New
 * FDR bounds for discrete and heterogeneous tests", Electronic Journal of Statistics 12 (2018), 1867–1900; it goes back to
 * Y. Benjamini and Y. Hochberg (1995).
 */
export function adjusted(tests: readonly DiscreteTest[]): number[] {
  const qs = tests.map(() => 1)
  const found = tests.flatMap(({ p }, at) => (p < 1 ? [{ p, at }] : [])).sort((one, other) => one.p - other.p)
  let most = 0
  for (const [i, { p, at }] of found.entries()) {
    if (i === 0 || p > found[i - 1].p) most = Math.max(most, falseUpTo(p, tests) / rankOf(p, i, found))
    qs[at] = Math.min(1, most)
  }
  return qs
}

/** How many findings so low, or lower, are to be expected where nothing is to be found; somewhat more, for the proof. */
function falseUpTo(p: number, tests: readonly DiscreteTest[]): number {
  let sum = 0
  for (const { possible } of tests) {
    let chance = 0
    for (const each of possible) {
      if (each.p > p) break
      chance = each.chance
    }
    sum += chance / (1 - chance)
  }
  return sum
}

/** How many came out so low or lower. */
function rankOf(p: number, from: number, found: readonly { p: number }[]): number {
  let last = from
  while (last + 1 < found.length && found[last + 1].p === p) last += 1
  return last + 1
}
