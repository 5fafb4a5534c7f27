import { boxesOf } from './boxes.ts'
import type { FeaturePart } from './feature-parts.ts'
import { MOST_BOXES, numberOf } from './kin-features.ts'
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
  return {
    width: 3,
    write: (row, to, i) => {
      let most = 0
      let height = 0
      for (let at = of[i], level = 0; at >= 0 && level < LEVELS; at = parents[at], level++) {
        if (same[at] <= most) continue
        most = same[at]
        height = level
      }
      row[to] = Math.min(MOST, most)
      row[to + 1] = height
      row[to + 2] = captionOf(of[i])
    },
  }
}

function isCaption(element: Elem, known: Map<string, boolean>): boolean {
  const hint = hintOf(element)
  let is = known.get(hint)
  if (is === undefined) known.set(hint, (is = CAPTION.test(hint)))
  return is
}

/** How many children of its parent have the tag and first class of each element; 0 for paragraphs and rows. */
function sameBeside(elements: readonly Elem[]): Uint32Array {
  const makeOf = makes()
  const counted = new Map<Elem, Map<number, number>>()
  return Uint32Array.from(elements, element => {
    if (element.parent === null || ROWS.test(element.tag)) return 0
    let counts = counted.get(element.parent)
    if (!counts) counted.set(element.parent, (counts = makesIn(element.parent, makeOf)))
    return counts.get(makeOf(element)) ?? 0
  })
}

function makesIn(parent: Elem, makeOf: (element: Elem) => number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const child of parent.children) {
    if (typeof child === 'string') continue
    const make = makeOf(child)
    counts.set(make, (counts.get(make) ?? 0) + 1)
  }
  return counts
}

/** A number for each tag with each first class, within one page. */
function makes(): (element: Elem) => number {
  const tags = new Map<string, number>()
  const firsts = new Map<string, number>()
  const byNames = new Map<string, number>()
  return ({ tag, attrs }) => {
    const names = attrs.class ?? ''
    let first = byNames.get(names)
    if (first === undefined) byNames.set(names, (first = numberOf(firstOf(names), firsts)))
    return numberOf(tag, tags) * MOST_BOXES + first
  }
}

function firstOf(names: string): string {
  const end = names.indexOf(' ')
  return end < 0 ? names : names.slice(0, end)
}
