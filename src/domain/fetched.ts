import type { Document } from './link.ts'
import type { Refusal } from './refusal.ts'

/** What a server told of its answer: for the next request and for its time. */
export interface Freshness {
  /** `ETag`, as sent. */
  etag?: string
  /** `Last-Modified`, as sent. */
  lastModified?: string
  /** Milliseconds for which the answer is said to stay fresh (`Cache-Control`, else `Expires`). */
  maxAgeMs?: number
  /** Milliseconds until which the server asks to be left alone (`Retry-After`). */
  retryAfterMs?: number
}

export interface FetchOptions {
  /** What the server told last time: makes the request conditional. */
  known?: Freshness
  /** What is looked for. A feed may be asked for at any time it is due; pages of one host are paced. */
  as?: 'feed' | 'page'
}

/** A page as it is now. */
export interface Answer {
  document: Document
  freshness: Freshness
  /** What robots.txt says of it, in words; absent where there is none to ask (files). */
  robots?: string
  /** Address to ask for from now on: the server said that what was asked for moved for good. */
  movedTo?: string
  /** What a `Link` header says of WebSub: the hub, and the address by which it knows this. */
  announces?: { hub?: string; self?: string }
  /** A redirect led from https to http: whoever sits between could have changed the page. */
  insecure?: true
}

/** The server says that nothing changed since `known`. */
export interface Unchanged {
  unchanged: true
  freshness: Freshness
  robots?: string
  movedTo?: string
}

/**
 * What became of a request. What may be otherwise in an hour (no route, 503, a time-out) is thrown as AppError
 * `unavailable` and tried again; a refusal is final until somebody asks again.
 */
export type Fetched = Answer | Unchanged | Refusal
