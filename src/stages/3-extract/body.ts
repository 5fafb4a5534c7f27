import type { Removed } from '../../domain/article.ts'
import { bestBar } from './best-bar.ts'
import model from './block-model.json' with { type: 'json' }
import { blockRatings } from './block-rating.ts'
import { type Leftover, leftoverIn } from './leftovers.ts'
import type { PreparedPage } from './prepared-page.ts'
import { type Block, joined } from './render.ts'
import { elements, hintOf, textOf } from './tree.ts'

/** Where too little is above a page's bar, this is the bar. */
const LOWEST = 0.15

/** No article of any set that we know has all its blocks rated below. */
const LIKELY = 0.35

/** The blocks of an article, and what else stood on its page. */
export interface Body {
  blocks: Block[]
  /** True where one of them at least is likely the article's. */
  likely: boolean
  /** One line for each block that was left out, in the page's order. */
  removed(): Removed[]
}

/** The rated blocks; where next to none is rated well, all prose of the page. */
export function bodyOf(prepared: PreparedPage): Body {
  const ratings = blockRatings(prepared.blocks, prepared.sight, model)
  const bar = bestBar(prepared.blocks, ratings)
  const enough = (blocks: readonly Block[]): boolean => joined(blocks).length >= 150
  const of = (blocks: Block[], below: number): Body => ({
    blocks,
    likely: ratings.some(rating => rating >= LIKELY),
    removed: () => [...unread(prepared), ...removedFrom(prepared, blocks, ratings, below)],
  })
  const chosen = chosenBlocks(prepared, ratings, bar)
  if (enough(chosen)) return of(chosen, bar)
  const lowest = Math.min(bar, LOWEST)
  const generous = chosenBlocks(prepared, ratings, lowest)
  const prose = prepared.blocks.filter(
    ({ text, linked }) => text.length >= 80 && linked < text.length * 0.4 && /[.!?。！？।؟]/.test(text),
  )
  const all = enough(generous) || prose.length > 12 ? generous : [...new Set([...generous, ...prose])]
  return of(all, lowest)
}

/** The text of the blocks rated at least so high. */
export function chosenText(prepared: PreparedPage, ratings: readonly number[], threshold: number): string {
  return joined(chosenBlocks(prepared, ratings, threshold))
}

/** The blocks of the article: rated high enough, its headline left out, nothing said twice. */
function chosenBlocks({ blocks, title, sight }: PreparedPage, ratings: readonly number[], threshold: number): Block[] {
  const seen = new Set<string>()
  const chosen = blocks.filter((block, i) => {
    if (ratings[i] < threshold || isHeadline(block, title)) return false
    if (block.text.length >= LONG && seen.has(block.text)) return false
    seen.add(block.text)
    return true
  })
  const leftover = leftoverIn(chosen, sight.chrome)
  return chosen.filter(block => leftover(block) === undefined)
}

/** A shorter line may well stand twice in an article. */
const LONG = 60

const isHeadline = ({ text, tag }: Block, title: string): boolean => text === title && /^h[1-6]$/.test(tag)

const LEFTOVER: Readonly<Record<Leftover, string>> = {
  hidden: 'no reader sees it: its own style hides it among visible text',
  chrome: 'says no more than what pages say of themselves',
  'leads-away': 'leads to another article, with nothing behind it but a link',
}

function removedFrom(
  prepared: PreparedPage,
  kept: readonly Block[],
  ratings: readonly number[],
  bar: number,
): Removed[] {
  const { blocks, title, sight } = prepared
  const stays = new Set(kept)
  const said = new Set(kept.map(({ text }) => text))
  const leftover = leftoverIn(blocks, sight.chrome)
  return blocks.flatMap((block, i): Removed[] => {
    const { text } = block
    if (stays.has(block)) return []
    if (isHeadline(block, title)) return [{ step: 'page', reason: 'the headline', text }]
    if (ratings[i] < bar)
      return [
        { step: 'rating', reason: `rated ${ratings[i].toFixed(2)}, below ${bar.toFixed(2)}${boxOf(block)}`, text },
      ]
    if (said.has(text)) return [{ step: 'page', reason: 'said before', text }]
    const why = leftover(block)
    return [{ step: 'leftovers', reason: why ? LEFTOVER[why] : 'became a fact of the article', text }]
  })
}

/** What the nearest box that has a name calls itself. */
function boxOf({ element }: Block): string {
  for (let at: typeof element | null = element; at !== null && at.tag !== 'body'; at = at.parent) {
    const hint = hintOf(at).trim()
    if (hint !== '') return `, in <${at.tag}> “${hint.slice(0, 80)}”`
    if (/^(?:nav|aside|footer|header|form|li)$/.test(at.tag)) return `, in <${at.tag}>`
  }
  return ''
}

/** What is never read as text: navigation, buttons, forms' fields; captions, which are kept apart. */
function unread({ page, captions }: PreparedPage): Removed[] {
  const menus: Removed[] = []
  for (const element of elements(page.root)) {
    if (element.tag !== 'nav' && element.tag !== 'menu') continue
    menus.push({ step: 'page', reason: `<${element.tag}>: navigation`, text: textOf(element).slice(0, 300) })
  }
  const kept = captions.map(({ text }): Removed => ({ step: 'page', reason: 'a caption, kept apart', text }))
  return [...menus.filter(({ text }) => text !== ''), ...kept]
}
