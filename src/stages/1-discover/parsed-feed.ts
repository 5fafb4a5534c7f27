/** The formats that we tell apart. */
export type FeedFormat =
  | 'rss'
  | 'rdf'
  | 'atom'
  | 'json'
  | 'cdf'
  | 'sitemap'
  | 'sitemap-index'
  | 'opml'
  | 'uri-list'
  | 'front-page'

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
  /** A language tag as given for this item alone. */
  language?: string
}

/** When a feed wishes to be asked, as it says itself. Only what it says in a form that means something is here. */
export interface FeedPace {
  /** RSS 2.0 `ttl`: minutes for which what was read is good. */
  ttlMinutes?: number
  /** RSS `skipHours`: hours of the day in GMT, 0 to 23, in which not to ask. */
  skipHours?: number[]
  /** RSS `skipDays`: days of the week in GMT, 0 is Sunday, on which not to ask. */
  skipDays?: number[]
  /** RSS 1.0 syndication module: `updatePeriod` divided by `updateFrequency`, in milliseconds. */
  updateEveryMs?: number
}

/** What a feed says of itself, and its items in its own order. */
export interface ParsedFeed extends FeedEntry {
  format: FeedFormat
  language?: string
  pace?: FeedPace
  /** Who tells of news as soon as it is there (WebSub), and the address by which the feed is known there. */
  push?: { hub?: string; self?: string }
  entries: FeedEntry[]
  /** True where the document ended before it was finished: items may be missing. */
  truncated?: true
}
