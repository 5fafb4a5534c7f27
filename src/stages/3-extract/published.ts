import type { Article } from '../../domain/article.ts'
import type { ExtractInput } from './extract.ts'
import { type PageFacts, metaOf } from './page-facts.ts'

/** When it was published. */
export function publishedOf(facts: PageFacts, _input: ExtractInput): Pick<Article, 'publishedAt' | 'publishedAtFrom'> {
  const linked = facts.articles[0]?.datePublished
  if (linked) return { publishedAt: linked, publishedAtFrom: 'json-ld' }
  const meta = metaOf(facts, ['article:published_time', 'datepublished', 'date'])
  return meta ? { publishedAt: meta, publishedAtFrom: 'meta' } : { publishedAt: null, publishedAtFrom: null }
}
