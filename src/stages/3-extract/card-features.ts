import { boxesOf } from './boxes.ts'
import { type FeaturePart, listed } from './feature-parts.ts'
import type { Block } from './render.ts'
import { type Elem, hintOf } from './tree.ts'

/** What the writing under a picture is called. */
const CAPTION = /caption|credit|legend|bildunter|copyright|cutline|photographer|image-?(?:text|desc|info)/

const FAR = 9
const MOST = 30
const LEVELS = 6
/** Paragraphs and rows stand side by side in any text. */
const ROWS = /^(?:p|body|html|h\d|tr|tbody|td)$/

/**
 * Boxes of one make side by side are cards of a grid or list: for each block the greatest number of them among the
 * boxes around it, and how far up that is. Then how far up a box that is named as a picture's writing.
 */
export function cardPart(blocks: readonly Block[]): FeaturePart {
  const { elements, parents, of } = boxesOf(blocks)
  const same = sameBeside(elements)
  const far = new Int8Array(elements.length).fill(-1)
  const known = new Map<string, boolean>()
  const captionOf = (box: number): number => {
    if (box < 0) return FAR
    if (far[box] < 0) far[box] = isCaption(elements[box], known) ? 0 : Math.min(FAR, captionOf(parents[box]) + 1)
    return far[box]
  }
  const rows = new Map<number, number[]>()
  const rowOf = (box: number): number[] => {
    let [most, height] = [0, 0]
    for (let [at, level] = [box, 0]; at >= 0 && level < LEVELS; at = parents[at], level++) {
      if (same[at] <= most) continue
      most = same[at]
      height = level
    }
    return [Math.min(MOST, most), height, captionOf(box)]
  }
  for (const box of of) if (!rows.has(box)) rows.set(box, rowOf(box))
  return listed(
    Array.from(of, box => rows.get(box)!),
    3,
  )
}

function isCaption(element: Elem, known: Map<string, boolean>): boolean {
  const hint = hintOf(element)
  let is = known.get(hint)
  if (is === undefined) known.set(hint, (is = CAPTION.test(hint)))
  return is
}

/** How many children of its parent have the tag and first class of each element; 0 for paragraphs and rows. */
function sameBeside(elements: readonly Elem[]): Uint32Array {
  const counted = new Map<Elem, Map<string, number>>()
  return Uint32Array.from(elements, element => {
    if (element.parent === null || ROWS.test(element.tag)) return 0
    let counts = counted.get(element.parent)
    if (!counts) counted.set(element.parent, (counts = makesIn(element.parent)))
    return counts.get(makeOf(element)) ?? 0
  })
}

function makesIn(parent: Elem): Map<string, number> {
  const counts = new Map<string, number>()
  for (const child of parent.children) {
    if (typeof child === 'string') continue
    const make = makeOf(child)
    counts.set(make, (counts.get(make) ?? 0) + 1)
  }
  return counts
}

function makeOf({ tag, attrs }: Elem): string {
  const names = attrs.class ?? ''
  const end = names.indexOf(' ')
  return `${tag}.${end < 0 ? names : names.slice(0, end)}`
}
