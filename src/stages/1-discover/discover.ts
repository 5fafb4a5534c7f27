import type { Feed, Link } from '../../domain/link.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { cleanUrl } from '../../text/url.ts'
import type { Stage } from '../stage.ts'
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts'
import { readFeed } from './read-feed.ts'

/** A feed as it was polled once. */
export interface DiscoverInput {
  feed: Feed
  bytes: Uint8Array
  contentType?: string
  /** ISO 8601 with offset. */
  at: string
}

/** A sitemap may name every page that a site ever had; a feed names its newest. Older pages of a sitemap are left. */
export const SITEMAP_DAYS = 30

/** Stage 1: from a feed as polled to the pages that it points to, each address once, in the feed's own order. */
export const discover: Stage<DiscoverInput, Link[]> = {
  name: 'discover',
  version: 2,
  run({ feed, bytes, contentType, at }) {
    const parsed = readFeed({ bytes, contentType, url: feed.url })
    if (isRefusal(parsed)) return parsed
    if (parsed.format === 'opml')
      return refuse('not-a-feed', 'This is a list of feeds.', 'Import it, then each is polled.')
    if (parsed.format === 'sitemap-index') return refuse('not-a-feed', ...indexOf(parsed))
    const links = parsed.entries.filter(entry => isRecent(entry, parsed, at)).flatMap(entry => linkFrom(entry, feed))
    return [...new Map(links.map(link => [link.url, link])).values()]
  },
}

function indexOf({ entries }: ParsedFeed): [because: string, next: string] {
  const [first] = sitemapsIn(entries)
  const next = first ? `Add one of them, ${first.url} for instance.` : 'Give the address of a feed.'
  return [`This is an index of ${entries.length} sitemaps.`, next]
}

/** The sitemaps of an index: those of news first, then those that changed last. */
export function sitemapsIn(entries: readonly FeedEntry[]): { url: string }[] {
  const changed = (entry: FeedEntry) => entry.updatedAt ?? ''
  const known = entries.filter((entry): entry is FeedEntry & { url: string } => entry.url !== null)
  const isNews = ({ url }: { url: string }) => /news/i.test(new URL(url, 'https://x.invalid').pathname)
  return known.sort(
    (a, b) =>
      Number(isNews(b)) - Number(isNews(a)) || Number(changed(b) > changed(a)) - Number(changed(b) < changed(a)),
  )
}

function isRecent({ publishedAt, updatedAt }: FeedEntry, { format }: ParsedFeed, at: string): boolean {
  const date = Date.parse(updatedAt ?? publishedAt ?? '')
  return format !== 'sitemap' || !(Date.parse(at) - date > SITEMAP_DAYS * 24 * 3_600_000)
}

/** Files of this machine are named by its own folders and files alone, never by something from elsewhere. */
function mayName(feed: Feed): RegExp {
  return feed.url.startsWith('file:') ? /^(?:https?|file):/i : /^https?:/i
}

function linkFrom(entry: FeedEntry, feed: Feed): Link[] {
  if (entry.url === null || !mayName(feed).test(entry.url)) return []
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
