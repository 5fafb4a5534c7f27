import type { Boosted, BoostedTree as Tree } from '../src/stages/3-extract/boosted.ts'

/** Gradient-boosted decision trees for a yes or no with weights: histograms, logistic loss. Small on purpose. */

export interface TrainOptions {
  trees: number
  depth: number
  rate: number
  /** Share of features tried in each tree. */
  columns: number
  minWeight: number
  /** Share of rows that each tree sees. */
  sample: number
  /** Added to every leaf's and split's weight: keeps small leaves near nothing. */
  ridge: number
  seed: number
}

const BINS = 40

/** Trains on rows with labels from 0 to 1. Deterministic. */
export function trained(
  rows: readonly Float32Array[],
  labels: Float64Array,
  weights: Float64Array,
  options: TrainOptions,
): Boosted {
  const features = rows[0].length
  const edges = Array.from({ length: features }, (_, f) => quantiles(rows, f))
  const columns = edges.map((edge, f) => Uint8Array.from(rows, row => binOf(edge, row[f])))
  let yes = 0
  let all = 0
  for (let i = 0; i < rows.length; i++) {
    yes += labels[i] * weights[i]
    all += weights[i]
  }
  const bias = Math.log(yes / (all - yes))
  const scores = new Float64Array(rows.length).fill(bias)
  const random = seeded(options.seed)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    const tried = edges.map((_, f) => f).filter(f => edges[f].length > 0 && random() < options.columns)
    const seen = Int32Array.from({ length: rows.length }, (_, i) => i).filter(() => random() < options.sample)
    trees.push(grown(columns, edges, labels, weights, scores, tried, seen, options))
  }
  return { bias, trees }
}

function grown(
  columns: Uint8Array[],
  edges: number[][],
  labels: Float64Array,
  weights: Float64Array,
  scores: Float64Array,
  tried: number[],
  seen: Int32Array,
  { depth, rate, minWeight, ridge }: TrainOptions,
): Tree {
  const n = labels.length
  const gradient = new Float64Array(n)
  const hessian = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const p = 1 / (1 + Math.exp(-scores[i]))
    gradient[i] = weights[i] * (labels[i] - p)
    hessian[i] = weights[i] * p * (1 - p)
  }
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] }
  const bins: number[] = []
  const grow = (items: Int32Array, level: number): number => {
    const at = tree.feature.length
    tree.feature.push(-1)
    tree.threshold.push(0)
    tree.left.push(0)
    tree.right.push(0)
    tree.value.push(0)
    const split =
      level < depth ? bestSplit(columns, edges, items, gradient, hessian, tried, minWeight, ridge) : undefined
    if (!split) {
      let g = 0
      let h = 0
      for (const i of items) {
        g += gradient[i]
        h += hessian[i]
      }
      const value = (rate * g) / (h + ridge)
      tree.value[at] = value
      return at
    }
    tree.feature[at] = split.feature
    bins[at] = split.bin
    tree.threshold[at] = edges[split.feature][split.bin]
    const column = columns[split.feature]
    tree.left[at] = grow(
      items.filter(i => column[i] <= split.bin),
      level + 1,
    )
    tree.right[at] = grow(
      items.filter(i => column[i] > split.bin),
      level + 1,
    )
    return at
  }
  grow(seen, 0)
  for (let i = 0; i < n; i++) scores[i] += leafOf(tree, bins, columns, i)
  return tree
}

function leafOf(tree: Tree, bins: readonly number[], columns: Uint8Array[], row: number): number {
  let at = 0
  while (tree.feature[at] >= 0) {
    at = columns[tree.feature[at]][row] <= bins[at] ? tree.left[at] : tree.right[at]
  }
  return tree.value[at]
}

function bestSplit(
  columns: Uint8Array[],
  edges: number[][],
  items: Int32Array,
  gradient: Float64Array,
  hessian: Float64Array,
  tried: number[],
  minWeight: number,
  ridge: number,
): { feature: number; bin: number } | undefined {
  let totalG = 0
  let totalH = 0
  for (const i of items) {
    totalG += gradient[i]
    totalH += hessian[i]
  }
  const base = (totalG * totalG) / (totalH + ridge)
  let best: { feature: number; bin: number } | undefined
  let bestGain = 1e-3
  const g = new Float64Array(BINS + 1)
  const h = new Float64Array(BINS + 1)
  for (const feature of tried) {
    g.fill(0)
    h.fill(0)
    const column = columns[feature]
    for (const i of items) {
      g[column[i]] += gradient[i]
      h[column[i]] += hessian[i]
    }
    let leftG = 0
    let leftH = 0
    for (let bin = 0; bin < edges[feature].length; bin++) {
      leftG += g[bin]
      leftH += h[bin]
      if (leftH < minWeight || totalH - leftH < minWeight) continue
      const rightG = totalG - leftG
      const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (totalH - leftH + ridge) - base
      if (gain > bestGain) {
        bestGain = gain
        best = { feature, bin }
      }
    }
  }
  return best
}

/** Upper edges of bins with about as many rows each. */
function quantiles(rows: readonly Float32Array[], feature: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000))
  const values: number[] = []
  for (let i = 0; i < rows.length; i += step) values.push(rows[i][feature])
  values.sort((a, b) => a - b)
  const distinct = [...new Set(values)]
  if (distinct.length <= BINS) return distinct.slice(0, -1).map((value, i) => (value + distinct[i + 1]) / 2)
  const edges = Array.from({ length: BINS - 1 }, (_, b) => values[Math.floor(((b + 1) * values.length) / BINS)])
  return [...new Set(edges)].filter(edge => edge < values[values.length - 1])
}

function binOf(edges: number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]) high = middle
    else low = middle + 1
  }
  return low
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
