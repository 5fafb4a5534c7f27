// What people name on the command line, as articles: files, folders, lists of articles, text on standard input.
import type { Crew } from './crew.ts'
import { AppError } from './domain/app-error.ts'
import type { Article } from './domain/article.ts'
import type { Fetched } from './domain/fetched.ts'
import { isRefusal, type Refusal, refuse } from './domain/refusal.ts'
import { inOrder } from './in-order.ts'
import { listedLine } from './listed-line.ts'
import { type BulkItem, bulkItems } from './outside/bulk/bulk-items.ts'
import { readFileBytes } from './outside/file-reader.ts'
import { contentTypeOf, readablesAt } from './outside/files.ts'
import { fetchDocument } from './stages/2-fetch/fetch-document.ts'
import { newsItem } from './stages/3-extract/news-item.ts'
import { inItsLanguage } from './text/language-id.ts'

/** What came of everything that was named. */
export interface Gathered {
  articles: Article[]
  /** What was looked at and gave no article, with why. */
  refusals: (Refusal & { id: string })[]
  /** Paths that cannot be read, and lines of a list that are no articles. */
  errors: { id: string; error: string }[]
}

/**
 * Reads every path: a page, text or document is an article, a `.jsonl` file a list of articles, a `.warc` or `.arc` file many
 * pages (all of them packed or not), a folder all of these in it, `-` text pasted on standard input, an address (with `fetch`) the page that is there. A path that does not exist, or a folder with nothing readable in it, is
 * an error of that path alone.
 */
export async function gather(
  paths: readonly string[],
  crew: Crew,
  pageBytes: number,
  stdin: () => Promise<string>,
  fetch?: (url: string) => Promise<Fetched>,
): Promise<Gathered> {
  const gathered: Gathered = { articles: [], refusals: [], errors: [] }
  for (const path of paths) {
    if (path === '-') addPage('-', await crew.extract({ id: '-', text: await stdin() }), gathered)
    else if (fetch && /^https?:\/\//i.test(path))
      await addAddress(path, crew, fetch, gathered).catch(error => noteError(path, error, gathered))
    else await addPath(path, crew, pageBytes, gathered).catch(error => noteError(path, error, gathered))
  }
  return gathered
}

/** A page of the web, read as the walk would read it. */
async function addAddress(
  url: string,
  crew: Crew,
  fetch: (url: string) => Promise<Fetched>,
  gathered: Gathered,
): Promise<void> {
  const tools = { fetch, now: () => new Date().toISOString(), log: () => {} }
  const answer = await fetchDocument.run({ link: { url } }, tools)
  if (isRefusal(answer)) return addPage(url, answer, gathered)
  if ('unchanged' in answer) throw new Error(`${url} was said to be unchanged, and nobody asked`)
  const { bytes, contentType, fetchedAt } = answer.document
  addPage(url, await crew.extract({ id: url, url, bytes, contentType, fetchedAt }), gathered)
}

// One path that cannot be read takes nothing from the others.
function noteError(id: string, error: unknown, gathered: Gathered): void {
  if (!(error instanceof AppError)) throw error
  gathered.errors.push({ id, error: [error.message, error.next].filter(Boolean).join(' ') })
}

async function addPath(path: string, crew: Crew, pageBytes: number, gathered: Gathered): Promise<void> {
  const { pages, lists } = await readablesAt(path)
  for (const list of lists) await addList(list, crew, pageBytes, gathered)
  const readOne = async (file: string): Promise<Article | Refusal> => {
    const result = readPage(file, crew, pageBytes)
    return result.catch(asRefusal)
  }
  let index = 0
  for await (const result of inOrder(pages, 64, readOne)) addPage(pages[index++], result, gathered)
}

async function readPage(file: string, crew: Crew, pageBytes: number): Promise<Article | Refusal> {
  return crew.extract({ id: file, bytes: await readFileBytes(file, pageBytes), contentType: contentTypeOf(file) })
}

/** What is there and cannot be read is refused; what is not there is an error. */
export function asRefusal(error: unknown): Refusal {
  if (!(error instanceof AppError) || error.code === 'not-found') throw error
  return refuse(error.code === 'too-large' ? 'too-large' : 'unreadable', error.message, error.next)
}

function addPage(id: string, read: Article | Refusal, gathered: Gathered): void {
  if (isRefusal(read)) gathered.refusals.push({ id, refusal: read.refusal })
  else gathered.articles.push(read)
}

const MOST_ERRORS = 20

/** Files of many are read one item after the other; pages in them as pages of the web are. */
async function addList(path: string, crew: Crew, pageBytes: number, gathered: Gathered): Promise<void> {
  const known = new Map(gathered.articles.map(({ id }, at) => [id, at]))
  let [count, errors] = [0, 0]
  for await (const { id, read, error } of itemsRead(path, crew, pageBytes)) {
    count += 1
    if (error !== undefined && ++errors <= MOST_ERRORS) gathered.errors.push({ id, error })
    if (error !== undefined || !read) continue
    if (isRefusal(read)) gathered.refusals.push({ id, refusal: read.refusal })
    else addOne(id, read, known, gathered)
  }
  if (errors > MOST_ERRORS) gathered.errors.push({ id: path, error: `… and ${errors - MOST_ERRORS} more` })
  if (count > 0) return
  gathered.refusals.push({ id: path, ...refuse('empty', `${path} is empty`, 'Give a file with articles.') })
}

/** Of a page that was archived several times the last counts; two articles with one id are an error of the second. */
function addOne(id: string, article: Article, known: Map<string, number>, { articles, errors }: Gathered): void {
  const before = known.get(article.id)
  if (before === undefined) known.set(article.id, articles.push(article) - 1)
  else if (article.id === article.url) articles[before] = article
  else errors.push({ id, error: `the id ${article.id} was given before` })
}

interface ItemRead {
  id: string
  /** Absent for what holds nothing to read. */
  read?: Article | Refusal
  error?: string
}

/** Items with what was read of them, in their order; some are read at one time. */
async function* itemsRead(path: string, crew: Crew, pageBytes: number): AsyncGenerator<ItemRead> {
  const underWay: Promise<ItemRead>[] = []
  for await (const item of bulkItems(path, { maxBytes: pageBytes })) {
    const next = itemRead(item, path, crew)
    // It is awaited in its turn; a failure before that must not end the process.
    next.catch(() => {})
    underWay.push(next)
    if (underWay.length >= PAGES_AT_ONCE) yield await underWay.shift()!
  }
  for (const next of underWay) yield await next
}

const PAGES_AT_ONCE = 8

async function itemRead(item: BulkItem, path: string, crew: Crew): Promise<ItemRead> {
  if (item.kind === 'skipped') return { id: path }
  if (item.kind === 'loss')
    return { id: `${path}, byte ${item.at}`, error: `${item.bytes} bytes of ${path} are lost: ${item.because}` }
  if (item.kind === 'page') {
    const { url, bytes, contentType, fetchedAt } = item.page
    return { id: url, read: await crew.extract({ id: url, url, bytes, contentType, fetchedAt }) }
  }
  const id = `${path}:${item.number}`
  if (item.text.trim() === '') return { id }
  const line = listedLine(item.text)
  if (line.kind === 'error') return { id, error: line.because }
  if (line.kind === 'article') return { id, read: await inItsLanguage(line.article) }
  return {
    id,
    read: await newsItem(line.json, { id: line.address ?? id, url: line.address, fetchedAt: new Date().toISOString() }),
  }
}
