import { type Refusal, refuse, type RefusalCode } from './domain/refusal.ts'
import type { AnnouncedFeed } from './stages/1-discover/autodiscover.ts'
import { parsedUrl } from './text/url.ts'

/** Whether a page is taken as itself, for the feed that it announces, or for what it will link to, and why. */
export type Choice = AsItself | Taken<'feed'> | (Taken<'watch'> & { instead: AsItself })

type AsItself = Taken<'page'> | { take: 'neither'; refusal: Refusal }

interface Taken<As> {
  take: As
  because: string
}

/** What extract says of pages that lead to others, or hold nothing to read; behind the other walls is an article. */
const NO_ARTICLE: readonly RefusalCode[] = ['list-page', 'empty', 'not-news', 'not-html']

/**
 * Somebody who gives a site's front page or a list of articles means what will be published there; somebody who gives an
 * article means the article. `refusal` is what extract said where it found no article.
 */
export function pageOrFeed(url: string, refusal: Refusal | undefined, announced: readonly AnnouncedFeed[]): Choice {
  const hasFeed = announced.length > 0
  if (hasFeed && isFrontPage(url)) return { take: 'feed', because: FRONT }
  if (!hasFeed && isFrontPage(url)) return { take: 'watch', because: FRONT, instead: asItself(refusal, announced) }
  if (!refusal || !NO_ARTICLE.includes(refusal.refusal.code)) return asItself(refusal, announced)
  const because = 'a page without an article of its own'
  return hasFeed ? { take: 'feed', because } : { take: 'watch', because, instead: asItself(refusal, announced) }
}

const FRONT = 'the front page of a site'

function asItself(refusal: Refusal | undefined, announced: readonly AnnouncedFeed[]): AsItself {
  if (!refusal) return { take: 'page', because: 'a page with an article' }
  const { code, because, next } = refusal.refusal
  const hasFeed = announced.length > 0
  const instead = hasFeed ? `Or add the feed that it announces: ${announced[0].url}` : 'It announces no feed either.'
  return { take: 'neither', refusal: refuse(code, because, [next, instead].filter(Boolean).join(' ')) }
}

/** `/`, `/index.html`, `/en/`, `/de-ch/home`. */
export function isFrontPage(url: string): boolean {
  const path = parsedUrl(url)?.pathname ?? ''
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i.test(path)
}
