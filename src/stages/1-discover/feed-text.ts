import { looksLikeHtml, oneLine, plainText } from '../../text/plain-text.ts'
import { elements, innerHtml, innerText, type XmlNode } from './xml-tree.ts'

/**
 * The words of a title or summary. Atom says what kind of text it is; where nobody does (RSS), a text with tags or
 * character references in it is taken for HTML.
 */
export function constructText(node: XmlNode): string {
  if (elements(node).length > 0) return markupText(node)
  const type = (node.attributes.type ?? '').trim().toLowerCase()
  const mode = (node.attributes.mode ?? '').toLowerCase()
  const text = mode === 'base64' || isBase64Type(type) ? fromBase64(innerText(node)) : innerText(node)
  if (mode === 'escaped' && type === '') return plainText(text)
  if (type === 'html' || /^(?:text\/html|.*xhtml)/.test(type)) return plainText(text)
  if (type === 'text' || type.startsWith('text/plain')) return oneLine(text)
  return looksLikeHtml(text) ? plainText(text) : oneLine(text)
}

/** Inline markup, whose own text may hold escaped HTML again where the type says so. */
function markupText(node: XmlNode): string {
  const type = (node.attributes.type ?? '').toLowerCase()
  const html = type === 'html' || type === 'text/html' ? innerText(node) : innerHtml(node)
  return plainText(html)
}

const isBase64Type = (type: string): boolean =>
  type.includes('/') && !/^(?:text|message|multipart)\/|\+xml|\/xml|xhtml/.test(type)

function fromBase64(text: string): string {
  const packed = text.replace(/\s+/g, '')
  const isBase64 = packed.length > 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(packed)
  return isBase64 ? new TextDecoder().decode(Uint8Array.from(atobBytes(packed))) : text
}

function atobBytes(packed: string): number[] {
  try {
    return [...atob(packed)].map(character => character.charCodeAt(0))
  } catch {
    return []
  }
}
