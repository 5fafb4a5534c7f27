import type { ExtractInput } from '../extract.ts'
import { statedDate } from '../stated-dates.ts'

/** A page as a browser saved it: its markup, or bytes of it, and where and when it was read. */
export interface SavedPage {
  html?: string
  bytes?: Uint8Array
  contentType?: string
  url?: string
  savedAt?: string
}

/** The page itself in an MHTML file: the first HTML part, or the one that it starts with; undefined where it is damaged. */
export async function pageInArchive(bytes: Uint8Array): Promise<SavedPage | undefined> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const { headers, body } = split(text)
  const part = rootPart(headers, body)
  if (part === undefined) return undefined
  const { default: PostalMime } = await import('postal-mime')
  const own = split(part)
  try {
    const { html } = await PostalMime.parse(Buffer.from(part, 'latin1'), { maxNestingDepth: 4 })
    if (!html) return undefined
    const url = [field(headers, 'snapshot-content-location'), field(own.headers, 'content-location')].find(isAddress)
    return { html, url, savedAt: statedDate(field(headers, 'date'))?.at }
  } catch {
    return undefined // over one of its limits
  }
}

const isAddress = (address: string | undefined): boolean => /^https?:\/\/\S+$/i.test(address ?? '')

function split(text: string): { headers: string; body: string } {
  const end = /\r?\n\r?\n/.exec(text.slice(0, 65_536))
  if (!end) return { headers: text.slice(0, 65_536), body: '' }
  return { headers: text.slice(0, end.index), body: text.slice(end.index + end[0].length) }
}

function field(headers: string, name: string): string | undefined {
  const folded = new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*){0,20})`, 'im').exec(headers)?.[1]
  return folded?.replace(/\r?\n[ \t]+/g, name === 'content-type' ? ' ' : '').trim()
}

function rootPart(headers: string, body: string): string | undefined {
  const type = field(headers, 'content-type') ?? ''
  const boundary = /boundary="?([^";\r\n]{1,200})"?/i.exec(type)?.[1]
  if (!boundary) return undefined
  const start = /(?:^|;)\s*start="?<?([^">;]{1,200})/i.exec(type)?.[1]
  const parts = partsBetween(`\n${body}`, `\n--${boundary}`)
  const pages = parts.filter(part => /^content-type:\s*(?:text\/html|application\/xhtml)/im.test(split(part).headers))
  return pages.find(part => start !== undefined && split(part).headers.includes(start)) ?? pages[0]
}

function partsBetween(body: string, mark: string): string[] {
  const parts: string[] = []
  for (let at = body.indexOf(mark); at >= 0 && parts.length < 2000; ) {
    const start = body.indexOf('\n', at + mark.length)
    const next = start < 0 ? -1 : body.indexOf(mark, start)
    if (start >= 0) parts.push(body.slice(start + 1, next < 0 ? undefined : next))
    at = next
  }
  return parts
}

const SAVED_FROM = /<!--\s*saved from url=\(\d{4}\)(https?:\/\/[^\s>]{1,2000}?)\s*-->/i
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/\S{1,2000})\s+saved date:\s*([^\n]{4,80})/i
const ARCHIVED =
  /<!--\s*(?:page saved|saved|mirrored) from\s+(?:url[=:]\s*)?((?:https?:\/\/)?[\w.-]+\/[^\s>]{0,2000}) (?:by|at|on)\b/i

/** Where a page says in a comment at its beginning that it was saved from, and when. */
export function savedFrom(html: string): Pick<SavedPage, 'url' | 'savedAt'> {
  const head = html.slice(0, 16_384)
  const single = SINGLE_FILE.exec(head)
  if (single) return { url: single[1], savedAt: statedDate(singleDay(single[2]))?.at }
  const url = SAVED_FROM.exec(head)?.[1] ?? ARCHIVED.exec(head)?.[1]
  if (!url) return {}
  return { url: /^https?:/i.test(url) ? url : `http://${url}` }
}

/** "Tue Mar 03 2026 10:15:00 GMT+0100 (…)" as "Mar 03 2026". */
const singleDay = (date: string): string => /[A-Z][a-z]{2} \d{1,2} \d{4}/.exec(date)?.[0] ?? date

/** The input with the address and the day that the page gives of itself, where none are known. */
export function withOrigin(input: ExtractInput, { url, savedAt }: Pick<SavedPage, 'url' | 'savedAt'>): ExtractInput {
  const known = typeof input.url === 'string' && !input.url.startsWith('file:')
  return {
    ...input,
    ...(url && !known && { url }),
    ...(savedAt && (input.fetchedAt === undefined || savedAt < input.fetchedAt) && { fetchedAt: savedAt }),
  }
}
