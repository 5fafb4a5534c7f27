// What a look at a followed address finds: the links of a feed, of an index's sitemaps, or of a page that has no feed.
import { AppError } from '../domain/app-error.ts'
import type { Answer, Freshness, Unchanged } from '../domain/fetched.ts'
import type { Link } from '../domain/link.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { linksOf, mayName, MOST_TITLE, within } from '../stages/1-discover/discover.ts'
import { frontPage, MOST_AT_FIRST_LOOK } from '../stages/1-discover/front-page.ts'
import type { ParsedFeed } from '../stages/1-discover/parsed-feed.ts'
import { readFeed } from '../stages/1-discover/read-feed.ts'
import { linksOfSitemap } from '../stages/1-discover/sitemap-links.ts'
import { currentSitemaps } from '../stages/1-discover/sitemaps.ts'
import { fetchDocument } from '../stages/2-fetch/fetch-document.ts'
import type { Offer, Poll } from '../store/cellar.ts'
import type { Looker } from './discovering-step.ts'
import { LONGEST_ADDRESS } from './fetching-steps.ts'
import type { PolledFeed } from './polled-feed.ts'
import type { Result } from './step.ts'
import { textOf } from './tombs.ts'

/** What is looked at, and what the last look left. */
export interface Watched {
  url: string
  watch?: 'front-page'
  known?: PolledFeed
}

/** What a look gave. */
export interface Looked extends Result {
  poll: Pick<Poll, 'status' | 'items' | 'fresh'>
  /** Where the server says that the feed is for good. */
  movedTo?: string
}

/** Looks at an address now. Throws AppError `unavailable` where it does not answer. */
export async function looked(watched: Watched, looker: Looker): Promise<Looked> {
  const { url, watch, known } = watched
  if (!looker.tools.fetch) throw new Error('this walk was given no way to fetch')
  const as = watch ? ('page' as const) : ('feed' as const)
  const answer = await looker.tools.fetch(url, { as, ...(known && { known: known.freshness }) })
  if (isRefusal(answer)) return refused(answer, 0)
  if ('unchanged' in answer) return unchanged(watched, answer, looker)
  const look = await read(watched, answer, looker)
  return answer.movedTo === undefined ? look : { ...look, movedTo: answer.movedTo }
}

/** A refusal as what a look gave; 0 where there was no answer. */
export function refused(output: Refusal, status: number): Looked {
  const { code, because } = output.refusal
  return { output, because: `refused: ${code}: ${because}`, poll: { status, items: 0, fresh: 0 } }
}

async function unchanged({ url, known }: Watched, answer: Unchanged, looker: Looker): Promise<Looked> {
  const freshness = { ...known?.freshness, ...answer.freshness }
  // What an index leads to changes more often than the index.
  if (known?.sitemaps) return ofIndex(url, known.sitemaps, { ...known, freshness }, looker)
  const output: PolledFeed = { links: 0, ...known, freshness }
  return { output, because: `nothing new, ${output.links} links`, poll: { status: 304, items: output.links, fresh: 0 } }
}

const NOT_THERE: Record<number, 'gone' | 'not-found' | 'paywalled'> = {
  401: 'paywalled',
  404: 'not-found',
  410: 'gone',
}

async function read({ url, watch, known }: Watched, answer: Answer, looker: Looker): Promise<Looked> {
  const { bytes, contentType, status, finalUrl } = answer.document
  if (status >= 400) return refused(refuse(NOT_THERE[status] ?? 'unreadable', `The server answered ${status}.`), status)
  const feed = readFeed({ bytes, contentType, url })
  const parsed = watch && isRefusal(feed) ? frontPage(bytes, finalUrl ?? url, contentType) : feed
  if (isRefusal(parsed)) return refused(parsed, status)
  const output = { ...saidBy(parsed, answer), links: 0, freshness: answer.freshness }
  const { entries, format } = parsed
  if (format === 'sitemap-index')
    return ofIndex(url, currentSitemaps(entries, looker.tools.now()), output, looker, known)
  const links = linksOf(parsed, { url }, looker.tools.now())
  if (isRefusal(links)) return refused(links, status)
  return found(links, format === 'front-page' ? onlyNew(links, output, known) : output, status, looker)
}

/** What a feed says of itself that the next poll needs. */
function saidBy(
  { title, pace, format, url, push }: ParsedFeed,
  { announces }: Answer,
): Omit<PolledFeed, 'links' | 'freshness'> {
  const hub = announces?.hub ?? push?.hub
  const topic = announces?.self ?? push?.self
  return {
    format,
    ...(title && { title: within(title, MOST_TITLE) }),
    ...(pace && { pace }),
    ...(url && /^https?:/i.test(url) && format !== 'front-page' && { site: url }),
    ...(hub && topic && { push: { hub, topic } }),
  }
}

/** Links that go into the store, what they make due, and how many no earlier look had named. */
async function found(links: readonly Link[], said: PolledFeed, status: number, looker: Looker): Promise<Looked> {
  const allowed = await notForgotten(links.filter(isStorable), looker)
  const fresh = await looker.cellar.point(allowed)
  const passedOver = new Set(said.passedOver)
  const offered = allowed.filter(({ url }) => !passedOver.has(url))
  return {
    output: { ...said, links: links.length },
    because: `${links.length} links, ${fresh.length} of them new`,
    offers: await offersOfLinks(offered, looker),
    poll: { status, items: links.length, fresh: fresh.length },
  }
}

/**
 * A page shows what is new beside what has stood there for long, and tells neither. At the first look only its first
 * links are taken; the rest counts as seen, for as long as it stands there.
 */
function onlyNew(links: readonly Link[], output: PolledFeed, known: PolledFeed | undefined): PolledFeed {
  const there = links.map(({ url }) => url)
  const before = new Set(known?.passedOver)
  const passedOver = known ? there.filter(url => before.has(url)) : there.slice(MOST_AT_FIRST_LOOK)
  return { ...output, ...(passedOver.length > 0 && { passedOver }) }
}

/** An index is followed as one thing: which of its sitemaps are current is found anew at every look. */
async function ofIndex(
  url: string,
  sitemaps: readonly { url: string }[],
  said: PolledFeed,
  looker: Looker,
  before?: PolledFeed,
): Promise<Looked> {
  const earlier = new Map((before ?? said).sitemaps?.map(sitemap => [sitemap.url, sitemap]))
  const links: Link[] = []
  const kept: NonNullable<PolledFeed['sitemaps']> = []
  const troubles: string[] = []
  for (const { url: address } of sitemaps.filter(sitemap => mayName({ url }).test(sitemap.url))) {
    const known = earlier.get(address) ?? { url: address, freshness: {}, links: 0 }
    const read = await sitemapAt(known, url, looker)
    // What cannot be read now is asked again at the next look.
    kept.push(typeof read === 'string' ? known : { url: address, freshness: read.freshness, links: read.count })
    if (typeof read === 'string') troubles.push(`${address}: ${read}`)
    else links.push(...read.links)
  }
  if (troubles.length === kept.length) {
    const because = troubles[0] ?? 'It names none.'
    return refused(refuse('not-a-feed', `None of the sitemaps of this index can be read. ${because}`), 200)
  }
  const distinct = [...new Map(links.map(link => [link.url, link])).values()]
  const look = await found(distinct, said, 200, looker)
  const count = kept.reduce((sum, sitemap) => sum + sitemap.links, 0)
  const missing = troubles.length > 0 ? `; ${troubles.length} could not be read, ${troubles[0]}` : ''
  return {
    ...look,
    output: { ...said, sitemaps: kept, links: count } satisfies PolledFeed,
    because: `${count} links in ${kept.length - troubles.length} sitemaps of an index, ${look.poll.fresh} of them new${missing}`,
    poll: { ...look.poll, items: count },
  }
}

/** One sitemap of an index, or in words why there is none. */
async function sitemapAt(
  { url, freshness: known, links: before }: NonNullable<PolledFeed['sitemaps']>[number],
  index: string,
  { tools, tombs, isOutage }: Looker,
): Promise<{ links: Link[]; count: number; freshness: Freshness } | string> {
  if (await tombs.ofUrl(url)) return 'it was forgotten'
  try {
    const answer = await tools.fetch!(url, { as: 'feed', known })
    if (isRefusal(answer)) return answer.refusal.because
    if ('unchanged' in answer) return { links: [], count: before, freshness: { ...known, ...answer.freshness } }
    const { bytes, contentType, status } = answer.document
    if (status >= 400) return `The server answered ${status}.`
    const parsed = readFeed({ bytes, contentType, url })
    const links = isRefusal(parsed) ? parsed : linksOfSitemap(parsed, { url: index }, tools.now())
    if (isRefusal(links)) return links.refusal.because
    return { links, count: links.length, freshness: answer.freshness }
  } catch (error) {
    if (isOutage(error) || !(error instanceof AppError)) throw error
    return error.message
  }
}

/** One address that cannot be kept takes no others of its feed with it. */
const isStorable = ({ url }: Link): boolean => Buffer.byteLength(url) <= LONGEST_ADDRESS

async function notForgotten(links: readonly Link[], { tombs }: Looker): Promise<Link[]> {
  const stones = await Promise.all(
    links.map(async link => (await tombs.ofUrl(link.url)) ?? (await tombs.ofText(textOf(link)))),
  )
  return links.filter((_, at) => stones[at] === undefined)
}

/**
 * A page is fetched when its link is seen first, and when the feed that named it first says that it was updated, once a day
 * at most: two feeds that date a page otherwise, or one that dates everything anew, make nobody fetch it at every poll.
 */
async function offersOfLinks(links: readonly Link[], { cellar }: Looker): Promise<Offer[]> {
  const first = await Promise.all(links.map(({ url }) => cellar.link(url)))
  return links.map(({ url, feed, updatedAt }, at) => ({
    stage: fetchDocument.name,
    subject: url,
    inputHash: (first[at]?.feed === feed && updatedAt?.slice(0, 10)) || 'first',
  }))
}
