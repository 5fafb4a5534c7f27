import { groupsOf } from './hint-groups.ts'
import type { Block } from './render.ts'
import type { Elem } from './tree.ts'

const TAG_SCORES: Record<string, number> = {
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
}
const GOOD_NAMES = 0b11
// Comments, related, navigation, footer, sidebar, share, promotion: bits 2 to 8 of the name groups.
const BAD_NAMES = 0b1_1111_1100

/**
 * The box that holds most of the page's prose, by the method of Arc90's Readability: each paragraph gives points to
 * its parents, the nearer the more; names add or take; links take. What the model is told of it: for each block the
 * steps up to the best box, whether it stands in a sibling box that is nearly as good, and how clear the choice is.
 */
export function candidateFeatures(blocks: readonly Block[]): number[][] {
  const { scores, text, linked } = scored(blocks)
  const final = new Map<Elem, number>()
  for (const [element, score] of scores)
    final.set(element, score * (1 - (linked.get(element) ?? 0) / (text.get(element) ?? 1)))
  const ranked = [...final].sort((a, b) => b[1] - a[1]).slice(0, 2)
  const [best, most] = ranked[0] ?? [undefined, 1]
  const clear = (ranked[1]?.[1] ?? 0) / Math.max(1, most)
  const good = new Set(
    [...final]
      .filter(([element, score]) => element.parent === best?.parent && score >= Math.max(10, most * 0.2))
      .map(([element]) => element),
  )
  return blocks.map(({ element }) => {
    let steps = 0
    let sibling = 0
    let found = -1
    for (let at: Elem | null = element; at !== null; at = at.parent) {
      if (at === best) found = steps
      if (good.has(at)) sibling = 1
      steps += 1
    }
    return [found, sibling, clear, Math.log2(1 + Math.max(0, most))]
  })
}

function scored(blocks: readonly Block[]): {
  scores: Map<Elem, number>
  text: Map<Elem, number>
  linked: Map<Elem, number>
} {
  const scores = new Map<Elem, number>()
  const text = new Map<Elem, number>()
  const linked = new Map<Elem, number>()
  for (const block of blocks) {
    for (let at: Elem | null = block.element; at !== null; at = at.parent) {
      text.set(at, (text.get(at) ?? 0) + block.text.length)
      linked.set(at, (linked.get(at) ?? 0) + block.linked)
    }
    if (block.text.length < 25 || block.linked > block.text.length * 0.5) continue
    give(block, scores)
  }
  return { scores, text, linked }
}

function give(block: Block, scores: Map<Elem, number>): void {
  const points = 1 + (block.text.match(/[,،、，]/g)?.length ?? 0) + Math.min(3, Math.floor(block.text.length / 100))
  // Text that stands bare in a box is that box's own paragraph.
  let at: Elem | null =
    block.element.tag === 'p' || /^(?:li|h\d|pre|td)$/.test(block.element.tag) ? block.element.parent : block.element
  for (let level = 0; at !== null && level < 5; level++, at = at.parent) {
    if (!scores.has(at)) scores.set(at, initial(at))
    const share = level === 0 ? 1 : level === 1 ? 2 : level * 3
    scores.set(at, (scores.get(at) ?? 0) + points / share)
  }
}

function initial(element: Elem): number {
  const [names] = groupsOf(element)
  return (TAG_SCORES[element.tag] ?? 0) + ((names & GOOD_NAMES) !== 0 ? 25 : 0) - ((names & BAD_NAMES) !== 0 ? 25 : 0)
}
