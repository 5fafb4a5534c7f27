import { isBinary, isHtml } from '../../stages/3-extract/is-html.ts'
import { parsedUrl } from '../../text/url.ts'
import type { FramedRecord } from './framed-records.ts'
import { httpRecord } from './http-record.ts'
import { fitsDigest } from './warc-digest.ts'

/** A page as a web archive keeps it. */
export interface ArchivedPage {
  /** As the record names it, without fragment. */
  url: string
  /** ISO 8601; undefined where the record does not say it. */
  fetchedAt: string | undefined
  status: number
  contentType: string | undefined
  /** In memory of its own. */
  bytes: Uint8Array
  /** What is odd about it, in words. */
  warning?: string
}

/** What a record is: a page, something else that a web archive holds, or a page that cannot be read. */
export type RecordRead = { page: ArchivedPage } | { skipped: string } | { damage: string }

/** What a record of an archive holds. Throws nothing. */
export async function pageOfRecord({ head, block }: FramedRecord, maxBytes: number): Promise<RecordRead> {
  const { type, fields } = head
  if (type !== 'response' && type !== 'resource') {
    return head.isWhole ? { skipped: `${type} records` } : { damage: `${NOT_WHOLE}, and may be that of a page` }
  }
  const url = webAddress(fields.get('warc-target-uri'))
  if (!url) return { skipped: 'records of no web address' }
  if (url.pathname === '/robots.txt') return { skipped: 'robots.txt' }
  if (!block) return { damage: `it has ${head.length} bytes; at most ${maxBytes} are read` }
  const isHttp = /^application\/http\b/i.test(fields.get('content-type') ?? '') || type === 'response'
  const answer = isHttp
    ? await httpRecord(block, maxBytes, fields.has('warc-truncated'))
    : { status: 200, contentType: fields.get('content-type'), payload: block, content: block }
  if (typeof answer === 'string') return { damage: answer }
  const { status, contentType, content } = answer
  if (status !== 200) return { skipped: `answers with status ${status}` }
  const other = otherKind(contentType, content)
  if (other) return { skipped: other }
  const warning = digestWarning(fields, block, answer) ?? (head.isWhole ? undefined : NOT_WHOLE)
  const page = { url: url.href, fetchedAt: isoDate(fields.get('warc-date')), status, contentType }
  return { page: { ...page, bytes: new Uint8Array(content), ...(warning && { warning }) } }
}

const NOT_WHOLE = 'its header is not whole'

/** An address of a machine's own files is never believed. wget writes addresses in angle brackets. */
function webAddress(field: string | undefined): URL | undefined {
  const url = parsedUrl((field ?? '').replace(/^<(.*)>$/, '$1').trim())
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  return url
}

const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml|application\/ninjs\+json)\b/i
/** What servers call a page of which they do not know what it is. */
const NO_TYPE = /^(?:text\/plain|application\/octet-stream|application\/x-unknown|unknown\/unknown)\b/i

function otherKind(contentType: string | undefined, bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'empty answers'
  const named = (contentType ?? '').trim()
  // What is called a page and is none, extract refuses.
  if (PAGE_TYPE.test(named)) return undefined
  if ((named === '' || NO_TYPE.test(named)) && isHtml(bytes) && !isBinary(bytes)) return undefined
  const type = named.split(';')[0].trim().toLowerCase()
  return /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(type) ? `answers of type ${type}` : 'answers of no type'
}

function digestWarning(
  fields: ReadonlyMap<string, string>,
  block: Uint8Array,
  { payload, content }: { payload: Uint8Array; content: Uint8Array },
): string | undefined {
  const [ofBlock, ofPayload] = [fields.get('warc-block-digest'), fields.get('warc-payload-digest')]
  if (ofBlock !== undefined) return fitsDigest(ofBlock, block) === false ? 'its block digest does not match' : undefined
  if (ofPayload === undefined) return undefined
  // Some programs digest what is unpacked.
  const fits = fitsDigest(ofPayload, payload) ?? true
  return fits || fitsDigest(ofPayload, content) ? undefined : 'its payload digest does not match'
}

function isoDate(field: string | undefined): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(field ?? '')) return undefined
  return Number.isNaN(Date.parse(field!)) ? undefined : field
}
