import { fileURLToPath, pathToFileURL } from 'node:url'
import { AppError } from '../domain/app-error.ts'
import type { Document } from '../domain/link.ts'
import { type Refusal, refuse } from '../domain/refusal.ts'
import type { Tools } from '../stages/stage.ts'
import { filesAt, readFileBytes } from './file-reader.ts'

const MAX_FILES = 100_000

/** What a name says about its bytes; anything else is left to whoever reads them. */
const TYPES: Record<string, string> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  txt: 'text/plain',
  md: 'text/plain',
  json: 'application/json',
  xml: 'application/xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  opml: 'text/x-opml',
}

/**
 * Fetches `file:` addresses of this machine: a file as it is (unpacked where its name ends in .gz, at most `maxBytes`
 * packed and unpacked), a folder as a `text/uri-list` of the files below it. A missing path, a folder with nothing in it
 * and a file that cannot be read are AppErrors; a binary file is a refusal.
 */
export function fileFetcher(now: () => string, maxBytes: number): NonNullable<Tools['fetch']> {
  return async url => {
    const path = pathOf(url)
    const files = await filesAt(path)
    if (files.length !== 1 || files[0] !== path) return listing(url, path, files, now())
    const bytes = await readFileBytes(path, maxBytes)
    return isBinary(bytes) ? refuse('not-html', `${path} is a binary file.`, NEXT) : document(url, path, bytes, now())
  }
}

const NEXT = 'Give a page (HTML), a text, or a list of articles (.jsonl).'

function pathOf(url: string): string {
  if (!url.startsWith('file:'))
    throw new AppError('usage', `${url} is no file.`, { next: 'Give a path or a file: address.' })
  return fileURLToPath(url)
}

function listing(url: string, path: string, files: string[], at: string): Document | Refusal {
  if (files.length === 0) {
    throw new AppError('unreadable', `${path} is a folder with nothing readable in it.`, {
      next: 'Give another folder.',
    })
  }
  if (files.length > MAX_FILES) {
    throw new AppError('too-large', `${path} holds ${files.length} files; the limit is ${MAX_FILES}.`)
  }
  const list = files.map(file => pathToFileURL(file).href).join('\r\n')
  return { ...blank(url, at), contentType: 'text/uri-list', bytes: new TextEncoder().encode(list) }
}

function document(url: string, path: string, bytes: Uint8Array, at: string): Document {
  const ending = path.replace(/\.gz$/, '').split('.').at(-1)?.toLowerCase() ?? ''
  return { ...blank(url, at), ...(TYPES[ending] && { contentType: TYPES[ending] }), bytes }
}

const blank = (url: string, fetchedAt: string): Omit<Document, 'bytes'> => ({
  id: '',
  url,
  fetchedAt,
  status: 200,
  hash: '',
})

/** Zeros that are not those of UTF-16 stand in no text. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (marked || !head.includes(0)) return false
  const odd = head.filter((byte, at) => byte === 0 && at % 2 === 1).length
  const even = head.filter((byte, at) => byte === 0 && at % 2 === 0).length
  return Math.min(odd, even) > 0
}
