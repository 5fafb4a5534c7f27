import { boxesOf } from './boxes.ts'
import type { FeaturePart } from './feature-parts.ts'
import { kinOf } from './kin-features.ts'
import type { OwnFeatures } from './own-features.ts'
import type { Block } from './render.ts'

/** Farther is as good as outside, in blocks. */
const FAR = 30

/**
 * Where each block stands to the make (kinOf) that has most of the page's prose: its own make's share of the prose, and
 * that of the greatest; whether it is of that make; how far before its first or behind its last block; how many steps up
 * to the nearest box that holds both the block and the main box of that make, from either side.
 */
export function makePart(blocks: readonly Block[], own: readonly OwnFeatures[]): FeaturePart {
  const kin = kinOf(blocks)
  const prose = new Float64Array(blocks.length)
  let all = 1
  for (let i = 0; i < blocks.length; i++) {
    if (!own[i].good) continue
    prose[kin[i]] += own[i].chars
    all += own[i].chars
  }
  const top = prose.reduce((best, chars, make) => (chars > (prose[best] ?? 0) ? make : best), -1)
  const [first, last] = span(kin, own, top)
  const { up, down } = stepsToBoth(blocks, own, kin, top)
  const share = top < 0 ? 0 : prose[top] / all
  return {
    width: 6,
    write: (row, at, i) => {
      row[at] = prose[kin[i]] / all
      row[at + 1] = Number(kin[i] === top)
      row[at + 2] = share
      row[at + 3] = first < 0 ? -99 : i < first ? Math.max(-FAR, i - first) : Math.min(FAR, Math.max(0, i - last))
      row[at + 4] = up[i]
      row[at + 5] = down[i]
    },
  }
}

/** The first and the last good block of a make. */
function span(kin: Int32Array, own: readonly OwnFeatures[], make: number): [number, number] {
  let [first, last] = [-1, -1]
  for (let i = 0; i < kin.length; i++) {
    if (kin[i] !== make || !own[i].good) continue
    if (first < 0) first = i
    last = i
  }
  return [first, last]
}

const OUTSIDE = 20

/** Steps from the block, and from the box that holds most of the make, up to the box that holds both. */
function stepsToBoth(
  blocks: readonly Block[],
  own: readonly OwnFeatures[],
  kin: Int32Array,
  make: number,
): { up: Int32Array; down: Int32Array } {
  const boxes = boxesOf(blocks)
  const held = new Float64Array(boxes.parents.length)
  let main = -1
  for (let i = 0; i < blocks.length; i++) {
    const box = boxes.parents[boxes.of[i]]
    if (kin[i] !== make || box < 0) continue
    held[box] += own[i].chars
    if (main < 0 || held[box] > held[main]) main = box
  }
  const above = new Int32Array(boxes.parents.length).fill(-1)
  for (let [at, level] = [main, 0]; at >= 0; at = boxes.parents[at], level++) above[at] = level
  const steps = { up: new Int32Array(blocks.length), down: new Int32Array(blocks.length) }
  for (let i = 0; i < blocks.length; i++) {
    let at = boxes.of[i]
    for (; at >= 0 && above[at] < 0; at = boxes.parents[at]) steps.up[i] += 1
    steps.down[i] = at < 0 ? OUTSIDE : above[at]
  }
  return steps
}
