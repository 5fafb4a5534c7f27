import type { Feed, Link } from '../../domain/link.ts'
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts'
import { cleanUrl } from '../../text/url.ts'
import type { Stage } from '../stage.ts'
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts'
import { readFeed } from './read-feed.ts'
import { currentSitemaps, isRecent } from './sitemaps.ts'

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
  version: 3,
  run({ feed, bytes, contentType, at }) {
    const parsed = readFeed({ bytes, contentType, url: feed.url })
    return isRefusal(parsed) ? parsed : linksOf(parsed, feed, at)
  },
}

/** The pages that a feed points to, for whoever has read it; `at` is ISO 8601 with offset. */
export function linksOf(parsed: ParsedFeed, feed: Feed, at: string): Link[] | Refusal {
  if (parsed.format === 'opml')
    return refuse('not-a-feed', 'This is a list of feeds.', 'Import it, then each is polled.')
  if (parsed.format === 'sitemap-index') return refuse('not-a-feed', ...indexOf(parsed, at))
  const entries = parsed.format === 'sitemap' ? parsed.entries.filter(entry => isRecent(entry, at)) : parsed.entries
  const links = entries.flatMap(entry => linkFrom(entry, feed))
  return [...new Map(links.map(link => [link.url, link])).values()]
}

function indexOf({ entries }: ParsedFeed, at: string): [because: string, next: string] {
  const [first] = currentSitemaps(entries, at)
  const next = first ? `Add one of them, ${first.url} for instance.` : 'Give the address of a feed.'
  return [`This is an index of ${entries.length} sitemaps.`, next]
}

/** Files of this machine are named by its own folders and files alone, never by something from elsewhere. */
export function mayName(feed: Pick<Feed, 'url'>): RegExp {
  return feed.url.startsWith('file:') ? /^(?:https?|file):/i : /^https?:/i
}

/** What a feed says of a page is kept for every page: enough for any that means it. In characters. */
export const MOST_TITLE = 1_000
const MOST_SUMMARY = 20_000
const MOST_NAME = 300
const MOST_AUTHORS = 50

/** Not longer than that, and without control characters, which mean nothing in words. */
export function within(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Cc}/gu, control => (/[\t\n\r]/.test(control) ? ' ' : ''))
}

function linkFrom(entry: FeedEntry, feed: Feed): Link[] {
  if (entry.url === null || !mayName(feed).test(entry.url)) return []
  const { title, summary, authors, publishedAt, updatedAt, source, language } = entry
  return [
    {
      url: cleanUrl(entry.url),
      feed: feed.url,
      ...(title && { title: within(title, MOST_TITLE) }),
      ...(summary && { summary: within(summary, MOST_SUMMARY) }),
      ...(authors.length > 0 && { authors: authors.slice(0, MOST_AUTHORS).map(name => within(name, MOST_NAME)) }),
      publishedAt,
      updatedAt,
      ...(source && { source: { ...source, name: within(source.name, MOST_NAME) } }),
      ...(language && { language: within(language, 35) }),
    },
  ]
}
