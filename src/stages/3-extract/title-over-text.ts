import { type PageFacts, metaOf } from './page-facts.ts'
import type { Block } from './render.ts'
import { isSite, wordSet } from './title-parts.ts'

const STEPS_ABOVE = 4

/**
 * The heading right above the text, where `<title>` alone speaks of a headline and none of its words stand on the page: then
 * that names the site or a section.
 */
export function titleOverText(
  title: string,
  facts: PageFacts,
  blocks: readonly Block[],
  body: readonly Block[],
  sites: readonly string[],
): string | undefined {
  const told = metaOf(facts, ['og:title', 'twitter:title', 'headline']) ?? facts.articles[0]?.headline
  const lower = title.toLowerCase()
  if (told !== undefined || lower === '' || blocks.some(({ text }) => text.toLowerCase().includes(lower)))
    return undefined
  const chosen = new Set(body)
  const first = blocks.findIndex(block => block.text.length > 80 && chosen.has(block))
  const above = blocks.slice(Math.max(0, first - STEPS_ABOVE), Math.max(0, first))
  const headings = above.filter(
    ({ text, tag, element, linked }) =>
      /^h[1-4]$/.test(tag) === /^h[1-4]$/.test(element.tag) &&
      /^h[1-4]$/.test(tag) &&
      linked < text.length * 0.5 &&
      text.length < 200 &&
      wordSet(text).size >= 3 &&
      !isSite(text, sites),
  )
  return headings[0]?.text
}
