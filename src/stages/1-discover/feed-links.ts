import { parsedUrl } from '../../text/url.ts'
import { elements, innerText, named, type XmlNode } from './xml-tree.ts'

/** An address as a whole one where its base is known; as written where nothing can be made of it. */
export function resolved(address: string, base: string | undefined): string {
  const written = address.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || base === undefined) return written
  return parsedUrl(written, base)?.href ?? written
}

/**
 * The page that an item or feed stands for: an alternate link, the text of `<link>`, a permanent identifier, or what
 * RSS 1.0, CDF and sitemaps call it. Links to the feed itself, to enclosures and to comments are none.
 */
export function linkOf(node: XmlNode): string | null {
  // Beside `loc` a sitemap links to the same page in other languages.
  const place = named(node, 'loc')
  const links = place.length > 0 ? [] : named(node, 'link', 'xhtml:link')
  const found =
    fromHref(links.filter(isAlternate), links) ??
    fromText([...links.filter(isAlternate), ...links]) ??
    fromGuid(node) ??
    fromText(place) ??
    node.attributes.href ??
    node.attributes['rdf:about'] ??
    fromContent(node)
  return found === undefined ? null : resolved(found, node.base)
}

const isAlternate = (link: XmlNode): boolean => {
  const rel = (link.attributes.rel ?? 'alternate').trim().toLowerCase()
  return rel === 'alternate' || rel.endsWith('/alternate') || rel === ''
}

const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)/i

function fromHref(alternates: XmlNode[], links: XmlNode[]): string | undefined {
  const withHref = alternates.filter(link => link.attributes.href !== undefined)
  const html = withHref.find(link => HTML_TYPE.test(link.attributes.type ?? 'text/html')) ?? withHref[0]
  if (html) return absolute(html.attributes.href, html)
  // Nothing but a text link is left to say more than a link of another relation would.
  const texts = links.some(link => innerText(link).trim() !== '')
  const other = links.find(link => link.attributes.href && !OTHER_THINGS.test(link.attributes.rel ?? ''))
  return texts || !other ? undefined : absolute(other.attributes.href, other)
}

const OTHER_THINGS =
  /self|enclosure|hub|next|prev|first|last|edit|replies|related|via|service|license|start|search|icon/i

function fromText(links: XmlNode[]): string | undefined {
  const link = links.find(child => innerText(child).trim() !== '')
  return link && absolute(innerText(link).trim(), link)
}

function fromGuid(node: XmlNode): string | undefined {
  const [guid] = named(node, 'guid', 'feedburner:origlink')
  const text = guid ? innerText(guid).trim() : ''
  const permanent = (guid?.attributes.ispermalink ?? 'true').toLowerCase() !== 'false'
  return guid && text && permanent && !/\s/.test(text) ? absolute(text, guid) : undefined
}

function fromContent(node: XmlNode): string | undefined {
  const content = elements(node).find(child => child.name === 'content' && child.attributes.src)
  return content && absolute(content.attributes.src, content)
}

const absolute = (address: string, node: XmlNode): string => resolved(address, node.base)
