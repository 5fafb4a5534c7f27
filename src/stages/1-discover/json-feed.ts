import { isoFeedDate } from '../../text/feed-dates.ts'
import { looksLikeHtml, oneLine, plainText } from '../../text/plain-text.ts'
import { closedJson } from './damage.ts'
import { resolved } from './feed-links.ts'
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts'

type Json = Record<string, unknown>

/** JSON Feed 1.0 and 1.1, or undefined where the text is something else. */
export function jsonFeed(text: string, base?: string): ParsedFeed | undefined {
  const whole = parsed(text)
  const json = whole ?? parsed(closedJson(text) ?? '')
  if (!json || !Array.isArray(json.items) || (json.version === undefined && json.title === undefined)) return undefined
  const language = string(json.language)
  return {
    format: 'json',
    ...fields({ ...json, url: json.home_page_url, id: json.feed_url, summary: json.description }, base),
    ...(language && { language }),
    ...hubOf(json, base),
    entries: json.items.filter(isObject).map(item => fields(item, base)),
    ...(!whole && { truncated: true as const }),
  }
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const string = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
const plain = (text: string): string => (looksLikeHtml(text) ? plainText(text) : oneLine(text))

function fields(item: Json, base: string | undefined): FeedEntry {
  const url = string(item.url) || string(item.external_url)
  const summaries = [
    plain(string(item.summary)),
    oneLine(string(item.content_text)),
    plainText(string(item.content_html)),
  ]
  return {
    id: string(item.id) || (url === '' ? '' : resolved(url, base)),
    url: url === '' ? null : resolved(url, base),
    title: plain(string(item.title)),
    summary: summaries.find(text => text !== '') ?? '',
    authors: people(item.authors ?? item.author),
    publishedAt: isoFeedDate(string(item.date_published)),
    updatedAt: isoFeedDate(string(item.date_modified)),
    ...(item.items === undefined && string(item.language) !== '' && { language: string(item.language) }),
  }
}

/** JSON Feed 1.1, `hubs`: only WebSub is spoken here. */
function hubOf(json: Json, base: string | undefined): Pick<ParsedFeed, 'push'> {
  const hubs = Array.isArray(json.hubs) ? json.hubs.filter(isObject) : []
  const hub = string(hubs.find(({ type }) => /^websub$/i.test(string(type)))?.url)
  const self = string(json.feed_url)
  return hub ? { push: { hub: resolved(hub, base), ...(self && { self: resolved(self, base) }) } } : {}
}

function people(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  const names = list.map(person => (isObject(person) ? string(person.name) || string(person.url) : string(person)))
  return names.filter(name => name !== '')
}
