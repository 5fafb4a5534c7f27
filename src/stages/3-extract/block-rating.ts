import { type PageSight, blockFeatures } from './block-features.ts'
import { type Boxes, boxesOf, stepsUp } from './boxes.ts'
import { type Committee, votes } from './committee.ts'
import { type FeaturePart, listed, rowsOf } from './feature-parts.ts'
import { kinRatings } from './kin-features.ts'
import type { Block } from './render.ts'

export interface RatingModel {
  first: Committee
  second: Committee
}

/**
 * How likely each block is the article's, in two looks: each block by itself and its places; then again knowing how
 * its neighbours and its boxes were rated, so that a text holds together.
 */
export function blockRatings(blocks: readonly Block[], sight: PageSight, model: RatingModel): number[] {
  const rows = blockFeatures(blocks, sight)
  const first = votes(model.first, rows)
  const open = [...first.keys()].filter(i => first[i] >= NOT_AGAIN)
  const second = votes(model.second, secondRows(rows, blocks, first, open))
  const ratings = [...first]
  for (let k = 0; k < open.length; k++) ratings[open[k]] = second[k]
  return ratings
}

/** What the first look rates lower, half of all blocks, is not looked at again: it changes no text. */
export const NOT_AGAIN = 0.05

/** The rows of the second look for those blocks that are asked again. */
export function secondRows(
  rows: readonly Float32Array[],
  blocks: readonly Block[],
  first: readonly number[],
  asked: readonly number[],
): Float32Array[] {
  const boxes = boxesOf(blocks)
  const mass = first.reduce((sum, p, i) => sum + p * blocks[i].text.length, 1)
  return rowsOf(asked, [
    listed(rows, rows[0]?.length ?? 0),
    aroundPart(blocks, first, mass),
    bestBoxPart(boxes, blocks, first, 0.4),
    bestBoxPart(boxes, blocks, first, 0.7),
    boxPart(boxes, blocks, first),
  ])
}

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4]

/** How the block itself, its neighbours and those of its make were rated, and how much was before it. */
function aroundPart(blocks: readonly Block[], first: readonly number[], mass: number): FeaturePart {
  const kin = kinRatings(blocks, first)
  const logMass = Math.log2(mass)
  const before = new Float64Array(blocks.length)
  for (let i = 1; i < blocks.length; i++) before[i] = before[i - 1] + first[i - 1] * blocks[i - 1].text.length
  return {
    width: OFFSETS.length + 6,
    write: (row, at, i) => {
      row[at] = first[i]
      for (let k = 0; k < OFFSETS.length; k++) row[at + 1 + k] = first[i + OFFSETS[k]] ?? -1
      const to = at + 1 + OFFSETS.length
      row[to] = average(first, i - 8, i)
      row[to + 1] = average(first, i + 1, i + 9)
      row[to + 2] = before[i] / mass
      row[to + 3] = logMass
      row[to + 4] = kin[i]
    },
  }
}

/**
 * The box whose blocks gain most over a bar (rating less bar, by length): for each block the steps up to it, or -1
 * outside, and whether the block stands between the first and the last block of the box that pass the bar.
 */
function bestBoxPart(boxes: Boxes, blocks: readonly Block[], first: readonly number[], bar: number): FeaturePart {
  const { of, parents } = boxes
  const gains = new Float64Array(parents.length)
  for (let i = 0; i < blocks.length; i++) {
    const gain = (first[i] - bar) * blocks[i].text.length
    for (let at = of[i]; at >= 0; at = parents[at]) gains[at] += gain
  }
  let best = -1
  let most = 0
  for (let box = 0; box < gains.length; box++) {
    if (gains[box] <= most) continue
    best = box
    most = gains[box]
  }
  const up = stepsUp(boxes, best)
  const passes = (box: number, i: number): boolean => up[box] >= 0 && first[i] >= bar
  const from = Math.max(0, of.findIndex(passes))
  const to = of.findLastIndex(passes)
  return {
    width: 2,
    write: (row, at, i) => {
      row[at] = up[of[i]]
      row[at + 1] = Number(i >= from && i <= to)
    },
  }
}

function average(first: readonly number[], from: number, to: number): number {
  const start = Math.max(0, from)
  const end = Math.min(first.length, to)
  let sum = 0
  for (let i = start; i < end; i++) sum += first[i]
  return end <= start ? -1 : sum / (end - start)
}

const NEAREST = 4

/** For the four nearest boxes that hold more than the block: mean rating by length, and their share of all that is rated. */
function boxPart({ of, parents }: Boxes, blocks: readonly Block[], first: readonly number[]): FeaturePart {
  const chars = new Float64Array(parents.length)
  const rated = new Float64Array(parents.length)
  const count = new Int32Array(parents.length)
  let all = 1
  for (let i = 0; i < blocks.length; i++) {
    const length = blocks[i].text.length
    const own = first[i] * length
    all += own
    for (let at = of[i]; at >= 0; at = parents[at]) {
      chars[at] += length
      rated[at] += own
      count[at] += 1
    }
  }
  return {
    width: NEAREST * 2,
    write: (row, start, i) => {
      let to = start
      let seen = 1
      for (let at = of[i]; at >= 0 && to < start + NEAREST * 2; at = parents[at]) {
        if (count[at] <= seen) continue
        seen = count[at]
        row[to] = rated[at] / chars[at]
        row[to + 1] = rated[at] / all
        to += 2
      }
      row.fill(-1, to, start + NEAREST * 2)
    },
  }
}
