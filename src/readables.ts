// What people name on the command line, as articles: files, folders, lists of articles, text on standard input.
import type { Crew } from './crew.ts'
import { AppError } from './domain/app-error.ts'
import { type Article, articleFrom } from './domain/article.ts'
import type { Fetched } from './domain/fetched.ts'
import { isRefusal, type Refusal, refuse } from './domain/refusal.ts'
import { inOrder } from './in-order.ts'
import { readFileBytes } from './outside/file-reader.ts'
import { contentTypeOf, readablesAt } from './outside/files.ts'
import { linesOfFile } from './outside/lines.ts'
import { fetchDocument } from './stages/2-fetch/fetch-document.ts'
import { articleInputSchema, withoutNulls } from './views/article-schema.ts'

/** What came of everything that was named. */
export interface Gathered {
  articles: Article[]
  /** What was looked at and gave no article, with why. */
  refusals: (Refusal & { id: string })[]
  /** Paths that cannot be read, and lines of a list that are no articles. */
  errors: { id: string; error: string }[]
}

/**
 * Reads every path: a page or text file is an article, a `.jsonl` or `.jsonl.gz` file a list of articles, a folder all of
 * these in it, `-` text pasted on standard input, an address (with `fetch`) the page that is there. A path that does not exist, or a folder with nothing readable in it, is
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
  for (const list of lists) await addList(list, gathered)
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

async function addList(path: string, gathered: Gathered): Promise<void> {
  const known = new Set(gathered.articles.map(({ id }) => id))
  let number = 0
  for await (const line of linesOfFile(path)) {
    number += 1
    if (line.trim() === '') continue
    const result = articleOfLine(line)
    if (typeof result === 'string') gathered.errors.push({ id: `${path}:${number}`, error: result })
    else if (known.has(result.id))
      gathered.errors.push({ id: `${path}:${number}`, error: `the id ${result.id} was given before` })
    else gathered.articles.push((known.add(result.id), result))
  }
  if (number === 0)
    gathered.refusals.push({ id: path, ...refuse('empty', `${path} is empty`, 'Give a file with articles.') })
}

/** The article of one line of a list, or in words why it is none. */
export function articleOfLine(line: string): Article | string {
  try {
    const parsed = articleInputSchema.safeParse(JSON.parse(line))
    if (parsed.success) return articleFrom(withoutNulls(parsed.data))
    return parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`.trim()).join('; ')
  } catch (error) {
    return `not JSON: ${(error as Error).message}`
  }
}
