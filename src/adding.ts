/**
 * What something is that a person wants to add: found by where it is, then by its bytes, not by what it is called. Nothing
 * is stored here. What was fetched on the way comes with the answer, so that nobody needs to fetch it again.
 */
import { pathToFileURL } from 'node:url'
import type { Crew } from './crew.ts'
import { AppError } from './domain/app-error.ts'
import type { Answer, Fetched, FetchOptions } from './domain/fetched.ts'
import type { Feed } from './domain/link.ts'
import { isRefusal, type Refusal, refuse } from './domain/refusal.ts'
import { placeOf } from './given-address.ts'
import { isArticleList, readablesAt } from './outside/files.ts'
import { type AnnouncedFeed, autodiscover, looksLikeFeed } from './stages/1-discover/autodiscover.ts'
import { decodeFeed } from './stages/1-discover/decode-feed.ts'
import { mayName } from './stages/1-discover/discover.ts'
import type { ParsedFeed } from './stages/1-discover/parsed-feed.ts'
import { readFeed } from './stages/1-discover/read-feed.ts'
import { readOpml, type Subscription } from './stages/1-discover/read-opml.ts'
import { currentSitemaps } from './stages/1-discover/sitemaps.ts'
import { fetchDocument } from './stages/2-fetch/fetch-document.ts'
import { isBinary, isHtml } from './stages/3-extract/is-html.ts'
import { pageOrFeed } from './page-or-feed.ts'
import { cleanUrl } from './text/url.ts'

/** What a given thing is, and how that is known. */
export type Addition =
  | FeedAddition
  /** A list of feeds, with the folders that they were kept in. */
  | { kind: 'feeds'; feeds: Subscription[]; title?: string; because: string }
  /** One page or text. `answer` is the page as fetched, ready for the archive. */
  | { kind: 'page'; url: string; answer: Answer; because: string }
  /** Addresses of pages: a list of links. */
  | { kind: 'pages'; urls: string[]; because: string }
  /** A list of articles (JSONL) on this machine. */
  | { kind: 'articles'; path: string; because: string }
  /** All that can be read below a folder: addresses of pages, paths of lists of articles. Nothing of it was opened. */
  | { kind: 'folder'; url: string; urls: string[]; lists: string[]; because: string }

export interface FeedAddition extends Feed {
  kind: 'feed'
  /** The feed as fetched: its first poll. */
  answer: Answer
  /** Other feeds that the page announces, where the feed was found on a page. */
  others?: AnnouncedFeed[]
  because: string
}

type Fetch = (url: string, options?: FetchOptions) => Promise<Fetched>

/** What finding out needs: the two ways to bytes, and whoever reads pages. */
export interface AddingTools {
  /** For addresses of the web. */
  fetch: Fetch
  /** For `file:` addresses. */
  files: Fetch
  extract: Crew['extract']
}

/**
 * What an address or path is. A Refusal where it was looked at and is nothing that can be added. Throws AppError for what
 * does not exist, cannot be read, or does not answer.
 */
export async function whatIs(given: string, tools: AddingTools): Promise<Addition | Refusal> {
  const place = await placeOf(given)
  if ('path' in place) return atPath(place.path, tools)
  const [first] = place.addresses
  if (isArticleList(new URL(first).pathname)) {
    throw new AppError('usage', `${first} is a list of articles on the web.`, {
      next: 'Download it, then add the file.',
    })
  }
  const answer = await firstAnswer(place.addresses, tools)
  return isRefusal(answer) ? answer : fromWeb(answer, tools)
}

async function atPath(path: string, tools: AddingTools): Promise<Addition | Refusal> {
  const { folder, pages, lists, others } = await readablesAt(path)
  const url = pathToFileURL(path).href
  if (folder) {
    const left = others === 0 ? '' : `; ${others} of other kinds are left`
    const because = `a folder with ${pages.length + lists.length} files that can be read${left}`
    return { kind: 'folder', url, urls: pages.map(page => pathToFileURL(page).href), lists, because }
  }
  if (lists.length > 0) return { kind: 'articles', path, because: 'a list of articles, by its name' }
  const answer = await fetched(url, tools)
  if (isRefusal(answer)) return answer
  return fromList(answer) ?? { kind: 'page', url, answer, because: 'a file with one page or text' }
}

/** The first of some addresses that answers. What the next would answer is of no interest where one is refused. */
async function firstAnswer(addresses: readonly string[], tools: AddingTools): Promise<Answer | Refusal> {
  const errors: AppError[] = []
  for (const address of addresses) {
    try {
      return await fetched(address, tools)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      errors.push(error)
    }
  }
  if (errors.length === 1) throw errors[0]
  throw new AppError('unavailable', `Neither ${addresses.join(' nor ')} could be fetched: ${errors[0].message}`, {
    next: errors[0].next ?? 'Check the address; a path of a file or folder would have to exist.',
    cause: errors[0],
  })
}

/** Fetches as the walk would: the same refusals, and a document that can be archived. */
async function fetched(
  url: string,
  tools: AddingTools,
  as: FetchOptions['as'] = looksLikeFeed(new URL(url)) ? 'feed' : 'page',
): Promise<Answer | Refusal> {
  const local = url.startsWith('file:')
  const fetch: Fetch = address => (local ? tools.files(address) : tools.fetch(address, { as }))
  const now = () => new Date().toISOString()
  const answer = await fetchDocument.run({ link: { url: cleanUrl(url) } }, { fetch, now, log: () => {} })
  if (isRefusal(answer) || !('unchanged' in answer)) return answer
  throw new Error(`${url} was said to be unchanged, and nobody asked`)
}

async function fromWeb(answer: Answer, tools: AddingTools): Promise<Addition | Refusal> {
  const { url, bytes, contentType } = answer.document
  const known = fromList(answer)
  if (known) return known
  if (isBinary(bytes))
    return refuse('not-html', `${url} is a binary file, neither a feed nor a page.`, 'Give a page or a feed.')
  if (!isHtml(bytes, contentType)) return { kind: 'page', url, answer, because: 'a text' }
  return fromPage(answer, tools)
}

/** A feed, a list of feeds or a list of links; undefined for anything else. */
function fromList(answer: Answer): Addition | Refusal | undefined {
  const { url, finalUrl, bytes, contentType, fetchedAt } = answer.document
  const parsed = readFeed({ bytes, contentType, url: finalUrl ?? url })
  if (isRefusal(parsed)) {
    const links = isHtml(bytes, contentType) ? [] : linksIn(decodeFeed(bytes, contentType), url)
    return links.length > 0 ? pages(links) : undefined
  }
  const whole = parsed.entries.filter(entry => mayName({ url }).test(entry.url ?? ''))
  if (parsed.format === 'uri-list') return pages(whole.map(entry => entry.url!))
  if (parsed.format === 'opml') return subscriptions(answer, parsed)
  if (parsed.format === 'sitemap-index') return sitemaps(url, currentSitemaps(whole, fetchedAt), parsed)
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
  const all = readOpml(decodeFeed(bytes, contentType), finalUrl ?? url) ?? []
  const feeds = all.filter(subscription => mayName({ url }).test(subscription.url))
  if (feeds.length === 0) return refuse('empty', `${url} is a list of feeds with no feed in it.`, 'Export it again.')
  return { kind: 'feeds', feeds, ...(title && { title }), because: `a list of ${feeds.length} feeds (OPML)` }
}

function sitemaps(url: string, current: { url: string }[], { entries }: ParsedFeed): Addition | Refusal {
  if (current.length === 0) return refuse('empty', `${url} is an index of no sitemaps.`, 'Give the address of a feed.')
  const because = `${current.length} of an index of ${entries.length} sitemaps: those of news, else the last changed`
  return { kind: 'feeds', feeds: current.map(sitemap => ({ url: sitemap.url, folders: [] })), because }
}

const MAX_LINKS = 100_000

/** The lines of a text that is nothing but addresses, with `#` before remarks; none where one line is anything else. */
function linksIn(text: string, url: string): string[] {
  const lines = text.split(/\r\n?|\n/, MAX_LINKS).map(line => line.trim())
  const said = lines.filter(line => line !== '' && !line.startsWith('#'))
  return said.every(line => mayName({ url }).test(line) && URL.canParse(line) && !/\s/.test(line)) ? said : []
}

async function fromPage(answer: Answer, tools: AddingTools): Promise<Addition | Refusal> {
  const { url, finalUrl, bytes, contentType } = answer.document
  const announced = announcedBy(answer)
  const read = await tools.extract({ id: url, url: finalUrl ?? url, bytes, contentType })
  const choice = pageOrFeed(finalUrl ?? url, isRefusal(read) ? read : undefined, announced)
  if (choice.take === 'page') return { kind: 'page', url, answer, because: choice.because }
  if (choice.take === 'neither') return choice.refusal
  return announcedFeed(announced, choice.because, tools)
}

/** Announced addresses that are tried before it is said that none of them is a feed. */
const MOST_TRIED = 4

async function announcedFeed(
  announced: readonly AnnouncedFeed[],
  because: string,
  tools: AddingTools,
): Promise<Addition | Refusal> {
  const failures: string[] = []
  // What calls itself RSS may be a page that lists the feeds: these are then tried in its place.
  const queue = [...announced]
  for (const candidate of queue) {
    if (failures.length >= MOST_TRIED) break
    const answer = await fetched(candidate.url, tools, 'feed').catch(asFailure)
    const found = isRefusal(answer) ? answer : fromList(answer)
    if (found && !isRefusal(found) && found.kind === 'feed') {
      const others = queue.filter(other => other !== candidate)
      const title = found.title ?? candidate.title
      return { ...found, ...(title && { title }), others, because: `${because}; it announces ${found.because}` }
    }
    failures.push(`${candidate.url}: ${found && isRefusal(found) ? found.refusal.because : 'This is no feed.'}`)
    if (!isRefusal(answer)) queue.push(...newIn(announcedBy(answer), queue))
  }
  const tried = `${because}, and no feed that it announces can be read. ${failures.join(' ')}`
  return refuse('not-a-feed', tried, 'Give the address of a feed.')
}

const announcedBy = ({ document: { url, finalUrl, bytes, contentType } }: Answer): AnnouncedFeed[] =>
  isHtml(bytes, contentType) ? autodiscover(bytes, finalUrl ?? url, contentType) : []

const newIn = (found: readonly AnnouncedFeed[], known: readonly AnnouncedFeed[]): AnnouncedFeed[] =>
  found.filter(feed => known.every(({ url }) => url !== feed.url))

/** One announced feed that does not answer takes nothing from the next. */
function asFailure(error: unknown): Refusal {
  if (error instanceof AppError) return refuse('unreadable', error.message, error.next)
  throw error
}
