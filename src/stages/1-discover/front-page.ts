/**
 * The articles that a site's own page leads to, for sites that have no feed. A link is taken for an article's by what
 * it says (a headline has words), where it leads (an address with a date, a number or a sentence in it), where it stands
 * (menus and footers lead elsewhere), and by the company that its address keeps. None of these alone is enough.
 */
import { parse as hostParts } from 'tldts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import { decodeBytes } from '../../text/charset.ts'
import { cleanUrl, parsedUrl } from '../../text/url.ts'
import { type PageLink, pageLinks } from './page-links.ts'
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts'

/** With fewer links to articles a page is no place to learn of new ones. */
const LEAST_ARTICLES = 5
/** Links that are taken at the first look at a page; what stands below them is older. */
export const MOST_AT_FIRST_LOOK = 30
const MOST_LINKS = 500
/** What a link must have of the marks below. */
const ENOUGH = 3
/** Marks above one that addresses of one shape must have together to be a list: five links of two, three of three. */
const A_LIST = 5

/** The page as if it were a feed, or why nobody can follow it. Never throws. */
export function frontPage(bytes: Uint8Array, url: string, contentType?: string): ParsedFeed | Refusal {
  const { title, language, links } = pageLinks(decodeBytes(bytes, contentType).text, url)
  const entries = articleLinks(links, url).slice(0, MOST_LINKS)
  if (entries.length >= LEAST_ARTICLES)
    return { format: 'front-page', ...entryOf(url, title), entries, ...(language && { language }) }
  const said = FEW[entries.length] ?? `only ${entries.length} links that look`
  return refuse(
    'not-a-feed',
    `The page has ${said} like an article's.`,
    'Give a page that lists articles, the address of a feed, or the article itself.',
  )
}

const FEW = ['no link that looks', 'only one link that looks']

/** Links to articles in the order of the page, each address once. */
function articleLinks(links: readonly PageLink[], url: string): FeedEntry[] {
  const self = cleanUrl(url)
  const byAddress = new Map<string, PageLink[]>()
  for (const link of links) {
    const address = cleanUrl(link.url)
    if (address !== self && mayBeArticle(address, url)) {
      byAddress.set(address, [...(byAddress.get(address) ?? []), link])
    }
  }
  const candidates = [...byAddress].map(([address, said]) => candidate(address, said))
  // A list is known by its many addresses of one shape; what stands only in menus, or has nothing but words, is no part of it.
  const company = new Map<string, number>()
  for (const { shape, marks, isBare } of candidates)
    if (!isBare) company.set(shape, (company.get(shape) ?? 0) + Math.max(0, marks - 1))
  const isIn = ({ shape, isBare }: Candidate) => !isBare && (company.get(shape) ?? 0) >= A_LIST
  return candidates
    .filter(each => each.marks + (isIn(each) ? 1 : 0) >= ENOUGH)
    .map(({ address, title }) => entryOf(address, title))
}

interface Candidate {
  address: string
  title: string
  /** What the address has in common with its like: `/news/#/*`. */
  shape: string
  marks: number
  /** It stands in menus alone, or nothing but its words speaks for it. */
  isBare: boolean
}

function candidate(address: string, said: readonly PageLink[]): Candidate {
  const standing = said.filter(({ isNavigation }) => !isNavigation)
  // What stands in menus is short; whole headlines in them are teasers.
  const best = longest(standing.filter(({ isHeadline }) => isHeadline)) ?? longest(standing) ?? longest(said)
  const title = best?.text ?? ''
  const words = wordsIn(title)
  const marks =
    words < 2 ? 0 : byWords(words) + (best?.isHeadline ? 1 : 0) - (best?.isNavigation ? 1 : 0) + byAddress(address)
  const isBare = standing.length === 0 || (byAddress(address) === 0 && !best?.isHeadline)
  return { address, title: title.slice(0, 300), shape: shapeOf(address), marks, isBare }
}

const longest = (links: readonly PageLink[]): PageLink | undefined =>
  links.reduce<PageLink | undefined>(
    (best, link) => (best && best.text.length >= link.text.length ? best : link),
    undefined,
  )

const byWords = (words: number): number => (words >= 7 ? 2 : words >= 4 ? 1 : 0)

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Words of a headline; where a script puts no spaces, three characters are taken for one. */
function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  return (
    Math.round(unspaced / 3) + (text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0)
  )
}

/** A date in the path, a number that only things have of which there are many, a sentence for a name. */
function byAddress(address: string): number {
  const { pathname, search } = new URL(address)
  const name = lastPart(pathname)
  const parts = name.split(/[-_+]|%20/).filter(part => /\p{L}{2}/u.test(part))
  const slug = parts.length >= 4 || isLongUnspaced(name) ? 2 : parts.length === 3 ? 1 : 0
  const number = /\d{5,}/.test(name) || /\/\d{4,}(?:\/|$)/.test(pathname) || /[?&]\w{1,12}=\d{3,}/.test(search) ? 1 : 0
  return slug + (DATED.test(pathname) ? 2 : number)
}

/** `/2026/03/08/`, `/26/03/08/`, `/2026-03-08-`, `/20260308/`, `/2026/mar/8/`. */
const DATED =
  /[/_-](?:19|20)\d\d(?:[/_-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})(?:[/_-]|\d\d|$)|\/\d\d\/\d\d\/\d\d\//i

const isLongUnspaced = (name: string): boolean => (readable(name).match(UNSPACED) ?? []).length >= 6

function lastPart(pathname: string): string {
  const parts = pathname.split('/').filter(Boolean)
  const name = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '')
  // "/story/a-long-name/1234" and "/a-long-name/index.html" are named by the part before.
  return /^(?:\d*|index|default|amp)$/i.test(name) ? `${parts.at(-2) ?? ''}-${name}` : name
}

function readable(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

function shapeOf(address: string): string {
  const { host, pathname } = new URL(address)
  const parts = pathname.split('/').filter(Boolean)
  return [host, ...parts.slice(0, -1).map(part => (/\d/.test(part) ? '#' : part)), '*'].join('/')
}

/** Parts of an address under which sites keep something else than articles, in the words that sites use everywhere. */
const OTHER_PART =
  /^(?:about(?:[-_]?us)?|accounts?|advertis\w*|all|app|archives?|auth|authors?|basket|careers?|cart|categor(?:y|ies)|comments?|contact(?:[-_]?us)?|contributors?|cookies?|faq|feeds?|forums?|galler(?:y|ies)|help|impress(?:um|ao)|imprint|jobs?|kategorien?|labels?|legal|log-?in|members?|newsletters?|pages?|people|polic(?:y|ies)|print|privacy|products?|profiles?|redirect|register|rss|search|sections?|services?|shop|sign-?(?:in|up)|sitemaps?|staff|stores?|subscri\w+|tags?|tagged|terms|themes?|thema|topics?|users?|u|writers?|wp-\w+)$/i

const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|xml|rss|atom|json|css|js|ics|docx?|xlsx?)$/i

function mayBeArticle(address: string, page: string): boolean {
  const url = parsedUrl(address)
  if (!url || !/^https?:$/.test(url.protocol) || !sameSite(address, page) || FILE.test(url.pathname)) return false
  const parts = url.pathname.split('/').filter(Boolean)
  if (parts.length === 0 && !/[?&]\w{1,12}=\d{2,}/.test(url.search)) return false
  // The last part may well be called "search-for-survivors"; a part before it is a place to keep things.
  return !parts.some(part => OTHER_PART.test(part))
}

function sameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map(url => hostParts(url, { allowPrivateDomains: true }))
  return (one.domain ?? one.hostname) === (other.domain ?? other.hostname)
}

const entryOf = (url: string, title: string): FeedEntry => ({
  id: url,
  url,
  title,
  summary: '',
  authors: [],
  publishedAt: null,
  updatedAt: null,
})
