import type { Feed, Link } from '../../domain/link.ts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import { linksOf } from './discover.ts'
import type { ParsedFeed } from './parsed-feed.ts'

/** The protocol of news sitemaps allows no more in one file. What is longer and undated is a list of everything. */
const MOST_UNDATED = 1_000

/** The links of one sitemap of an index; where it is long and undated, nothing of it is known to be new. */
export function linksOfSitemap(parsed: ParsedFeed, index: Feed, at: string): Link[] | Refusal {
  if (parsed.format === 'sitemap-index') return refuse('not-a-feed', 'It is an index itself.', 'Add that index.')
  const links = linksOf(parsed, index, at)
  if (!Array.isArray(links) || links.length <= MOST_UNDATED) return links
  return links.filter(({ publishedAt, updatedAt }) => publishedAt || updatedAt)
}
