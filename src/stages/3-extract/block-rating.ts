import { type PageSight, blockFeatures } from './block-features.ts'
import { type Boosted, predicted } from './boosted.ts'
import { kinRatings } from './kin-features.ts'
import type { Block } from './render.ts'
import type { Elem } from './tree.ts'

export interface RatingModel {
  first: Boosted
  second: Boosted
}

/**
 * How likely each block is the article's, in two looks: each block by itself and its places; then again knowing how
 * its neighbours and its boxes were rated, so that a text holds together.
 */
export function blockRatings(blocks: readonly Block[], sight: PageSight, model: RatingModel): number[] {
  const rows = blockFeatures(blocks, sight)
  const first = rows.map(row => predicted(model.first, row))
  return secondRows(rows, blocks, first).map(row => predicted(model.second, row))
}

/** The rows of the second look. */
export function secondRows(
  rows: readonly Float32Array[],
  blocks: readonly Block[],
  first: readonly number[],
): Float32Array[] {
  const boxes = boxRatings(blocks, first)
  const wide = bestBox(blocks, first, 0.4)
  const core = bestBox(blocks, first, 0.7)
  const mass = first.reduce((sum, p, i) => sum + p * blocks[i].text.length, 1)
  const kin = kinRatings(blocks, first)
  let before = 0
  return rows.map((row, i) => {
    const around = [-4, -3, -2, -1, 1, 2, 3, 4].map(offset => first[i + offset] ?? -1)
    const second = [
      first[i],
      ...around,
      average(first, i - 8, i),
      average(first, i + 1, i + 9),
      before / mass,
      Math.log2(mass),
      kin[i],
      ...wide[i],
      ...core[i],
    ]
    before += first[i] * blocks[i].text.length
    const out = new Float32Array(row.length + second.length + BOX_COUNT)
    out.set(row)
    out.set(second, row.length)
    out.set(boxes[i], row.length + second.length)
    return out
  })
}

/**
 * The box whose blocks gain most over a bar (rating less bar, by length): for each block the steps up to it, or -1
 * outside, and whether the block stands between the first and the last block of the box that pass the bar.
 */
function bestBox(blocks: readonly Block[], first: readonly number[], bar: number): [number, number][] {
  const gains = new Map<Elem, number>()
  for (const [i, { element, text }] of blocks.entries()) {
    const gain = (first[i] - bar) * text.length
    for (let at: Elem | null = element; at !== null; at = at.parent) gains.set(at, (gains.get(at) ?? 0) + gain)
  }
  let best: Elem | undefined
  let most = 0
  for (const [element, gain] of gains) {
    if (gain <= most) continue
    best = element
    most = gain
  }
  const steps = blocks.map(({ element }) => stepsUp(element, best))
  const passing = steps.flatMap((step, i) => (step >= 0 && first[i] >= bar ? [i] : []))
  const [from, to] = [passing[0] ?? 0, passing[passing.length - 1] ?? -1]
  return steps.map((step, i) => [step, Number(i >= from && i <= to)])
}

function stepsUp(element: Elem, to: Elem | undefined): number {
  let steps = 0
  for (let at: Elem | null = element; at !== null; at = at.parent) {
    if (at === to) return steps
    steps += 1
  }
  return -1
}

function average(first: readonly number[], from: number, to: number): number {
  const start = Math.max(0, from)
  const end = Math.min(first.length, to)
  let sum = 0
  for (let i = start; i < end; i++) sum += first[i]
  return end <= start ? -1 : sum / (end - start)
}

const BOX_COUNT = 8

/** For the four nearest boxes that hold more than the block: mean rating by length, and their share of all that is rated. */
function boxRatings(blocks: readonly Block[], first: readonly number[]): number[][] {
  const stats = new Map<Elem, { chars: number; rated: number; blocks: number }>()
  let all = 1
  for (const [i, { element, text }] of blocks.entries()) {
    const rated = first[i] * text.length
    all += rated
    for (let at: Elem | null = element; at !== null; at = at.parent) {
      const stat = stats.get(at) ?? { chars: 0, rated: 0, blocks: 0 }
      stat.chars += text.length
      stat.rated += rated
      stat.blocks += 1
      stats.set(at, stat)
    }
  }
  const known = new Map<Elem, number[]>()
  return blocks.map(({ element }) => {
    const cached = known.get(element)
    if (cached) return cached
    const row: number[] = []
    let seen = 1
    for (let at: Elem | null = element; at !== null && row.length < BOX_COUNT; at = at.parent) {
      const stat = stats.get(at)
      if (!stat || stat.blocks <= seen) continue
      seen = stat.blocks
      row.push(stat.rated / stat.chars, stat.rated / all)
    }
    while (row.length < BOX_COUNT) row.push(-1)
    known.set(element, row)
    return row
  })
}
