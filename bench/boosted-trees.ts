import type { Boosted, BoostedTree as Tree } from '../src/stages/3-extract/boosted.ts'
import type { BinnedRows } from './binned-rows.ts'

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

/** Trains on rows with labels from 0 to 1. Deterministic. */
export function trained(data: BinnedRows, labels: Float64Array, weights: Float64Array, options: TrainOptions): Boosted {
  const grower = new Grower(data, labels, weights, options)
  return { bias: grower.bias, trees: Array.from({ length: options.trees }, () => grower.next()) }
}

/** Numbers a bin: its sums of gradients and of hessians. */
const PAIR = 2
const LEAST_GAIN = 1e-3

interface Split {
  feature: number
  bin: number
  gain: number
}

class Grower {
  readonly bias: number
  private readonly data: BinnedRows
  private readonly labels: Float64Array
  private readonly weights: Float64Array
  private readonly options: TrainOptions
  private readonly random: () => number
  private readonly scores: Float64Array
  private readonly gradient: Float64Array
  private readonly hessian: Float64Array
  /** Rows that the tree sees, those of one node side by side. */
  private readonly items: Int32Array
  private readonly spare: Int32Array
  private tried: number[] = []
  private tree: Tree = emptyTree()
  private bins: number[] = []

  constructor(data: BinnedRows, labels: Float64Array, weights: Float64Array, options: TrainOptions) {
    this.data = data
    this.labels = labels
    this.weights = weights
    this.options = options
    this.random = seeded(options.seed)
    const yes = labels.reduce((sum, label, i) => sum + label * weights[i], 0)
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    this.bias = Math.log(yes / (all - yes))
    this.scores = new Float64Array(labels.length).fill(this.bias)
    this.gradient = new Float64Array(labels.length)
    this.hessian = new Float64Array(labels.length)
    this.items = new Int32Array(labels.length)
    this.spare = new Int32Array(labels.length)
  }

  /** The tree that mends most of what the trees before it got wrong. */
  next(): Tree {
    const { edges } = this.data
    this.tried = edges.flatMap((edge, f) => (edge.length > 0 && this.random() < this.options.columns ? [f] : []))
    this.tree = emptyTree()
    this.bins = []
    this.grow(0, this.sampled(), 0)
    this.addScores()
    return this.tree
  }

  private sampled(): number {
    let seen = 0
    for (let i = 0; i < this.labels.length; i++) {
      const p = 1 / (1 + Math.exp(-this.scores[i]))
      this.gradient[i] = this.weights[i] * (this.labels[i] - p)
      this.hessian[i] = this.weights[i] * p * (1 - p)
      if (this.random() < this.options.sample) this.items[seen++] = i
    }
    return seen
  }

  private grow(from: number, to: number, level: number, known?: Float64Array): number {
    const { tree } = this
    const at = addLeaf(tree)
    const [g, h] = this.totals(from, to)
    const open = level < this.options.depth && h >= 2 * this.options.minWeight
    const sums = open ? (known ?? this.histogram(from, to)) : undefined
    const split = sums && this.bestSplit(sums, g, h)
    if (!sums || !split) {
      tree.value[at] = (this.options.rate * g) / (h + this.options.ridge)
      return at
    }
    tree.feature[at] = split.feature
    tree.threshold[at] = this.data.edges[split.feature][split.bin]
    this.bins[at] = split.bin
    const middle = this.parted(from, to, split)
    const deeper = level + 1 < this.options.depth
    const [left, right] = deeper ? this.halves(from, middle, to, sums) : []
    tree.left[at] = this.grow(from, middle, level + 1, left)
    tree.right[at] = this.grow(middle, to, level + 1, right)
    return at
  }

  private totals(from: number, to: number): [gradient: number, hessian: number] {
    let g = 0
    let h = 0
    for (let j = from; j < to; j++) {
      g += this.gradient[this.items[j]]
      h += this.hessian[this.items[j]]
    }
    return [g, h]
  }

  private histogram(from: number, to: number): Float64Array {
    const { items, gradient, hessian } = this
    const { columns, size } = this.data
    const sums = new Float64Array(this.tried.length * size * PAIR)
    for (const [k, feature] of this.tried.entries()) {
      const column = columns[feature]
      const base = k * size * PAIR
      for (let j = from; j < to; j++) {
        const at = base + PAIR * column[items[j]]
        sums[at] += gradient[items[j]]
        sums[at + 1] += hessian[items[j]]
      }
    }
    return sums
  }

  /** Sums of both halves: the smaller is counted, the greater is what is left. */
  private halves(from: number, middle: number, to: number, sums: Float64Array): [Float64Array, Float64Array] {
    const leftIsSmall = middle - from < to - middle
    const small = leftIsSmall ? this.histogram(from, middle) : this.histogram(middle, to)
    const great = sums.map((sum, i) => sum - small[i])
    return leftIsSmall ? [small, great] : [great, small]
  }

  private bestSplit(sums: Float64Array, g: number, h: number): Split | undefined {
    const { minWeight, ridge } = this.options
    const base = (g * g) / (h + ridge)
    let best: Split | undefined
    for (const [k, feature] of this.tried.entries()) {
      let leftG = 0
      let leftH = 0
      for (let bin = 0, at = k * this.data.size * PAIR; bin < this.data.edges[feature].length; bin++, at += PAIR) {
        leftG += sums[at]
        leftH += sums[at + 1]
        if (leftH < minWeight || h - leftH < minWeight) continue
        const rightG = g - leftG
        const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (h - leftH + ridge) - base
        if (gain > (best?.gain ?? LEAST_GAIN)) best = { feature, bin, gain }
      }
    }
    return best
  }

  /** Puts the rows of the left half before those of the right; where the right begins. */
  private parted(from: number, to: number, { feature, bin }: Split): number {
    const { items, spare } = this
    const column = this.data.columns[feature]
    let left = from
    let right = 0
    for (let j = from; j < to; j++) {
      if (column[items[j]] <= bin) items[left++] = items[j]
      else spare[right++] = items[j]
    }
    items.set(spare.subarray(0, right), left)
    return left
  }

  private addScores(): void {
    const { feature, left, right, value } = this.tree
    const { columns } = this.data
    for (let i = 0; i < this.scores.length; i++) {
      let at = 0
      while (feature[at] >= 0) at = columns[feature[at]][i] <= this.bins[at] ? left[at] : right[at]
      this.scores[i] += value[at]
    }
  }
}

function emptyTree(): Tree {
  return { feature: [], threshold: [], left: [], right: [], value: [] }
}

function addLeaf(tree: Tree): number {
  tree.feature.push(-1)
  for (const list of [tree.threshold, tree.left, tree.right, tree.value]) list.push(0)
  return tree.feature.length - 1
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
