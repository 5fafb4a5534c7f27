import type { PageSight } from './block-features.ts'
import { chromeOf } from './chrome-lines.ts'
import type { ExtractInput } from './extract.ts'
import { type PageFacts, metaOf, pageFacts } from './page-facts.ts'
import { ancestors } from './regions.ts'
import { type Block, type Caption, render } from './render.ts'
import { titleOf } from './title.ts'
import { type Elem, type PageTree, parsePage } from './tree.ts'

/** A page parsed once: its tree, what it says of itself, its headline and all its blocks. */
export interface PreparedPage {
  page: PageTree
  facts: PageFacts
  title: string
  blocks: Block[]
  captions: Caption[]
  sight: PageSight
}

/** Everything about a page that rating its blocks needs. */
export function preparedPage(html: string, input: ExtractInput): PreparedPage {
  const page = parsePage(html)
  const facts = pageFacts(page)
  const title = titleOf(facts, input)
  const { blocks, captions } = render(page.root)
  facts.above = ancestors(headlineOf(blocks, title))
  const language = facts.lang ?? metaOf(facts, ['og:locale', 'content-language']) ?? 'en'
  const sight = { facts, title, url: input.url, chrome: chromeOf(language) }
  return { page, facts, title, blocks: blocks.slice(0, MAX_BLOCKS), captions, sight }
}

/** The element of the headline: a heading that says it, else any short block that does. */
function headlineOf(blocks: readonly Block[], title: string): Elem | undefined {
  const key = title.toLowerCase()
  const saying = blocks.filter(
    ({ text }) => key !== '' && text.length < key.length + 80 && text.toLowerCase().includes(key),
  )
  return (saying.find(({ tag }) => /^h[1-3]$/.test(tag)) ?? saying[0])?.element
}

/** No article has more paragraphs; the rest of a longer page is not read. */
const MAX_BLOCKS = 20_000
