import { withoutLeftovers } from './leftovers.ts'
import type { PreparedPage } from './prepared-page.ts'
import { type Block, joined } from './render.ts'

/** The text of the blocks rated at least so high. */
export function chosenText(prepared: PreparedPage, ratings: readonly number[], threshold: number): string {
  return joined(chosenBlocks(prepared, ratings, threshold))
}

/** The blocks of the article: rated high enough, its headline left out, nothing said twice. */
export function chosenBlocks(
  { blocks, title, sight }: PreparedPage,
  ratings: readonly number[],
  threshold: number,
): Block[] {
  const seen = new Set<string>()
  const chosen = blocks.filter(({ text, tag }, i) => {
    if (ratings[i] < threshold || (text === title && /^h[1-6]$/.test(tag))) return false
    if (text.length >= 60 && seen.has(text)) return false
    seen.add(text)
    return true
  })
  return withoutLeftovers(chosen, sight.chrome)
}
