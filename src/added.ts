// What was added goes into the store: feeds are followed, pages fetched, articles archived.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type AddingTools, type Addition, whatIs } from './adding.ts'
import type { Article } from './domain/article.ts'
import type { Answer } from './domain/fetched.ts'
import { isRefusal, type Refusal } from './domain/refusal.ts'
import { follow, followFetched } from './following.ts'
import type { Document } from './domain/link.ts'
import { linesOfFile } from './outside/lines.ts'
import { VERSIONS } from './pipeline.ts'
import { articleOfLine } from './readables.ts'
import type { Cellar, Tombstone } from './store/cellar.ts'
import { type FetchedPage, LONGEST_ADDRESS, offersOfDocument } from './walk/fetching-steps.ts'
import { ARTICLE_TYPE } from './walk/reading-steps.ts'
import type { Timetable } from './walk/timetable.ts'
import { type Tombs, forgotten, textOf } from './walk/tombs.ts'

/** What became of one thing that was to be added. */
export interface Added {
  given: string
  feeds: number
  pages: number
  articles: number
  /** What it was taken for, in words. */
  because: string
  refusal?: Refusal['refusal']
  /** Lines of lists that are no articles, with why. */
  errors: string[]
}

const ARCHIVED_AT_ONCE = 50
const FIRST_REFETCH_MS = 30 * 60_000

/** Adds one thing. Throws AppError for what does not exist, cannot be read, or does not answer. */
export async function addTo(
  cellar: Cellar,
  tombs: Tombs,
  given: string,
  tools: AddingTools,
  now: () => string,
  timetable?: Timetable,
): Promise<Added> {
  const found = await whatIs(given, tools)
  const nothing: Added = { given, feeds: 0, pages: 0, articles: 0, because: '', errors: [] }
  if (isRefusal(found)) return { ...nothing, because: found.refusal.because, refusal: found.refusal }
  const stone = await firstStone(addressesOf(found, given), tombs)
  if (stone) return { ...nothing, because: forgotten(stone).refusal.because, refusal: forgotten(stone).refusal }
  return {
    ...nothing,
    because: found.because,
    ...(await added(found, cellar, tombs, now, { fetch: tools.fetch, timetable })),
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

type Counts = Partial<Pick<Added, 'feeds' | 'pages' | 'articles' | 'errors'>>

async function added(
  found: Addition,
  cellar: Cellar,
  tombs: Tombs,
  now: () => string,
  look: { fetch: AddingTools['fetch']; timetable?: Timetable },
): Promise<Counts> {
  switch (found.kind) {
    case 'feed':
      return { feeds: await followFetched(found, cellar, now(), { ...look, answer: found.answer, tombs }) }
    case 'feeds':
      return { feeds: await follow(found.feeds, cellar, now()) }
    case 'page':
      return { pages: await keepPage(found.answer, cellar, now()) }
    case 'pages':
      return { pages: await fetchAll(found.urls, cellar, now()) }
    case 'articles':
      return addList(found.path, cellar, tombs, now)
    case 'folder': {
      const pages = await fetchAll(found.urls, cellar, now())
      const lists: Counts[] = []
      for (const list of found.lists) lists.push(await addList(list, cellar, tombs, now))
      return {
        pages,
        articles: lists.reduce((sum, { articles = 0 }) => sum + articles, 0),
        errors: lists.flatMap(({ errors = [] }) => errors),
      }
    }
  }
}

/** A page that was fetched to see what it is needs no second request. */
async function keepPage({ document, freshness, robots }: Answer, cellar: Cellar, at: string): Promise<number> {
  const { url, hash, contentType } = document
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
  return 1
}

async function fetchAll(urls: readonly string[], cellar: Cellar, at: string): Promise<number> {
  await cellar.point(urls.map(url => ({ url })))
  await cellar.offer(
    urls.map(url => ({ stage: 'fetch', subject: url, inputHash: at })),
    VERSIONS,
  )
  return urls.length
}

/** Every article of a list becomes a document of its own: what was given is archived as it was given. */
async function addList(path: string, cellar: Cellar, tombs: Tombs, now: () => string): Promise<Counts> {
  const errors: string[] = []
  let articles = 0
  let number = 0
  let batch: Document[] = []
  const flush = async () => {
    await cellar.archive(batch, offersOfDocument, VERSIONS)
    articles += batch.length
    batch = []
  }
  for await (const line of linesOfFile(path)) {
    number += 1
    if (line.trim() === '') continue
    const article = await allowed(articleOfLine(line), tombs)
    if (typeof article === 'string') errors.push(`${path}:${number}: ${article}`)
    else
      batch.push(
        documentOf(
          article.url ?? `${pathToFileURL(resolve(path)).href}#${encodeURIComponent(article.id)}`,
          line,
          now(),
        ),
      )
    if (batch.length >= ARCHIVED_AT_ONCE) await flush()
  }
  await flush()
  return { articles, errors }
}

/** An article of a list, or why it is none of ours. */
async function allowed(article: Article | string, tombs: Tombs): Promise<Article | string> {
  if (typeof article === 'string') return article
  if (Buffer.byteLength(article.url ?? '') > LONGEST_ADDRESS)
    return `its address is longer than ${LONGEST_ADDRESS} bytes`
  const stone = (await tombs.ofUrl(article.url ?? '')) ?? (await tombs.ofText(textOf(article)))
  return stone ? forgotten(stone).refusal.because : article
}

function documentOf(url: string, line: string, fetchedAt: string): Document {
  const bytes = new TextEncoder().encode(line)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { id: `doc-${hash.slice(0, 24)}`, url, fetchedAt, status: 200, contentType: ARTICLE_TYPE, hash, bytes }
}
