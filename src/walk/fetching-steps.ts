import type { Fetched, Freshness } from '../domain/fetched.ts'
import type { Document } from '../domain/link.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { fetchDocument } from '../stages/2-fetch/fetch-document.ts'
import { extract } from '../stages/3-extract/extract.ts'
import type { Archived, Offer } from '../store/cellar.ts'
import { eachInTurn, type Step, type Walker } from './step.ts'
import { forgotten } from './tombs.ts'

/** Fetches of a page that its timetable goes by. */
const FETCHES_REMEMBERED = 12

/** What is stored of a page: which document is the newest, and when it was looked at. */
export interface FetchedPage {
  arrival: number
  hash: string
  contentType?: string
  freshness: Freshness
  fetches: { at: string; changed: boolean }[]
}

/** Longer addresses cannot be indexed by PostgreSQL; in bytes. */
export const LONGEST_ADDRESS = 2_000

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
