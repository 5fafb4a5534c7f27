// What was added goes into the store: feeds are followed, pages fetched, articles archived.
import { type AddingTools, type Addition, whatIs } from './adding.ts'
import { addBulk, type BulkAdding, type BulkProgress } from './bulk-adding.ts'
import { type BulkTally, NOTHING, together } from './bulk-tally.ts'
import { AppError } from './domain/app-error.ts'
import type { Answer } from './domain/fetched.ts'
import { isRefusal, type Refusal } from './domain/refusal.ts'
import { follow, followFetched } from './following.ts'
import { VERSIONS } from './pipeline.ts'
import { newsItem, newsItemJson } from './stages/3-extract/news-item.ts'
import type { Cellar, Tombstone } from './store/cellar.ts'
import { type FetchedPage, offersOfDocument } from './walk/fetching-steps.ts'
import type { Timetable } from './walk/timetable.ts'
import { type Tombs, forgotten } from './walk/tombs.ts'

/** What became of one thing that was to be added. */
export interface Added {
  given: string
  feeds: number
  pages: number
  articles: number
  /** What it was taken for, in words. */
  because: string
  refusal?: Refusal['refusal']
  /** What could not be taken of lists and web archives, with where and why; of many the first. */
  errors: string[]
  /** How many more there were. */
  moreErrors?: number
  /** What came of lists and web archives. */
  bulk?: BulkTally
  /** Lists and web archives that were read to their end before, and have not changed. */
  known?: number
  /** True where it was stopped; adding it again goes on there. */
  stopped?: true
}

/** What a person wants besides. */
export type AddingWishes = Partial<Pick<BulkAdding, 'maxBytes' | 'stopped' | 'again'>> & {
  onProgress?(progress: BulkProgress): void
}

const MOST_ERRORS = 20
const MAX_BYTES = 10_000_000
const FIRST_REFETCH_MS = 30 * 60_000

/** Adds one thing. Throws AppError for what does not exist, cannot be read, or does not answer. */
export async function addTo(
  cellar: Cellar,
  tombs: Tombs,
  given: string,
  tools: AddingTools,
  now: () => string,
  timetable?: Timetable,
  wishes: AddingWishes = {},
): Promise<Added> {
  const found = await whatIs(given, tools)
  const nothing: Added = { given, feeds: 0, pages: 0, articles: 0, because: '', errors: [] }
  if (isRefusal(found)) return { ...nothing, because: found.refusal.because, refusal: found.refusal }
  const stone = await firstStone(addressesOf(found, given), tombs)
  if (stone) return { ...nothing, because: forgotten(stone).refusal.because, refusal: forgotten(stone).refusal }
  return {
    ...nothing,
    because: found.because,
    ...(await added(found, cellar, tombs, now, { fetch: tools.fetch, timetable, wishes })),
  }
}

/** Where one thing is, and where it led. */
function addressesOf(found: Addition, given: string): string[] {
  if (found.kind !== 'page') return ['url' in found ? found.url : given]
  const { url, finalUrl } = found.answer.document
  return [given, url, ...(finalUrl === undefined ? [] : [finalUrl])]
}

async function firstStone(urls: readonly string[], tombs: Tombs): Promise<Tombstone | undefined> {
  for (const url of urls) {
    const stone = await tombs.ofUrl(url)
    if (stone) return stone
  }
  return undefined
}

type Counts = Partial<Omit<Added, 'given' | 'because'>>

async function added(
  found: Addition,
  cellar: Cellar,
  tombs: Tombs,
  now: () => string,
  look: { fetch: AddingTools['fetch']; timetable?: Timetable; wishes: AddingWishes },
): Promise<Counts> {
  switch (found.kind) {
    case 'feed':
      return { feeds: await followFetched(found, cellar, now(), { ...look, answer: found.answer, tombs }) }
    case 'feeds':
      return { feeds: await follow(found.feeds, cellar, now()) }
    case 'page':
      return keepPage(found.answer, cellar, now())
    case 'pages':
      return { pages: await fetchAll(found.urls, cellar, now()) }
    case 'articles':
      return addFiles([found.path], { cellar, now, ...look.wishes })
    case 'folder': {
      const pages = await fetchAll(found.urls, cellar, now())
      const counts = await addFiles(found.lists, { cellar, now, ...look.wishes })
      return { ...counts, pages: pages + (counts.pages ?? 0) }
    }
  }
}

/** Lists and web archives, one after the other. */
async function addFiles(
  paths: readonly string[],
  adding: Pick<BulkAdding, 'cellar' | 'now'> & AddingWishes,
): Promise<Counts> {
  const errors: string[] = []
  let [all, known, more] = [NOTHING, 0, 0]
  const onLoss = (because: string) => void (errors.length < MOST_ERRORS ? errors.push(because) : (more += 1))
  let isStopped = false
  for (const path of paths) {
    if (adding.stopped?.aborted) isStopped = true
    if (isStopped) break
    const file = await addBulk(path, { maxBytes: MAX_BYTES, ...adding, onLoss }).catch(error =>
      unread(error, paths, onLoss),
    )
    if (!file) continue
    all = together(all, file.tally)
    known += file.known ? 1 : 0
    isStopped = file.stopped
  }
  return {
    pages: all.pages,
    articles: all.articles,
    errors,
    bulk: all,
    ...(more > 0 && { moreErrors: more }),
    ...(known > 0 && { known }),
    ...(isStopped && { stopped: true as const }),
  }
}

/** One file of a folder that cannot be read takes nothing from the others. */
function unread(error: unknown, paths: readonly string[], onLoss: (because: string) => void): undefined {
  if (!(error instanceof AppError) || paths.length === 1) throw error
  onLoss(error.message)
}

/** A page that was fetched to see what it is needs no second request. */
async function keepPage({ document, freshness, robots }: Answer, cellar: Cellar, at: string): Promise<Counts> {
  const { url, hash, contentType } = document
  // What is refused for now, an embargo for instance, must not be in the archive: the same bytes come again later.
  const item =
    /\bjson\b/i.test(contentType ?? '') &&
    (await newsItem(newsItemJson(new TextDecoder().decode(document.bytes)), { id: url, fetchedAt: at }))
  if (item && isRefusal(item)) return { refusal: item.refusal }
  const [arrival] = await cellar.archive([{ ...document, link: { url } }], offersOfDocument, VERSIONS)
  const output: FetchedPage = {
    arrival,
    hash,
    ...(contentType && { contentType }),
    freshness,
    fetches: [{ at, changed: true }],
  }
  const about = { stage: 'fetch', subject: url, inputHash: at }
  await cellar.offer([about], VERSIONS)
  const because = [contentType ?? 'a page', robots, 'added by hand'].filter(Boolean).join('; ')
  await cellar.put(
    [{ ...about, version: VERSIONS.fetch, state: 'done', output, because, againMs: FIRST_REFETCH_MS }],
    VERSIONS,
  )
  return { pages: 1 }
}

async function fetchAll(urls: readonly string[], cellar: Cellar, at: string): Promise<number> {
  await cellar.point(urls.map(url => ({ url })))
  await cellar.offer(
    urls.map(url => ({ stage: 'fetch', subject: url, inputHash: at })),
    VERSIONS,
  )
  return urls.length
}
