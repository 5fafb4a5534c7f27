import { createHash } from 'node:crypto'
import type { Answer, Fetched, Freshness } from '../domain/fetched.ts'
import { type Refusal, refuse } from '../domain/refusal.ts'
import { firstHeader, freshnessOf, header } from './http-headers.ts'
import type { Followed } from './http-redirects.ts'
import { shown, withoutFragment } from './http-request.ts'
import { hubLinks } from './websub-links.ts'

export interface Question {
  /** The address as it was asked for, and what it was read as. */
  asked: string
  start: URL
  /** What was known already, where the request said so. */
  known?: Freshness
  /** What robots.txt says of the last address. */
  robots: string
  /** Milliseconds since 1970. */
  now: number
}

/** What the end of a chain of redirects means: a document, "nothing changed", or a refusal of what nobody asked for. */
export function fetchedOf(followed: Followed, question: Question): Fetched {
  const { reply, url, movedTo, insecure } = followed
  const { known, robots, now } = question
  const { status, headers } = reply
  const moved = movedTo === undefined ? {} : { movedTo }
  if (status === 304 && known) {
    return { unchanged: true, freshness: freshnessOf(headers, now, known), robots, ...moved }
  }
  if (status >= 300 && status < 400) return unasked(url, status)
  const document = documentOf(followed, question)
  const announces = hubLinks(header(headers, 'link'), url.href)
  return {
    document,
    freshness: freshnessOf(headers, now),
    robots,
    ...moved,
    ...(announces && { announces }),
    ...(insecure && { insecure }),
  }
}

function unasked(url: URL, status: number): Refusal {
  return refuse('unreadable', `${shown(url.href)} answered ${status}, which was not asked for.`, 'Try again later.')
}

function documentOf({ reply, url }: Followed, { asked, start, now }: Question): Answer['document'] {
  const contentType = firstHeader(reply.headers, 'content-type')
  const finalUrl = withoutFragment(url)
  return {
    id: '',
    url: asked,
    ...(finalUrl !== withoutFragment(start) && { finalUrl }),
    fetchedAt: new Date(now).toISOString(),
    status: reply.status,
    ...(contentType !== undefined && { contentType }),
    hash: createHash('sha256').update(reply.bytes).digest('hex'),
    bytes: reply.bytes,
  }
}
