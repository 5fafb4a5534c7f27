import type { Feed, Link } from '../../domain/link.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { cleanUrl } from '../../text/url.ts'
import type { Stage } from '../stage.ts'
import type { FeedEntry } from './parsed-feed.ts'
import { readFeed } from './read-feed.ts'

/** A feed as it was polled once. */
export interface DiscoverInput {
  feed: Feed
  bytes: Uint8Array
  contentType?: string
  /** ISO 8601 with offset. */
  at: string
}

/** Stage 1: from a feed as polled to the pages that it points to, each address once, in the feed's own order. */
export const discover: Stage<DiscoverInput, Link[]> = {
  name: 'discover',
  version: 1,
  run({ feed, bytes, contentType }) {
    const parsed = readFeed({ bytes, contentType, url: feed.url })
    if (isRefusal(parsed)) return parsed
    if (parsed.format === 'opml')
      return refuse('not-a-feed', 'This is a list of feeds.', 'Import it, then each is polled.')
    const links = parsed.entries.flatMap(entry => linkFrom(entry, feed))
    return [...new Map(links.map(link => [link.url, link])).values()]
  },
}

function linkFrom(entry: FeedEntry, feed: Feed): Link[] {
  if (entry.url === null || !/^(?:https?|file):/i.test(entry.url)) return []
  const { title, summary, authors, publishedAt, updatedAt, source } = entry
  return [
    {
      url: cleanUrl(entry.url),
      feed: feed.url,
      ...(title && { title }),
      ...(summary && { summary }),
      ...(authors.length > 0 && { authors }),
      publishedAt,
      updatedAt,
      ...(source && { source }),
    },
  ]
}
