import { parsedUrl } from '../../text/url.ts'
import type { FeedEntry } from './parsed-feed.ts'

/** A sitemap may name every page that a site ever had; a feed names its newest. Older pages of a sitemap are left. */
const RECENT_MS = 30 * 24 * 3_600_000
const MOST_NEWS_SITEMAPS = 10
const MOST_SITEMAPS = 4

type Listed = FeedEntry & { url: string }

/** True where a page or sitemap changed lately, or nothing says when it did. `at` is ISO 8601. */
export function isRecent({ publishedAt, updatedAt }: FeedEntry, at: string): boolean {
  const date = Date.parse(updatedAt ?? publishedAt ?? '')
  return !(Date.parse(at) - date > RECENT_MS)
}

/**
 * Of an index the sitemaps that may hold news: those named for it, at most ten; else at most four of those that changed
 * lately, the last changed first; else of those that nothing is known of. Sitemaps named for something else than articles
 * are left where there are others. `at` is ISO 8601.
 */
export function currentSitemaps(entries: readonly FeedEntry[], at: string): Listed[] {
  const named = entries.filter((entry): entry is Listed => entry.url !== null).map(datedByName)
  const known = named.sort(byChange)
  const recent = known.filter(entry => isRecent(entry, at))
  const news = recent.filter(({ url }) => /news/i.test(nameOf(url)))
  if (news.length > 0) return news.slice(0, MOST_NEWS_SITEMAPS)
  const articles = recent.filter(({ url }) => !OTHERS.test(nameOf(url)))
  const chosen = [articles, recent, known].find(some => some.length > 0) ?? []
  const dated = chosen.filter(({ updatedAt }) => updatedAt !== null)
  if (dated.length > 0 || chosen.length <= MOST_SITEMAPS)
    return (dated.length > 0 ? dated : chosen).slice(0, MOST_SITEMAPS)
  // Numbered and undated: the newest are in the first or in the last.
  return [...chosen.slice(0, MOST_SITEMAPS / 2), ...chosen.slice(-MOST_SITEMAPS / 2)]
}

/** What sites everywhere call sitemaps of other things. */
const OTHERS =
  /(?:^|[-_/.])(?:categor(?:y|ies)|tags?|authors?|users?|images?|videos?|pages?|products?|topics?|static|galler(?:y|ies)|locations?)(?=[-_./\d]|sitemap|$)/i

const nameOf = (url: string): string => parsedUrl(url)?.pathname ?? ''

/** `sitemap-2026-11.xml`, `/2026/11/02.xml`, `sitemap.xml?yyyy=2026&mm=11`: as good as a date to the end of that time. */
function datedByName(entry: Listed): Listed {
  if (entry.updatedAt !== null) return entry
  const url = parsedUrl(entry.url)
  const [, year, month, day] = NAMED_DATE.exec(`${url?.pathname ?? ''}${url?.search ?? ''}`) ?? []
  if (!year) return entry
  const end = new Date(Date.UTC(Number(year), month ? Number(month) - (day ? 1 : 0) : 12, day ? Number(day) : 0))
  return { ...entry, updatedAt: end.toISOString() }
}

const NAMED_DATE =
  /(?<!\d)(19\d\d|20\d\d)(?:(?:[-_/]?|&\w{1,8}=)(0[1-9]|1[0-2])(?:(?:[-_/]?|&\w{1,8}=)(0[1-9]|[12]\d|3[01]))?)?(?!\d)/

function byChange(a: FeedEntry, b: FeedEntry): number {
  const [one, other] = [a.updatedAt ?? '', b.updatedAt ?? '']
  return Number(other > one) - Number(other < one)
}
