import { gunzipSync } from 'node:zlib'
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts'
import { parsedUrl } from '../../text/url.ts'
import { feedsAnnounced } from './autodiscover.ts'
import { feedInPage, withoutUnclosed } from './damage.ts'
import { decodeFeed } from './decode-feed.ts'
import { jsonFeed } from './json-feed.ts'
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts'
import { opmlList } from './read-opml.ts'
import { xmlFeed } from './xml-feed.ts'
import { elements, xmlTree } from './xml-tree.ts'

/** A feed as it came: its bytes, or its text where somebody has decoded it already. */
export interface FeedInput {
  bytes?: Uint8Array
  text?: string
  /** Where it came from: relative addresses start here. */
  url?: string
  contentType?: string
}

const MAX_BYTES = 20_000_000

/** Reads a feed of any format, damaged ones as far as they go, or says why it is none. Never throws. */
export function readFeed(input: FeedInput): ParsedFeed | Refusal {
  const size = input.bytes?.length ?? input.text?.length ?? 0
  if (size > MAX_BYTES) return refuse('too-large', `The feed has ${size} bytes; the limit is ${MAX_BYTES}.`)
  const bytes = unpacked(input.bytes ?? new Uint8Array())
  if (isRefusal(bytes)) return bytes
  const text = (input.text ?? decodeFeed(bytes, input.contentType)).replace(/^\ufeff/, '')
  if (text.trim() === '')
    return refuse('empty', 'The feed is empty.', 'Open its address in a browser to see what it gives.')
  const base = parsedUrl(input.url ?? '')?.href
  return jsonOrList(text, input.contentType, base) ?? fromXml(text, base)
}

/** Sitemaps are often kept packed (`sitemap.xml.gz`), which is nothing that HTTP would undo. */
function unpacked(bytes: Uint8Array): Uint8Array | Refusal {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? refuse('too-large', `The feed unpacks to more than ${MAX_BYTES} bytes.`)
      : refuse('unreadable', 'The feed is not a whole gzip file.', 'Fetch or pack it again.')
  }
}

function jsonOrList(text: string, contentType: string | undefined, base?: string): ParsedFeed | Refusal | undefined {
  if (/^\s*[[{]/.test(text)) {
    return (
      jsonFeed(text, base) ?? refuse('not-a-feed', 'This is JSON, but no JSON Feed: it has no list of items.', NEXT)
    )
  }
  return /^text\/uri-list\b/i.test(contentType ?? '') ? uriList(text) : undefined
}

const NEXT = 'Give the address of an RSS, Atom or JSON feed; most sites name theirs in the source of the front page.'

function fromXml(given: string, base: string | undefined): ParsedFeed | Refusal {
  const text = withoutUnclosed(given)
  const root = xmlTree(text, base)
  const list = elements(root).some(({ name }) => name === 'opml') ? opmlList(text, base) : undefined
  if (list) {
    const entries = list.feeds.map(({ url, title }) => ({ ...NOTHING, id: url, url, title: title ?? '' }))
    return { format: 'opml', ...NOTHING, title: list.title, entries }
  }
  return xmlFeed(root) ?? inPage(text, base) ?? notAFeed(text, elements(root)[0]?.name, base)
}

/** A feed with a web page around it. */
function inPage(text: string, base: string | undefined): ParsedFeed | undefined {
  const inside = isPage(text) ? feedInPage(text) : undefined
  const feed = inside === undefined ? undefined : xmlFeed(xmlTree(inside, base))
  return feed?.entries.some(({ url }) => url !== null) ? feed : undefined
}

const isPage = (text: string): boolean => /<!doctype html|<html[\s>]/i.test(text.slice(0, 5000))

const NOTHING: FeedEntry = {
  id: '',
  url: null,
  title: '',
  summary: '',
  authors: [],
  publishedAt: null,
  updatedAt: null,
}

/** RFC 2483: one address a line, `#` begins a comment. A folder is listed so. */
function uriList(text: string): ParsedFeed {
  const lines = text.split(/\r\n?|\n/).filter(line => line.trim() !== '' && !line.startsWith('#'))
  const entries = lines.map(line => ({ ...NOTHING, id: line.trim(), url: line.trim() }))
  return { format: 'uri-list', ...NOTHING, entries }
}

/** Feeds of a page that a refusal names. */
const MOST_NAMED = 5

function notAFeed(text: string, rootName: string | undefined, base: string | undefined): Refusal {
  if (rootName !== 'html' && !isPage(text)) {
    const what = rootName
      ? `an XML document of another kind (<${rootName.slice(0, 40)}>)`
      : 'plain text or a binary file'
    return refuse('not-a-feed', `This is ${what}, not a feed.`, NEXT)
  }
  const named = feedsAnnounced(text, base).map(({ url }) => url)
  const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : ''
  const feeds = `The page names ${named.length === 1 ? 'a feed' : `${named.length} feeds`}: `
  const next = named.length > 0 ? `${feeds}${named.slice(0, MOST_NAMED).join(', ')}${more}` : NEXT
  return refuse('not-a-feed', 'This is a web page, not a feed.', next)
}
