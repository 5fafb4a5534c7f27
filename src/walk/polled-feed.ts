import type { Freshness } from '../domain/fetched.ts'
import type { FeedFormat, FeedPace } from '../stages/1-discover/parsed-feed.ts'

/** What is stored of a feed: what the server and the feed said, for the next poll. */
export interface PolledFeed {
  title?: string
  links: number
  freshness: Freshness
  pace?: FeedPace
  /** Absent in what older versions stored. */
  format?: FeedFormat
  /** The page that the feed names as its site. */
  site?: string
  /** Whoever tells what is new as soon as it is there (WebSub), and the address by which it knows the feed. */
  push?: { hub: string; topic: string }
  /** Sitemaps of an index that are read with it. */
  sitemaps?: { url: string; freshness: Freshness; links: number }[]
  /** Of a page that is watched: what stood there at the first look and was more than is taken then. */
  passedOver?: string[]
}
