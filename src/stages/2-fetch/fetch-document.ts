import { createHash } from 'node:crypto'
import type { Answer, Fetched, Freshness, Unchanged } from '../../domain/fetched.ts'
import type { Document, Link } from '../../domain/link.ts'
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts'
import type { Stage, Tools } from '../stage.ts'

/** Bytes of one page; what is larger is no article. */
export const MAX_PAGE_BYTES = 20_000_000

export interface FetchInput {
  link: Link
  /** What the server told of the page last time. */
  known?: Freshness
}

/** Stage 2: from a link to the page exactly as it is now, or to the word that it has not changed. */
export const fetchDocument: Stage<FetchInput, Answer | Unchanged> = {
  name: 'fetch',
  version: 1,
  async run({ link, known }, tools) {
    const answer = await fetched(link.url, known, tools)
    if (isRefusal(answer) || 'unchanged' in answer) return answer
    return refusalOf(answer.document) ?? { ...answer, document: identified(answer.document, link) }
  },
}

async function fetched(url: string, known: Freshness | undefined, { fetch }: Tools): Promise<Fetched> {
  if (!fetch) return refuse('unreadable', 'This walk was given no way to fetch.', 'Give it a fetcher.')
  return fetch(url, { as: 'page', ...(known && { known }) })
}

const NOT_THERE: Record<number, [code: 'not-found' | 'gone' | 'paywalled', because: string]> = {
  401: ['paywalled', 'The page asks for a login.'],
  402: ['paywalled', 'The page asks for payment.'],
  404: ['not-found', 'The page does not exist.'],
  410: ['gone', 'The page was taken down.'],
  451: ['gone', 'The page was taken down for legal reasons.'],
}

function refusalOf({ status, bytes }: Document): Refusal | undefined {
  const known = NOT_THERE[status]
  if (known) return refuse(known[0], known[1])
  if (status >= 400) return refuse('unreadable', `The server answered ${status}.`, 'Try again later.')
  if (bytes.length === 0) return refuse('empty', 'The page is empty.')
  if (bytes.length <= MAX_PAGE_BYTES) return undefined
  return refuse('too-large', `The page has ${bytes.length} bytes; the limit is ${MAX_PAGE_BYTES}.`)
}

/** Two fetches of one address that gave the same bytes are the same document. */
function identified(document: Document, link: Link): Document {
  const hash = sha256(document.bytes)
  return { ...document, id: `doc-${sha256(`${link.url}\n${hash}`).slice(0, 24)}`, url: link.url, hash, link }
}

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
