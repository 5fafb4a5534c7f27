import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { readAddresses } from '../../text/addresses.ts'

/** One claim for each written form of each street, block, corner and house in the text: measure `address`. Ids are left empty. */
export function addressClaims(article: Article): Claim[] {
  const seen = new Set<string>()
  return readAddresses(article.text, article.language).flatMap(({ start, end, text }) => {
    if (seen.has(text)) return []
    seen.add(text)
    return [{ id: '', kind: 'place' as const, span: spanOf(article, start, end), measure: 'address', value: text }]
  })
}
