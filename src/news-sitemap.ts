// The sitemaps that a site names in its robots.txt: https://www.sitemaps.org/protocol.html#submit_robots
import type { FeedAddition } from './addition.ts'
import { AppError } from './domain/app-error.ts'
import type { Answer } from './domain/fetched.ts'
import { isRefusal, type Refusal, refuse } from './domain/refusal.ts'
import { listIn } from './list-in.ts'
import { readFeed } from './stages/1-discover/read-feed.ts'
import { currentSitemaps } from './stages/1-discover/sitemaps.ts'
import { parsedUrl } from './text/url.ts'

type Get = (url: string) => Promise<Answer | Refusal>

/** Sitemaps that are looked at before it is said that none is of news. */
const MOST_TRIED = 4
const MOST_NAMED = 200
const MAX_BYTES = 500 * 1024

/**
 * The news sitemap of a site, ready to be followed. Where it has none of news but others, the first of these as an address;
 * undefined where robots.txt names none. Never rejects with AppError.
 */
export async function newsSitemap(
  page: string,
  get: Get,
): Promise<FeedAddition | { kind: 'other'; url: string } | undefined> {
  const robots = await got(new URL('/robots.txt', page).href, get)
  if (isRefusal(robots)) return undefined
  const named = sitemapsNamed(robots.document.bytes, page)
  for (const address of [...named].sort((a, b) => Number(isNews(b)) - Number(isNews(a))).slice(0, MOST_TRIED)) {
    const answer = await got(address, get)
    const found = isRefusal(answer) || !holdsNews(answer) ? undefined : listIn(answer)
    if (found && !isRefusal(found) && found.kind === 'feed') return found
  }
  return named[0] === undefined ? undefined : { kind: 'other', url: named[0] }
}

/** Addresses of a robots.txt's `Sitemap` lines, in their order. */
function sitemapsNamed(robots: Uint8Array, page: string): string[] {
  const text = new TextDecoder().decode(robots.subarray(0, MAX_BYTES))
  const lines = [...text.matchAll(/^[^\S\r\n]*sitemap[^\S\r\n]*:[^\S\r\n]*(\S{1,2000})/gim)].slice(0, MOST_NAMED)
  const urls = lines.flatMap(([, address]) => parsedUrl(address, page) ?? [])
  return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href))]
}

const isNews = (url: string): boolean => /news/i.test(parsedUrl(url)?.pathname ?? '')

/** Only sitemaps of news give their pages titles. */
function holdsNews({ document: { bytes, contentType, url, fetchedAt } }: Answer): boolean {
  const parsed = readFeed({ bytes, contentType, url })
  if (isRefusal(parsed)) return false
  if (parsed.format === 'sitemap-index')
    return currentSitemaps(parsed.entries, fetchedAt).some(each => isNews(each.url))
  return parsed.format === 'sitemap' && (parsed.entries.some(({ title }) => title !== '') || isNews(url))
}

/** One that does not answer takes nothing from the next. */
async function got(url: string, get: Get): Promise<Answer | Refusal> {
  try {
    return await get(url)
  } catch (error) {
    if (error instanceof AppError) return refuse('unreadable', error.message, error.next)
    throw error
  }
}
