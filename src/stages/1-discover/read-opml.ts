import type { Feed } from '../../domain/link.ts'
import { oneLine } from '../../text/plain-text.ts'
import { resolved } from './feed-links.ts'
import { elements, innerText, named, type XmlNode, xmlTree } from './xml-tree.ts'

/** A list of feeds with the folders that they were kept in, outermost first. */
export interface Subscription extends Feed {
  folders: string[]
}

const MAX_FEEDS = 20_000

/** All feeds of an OPML document, however deep, each address once. No list where the text is no OPML. */
export function readOpml(text: string, url?: string): Subscription[] | undefined {
  return opmlFeeds(xmlTree(text, url))
}

/** The feeds of a tree whose root is OPML, else undefined. */
export function opmlFeeds(root: XmlNode): Subscription[] | undefined {
  const opml = named(root, 'opml')[0]
  if (!opml) return undefined
  const found = new Map<string, Subscription>()
  for (const body of named(opml, 'body')) collect(body, [], found)
  return [...found.values()]
}

function collect(parent: XmlNode, folders: string[], found: Map<string, Subscription>): void {
  for (const outline of named(parent, 'outline')) {
    const { xmlurl, text, title, htmlurl, type } = outline.attributes
    const name = oneLine(title ?? text ?? '')
    const address = xmlurl ?? (type === 'rss' ? outline.attributes.url : undefined)
    if (address && found.size < MAX_FEEDS) {
      const url = resolved(address, outline.base)
      const outlet = name || htmlurl ? { outlet: { name: name || (htmlurl ?? '') } } : {}
      if (!found.has(url)) found.set(url, { url, ...(name && { title: name }), ...outlet, folders })
    }
    collect(outline, address || name === '' ? folders : [...folders, name], found)
  }
}

/** What the list is called. */
export function opmlTitle(root: XmlNode): string {
  const head = named(root, 'opml').flatMap(opml => named(opml, 'head'))
  const title = head.flatMap(node => elements(node)).find(node => node.name === 'title')
  return title ? oneLine(innerText(title)) : ''
}
