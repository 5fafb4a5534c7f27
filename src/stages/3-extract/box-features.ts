import { type Boxes, boxesOf } from './boxes.ts'
import type { FeaturePart } from './feature-parts.ts'
import type { OwnFeatures } from './own-features.ts'
import type { Block } from './render.ts'

const NEAREST = 5
const NUMBERS = 5
const GOOD_MIN = 1

interface Held {
  chars: Float64Array
  linked: Float64Array
  blocks: Int32Array
  good: Float64Array
}

/** The five nearest boxes around a block that hold more than the one before, with how much they hold; the depth. */
export function boxPart(blocks: readonly Block[], own: readonly OwnFeatures[]): FeaturePart {
  const boxes = boxesOf(blocks)
  const held = heldBy(boxes, own)
  const good = own.reduce((sum, block) => sum + (block.good ? block.chars : 0), GOOD_MIN)
  return {
    width: NEAREST * NUMBERS + 1,
    write: (row, at, i) => {
      const end = at + NEAREST * NUMBERS
      let to = at
      let seen = 1
      let depth = 0
      for (let box = boxes.of[i]; box >= 0; box = boxes.parents[box]) {
        depth += 1
        if (held.blocks[box] <= seen || to >= end) continue
        seen = held.blocks[box]
        row[to] = Math.log2(1 + held.chars[box])
        row[to + 1] = held.linked[box] / held.chars[box]
        row[to + 2] = held.good[box] / good
        row[to + 3] = held.good[box] / held.chars[box]
        row[to + 4] = seen
        to += NUMBERS
      }
      row.fill(-1, to, end)
      row[end] = depth
    },
  }
}

function heldBy({ of, parents }: Boxes, own: readonly OwnFeatures[]): Held {
  const size = parents.length
  const held: Held = {
    chars: new Float64Array(size),
    linked: new Float64Array(size),
    blocks: new Int32Array(size),
    good: new Float64Array(size),
  }
  for (let i = 0; i < own.length; i++) {
    const { chars, linked, good } = own[i]
    for (let box = of[i]; box >= 0; box = parents[box]) {
      held.chars[box] += chars
      held.linked[box] += linked * chars
      held.blocks[box] += 1
      held.good[box] += good ? chars : 0
    }
  }
  return held
}
