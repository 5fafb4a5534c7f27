/**
 * What something is that a person wants to add: found by where it is, then by its bytes, not by what it is called. Nothing
 * is stored here. What was fetched on the way comes with the answer, so that nobody needs to fetch it again.
 */
import { pathToFileURL } from 'node:url'
import type { Addition } from './addition.ts'
import type { Crew } from './crew.ts'
import { AppError } from './domain/app-error.ts'
import type { Answer, Fetched, FetchOptions } from './domain/fetched.ts'
import { isRefusal, type Refusal, refuse } from './domain/refusal.ts'
import { placeOf } from './given-address.ts'
import { listIn } from './list-in.ts'
import { holdingOf, isArticleList, readablesAt } from './outside/files.ts'
import { type AnnouncedFeed, autodiscover, looksLikeFeed } from './stages/1-discover/autodiscover.ts'
import { frontPage } from './stages/1-discover/front-page.ts'
import { fetchDocument } from './stages/2-fetch/fetch-document.ts'
import { isBinary, isHtml } from './stages/3-extract/is-html.ts'
import { newsSitemap } from './news-sitemap.ts'
import { type Choice, isFrontPage, pageOrFeed } from './page-or-feed.ts'
import { cleanUrl } from './text/url.ts'

export type { Addition, FeedAddition } from './addition.ts'

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
  if (lists.length > 0) return { kind: 'articles', path, because: await holdingOf(path) }
  const answer = await fetched(url, tools)
  if (isRefusal(answer)) return answer
  return listIn(answer) ?? { kind: 'page', url, answer, because: 'a file with one page or text' }
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
  const known = listIn(answer)
  if (known) return known
  if (isBinary(bytes))
    return refuse('not-html', `${url} is a binary file, neither a feed nor a page.`, 'Give a page or a feed.')
  if (!isHtml(bytes, contentType)) return { kind: 'page', url, answer, because: 'a text' }
  return fromPage(answer, tools)
}

async function fromPage(answer: Answer, tools: AddingTools): Promise<Addition | Refusal> {
  const { url, finalUrl, bytes, contentType } = answer.document
  const announced = announcedBy(answer)
  const read = await tools.extract({ id: url, url: finalUrl ?? url, bytes, contentType })
  const choice = pageOrFeed(finalUrl ?? url, isRefusal(read) ? read : undefined, announced)
  if (choice.take === 'feed') return announcedFeed(announced, choice.because, tools)
  if (choice.take === 'watch') return watched(answer, choice, tools)
  return choice.take === 'page' ? { kind: 'page', url, answer, because: choice.because } : choice.refusal
}

/** A page of links without a feed: the news sitemap that the site's robots.txt names, else the page's own links. */
async function watched(
  answer: Answer,
  choice: Choice & { take: 'watch' },
  tools: AddingTools,
): Promise<Addition | Refusal> {
  const { url, finalUrl, bytes, contentType } = answer.document
  const found = isFrontPage(finalUrl ?? url)
    ? await newsSitemap(finalUrl ?? url, address => fetched(address, tools, 'feed'))
    : undefined
  const because = `${choice.because}; it announces no feed`
  if (found?.kind === 'feed') return { ...found, because: `${because}, and robots.txt names ${found.because}` }
  const page = frontPage(bytes, finalUrl ?? url, contentType)
  if (!isRefusal(page)) {
    const links = `${page.entries.length} links to articles are found on it`
    const title = page.title ? { title: page.title } : {}
    return {
      kind: 'feed',
      url,
      ...title,
      watch: 'front-page',
      answer,
      because: `${because}, ${links}; it is looked at itself`,
    }
  }
  const { instead } = choice
  if (instead.take === 'page') return { kind: 'page', url, answer, because: instead.because }
  const { code, because: why, next } = instead.refusal.refusal
  const sitemap = found ? `Or add its sitemap: ${found.url}` : ''
  return refuse(code, `${why} ${page.refusal.because}`, [next, sitemap].filter(Boolean).join(' '))
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
    const found = isRefusal(answer) ? answer : listIn(answer)
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
