import type { Freshness } from '../domain/fetched.ts'
import { CODINGS } from './http-body.ts'

/** Headers of an answer as the library gives them: names in small letters, repeated ones as lists. */
export type Headers = Record<string, string | string[] | undefined>

const DAY_MS = 86_400_000
/** A server cannot send us away for longer than this. */
const MAX_RETRY_AFTER_MS = DAY_MS
const MAX_AGE_MS = 365 * DAY_MS

const ACCEPT = {
  page: 'text/html, application/xhtml+xml, */*;q=0.5',
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
}

/** What every request says. `contact` is an e-mail address or a web address. */
export function requestHeaders(
  agent: string,
  contact: string | undefined,
  as: 'feed' | 'page',
): Record<string, string> {
  return {
    'user-agent': contact === undefined ? agent : `${agent} (+${contact})`,
    ...(contact !== undefined && isMail(contact) && { from: contact }),
    accept: ACCEPT[as],
    'accept-encoding': CODINGS,
  }
}

/** True for what may stand in a header as a contact. */
export function isContact(text: string): boolean {
  return isMail(text) || (/^https?:\/\/[!#-'*-~]+$/.test(text) && URL.canParse(text))
}

const isMail = (text: string): boolean => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)

/** RFC 9110, 13: asks only for what is newer than `known`. */
export function conditions({ etag, lastModified }: Freshness = {}): Record<string, string> {
  return {
    ...(isSendable(etag) && { 'if-none-match': etag }),
    ...(isSendable(lastModified) && { 'if-modified-since': lastModified }),
  }
}

const isSendable = (value: string | undefined): value is string =>
  value !== undefined && value.length <= 2_000 && /^[\x20-\x7e\x80-\xff]+$/.test(value)

/** The value of a header; the values of a repeated one as a list. */
export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** The first value of a header that should stand there once. */
export function firstHeader(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** What an answer says of its time; what stood there already is kept where a 304 does not repeat it. */
export function freshnessOf(headers: Headers, now: number, known: Freshness = {}): Freshness {
  const etag = firstHeader(headers, 'etag') ?? known.etag
  const lastModified = firstHeader(headers, 'last-modified') ?? known.lastModified
  const maxAgeMs = maxAge(headers, now)
  const retry = retryAfter(headers, now)
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(maxAgeMs !== undefined && { maxAgeMs }),
    ...(retry !== undefined && { retryAfterMs: retry }),
  }
}

/** `Retry-After`, a number of seconds or a date, as milliseconds from now: at most a day. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = firstHeader(headers, 'retry-after')?.trim()
  if (!text) return undefined
  const ms = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1_000 : (dateOf(text) ?? Number.NaN) - now
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(Math.ceil(ms), 0), MAX_RETRY_AFTER_MS)
}

/** RFC 9111, 4.2.1 for a private cache: `max-age` before `Expires`; what is not to be kept has no age left. */
function maxAge(headers: Headers, now: number): number | undefined {
  const directives = (header(headers, 'cache-control') ?? '').toLowerCase()
  if (/(?:^|[,\s])no-(?:cache|store)(?=$|[,\s])/.test(directives)) return 0
  const written = /(?:^|[,\s])max-age\s*=\s*"?(\d+)/.exec(directives)?.[1]
  const spent = Number(/^\d+/.exec(firstHeader(headers, 'age') ?? '')?.[0] ?? 0) * 1_000
  if (written !== undefined) return limited(Number(written) * 1_000 - spent)
  const expires = firstHeader(headers, 'expires')
  if (expires === undefined) return undefined
  const from = dateOf(firstHeader(headers, 'date') ?? '') ?? now
  // RFC 9111, 5.3: a date that is none means "already over".
  return limited((dateOf(expires) ?? 0) - from - spent)
}

const limited = (ms: number): number => Math.min(Math.max(ms, 0), MAX_AGE_MS)

/** RFC 9110, 5.6.7: three forms of dates, all of them in GMT. */
function dateOf(text: string): number | undefined {
  if (!/[a-z]{3}/i.test(text) || !/\d\d:\d\d/.test(text)) return undefined
  const ms = Date.parse(/(?:gmt|utc|[+-]\d{4})\s*$/i.test(text) ? text : `${text} GMT`)
  return Number.isNaN(ms) ? undefined : ms
}
