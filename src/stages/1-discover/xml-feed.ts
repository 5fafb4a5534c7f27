/**
 * RSS 0.9x to 2.0, RSS 1.0 and 1.1, Atom 0.3 and 1.0, CDF and sitemaps are read by one table of element names: what a
 * title is called differs, what it means does not. The first name that is present and not empty wins.
 */
import { isoFeedDate } from '../../text/feed-dates.ts'
import { oneLine } from '../../text/plain-text.ts'
import { authorsOf } from './feed-authors.ts'
import { linkOf, resolved } from './feed-links.ts'
import { paceOf } from './feed-pace.ts'
import { constructText } from './feed-text.ts'
import type { FeedEntry, FeedFormat, ParsedFeed } from './parsed-feed.ts'
import { elements, innerText, named, type XmlNode } from './xml-tree.ts'

const TITLE = ['title', 'dc:title', 'media:title', 'news:title', 'itunes:title']
const SUMMARY = [
  ['description', 'summary', 'subtitle', 'tagline', 'abstract', 'dcterms:abstract'],
  ['dc:description', 'itunes:summary', 'itunes:subtitle', 'media:description', 'info'],
  ['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body', 'prodlink'],
]
const ID = ['id', 'guid', 'dc:identifier']
const PUBLISHED = [
  'published',
  'pubdate',
  'issued',
  'dcterms:issued',
  'dc:date',
  'news:publication_date',
  'created',
  'dcterms:created',
]
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'lastbuilddate', 'lastmod', 'dc:date']
const MAX_ENTRIES = 50_000

/** What an item is called; a sitemap's `url` and `sitemap` would mean something else in other feeds. */
const ITEM: Partial<Record<FeedFormat, string[]>> = { sitemap: ['url'], 'sitemap-index': ['sitemap'] }

/** The feed of a tree, or undefined where its root is none that we know. */
export function xmlFeed(root: XmlNode): ParsedFeed | undefined {
  const top = elements(root).find(node => FORMATS[node.name]) ?? elements(root)[0]
  const format = top && FORMATS[top.name]
  if (!top || !format) return undefined
  const channel = format === 'atom' ? top : (named(top, 'channel')[0] ?? top)
  const items = itemsIn(top, format).slice(0, MAX_ENTRIES)
  const entries = items.map(item => entryOf(item)).filter(entry => entry !== undefined)
  const pace = paceOf(channel)
  const push = pushOf(channel)
  const language = oneLine(first(channel, ['language', 'dc:language']) ?? channel.attributes['xml:lang'] ?? '')
  return {
    format: top.name === 'channel' && top.attributes.lastmod ? 'cdf' : format,
    ...fieldsOf(channel),
    ...(language && { language }),
    ...(pace && { pace }),
    ...(push && { push }),
    entries,
    ...(!top.closed && { truncated: true as const }),
  }
}

const FORMATS: Record<string, FeedFormat> = {
  rss: 'rss',
  channel: 'rss',
  'rdf:rdf': 'rdf',
  feed: 'atom',
  entry: 'atom',
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
}

/** Items wherever the format or its imitators put them: in the root, the channel, or a list of items. */
function itemsIn(top: XmlNode, format: FeedFormat): XmlNode[] {
  if (top.name === 'entry') return [top]
  const holders = [top, ...named(top, 'channel'), ...named(top, 'items')]
  const lists = holders.flatMap(holder => named(holder, 'items'))
  const all = [...new Set([...holders, ...lists])].flatMap(holder => elements(holder))
  const names = ITEM[format] ?? ['item', 'entry']
  return all.filter(node => names.includes(node.name))
}

/** Undefined for an item that the end of a damaged document cut off before it could be told what it is. */
function entryOf(item: XmlNode): FeedEntry | undefined {
  const whole = item.closed ? item : { ...item, children: item.children.filter(part => isWhole(part)) }
  const entry = fieldsOf(whole)
  return item.closed || (entry.title !== '' && entry.url !== null) ? entry : undefined
}

const isWhole = (part: XmlNode | string): boolean => typeof part === 'string' || part.closed

function fieldsOf(node: XmlNode): FeedEntry {
  const details = [node, ...named(node, 'news:news')]
  const source = sourceOf(node) ?? publicationOf(details)
  const language = oneLine(languageOf(node, details))
  return {
    id: idOf(node),
    url: linkOf(node),
    title: textOf(details, TITLE),
    summary: SUMMARY.map(names => textInOrder(node, names)).find(text => text !== '') ?? '',
    authors: authorsOf(node),
    publishedAt: dateOf(details, PUBLISHED),
    updatedAt: dateOf([node], UPDATED) ?? isoFeedDate(node.attributes.lastmod),
    ...(source && { source }),
    ...(language && { language }),
  }
}

function idOf(node: XmlNode): string {
  const found = ID.flatMap(name => named(node, name)).find(child => innerText(child).trim() !== '')
  if (!found) return node.attributes['rdf:about'] ?? linkOf(node) ?? ''
  const text = innerText(found).trim()
  // Identifiers are compared letter by letter: only one that can be a relative address is made absolute.
  if (/\s/.test(text)) return text
  return found.name === 'id' || found.attributes.ispermalink === 'true' ? resolved(text, found.base) : text
}

function textOf(nodes: XmlNode[], names: string[]): string {
  const found = names.flatMap(name => nodes.flatMap(node => named(node, name)))
  return found.map(child => constructText(child)).find(text => text !== '') ?? ''
}

/** Of several names of one rank the one that the document gives first. */
function textInOrder(node: XmlNode, names: string[]): string {
  const texts = named(node, ...names).map(child => constructText(child))
  return texts.find(text => text !== '') ?? ''
}

function dateOf(nodes: XmlNode[], names: string[]): string | null {
  const found = names.flatMap(name => nodes.flatMap(node => named(node, name)))
  return found.map(child => isoFeedDate(innerText(child))).find(date => date !== null) ?? null
}

function first(node: XmlNode, names: string[]): string | undefined {
  return names
    .flatMap(name => named(node, name))
    .map(innerText)
    .find(text => text.trim() !== '') // prettier-ignore
}

/** The publication that a news sitemap names for a page. */
function publicationOf(details: XmlNode[]): FeedEntry['source'] {
  const name = textOf(
    details.flatMap(news => named(news, 'news:publication')),
    ['news:name'],
  )
  return name ? { name } : undefined
}

/** What is said of this item alone; a feed says of itself what it says. */
function languageOf(node: XmlNode, details: XmlNode[]): string {
  if (!ITEMS.has(node.name)) return ''
  const publications = details.flatMap(news => named(news, 'news:publication'))
  const said = publications.map(publication => first(publication, ['news:language'])).find(Boolean)
  return said ?? first(node, ['dc:language']) ?? node.attributes['xml:lang'] ?? ''
}

const ITEMS = new Set(['item', 'entry', 'url'])

/** WebSub: https://www.w3.org/TR/websub/#discovery */
function pushOf(channel: XmlNode): ParsedFeed['push'] {
  const address = (rel: string): string | undefined => {
    const link = named(channel, 'link').find(each =>
      (each.attributes.rel ?? '').toLowerCase().split(/\s+/).includes(rel),
    )
    return link?.attributes.href === undefined ? undefined : resolved(link.attributes.href, link.base)
  }
  const [hub, self] = [address('hub'), address('self')]
  return hub ? { hub, ...(self && { self }) } : undefined
}

/** RSS `<source url>`, Atom `<source>` with the fields of a feed. */
function sourceOf(node: XmlNode): FeedEntry['source'] {
  const [source] = named(node, 'source', 'dc:source')
  if (!source) return undefined
  const name = textOf([source], ['title']) || (elements(source).length === 0 ? constructText(source) : '')
  const url = source.attributes.url ? resolved(source.attributes.url, source.base) : linkOf(source)
  return name || url ? { name: name || (url ?? ''), ...(url && { url }) } : undefined
}
