import type { Chrome } from './chrome-lines.ts'
import { bare } from './chrome-lines.ts'
import type { Block } from './render.ts'
import { type Elem, hintOf } from './tree.ts'

/** Why a block is no part of an article however well its place is rated. */
export type Leftover = 'hidden' | 'chrome' | 'leads-away'

/** For some blocks of one page the question whether one of them is what no reader sees, or the page's own words. */
export function leftoverIn(blocks: readonly Block[], chrome: Chrome): (block: Block) => Leftover | undefined {
  const unseen = hiddenAmong(blocks)
  return block => {
    if (unseen.has(block)) return 'hidden'
    if (isAdvertisement(block, chrome)) return 'chrome'
    return leadsAway(block, chrome) ? 'leads-away' : undefined
  }
}

/** Scripts may uncover a text that is hidden as a whole; words hidden among visible ones are for machines. */
function hiddenAmong(blocks: readonly Block[]): Set<Block> {
  const known = new Map<Elem, boolean>()
  const hidden = blocks.filter(({ element }) => isHidden(element, known))
  return new Set(lengthOf(hidden) <= lengthOf(blocks) / 2 ? hidden : [])
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

const OUT_OF_SIGHT =
  /display:\s{0,9}none|visibility:\s{0,9}hidden|(?:left|top|text-indent):\s{0,9}-\d{3,}|font-size:\s{0,9}0(?![.\d])/i

/** Names of boxes that a reader opens: questions and answers, tabs, long texts folded up. */
const UNCOVERED = /accordi|collaps|toggle|faq|answer|tab-?(?:pane|panel|content)|fold|expand|spoiler|read-?more/

function isHidden(element: Elem, known: Map<Elem, boolean>): boolean {
  const cached = known.get(element)
  if (cached !== undefined) return cached
  const covered = element.attrs.hidden !== undefined || OUT_OF_SIGHT.test(element.attrs.style ?? '')
  const own = covered && !UNCOVERED.test(`${hintOf(element)} ${element.parent ? hintOf(element.parent) : ''}`)
  const hidden = own || (element.parent !== null && isHidden(element.parent, known))
  known.set(element, hidden)
  return hidden
}

/** A line that says no more than "Advertisement", "Share", "Read also". */
function isAdvertisement({ text, tag }: Block, chrome: Chrome): boolean {
  if (text.length > 40 || /^h[1-6]$/.test(tag)) return false
  const words = bare(text)
  return chrome.some(({ lines, leadsAway: away }) => lines.has(words) || away.includes(words))
}

/** "Read also: …" with nothing behind it but a link. */
function leadsAway({ text, linked }: Block, chrome: Chrome): boolean {
  if (linked === 0 || text.length > 250) return false
  const lower = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}]+/u, '')
  return chrome.some(table =>
    table.leadsAway.some(words => lower.startsWith(words) && linked >= (text.length - words.length) * 0.8),
  )
}
