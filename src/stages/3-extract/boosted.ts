/** A model of boosted decision trees, as bench/train-extraction.ts writes it. */
export interface Boosted {
  bias: number
  trees: BoostedTree[]
}

/** One tree as parallel lists; a leaf has feature -1 and its value. */
export interface BoostedTree {
  feature: number[]
  threshold: number[]
  left: number[]
  right: number[]
  value: number[]
}

/** The probability of yes for each row of numbers. One tree after the other for all rows: a tree fits the nearest cache. */
export function predictions(model: Boosted, rows: readonly Float32Array[]): number[] {
  const trees = compiled(model)
  const scores = new Float64Array(rows.length).fill(model.bias)
  for (const root of trees.roots) addTree(trees, root, rows, scores)
  return Array.from(scores, score => 1 / (1 + Math.exp(-score)))
}

/** The probability of yes for one row of numbers. */
export function predicted(model: Boosted, row: Float32Array): number {
  return predictions(model, [row])[0]
}

function addTree(
  { nodes, thresholds, values }: Compiled,
  root: number,
  rows: readonly Float32Array[],
  scores: Float64Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    let at = root
    for (let next = nodes[at + 1]; next !== at; next = nodes[at + 1])
      at = row[nodes[at]] <= thresholds[at] ? next : next + SIZE
    scores[i] += values[at]
  }
}

/** Numbers a node: its feature, its first child (a leaf is its own), its threshold; the second child is right behind the first. */
const SIZE = 3
const THRESHOLD = 2

/** All trees in one piece of memory, node after node, so that what a step asks lies together. */
interface Compiled {
  nodes: Int32Array
  /** The same memory from the first threshold on. */
  thresholds: Float32Array
  values: Float64Array
  roots: Int32Array
}

const known = new WeakMap<Boosted, Compiled>()

function compiled(model: Boosted): Compiled {
  const cached = known.get(model)
  if (cached) return cached
  const size = SIZE * model.trees.reduce((sum, tree) => sum + tree.feature.length, 0)
  const nodes = new Int32Array(size)
  const thresholds = new Float32Array(nodes.buffer, 4 * THRESHOLD)
  const made: Compiled = {
    nodes,
    thresholds,
    values: new Float64Array(size),
    roots: new Int32Array(model.trees.length),
  }
  let start = 0
  for (const [i, tree] of model.trees.entries()) {
    made.roots[i] = start
    lay(tree, start, made)
    start += SIZE * tree.feature.length
  }
  known.set(model, made)
  return made
}

/** Lays a tree down level by level, so that the children of a node stand side by side. */
function lay(tree: BoostedTree, start: number, into: Compiled): void {
  const order = [0]
  for (let i = 0; i < order.length; i++) {
    const node = order[i]
    const at = start + SIZE * i
    into.values[at] = tree.value[node]
    into.nodes[at + 1] = tree.feature[node] < 0 ? at : start + SIZE * order.length
    if (tree.feature[node] < 0) continue
    into.nodes[at] = tree.feature[node]
    into.thresholds[at] = floor32(tree.threshold[node])
    order.push(tree.left[node], tree.right[node])
  }
}

/** The greatest 32-bit number that is not above: rows are such numbers, so that no comparison changes. */
function floor32(value: number): number {
  const near = Math.fround(value)
  if (near <= value || !Number.isFinite(near)) return near
  const bits = new Int32Array(Float32Array.of(near).buffer)
  bits[0] += near > 0 ? -1 : 1
  return new Float32Array(bits.buffer)[0]
}
