import { AppError } from '../domain/app-error.ts'
import type { Fetched, Freshness } from '../domain/fetched.ts'
import type { Document, Link } from '../domain/link.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { statusOf } from '../outside/http-errors.ts'
import { discover, linksOf } from '../stages/1-discover/discover.ts'
import type { FeedPace } from '../stages/1-discover/parsed-feed.ts'
import { readFeed } from '../stages/1-discover/read-feed.ts'
import { fetchDocument } from '../stages/2-fetch/fetch-document.ts'
import { extract } from '../stages/3-extract/extract.ts'
import type { Archived, Offer, Poll } from '../store/cellar.ts'
import { each, eachInTurn, type Result, type Step, type Walker } from './step.ts'
import type { FollowedFeed } from './stored.ts'
import { forgotten, textOf } from './tombs.ts'

/** Fetches of a page that its timetable goes by. */
const FETCHES_REMEMBERED = 12

/** What is stored of a feed: what the server and the feed said, for the next poll. */
export interface PolledFeed {
  title?: string
  links: number
  freshness: Freshness
  pace?: FeedPace
}

/** What is stored of a page: which document is the newest, and when it was looked at. */
export interface FetchedPage {
  arrival: number
  hash: string
  contentType?: string
  freshness: Freshness
  fetches: { at: string; changed: boolean }[]
}

export const discoverStep: Step = {
  name: discover.name,
  version: discover.version,
  batch: 16,
  work: each(async ({ subject }, walker) => {
    const { cellar, tombs, tools } = walker
    const before = await cellar.output<PolledFeed | Refusal>(discover.name, subject)
    const known = before && !isRefusal(before) ? before : undefined
    const isFollowed = async () => (await cellar.fact('feed', subject)) !== undefined
    const wasFollowed = await isFollowed()
    const { poll, retryAfterMs, isMoved, ...result } = await polled(subject, known, walker)
    // It may have been forgotten, or be followed no longer, since it was asked.
    const stone = await tombs.ofUrl(subject)
    if (stone) return forgotten(stone)
    await cellar.poll({ feed: subject, at: tools.now(), because: result.because, ...poll })
    if (isMoved || (wasFollowed && !(await isFollowed()))) return { ...result, againMs: null }
    return { ...result, againMs: await nextPoll(subject, result, known, retryAfterMs, walker) }
  }),
}

interface Polled extends Result {
  /** It is followed at another address now. */
  isMoved?: boolean
  /** What a server that could not answer asked for. */
  retryAfterMs?: number
  poll: Pick<Poll, 'status' | 'items' | 'fresh'>
}

/** One look at a feed. What goes wrong on the way is a poll too: a gap in coverage is only known where we looked. */
async function polled(url: string, known: PolledFeed | undefined, walker: Walker): Promise<Polled> {
  try {
    return await readOf(url, known, walker)
  } catch (error) {
    if (walker.isOutage(error)) throw error
    walker.tools.log('feed failed', { feed: url, error: String(error) })
    const because = error instanceof Error ? error.message : String(error)
    const retryAfterMs = error instanceof AppError ? error.retryAfterMs : undefined
    return {
      failed: true,
      output: undefined,
      because,
      retryAfterMs,
      poll: { status: statusOf(error) ?? 0, items: 0, fresh: 0 },
    }
  }
}

async function readOf(url: string, known: PolledFeed | undefined, walker: Walker): Promise<Polled> {
  const { tools, tombs } = walker
  if (!tools.fetch) throw new Error('this walk was given no way to fetch')
  const stone = await tombs.ofUrl(url)
  if (stone) return refused(forgotten(stone), 0)
  const answer = await tools.fetch(url, { as: 'feed', ...(known && { known: known.freshness }) })
  if (isRefusal(answer)) return refused(answer, 0)
  if (!('unchanged' in answer)) {
    const read = await readBytes(url, answer.document, answer.freshness, walker)
    return answer.movedTo === undefined || isRefusal(read.output) ? read : moved(url, answer.movedTo, read, walker)
  }
  const output: PolledFeed = { links: 0, ...known, freshness: { ...known?.freshness, ...answer.freshness } }
  return { output, because: `nothing new, ${output.links} links`, poll: { status: 304, items: output.links, fresh: 0 } }
}

/** A feed that moved for good is followed at its new address from now on. */
async function moved(from: string, to: string, read: Polled, { cellar, tombs, tools }: Walker): Promise<Polled> {
  const followed = await cellar.fact<FollowedFeed>('feed', from)
  if (!followed || (await tombs.ofUrl(to))) return read
  await cellar.keep('feed', to, { ...followed, url: to } satisfies FollowedFeed)
  await cellar.unkeep('feed', from)
  const offers = [...(read.offers ?? []), { stage: discover.name, subject: to, inputHash: tools.now() }]
  return { ...read, because: `moved for good to ${to}; ${read.because}`, offers, isMoved: true }
}

const NOT_THERE: Record<number, 'gone' | 'not-found' | 'paywalled'> = {
  401: 'paywalled',
  404: 'not-found',
  410: 'gone',
}

async function readBytes(url: string, document: Document, freshness: Freshness, walker: Walker): Promise<Polled> {
  const { bytes, contentType, status } = document
  if (status >= 400) return refused(refuse(NOT_THERE[status] ?? 'unreadable', `The server answered ${status}.`), status)
  const parsed = readFeed({ bytes, contentType, url })
  if (isRefusal(parsed)) return refused(parsed, status)
  const links = linksOf(parsed, { url }, walker.tools.now())
  if (isRefusal(links)) return refused(links, status)
  const allowed = await notForgotten(links.filter(isStorable), walker)
  const fresh = await walker.cellar.point(allowed)
  const { title, pace } = parsed
  return {
    output: { ...(title && { title }), ...(pace && { pace }), links: links.length, freshness } satisfies PolledFeed,
    because: `${links.length} links, ${fresh.length} of them new`,
    offers: await offersOfLinks(allowed, walker),
    poll: { status, items: links.length, fresh: fresh.length },
  }
}

/** Longer addresses cannot be indexed by PostgreSQL; in bytes. */
export const LONGEST_ADDRESS = 2_000

/** One address that cannot be kept takes no others of its feed with it. */
const isStorable = ({ url }: Link): boolean => Buffer.byteLength(url) <= LONGEST_ADDRESS

async function notForgotten(links: readonly Link[], { tombs }: Walker): Promise<Link[]> {
  const stones = await Promise.all(
    links.map(async link => (await tombs.ofUrl(link.url)) ?? (await tombs.ofText(textOf(link)))),
  )
  return links.filter((_, at) => stones[at] === undefined)
}

/**
 * A page is fetched when its link is seen first, and when the feed that named it first says that it was updated, once a day
 * at most: two feeds that date a page otherwise, or one that dates everything anew, make nobody fetch it at every poll.
 */
async function offersOfLinks(links: readonly Link[], { cellar }: Walker): Promise<Offer[]> {
  const first = await Promise.all(links.map(({ url }) => cellar.link(url)))
  return links.map(({ url, feed, updatedAt }, at) => ({
    stage: fetchDocument.name,
    subject: url,
    inputHash: (first[at]?.feed === feed && updatedAt?.slice(0, 10)) || 'first',
  }))
}

function refused(output: Refusal, status: number): Polled {
  const { code, because } = output.refusal
  return { output, because: `refused: ${code}: ${because}`, poll: { status, items: 0, fresh: 0 } }
}

async function nextPoll(
  url: string,
  { output }: Result,
  before: PolledFeed | undefined,
  retryAfterMs: number | undefined,
  { cellar, timetable }: Walker,
): Promise<number | null> {
  if (!timetable) return null
  const known = output && !isRefusal(output) ? (output as PolledFeed) : before
  const freshness = { ...known?.freshness, ...(retryAfterMs !== undefined && { retryAfterMs }) }
  return timetable.nextPoll(url, await cellar.polls(url, timetable.pollsConsidered), { links: 0, ...known, freshness })
}

export const fetchStep: Step = {
  name: fetchDocument.name,
  version: fetchDocument.version,
  batch: 16,
  // Pages that are taken together arrive in their order, whichever answers first.
  work: eachInTurn(async ({ subject: url }, walker, turn) => {
    const { cellar, tools, tombs, timetable } = walker
    const stone = await tombs.ofUrl(url)
    if (stone) return forgotten(stone)
    const before = await cellar.output<FetchedPage | Refusal>(fetchDocument.name, url)
    const known = before && !isRefusal(before) ? before : undefined
    const link = (await cellar.link(url)) ?? { url }
    const answer = await fetchDocument.run({ link, ...(known && { known: known.freshness }) }, tools)
    if (isRefusal(answer)) return answer
    await turn
    // It may have been forgotten while it was fetched, and it may lead to what was.
    const since = (await tombs.ofUrl(url)) ?? (await tombs.ofUrl(finalUrlOf(answer) ?? url))
    if (since) return forgotten(since)
    const page = 'unchanged' in answer ? known : await archived(answer.document, walker)
    if (!page)
      return refuse('unreadable', 'The server says that nothing changed, and we have nothing.', 'Try again later.')
    const fetches = [...(known?.fetches ?? []), { at: tools.now(), changed: page.arrival !== known?.arrival }]
    const output: FetchedPage = {
      ...page,
      freshness: { ...('unchanged' in answer ? known?.freshness : {}), ...answer.freshness },
      fetches: fetches.slice(-FETCHES_REMEMBERED),
    }
    const because = [output.contentType ?? 'a page', answer.robots].filter(Boolean).join('; ')
    return { output, because, againMs: timetable?.nextFetch(url, output, link.publishedAt ?? null) ?? null }
  }),
}

const finalUrlOf = (answer: Exclude<Fetched, Refusal>): string | undefined =>
  'unchanged' in answer ? undefined : answer.document.finalUrl

async function archived(
  document: Document,
  { cellar, versions }: Walker,
): Promise<Omit<FetchedPage, 'fetches' | 'freshness'>> {
  const [arrival] = await cellar.archive([document], offersOfDocument, versions)
  const { hash, contentType } = document
  return { arrival, hash, ...(contentType && { contentType }) }
}

/** What a new document makes due. */
export const offersOfDocument = ({ document, arrival, first }: Archived & { first: number }): Offer[] => [
  { stage: extract.name, subject: document.url, inputHash: String(arrival), arrival: first },
]
