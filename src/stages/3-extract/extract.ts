import type { Article, ArticleNote } from '../../domain/article.ts'
import type { Link } from '../../domain/link.ts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import { decodeBytes } from '../../text/charset.ts'
import type { Stage } from '../stage.ts'
import { ownCopies } from './bounded-memo.ts'
import { fileKind } from './files/file-kind.ts'
import { readMarkdown } from './files/markdown.ts'
import { gunzipped, readFile } from './files/read-file.ts'
import { pageInArchive, savedFrom, withOrigin } from './files/saved-page.ts'
import { isControls, isHtml } from './is-html.ts'
import { newsItem, newsItemJson } from './news-item.ts'
import { readPage } from './page-reader.ts'
import { readPasted } from './pasted-reader.ts'

export { isHtml } from './is-html.ts'

/** What there is to read: bytes of a page or file, or its HTML, or pasted plain text. */
export interface ExtractInput {
  id: string
  url?: string
  contentType?: string
  bytes?: Uint8Array
  html?: string
  text?: string
  /** What the feed said of it. */
  link?: Link
  /** ISO 8601 with offset; becomes `notAfter` where the page states no date. */
  fetchedAt?: string
  /** True to be told what was left out of the text, and why (`removed`). */
  explain?: boolean
}

/** What was readable comes with a refusal. */
export type ExtractRefusal = Refusal & Partial<Article>

/** Stage 3: from a page as fetched to an article, or a refusal with what was readable. */
export const extract: Stage<ExtractInput, Article | ExtractRefusal> = {
  name: 'extract',
  version: 3,
  // A title or a note would keep its whole page in memory for as long as somebody holds the article.
  run: async input => ownCopies(await readInput(input)),
}

async function readInput(input: ExtractInput): Promise<Article | ExtractRefusal> {
  if (input.html !== undefined || input.bytes === undefined) return readText(input.html ?? input.text ?? '', input)
  const kind = fileKind(input.bytes, input.contentType)
  if (kind === undefined) return readBytes(input.bytes, input)
  if (kind === 'gzip') return readPacked(input.bytes, input)
  if (kind === 'saved-page') return readArchive(input.bytes, input)
  if (kind === 'markdown') return readMarkdown(decodeBytes(input.bytes, input.contentType).text, input)
  const read = await readFile(kind, input.bytes, input)
  return withOwnAddress(read, input)
}

function readBytes(bytes: Uint8Array, input: ExtractInput): Promise<Article | ExtractRefusal> | ExtractRefusal {
  if (!isControls(bytes)) return readText(decodeBytes(bytes, input.contentType).text, input)
  const because = 'The bytes are those of a binary file, neither a page nor a text.'
  return { ...refuse('not-html', because, 'Give the page or its text instead.'), id: input.id }
}

function readPacked(bytes: Uint8Array, input: ExtractInput): Promise<Article | ExtractRefusal> | ExtractRefusal {
  const unpacked = gunzipped(bytes)
  if (unpacked && fileKind(unpacked) !== 'gzip') return readInput({ ...input, bytes: unpacked })
  const because = 'The gzip file is damaged, or unpacks to too much.'
  return { ...refuse('unreadable', because, 'Unpack it, and give what is in it.'), id: input.id }
}

async function readArchive(bytes: Uint8Array, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const page = await pageInArchive(bytes)
  if (page?.html === undefined) {
    const because = 'The saved page (MHTML) is damaged, or has no page in it.'
    return { ...refuse('unreadable', because, 'Save it again as HTML, or paste its text.'), id: input.id }
  }
  return withOwnAddress(await readPage(page.html, withOrigin(input, page)), input)
}

async function readText(text: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { ...refuse('empty', 'There is not one word in it.', 'Fetch it again, or paste the text.'), id: input.id }
  }
  const item = await newsItem(newsItemJson(text), input)
  if (item) return item
  if (input.html === undefined && isData(text)) {
    const because = 'It is data (JSON), and no news item that we know.'
    return { ...refuse('not-news', because, 'Give a list of articles (.jsonl), or the text alone.'), id: input.id }
  }
  if (input.html === undefined && !isHtml(text, input.contentType)) return readPlain(text, input)
  return withOwnAddress(await readPage(text, withOrigin(input, savedFrom(text))), input)
}

/** A whole text that is one object or list of JSON. */
function isData(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** Text that somebody pasted may be a mail's source or Markdown. */
async function readPlain(text: string, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const kind = input.text === undefined ? undefined : fileKind(new TextEncoder().encode(text.slice(0, 65_536)))
  if (kind === 'markdown') return readMarkdown(text, input)
  const read = kind === 'mail' ? await readFile(kind, new TextEncoder().encode(text), input) : undefined
  return read ?? readPasted(text, input)
}

/** A file keeps the address that it is known by; the one it gives of itself becomes a note then. */
function withOwnAddress<Answer extends Article | ExtractRefusal>(read: Answer, input: ExtractInput): Answer {
  if (input.url === undefined || read.url === undefined || read.url === input.url) return read
  const others = (read.notes ?? []).filter(({ kind }) => kind !== 'canonical')
  const canonical: ArticleNote = { kind: 'canonical', text: read.url }
  return { ...read, url: input.url, notes: [...others, canonical] }
}
