import type { ExtractInput } from './extract.ts'
import { type PageFacts, metaOf } from './page-facts.ts'

/** The article's headline. */
export function titleOf(facts: PageFacts, input: ExtractInput): string {
  return (
    facts.articles[0]?.headline ??
    metaOf(facts, ['og:title', 'twitter:title']) ??
    facts.headings[0]?.text ??
    (facts.titleTag || (input.link?.title ?? ''))
  )
}
