/** The formats that we tell apart. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'cdf' | 'sitemap' | 'opml' | 'uri-list'

/** One item of a feed. Titles and summaries are plain text; dates are ISO 8601 at their own precision. */
export interface FeedEntry {
  /** As given; the address where none is; else empty. */
  id: string
  /** Absolute where the feed's own address is known. */
  url: string | null
  title: string
  summary: string
  authors: string[]
  publishedAt: string | null
  updatedAt: string | null
  /** The outlet whose item this was at first. */
  source?: { name: string; url?: string }
}

/** What a feed says of itself, and its items in its own order. */
export interface ParsedFeed extends FeedEntry {
  format: FeedFormat
  language?: string
  entries: FeedEntry[]
  /** True where the document ended before it was finished: items may be missing. */
  truncated?: true
}
