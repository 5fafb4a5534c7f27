import { stat } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { AppError } from '../domain/app-error.ts'
import type { Fetched, FetchOptions, Freshness } from '../domain/fetched.ts'
import type { Document } from '../domain/link.ts'
import { refuse } from '../domain/refusal.ts'
import { isBinary } from '../stages/3-extract/is-html.ts'
import { bulkKindOf, kindOfName } from './bulk/bulk-items.ts'
import { filesAt, readFileBytes } from './file-reader.ts'

const MAX_FILES = 100_000

/** What a name says about its bytes; anything else is left to whoever reads them. */
const TYPES: Record<string, string> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  xhtm: 'application/xhtml+xml',
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  mht: 'multipart/related',
  mhtml: 'multipart/related',
  json: 'application/json',
  xml: 'application/xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  opml: 'text/x-opml',
}

const PAGE = /\.(?:x?html?|txt|text|md|markdown|pdf|docx|eml|mht|mhtml|json)(?:\.gz)?$/i
/** Files that are no texts by their bytes, and are read all the same. */
const DOCUMENTS = /^(?:application\/(?:pdf|vnd\.openxml)|message\/|multipart\/related)/

/** True for the name of what holds many: a list of articles, one in each line, or a web archive. */
export const isArticleList = (path: string): boolean => kindOfName(path) !== undefined

const HOLDING = { warc: 'a web archive (WARC)', arc: 'a web archive (ARC)', lines: 'a list of articles, by its name' }

/** What a file of many holds, in words. */
export async function holdingOf(path: string): Promise<string> {
  return HOLDING[(await bulkKindOf(path)) ?? 'lines']
}

/** The media type that a file's name stands for, or undefined. */
export function contentTypeOf(path: string): string | undefined {
  return TYPES[path.replace(/\.gz$/i, '').split('.').at(-1)?.toLowerCase() ?? '']
}

/** What Stemma reads at a path. */
export interface Readables {
  folder: boolean
  /** Paths of pages and texts. A path that is no folder is in here whatever its name, unless it is a list. */
  pages: string[]
  /** Paths of lists of articles and of web archives. */
  lists: string[]
  /** Number of files of other kinds below a folder. */
  others: number
}

/** What there is to read at a path: itself, or all below a folder. Throws AppError `not-found`, `unreadable`, `too-large`. */
export async function readablesAt(path: string): Promise<Readables> {
  const files = await filesAt(path)
  const folder = files.length !== 1 || files[0] !== path
  if (files.length > MAX_FILES) {
    throw new AppError('too-large', `${path} holds ${files.length} files; the limit is ${MAX_FILES}.`)
  }
  const isList = !folder && (await bulkKindOf(path)) !== undefined ? () => true : isArticleList
  const lists = files.filter(isList)
  const pages = files.filter(file => !isList(file) && (!folder || PAGE.test(file)))
  if (lists.length + pages.length === 0) {
    throw new AppError('unreadable', `${path} has nothing in it that Stemma reads (${files.length} files).`, {
      next: 'It reads .html, .txt, .md, .pdf, .docx, .eml, .mht, .json, .jsonl, .warc and .arc files, packed (.gz) or not.',
    })
  }
  return { folder, pages, lists, others: files.length - lists.length - pages.length }
}

/**
 * Fetches `file:` addresses of this machine: a file as it is (unpacked where its name ends in .gz, at most `maxBytes`
 * packed and unpacked), a folder as a `text/uri-list` of the pages and texts below it. A file of the same size and time
 * as before is unchanged. A missing path, a folder with nothing in it and a file that cannot be read are AppErrors; a
 * binary file is a refusal.
 */
export function fileFetcher(
  now: () => string,
  maxBytes: number,
): (url: string, options?: FetchOptions) => Promise<Fetched> {
  return async (url, options) => {
    const path = pathOf(url)
    const { folder, pages } = await readablesAt(path)
    if (folder) return { document: listing(url, pages, now()), freshness: {} }
    const freshness = await freshnessOf(path)
    if (freshness.etag === options?.known?.etag) return { unchanged: true, freshness }
    const bytes = await readFileBytes(path, maxBytes)
    const contentType = contentTypeOf(path) ?? typeOfBytes(bytes)
    if (!DOCUMENTS.test(contentType ?? '') && isBinary(bytes))
      return refuse('not-html', `${path} is a binary file.`, NEXT)
    return { document: { ...blank(url, now()), ...(contentType && { contentType }), bytes }, freshness }
  }
}

const NEXT =
  'Give a page (HTML), a text, a PDF, Word or mail file, a list of articles (.jsonl) or a web archive (.warc).'

/** The media type of documents that are known by how they begin; whoever reads a packed one sees what is in it. */
function typeOfBytes(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (start === '%PDF-') return TYPES.pdf
  return start.startsWith('PK\x03\x04') ? TYPES.docx : undefined
}

function pathOf(url: string): string {
  if (!url.startsWith('file:'))
    throw new AppError('usage', `${url} is no file.`, { next: 'Give a path or a file: address.' })
  return fileURLToPath(url)
}

async function freshnessOf(path: string): Promise<Freshness> {
  const { size, mtimeMs } = await stat(path)
  return { etag: `"${size}-${mtimeMs}"` }
}

function listing(url: string, files: string[], at: string): Document {
  const list = files.map(file => pathToFileURL(file).href).join('\r\n')
  return { ...blank(url, at), contentType: 'text/uri-list', bytes: new TextEncoder().encode(list) }
}

const blank = (url: string, fetchedAt: string): Omit<Document, 'bytes'> => ({
  id: '',
  url,
  fetchedAt,
  status: 200,
  hash: '',
})
