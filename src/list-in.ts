import type { Addition, FeedAddition } from './addition.ts'
import type { Answer } from './domain/fetched.ts'
import { isRefusal, type Refusal, refuse } from './domain/refusal.ts'
import { decodeFeed } from './stages/1-discover/decode-feed.ts'
import { mayName } from './stages/1-discover/discover.ts'
import type { ParsedFeed } from './stages/1-discover/parsed-feed.ts'
import { readFeed } from './stages/1-discover/read-feed.ts'
import { opmlList } from './stages/1-discover/read-opml.ts'
import { currentSitemaps } from './stages/1-discover/sitemaps.ts'
import { isHtml } from './stages/3-extract/is-html.ts'
import { cleanUrl } from './text/url.ts'

/** A feed, a list of feeds or a list of links; undefined for anything else. */
export function listIn(answer: Answer): Addition | Refusal | undefined {
  const { url, finalUrl, bytes, contentType, fetchedAt } = answer.document
  const parsed = readFeed({ bytes, contentType, url: finalUrl ?? url })
  if (isRefusal(parsed)) {
    const links = isHtml(bytes, contentType) ? [] : linksIn(decodeFeed(bytes, contentType), url)
    return links.length > 0 ? pages(links) : undefined
  }
  const whole = parsed.entries.filter(entry => mayName({ url }).test(entry.url ?? ''))
  if (parsed.format === 'uri-list') return pages(whole.map(entry => entry.url!))
  if (parsed.format === 'opml') return subscriptions(answer, parsed)
  if (parsed.format === 'sitemap-index') return sitemaps(answer, currentSitemaps(whole, fetchedAt), parsed)
  return feed(answer, parsed)
}

function feed(answer: Answer, { title, format, entries }: ParsedFeed): FeedAddition {
  const because = `a feed (${format}) with ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`
  return { kind: 'feed', url: answer.document.url, ...(title && { title }), answer, because }
}

function pages(urls: readonly string[]): Addition | Refusal {
  const distinct = [...new Set(urls.map(cleanUrl))]
  if (distinct.length === 0) return refuse('empty', 'The list has no address in it.', 'Give a list of web addresses.')
  return { kind: 'pages', urls: distinct, because: `a list of ${distinct.length} addresses` }
}

function subscriptions({ document }: Answer, { title }: ParsedFeed): Addition | Refusal {
  const { url, finalUrl, bytes, contentType } = document
  const { feeds: all = [], includes = [] } = opmlList(decodeFeed(bytes, contentType), finalUrl ?? url) ?? {}
  // A list that somebody else wrote must not lead to files of this machine.
  const feeds = all.filter(subscription => /^https?:/i.test(subscription.url))
  if (feeds.length === 0) return refuse('empty', 'The list of feeds names no feed of the web.', 'Export it again.')
  return {
    kind: 'feeds',
    feeds,
    ...(title && { title }),
    because: `a list of ${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'} (OPML)${notRead(includes)}`,
  }
}

/** Lists within lists are told and not followed: they may lead anywhere, and back here. */
function notRead(includes: readonly string[]): string {
  if (includes.length === 0) return ''
  const more = includes.length > 1 ? ` and ${includes.length - 1} more` : ''
  return `; what it includes is left, add it by itself: ${includes[0]}${more}`
}

/** An index is followed as one: which of its sitemaps are current changes from month to month. */
function sitemaps(answer: Answer, current: { url: string }[], { entries }: ParsedFeed): Addition | Refusal {
  const { url } = answer.document
  if (current.length === 0) return refuse('empty', `${url} is an index of no sitemaps.`, 'Give the address of a feed.')
  const because = `an index of ${entries.length} sitemaps, of which those of news, else the last changed are read (${current.length} now)`
  return { kind: 'feed', url, answer, because }
}

const MAX_LINKS = 100_000

/** The lines of a text that is nothing but addresses, with `#` before remarks; none where one line is anything else. */
function linksIn(text: string, url: string): string[] {
  const lines = text.split(/\r\n?|\n/, MAX_LINKS).map(line => line.trim())
  const said = lines.filter(line => line !== '' && !line.startsWith('#'))
  return said.every(line => mayName({ url }).test(line) && URL.canParse(line) && !/\s/.test(line)) ? said : []
}
