/** A pair of places with what it weighs. */
export interface Link {
  old: number
  now: number
  weight: number
}

/**
 * Of links in the order of `now`, the heaviest that are in the order of `old` too: what stayed where it was. The others moved.
 * n log n, by a Fenwick tree of the heaviest chain that ends before a place.
 */
export function longestChain<T extends Link>(links: readonly T[]): T[] {
  const ranks = new Map([...new Set(links.map(({ old }) => old))].sort((a, b) => a - b).map((old, rank) => [old, rank]))
  const best = new Int32Array(ranks.size + 1).fill(-1)
  const weights = new Float64Array(links.length)
  const before = new Int32Array(links.length)
  let last = -1
  links.forEach(({ old, weight }, index) => {
    const rank = ranks.get(old)!
    const previous = heaviestBefore(best, weights, rank)
    before[index] = previous
    weights[index] = weight + (previous === -1 ? 0 : weights[previous])
    if (last === -1 || weights[index] > weights[last]) last = index
    for (let at = rank + 1; at < best.length; at += at & -at) {
      if (best[at] === -1 || weights[index] > weights[best[at]]) best[at] = index
    }
  })
  const chain: T[] = []
  for (let index = last; index !== -1; index = before[index]) chain.push(links[index])
  return chain.reverse()
}

function heaviestBefore(best: Int32Array, weights: Float64Array, rank: number): number {
  let found = -1
  for (let at = rank; at > 0; at -= at & -at) {
    if (best[at] !== -1 && (found === -1 || weights[best[at]] > weights[found])) found = best[at]
  }
  return found
}
