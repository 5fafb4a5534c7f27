import { gunzipSync } from 'node:zlib'
import type { Article } from '../../../domain/article.ts'
import { type Refusal, refuse } from '../../../domain/refusal.ts'
import type { ExtractInput, ExtractRefusal } from '../extract.ts'
import type { FileKind } from './file-kind.ts'

type Answer = Article | ExtractRefusal
type Reader = (bytes: Uint8Array, input: ExtractInput) => Promise<Answer>

/** Loaded when the first file of a kind comes: the libraries behind them are large. */
const READERS: Partial<Record<FileKind, Reader>> = {
  pdf: async (bytes, input) => (await import('./pdf.ts')).readPdf(bytes, input),
  word: async (bytes, input) => (await import('./word.ts')).readWord(bytes, input),
  mail: async (bytes, input) => (await import('./mail.ts')).readMail(bytes, input),
}

/** What each kind that nobody here reads is called, and what to do with it. */
const UNREAD: Partial<Record<FileKind, readonly [what: string, next: string]>> = {
  'old-office': [
    'a file of an old office program (.doc, .xls, .ppt, .msg)',
    'Save it as DOCX or PDF, or paste its text.',
  ],
  rtf: ['a Rich Text file', 'Save it as DOCX or PDF, or paste its text.'],
  'open-document': ['an OpenDocument file (.odt)', 'Save it as DOCX or PDF, or paste its text.'],
  'e-book': ['an e-book (EPUB)', 'Give the page or its text instead.'],
  office: ['a spreadsheet or presentation', 'Save it as PDF, or paste its text.'],
  archive: ['an archive', 'Unpack it, and give what is in it.'],
  picture: [
    'a picture',
    'Give the page or its text instead; a program for text recognition (OCR) reads pictures of text.',
  ],
  recording: ['a recording', 'Give a transcript of it.'],
  program: ['a program', 'Give the page or its text instead.'],
}

/** True for kinds that become an article. */
export const isRead = (kind: FileKind): boolean => UNREAD[kind] === undefined

/** Reads a file of this kind. Whatever its bytes are, it answers and never throws. */
export async function readFile(kind: FileKind, bytes: Uint8Array, input: ExtractInput): Promise<Answer> {
  const unread = UNREAD[kind]
  if (unread)
    return { ...refuse('not-html', `It is ${unread[0]}, neither a page nor a text.`, unread[1]), id: input.id }
  try {
    const read = READERS[kind]
    if (read) return await read(bytes, input)
    throw new TypeError(`nobody reads ${kind}`)
  } catch (error) {
    return { ...damaged(error), id: input.id }
  }
}

/** A library that breaks on hostile bytes: its own words tell nothing to a reader. */
function damaged(error: unknown): Refusal {
  const deep = error instanceof RangeError
  return deep
    ? refuse('too-deep', 'The file nests more parts than any program makes.', 'Paste its text.')
    : refuse('unreadable', 'The file is damaged.', 'Save it again, or paste its text.')
}

const MAX_UNPACKED = 10 * 1024 * 1024

/** A page packed by gzip, as some programs save it; undefined where it is damaged or unpacks to too much. */
export function gunzipped(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED })
  } catch {
    return undefined // damaged, or a bomb
  }
}
