import type { Block } from './render.ts'
import type { Elem } from './tree.ts'

/** The elements that hold a page's blocks, by number: first those around the first block from the inside out, then … */
export interface Boxes {
  elements: readonly Elem[]
  /** Number of the box around each box; -1 for the root. */
  parents: Int32Array
  /** Number of the box that each block stands in. */
  of: Int32Array
}

const known = new WeakMap<readonly Block[], Boxes>()

/** Numbered once for all who count by boxes. */
export function boxesOf(blocks: readonly Block[]): Boxes {
  let boxes = known.get(blocks)
  if (!boxes) known.set(blocks, (boxes = numbered(blocks)))
  return boxes
}

function numbered(blocks: readonly Block[]): Boxes {
  const numbers = new Map<Elem, number>()
  const elements: Elem[] = []
  const of = new Int32Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) {
    for (let at: Elem | null = blocks[i].element; at !== null && !numbers.has(at); at = at.parent) {
      numbers.set(at, elements.length)
      elements.push(at)
    }
    of[i] = numbers.get(blocks[i].element)!
  }
  const parents = Int32Array.from(elements, ({ parent }) => (parent === null ? -1 : numbers.get(parent)!))
  return { elements, parents, of }
}

/** How many steps up from each box another box is; -1 for those outside of it. */
export function stepsUp({ parents }: Boxes, to: number): Int32Array {
  const steps = new Int32Array(parents.length).fill(UNKNOWN)
  if (to >= 0) steps[to] = 0
  for (let i = 0; i < parents.length; i++) stepsFrom(i, parents, steps)
  return steps
}

const UNKNOWN = -2

function stepsFrom(box: number, parents: Int32Array, steps: Int32Array): number {
  if (box < 0) return -1
  if (steps[box] === UNKNOWN) {
    const above = stepsFrom(parents[box], parents, steps)
    steps[box] = above < 0 ? -1 : above + 1
  }
  return steps[box]
}
