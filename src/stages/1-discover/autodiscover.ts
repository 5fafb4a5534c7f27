/**
 * Which feeds a page announces: `<link rel="alternate">` with the type of a feed (the autodiscovery of RSS and Atom that
 * browsers had, RFC 4287 drafts and the WHATWG's `rel="feed"`), and, weaker, links of its text whose address looks like
 * a feed's. What a page announces is what its owner wants read; nothing is guessed and no address tried.
 */
import { Parser } from 'htmlparser2'
import { parse as hostParts } from 'tldts'
import { decodeBytes } from '../../text/charset.ts'
import { oneLine } from '../../text/plain-text.ts'
import { parsedUrl } from '../../text/url.ts'

/** A feed that a page points to. */
export interface AnnouncedFeed {
  url: string
  title?: string
  /** The media type that the page gives it, lower case; empty where the page gives none. */
  type: string
}

/** Something on the page that may be a feed, with what ranks it. */
interface Found extends AnnouncedFeed {
  linked: 'head' | 'text'
  language: string
}

const MAX_LENGTH = 2_000_000
const MAX_FOUND = 200
/** No page nests so deep; the time that the parser takes grows with the square of it. */
const MAX_DEPTH = 1000

/** The feeds of a page, the likeliest first, each address once. Never throws. */
export function autodiscover(bytes: Uint8Array, url: string, contentType?: string): AnnouncedFeed[] {
  return feedsAnnounced(decodeBytes(bytes, contentType).text, url)
}

/** The same of a page that somebody has decoded. Without the page's address only whole addresses are found. */
export function feedsAnnounced(html: string, url: string | undefined): AnnouncedFeed[] {
  const page = scanned(html.slice(0, MAX_LENGTH), url)
  const ranked = page.found.map((found, at) => ({ found, at, rank: rankOf(found, url, page.language) }))
  ranked.sort((a, b) => a.rank - b.rank || a.at - b.at)
  const feeds = new Map<string, AnnouncedFeed>()
  for (const { found } of ranked) {
    const { url: address, title, type } = found
    if (!feeds.has(address)) feeds.set(address, { url: address, ...(title && { title }), type })
  }
  return [...feeds.values()]
}

type Attributes = Record<string, string>

function scanned(html: string, url: string | undefined): { found: Found[]; language: string } {
  const found: Found[] = []
  let language = ''
  let base = url
  let based = false
  let anchor: Found | undefined
  let depth = 0
  const add = (candidate: Found | undefined) => {
    if (candidate && found.length < MAX_FOUND) found.push(candidate)
    return candidate
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (depth > MAX_DEPTH) parser.pause()
      if (name === 'html') language = primary(attributes.lang)
      // HTML, 4.2.3: only the first base counts.
      if (name === 'base' && attributes.href && !based) {
        based = true
        base = parsedUrl(attributes.href.trim(), url)?.href ?? url
      }
      if (name === 'link') add(fromLink(attributes, base, url))
      if (name === 'a') anchor = add(fromAnchor(attributes, base, url))
    },
    ontext(text) {
      if (anchor && (anchor.title?.length ?? 0) < 200) anchor.title = oneLine(`${anchor.title ?? ''} ${text}`)
    },
    onclosetag(name) {
      depth -= 1
      if (name === 'a') anchor = undefined
    },
  })
  parser.end(html)
  return { found, language }
}

const FEED_TYPE = /^(?:application|text)\/(?:x-)?(?:rss|atom|rdf|feed)(?:\+(?:xml|json))?$/
/** Types of many things: taken where the address or title speaks of a feed. */
const VAGUE_TYPE = /^(?:application|text)\/(?:xml|json)$|^$/
const NO_FEED = /\/wp-json\/|\/oembed\b|opensearch|\/xmlrpc|\/sitemap|manifest\.json/i
const SAYS_FEED = /\b(?:rss|atom|feeds?)\b/i

function fromLink(attributes: Attributes, base: string | undefined, page: string | undefined): Found | undefined {
  const rels = (attributes.rel ?? '').toLowerCase().split(/\s+/)
  const type = (attributes.type ?? '').split(';')[0].trim().toLowerCase()
  if (!rels.some(rel => rel === 'alternate' || rel === 'feed') || rels.includes('stylesheet')) return undefined
  const url = feedAddress(attributes.href, base, page)
  if (url === undefined || NO_FEED.test(url)) return undefined
  const title = oneLine(attributes.title ?? '')
  const said = SAYS_FEED.test(title) || looksLikeFeed(new URL(url))
  const known = FEED_TYPE.test(type) || rels.includes('feed') || (VAGUE_TYPE.test(type) && type !== '' && said)
  const language = primary(attributes.hreflang)
  return known ? { url, ...(title && { title }), type, linked: 'head', language } : undefined
}

function fromAnchor(attributes: Attributes, base: string | undefined, page: string | undefined): Found | undefined {
  const type = (attributes.type ?? '').split(';')[0].trim().toLowerCase()
  const written = attributes.href ?? ''
  // Most links of a page are none, and to take an address apart costs more than this.
  if (type === '' && !/feed|rss|atom|rdf|index\.xml/i.test(written)) return undefined
  const url = feedAddress(written, base, page)
  if (url === undefined || NO_FEED.test(url)) return undefined
  const address = new URL(url)
  const near = sameSite(url, page) ? looksLikeFeed(address) : FEED_FILE.test(address.pathname)
  if (!near && !FEED_TYPE.test(type) && !/^feed:/i.test(written.trim())) return undefined
  const title = oneLine(attributes.title ?? '')
  return { url, ...(title && { title }), type, linked: 'text', language: primary(attributes.hreflang) }
}

const FEED_FILE = /(?:\.(?:rss|atom|rdf)|\/(?:rss|atom|feed)\d?\.(?:xml|json|php)|\/index\.xml)$/i
const FEED_PATH = /\/(?:feeds?|rss2?|atom|rdf)(?:\.\w{2,4})?\/?$|\/(?:feeds?|rss)\/[^?#]{1,200}\.(?:xml|json|rss)$/i

/** `/feed/`, `/rss.xml`, `/news.atom`, `/feeds/world.xml`, `/?feed=rss2`. */
export function looksLikeFeed({ pathname, searchParams }: URL): boolean {
  return (
    FEED_FILE.test(pathname) || FEED_PATH.test(pathname) || /^(?:rss2?|atom|rdf)$/i.test(searchParams.get('feed') ?? '')
  )
}

/** An address that may be polled: of the web, or of this machine where the page itself is a file of it. */
function feedAddress(href: string | undefined, base: string | undefined, page: string | undefined): string | undefined {
  const written = (href ?? '')
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://') // prettier-ignore
  const url = written === '' ? undefined : parsedUrl(written, base)
  if (!url || url.username !== '') return undefined
  url.hash = ''
  const local = url.protocol === 'file:' && page?.startsWith('file:')
  return /^https?:$/.test(url.protocol) || local ? url.href : undefined
}

const COMMENTS =
  /comment|kommentar|comentario|comentário|commenti|reacties|reactions?\b|replies|комментар|коментар|komentar|评论|コメント|تعليق/i

/** Lower is likelier what a reader of this page wants. */
function rankOf(found: Found, page: string | undefined, language: string): number {
  const comments = COMMENTS.test(`${found.title ?? ''} ${readable(found.url)}`)
  const ofPage = isBelow(found.url, page)
  return (
    (comments ? 16 : 0) +
    (found.linked === 'text' ? 8 : 0) +
    (speaksAnother(found, page, language) ? 4 : 0) +
    (sameSite(found.url, page) ? 0 : 2) +
    (ofPage ? 0 : 1)
  )
}

function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** True for a feed kept below a section's own page, which is the section's feed. */
function isBelow(url: string, page: string | undefined): boolean {
  const [feed, at] = [parsedUrl(url), parsedUrl(page ?? '')]
  const section = at?.pathname.replace(/[^/]+\.\w{1,5}$/, '').replace(/\/$/, '') ?? ''
  return section !== '' && feed?.host === at?.host && feed!.pathname.startsWith(`${section}/`)
}

function speaksAnother(found: Found, page: string | undefined, language: string): boolean {
  const own = languageIn(page) || language
  const its = found.language || languageIn(found.url)
  return own !== '' && its !== '' && own !== its
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The language that an address names: `/de/feed`, `de.tide.example/feed`. */
function languageIn(address: string | undefined): string {
  const url = parsedUrl(address ?? '')
  const [label, , ...more] = url?.hostname.split('.') ?? []
  const said = [url?.pathname.split('/')[1] ?? '', more.length > 0 ? (label ?? '') : '']
  return said.find(word => /^[a-z]{2}$/.test(word) && LANGUAGES.of(word) !== undefined) ?? ''
}

const primary = (tag: string | undefined): string => (tag ?? '').trim().toLowerCase().split(/[-_]/)[0]

function sameSite(a: string, b: string | undefined): boolean {
  const [one, other] = [a, b ?? ''].map(url => hostParts(url, { allowPrivateDomains: true }))
  return (one.domain ?? one.hostname) === (other.domain ?? other.hostname)
}
