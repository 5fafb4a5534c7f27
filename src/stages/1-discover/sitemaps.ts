import { parsedUrl } from '../../text/url.ts'
import type { FeedEntry } from './parsed-feed.ts'

/** A sitemap may name every page that a site ever had; a feed names its newest. Older pages of a sitemap are left. */
const RECENT_MS = 30 * 24 * 3_600_000
const MOST_SITEMAPS = 10

type Listed = FeedEntry & { url: string }

/** True where a page or sitemap changed lately, or nothing says when it did. `at` is ISO 8601. */
export function isRecent({ publishedAt, updatedAt }: FeedEntry, at: string): boolean {
  const date = Date.parse(updatedAt ?? publishedAt ?? '')
  return !(Date.parse(at) - date > RECENT_MS)
}

/**
 * Of an index the sitemaps that may hold news, at most ten: those named for it, else those that changed lately, else any;
 * the last changed first.
 */
export function currentSitemaps(entries: readonly FeedEntry[], at: string): Listed[] {
  const known = entries.filter((entry): entry is Listed => entry.url !== null).sort(byChange)
  const recent = known.filter(entry => isRecent(entry, at))
  const news = recent.filter(({ url }) => /news/i.test(parsedUrl(url)?.pathname ?? ''))
  const chosen = [news, recent, known].find(some => some.length > 0) ?? []
  return chosen.slice(0, MOST_SITEMAPS)
}

function byChange(a: FeedEntry, b: FeedEntry): number {
  const [one, other] = [a.updatedAt ?? '', b.updatedAt ?? '']
  return Number(other > one) - Number(other < one)
}
