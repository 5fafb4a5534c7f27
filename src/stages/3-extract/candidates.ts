import { type Boxes, boxesOf, stepsUp } from './boxes.ts'
import type { FeaturePart } from './feature-parts.ts'
import { nameGroupsOf } from './hint-groups.ts'
import type { OwnFeatures } from './own-features.ts'
import type { Block } from './render.ts'
import type { Elem } from './tree.ts'

const TAG_SCORES = new Map(
  Object.entries({
    div: 5,
    article: 8,
    main: 5,
    section: 3,
    pre: 3,
    td: 3,
    blockquote: 3,
    ul: -3,
    ol: -3,
    dl: -3,
    form: -3,
    table: 0,
    th: -5,
    h1: -5,
    h2: -5,
  }),
)
const GOOD_NAMES = 0b11
// Comments, related, navigation, footer, sidebar, share, promotion: bits 2 to 8 of the name groups.
const BAD_NAMES = 0b1_1111_1100

/**
 * The box that holds most of the page's prose, by the method of Arc90's Readability: each paragraph gives points to
 * its parents, the nearer the more; names add or take; links take. What the model is told of it: for each block the
 * steps up to the best box, whether it stands in a sibling box that is nearly as good, and how clear the choice is.
 */
export function candidatePart(blocks: readonly Block[], own: readonly OwnFeatures[]): FeaturePart {
  const boxes = boxesOf(blocks)
  const { scores, order } = finalScores(boxes, blocks, own)
  const best = bestOf(order, scores)
  const second = bestOf(
    order.filter(box => box !== best),
    scores,
  )
  const most = best < 0 ? 1 : scores[best]
  const clear = (second < 0 ? 0 : scores[second]) / Math.max(1, most)
  const steps = stepsUp(boxes, best)
  const beside = besideBest(boxes, order, scores, best)
  const height = Math.log2(1 + Math.max(0, most))
  return {
    width: 4,
    write: (row, at, i) => {
      const box = boxes.of[i]
      row[at] = steps[box]
      row[at + 1] = beside[box]
      row[at + 2] = clear
      row[at + 3] = height
    },
  }
}

/** The first of the highest; -1 where there is none. */
function bestOf(order: readonly number[], scores: Float64Array): number {
  let best = -1
  for (const box of order) if (best < 0 || scores[box] > scores[best]) best = box
  return best
}

/** 1 for the boxes that are, or stand in, a sibling of the best box that is nearly as good. */
function besideBest({ parents }: Boxes, order: readonly number[], scores: Float64Array, best: number): Uint8Array {
  const enough = best < 0 ? 0 : Math.max(10, scores[best] * 0.2)
  const good = new Uint8Array(parents.length)
  for (const box of order) if (parents[box] === parents[best] && scores[box] >= enough) good[box] = 1
  const beside = new Uint8Array(parents.length)
  for (let box = 0; box < parents.length; box++)
    for (let at = box; at >= 0 && beside[box] === 0; at = parents[at]) beside[box] = good[at]
  return beside
}

/** Boxes that got points, in the order in which they got the first, and what is left of them where links are many. */
function finalScores(
  boxes: Boxes,
  blocks: readonly Block[],
  own: readonly OwnFeatures[],
): { scores: Float64Array; order: number[] } {
  const { of, parents } = boxes
  const scores = new Float64Array(parents.length)
  const text = new Float64Array(parents.length)
  const linked = new Float64Array(parents.length)
  const order: number[] = []
  const given = new Uint8Array(parents.length)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    for (let at = of[i]; at >= 0; at = parents[at]) {
      text[at] += block.text.length
      linked[at] += block.linked
    }
    if (block.text.length < 25 || block.linked > block.text.length * 0.5) continue
    const points = 1 + own[i].commas + Math.min(3, Math.floor(block.text.length / 100))
    // Text that stands bare in a box is that box's own paragraph.
    let at = PARAGRAPHS.test(block.element.tag) ? parents[of[i]] : of[i]
    for (let level = 0; at >= 0 && level < 5; level++, at = parents[at]) {
      if (given[at] === 0) {
        given[at] = 1
        order.push(at)
        scores[at] = initial(boxes.elements[at])
      }
      scores[at] += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3)
    }
  }
  for (const box of order) scores[box] *= 1 - linked[box] / text[box]
  return { scores, order }
}

const PARAGRAPHS = /^(?:p|li|h\d|pre|td)$/

function initial(element: Elem): number {
  const names = nameGroupsOf(element)
  return (
    (TAG_SCORES.get(element.tag) ?? 0) + ((names & GOOD_NAMES) !== 0 ? 25 : 0) - ((names & BAD_NAMES) !== 0 ? 25 : 0)
  )
}
