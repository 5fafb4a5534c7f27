/** What a clustering is measured by: BCubed and pairwise precision, recall and F1, and how many clusters there are. */
export interface ClusterScores {
  bcubed: Scores
  pairs: Scores
  predicted: number
  gold: number
  items: number
}

export interface Scores {
  p: number
  r: number
  f1: number
}

/** One item with the cluster that was predicted for it and the true one. */
export interface Labelled {
  predicted: string
  gold: string
}

/** BCubed (Bagga and Baldwin 1998) and pairwise scores of a clustering. */
export function scoreClusters(items: readonly Labelled[]): ClusterScores {
  const predicted = counts(items.map(item => item.predicted))
  const gold = counts(items.map(item => item.gold))
  const both = counts(items.map(item => `${item.predicted}\u0000${item.gold}`))
  let precision = 0
  let recall = 0
  for (const item of items) {
    const shared = both.get(`${item.predicted}\u0000${item.gold}`)!
    precision += shared / predicted.get(item.predicted)!
    recall += shared / gold.get(item.gold)!
  }
  return {
    bcubed: scores(precision / items.length, recall / items.length),
    pairs: scores(pairCount(both) / pairCount(predicted), pairCount(both) / pairCount(gold)),
    predicted: predicted.size,
    gold: gold.size,
    items: items.length,
  }
}

/** Pairwise scores among pairs that `counted` accepts only. Quadratic in the size of the clusters. */
export function scorePairs<Item extends Labelled>(
  items: readonly Item[],
  counted: (one: Item, other: Item) => boolean,
): Scores {
  let together = 0
  let predicted = 0
  let gold = 0
  for (let first = 0; first < items.length; first++) {
    for (let second = first + 1; second < items.length; second++) {
      const same = items[first].predicted === items[second].predicted
      const truly = items[first].gold === items[second].gold
      if ((!same && !truly) || !counted(items[first], items[second])) continue
      if (same) predicted++
      if (truly) gold++
      if (same && truly) together++
    }
  }
  return scores(together / predicted, together / gold)
}

function scores(p: number, r: number): Scores {
  const [precision, recall] = [p, r].map(value => (Number.isFinite(value) ? value : 0))
  return { p: precision, r: recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1)
  return found
}

function pairCount(sizes: Map<string, number>): number {
  let pairs = 0
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2
  return pairs
}
