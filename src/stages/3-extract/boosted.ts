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
  const width = rows[0]?.length ?? 0
  const data = inOnePiece(rows, width)
  for (let tree = 0; tree < trees.roots.length; tree++) addTree(trees, tree, data, width, scores)
  const ratings: number[] = []
  for (let i = 0; i < scores.length; i++) ratings.push(1 / (1 + Math.exp(-scores[i])))
  return ratings
}

/** The rows one behind the other; most lie so already (rowsOf). */
function inOnePiece(rows: readonly Float32Array[], width: number): Float32Array {
  const piece = rows[0]?.buffer
  const bytes = width * Float32Array.BYTES_PER_ELEMENT
  if (piece && rows.every((row, i) => row.buffer === piece && row.byteOffset === i * bytes)) {
    return new Float32Array(piece, 0, rows.length * width)
  }
  const data = new Float32Array(rows.length * width)
  for (let i = 0; i < rows.length; i++) data.set(rows[i], i * width)
  return data
}

/**
 * Four rows at once, and every row goes as many steps as the deepest leaf is away: a step adds what a comparison gives
 * instead of branching on it. Which way a row goes cannot be foreseen, and a processor that guesses wrong loses more time
 * than some steps on the spot cost; the four rows do not wait for each other.
 */
function addTree(trees: Compiled, tree: number, data: Float32Array, width: number, scores: Float64Array): void {
  const { nodes, thresholds, values } = trees
  const root = trees.roots[tree]
  const depth = trees.depths[tree]
  const last = scores.length - 1
  for (let i = 0; i <= last; i += 4) {
    // Where there are no four rows left, the last one goes again, and nothing comes of it.
    const fromA = i * width
    const fromB = Math.min(i + 1, last) * width
    const fromC = Math.min(i + 2, last) * width
    const fromD = Math.min(i + 3, last) * width
    let a = root
    let b = root
    let c = root
    let d = root
    for (let step = depth; step > 0; step--) {
      a = (nodes[a + CHILD] + Math.imul(SIZE, +(data[fromA + nodes[a]] > thresholds[a + THRESHOLD]))) | 0
      b = (nodes[b + CHILD] + Math.imul(SIZE, +(data[fromB + nodes[b]] > thresholds[b + THRESHOLD]))) | 0
      c = (nodes[c + CHILD] + Math.imul(SIZE, +(data[fromC + nodes[c]] > thresholds[c + THRESHOLD]))) | 0
      d = (nodes[d + CHILD] + Math.imul(SIZE, +(data[fromD + nodes[d]] > thresholds[d + THRESHOLD]))) | 0
    }
    scores[i] += values[a]
    if (i < last) scores[i + 1] += values[b]
    if (i + 1 < last) scores[i + 2] += values[c]
    if (i + 2 < last) scores[i + 3] += values[d]
  }
}

/**
 * Numbers a node: its feature, its threshold, its first child with the second right behind it. A leaf is its own child and
 * has a threshold that nothing passes.
 */
const SIZE = 3
const THRESHOLD = 1
const CHILD = 2

/** All trees in one piece of memory, node after node, so that what a step asks lies together. */
interface Compiled {
  nodes: Int32Array
  /** The same memory, for the thresholds in it. */
  thresholds: Float32Array
  values: Float64Array
  roots: Int32Array
  depths: Int32Array
}

const known = new WeakMap<Boosted, Compiled>()

function compiled(model: Boosted): Compiled {
  const cached = known.get(model)
  if (cached) return cached
  const count = model.trees.length
  const size = SIZE * model.trees.reduce((sum, tree) => sum + tree.feature.length, 0)
  const nodes = new Int32Array(size)
  const thresholds = new Float32Array(nodes.buffer)
  const values = new Float64Array(size)
  const made: Compiled = { nodes, thresholds, values, roots: new Int32Array(count), depths: new Int32Array(count) }
  let start = 0
  for (const [i, tree] of model.trees.entries()) {
    made.roots[i] = start
    made.depths[i] = lay(tree, start, made)
    start += SIZE * tree.feature.length
  }
  known.set(model, made)
  return made
}

/** Lays a tree down level by level, so that the children of a node stand side by side; answers how deep it is. */
function lay(tree: BoostedTree, start: number, into: Compiled): number {
  const order = [{ node: 0, depth: 0 }]
  for (let i = 0; i < order.length; i++) {
    const { node, depth } = order[i]
    const at = start + SIZE * i
    const leaf = tree.feature[node] < 0
    into.values[at] = tree.value[node]
    into.nodes[at] = leaf ? 0 : tree.feature[node]
    into.thresholds[at + THRESHOLD] = leaf ? Infinity : floor32(tree.threshold[node])
    into.nodes[at + CHILD] = leaf ? at : start + SIZE * order.length
    if (leaf) continue
    order.push({ node: tree.left[node], depth: depth + 1 }, { node: tree.right[node], depth: depth + 1 })
  }
  return order[order.length - 1].depth
}

/** The greatest 32-bit number that is not above: rows are such numbers, so that no comparison changes. */
function floor32(value: number): number {
  const near = Math.fround(value)
  if (near <= value || !Number.isFinite(near)) return near
  const bits = new Int32Array(Float32Array.of(near).buffer)
  bits[0] += near > 0 ? -1 : 1
  return new Float32Array(bits.buffer)[0]
}
