import { type Article, articleFrom } from './domain/article.ts'
import { newsItemAddress } from './stages/3-extract/news-item.ts'
import { newsItemFields } from './stages/3-extract/news-item-fields.ts'
import { articleInputSchema, withoutNulls } from './views/article-schema.ts'
import { jsonOf, schemaProblems } from './views/schema-problems.ts'

/** What one line of a list is. */
export type ListedLine =
  | { kind: 'article'; article: Article }
  /** An item of a news agency (ninjs). `address` as `newsItemAddress` gives it. */
  | { kind: 'item'; json: unknown; address: string | undefined }
  | { kind: 'error'; because: string }

/** An article, a news item, or in words why it is neither. */
export function listedLine(line: string): ListedLine {
  let json: unknown
  try {
    json = jsonOf(line)
  } catch (error) {
    return { kind: 'error', because: (error as Error).message }
  }
  const hasId = typeof json === 'object' && json !== null && 'id' in json
  if (!hasId && newsItemFields(json)) return { kind: 'item', json, address: newsItemAddress(json) }
  const parsed = articleInputSchema.safeParse(json)
  if (parsed.success) return { kind: 'article', article: articleFrom(withoutNulls(parsed.data)) }
  return { kind: 'error', because: `${schemaProblems(parsed.error)}${isAddressAlone(json) ? `; ${ADDRESSES}` : ''}` }
}

const ADDRESSES = 'addresses alone are read from a text with one a line'

const isAddressAlone = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'url' in json && !('text' in json) && !('title' in json)
