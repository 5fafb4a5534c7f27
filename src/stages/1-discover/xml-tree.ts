import { Parser } from 'htmlparser2'
import { parsedUrl } from '../../text/url.ts'
import { declaredEntities, decodeEntities } from './feed-entities.ts'
import { NAMESPACES } from './namespaces.ts'

/** An element of a feed. Names are lower case, with the usual prefix of their namespace whatever the document calls it. */
export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: (XmlNode | string)[]
  /** `xml:base` in force here, absolute where the address of the document is known. */
  base: string | undefined
  /** False where the document ended before the element did. */
  closed: boolean
}

const MAX_DEPTH = 200
const MAX_NODES = 400_000

type Entities = ReturnType<typeof declaredEntities>

interface Open {
  node: XmlNode
  prefixes: ReadonlyMap<string, string>
}

/** A tree of whatever the text holds: unclosed, misnested and truncated documents give what can be read. Never throws. */
export function xmlTree(xml: string, base?: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], base, closed: true }
  const open: Open[] = [{ node: root, prefixes: new Map() }]
  const entities = declaredEntities(xml)
  let cdata = false
  let atEnd = false
  let nodes = 0
  let tooDeep = 0
  const top = () => open[open.length - 1]
  const parser = new Parser(
    {
      onopentag(rawName, rawAttributes) {
        nodes += 1
        if (open.length > MAX_DEPTH || nodes > MAX_NODES) {
          tooDeep += 1
          // Hostile: what was read so far is the document.
          if (tooDeep > MAX_DEPTH) parser.pause()
          return
        }
        const next = opened(rawName, rawAttributes, top(), entities)
        top().node.children.push(next.node)
        open.push(next)
      },
      onclosetag() {
        if (tooDeep > 0) {
          tooDeep -= 1
          return
        }
        const last = open.pop()
        if (last) last.node.closed = !atEnd
      },
      ontext(data) {
        top().node.children.push(cdata ? data : decodeEntities(data, entities))
      },
      oncdatastart: () => void (cdata = true),
      oncdataend: () => void (cdata = false),
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.write(xml)
  atEnd = true
  parser.end()
  return root
}

function opened(rawName: string, raw: Record<string, string>, parent: Open, entities: Entities): Open {
  const prefixes = declaredPrefixes(raw, parent.prefixes)
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(raw)) {
    attributes[name.includes(':') ? canonical(name, prefixes) : name.toLowerCase()] = decodeEntities(value, entities)
  }
  const base = attributes['xml:base']
  return {
    prefixes,
    node: {
      name: canonical(rawName, prefixes),
      attributes,
      children: [],
      base:
        base === undefined ? parent.node.base : (parsedUrl(base.trim(), parent.node.base)?.href ?? parent.node.base),
      closed: true,
    },
  }
}

function declaredPrefixes(
  raw: Record<string, string>,
  above: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = Object.entries(raw).filter(([name]) => /^xmlns(?::|$)/i.test(name))
  if (own.length === 0) return above
  const uri = (value: string) => value.trim().toLowerCase().replace(/\/$/, '')
  const added = own.map(([name, value]): [string, string] => [
    name.slice(6).toLowerCase(),
    NAMESPACES[uri(value)] ?? '?',
  ])
  return new Map([...above, ...added])
}

/** `DC:Creator` → `dc:creator`; a prefix of one of the feed formats themselves is dropped. */
function canonical(rawName: string, prefixes: ReadonlyMap<string, string>): string {
  const name = rawName.toLowerCase()
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const known = prefixes.get(prefix) ?? (prefix === 'atom' || prefix === 'rss' ? '' : prefix)
  const local = name.slice(colon + 1)
  return known === '' || (known === '?' && prefix === '') ? local : `${known === '?' ? prefix : known}:${local}`
}

const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string'

/** The elements directly inside. */
export const elements = (node: XmlNode): XmlNode[] => node.children.filter(isNode)

/** The elements directly inside that have one of these names. */
export const named = (node: XmlNode, ...names: string[]): XmlNode[] =>
  elements(node).filter(child => names.includes(child.name))

/** All text inside, as it stands. */
export function innerText(node: XmlNode): string {
  return node.children.map(child => (isNode(child) ? innerText(child) : child)).join('')
}

const VOID = new Set(['br', 'hr', 'img'])
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The inside as HTML, for constructs that carry markup instead of text. */
export function innerHtml(node: XmlNode): string {
  return node.children.map(child => (isNode(child) ? outerHtml(child) : escaped(child))).join('')
}

function outerHtml(node: XmlNode): string {
  const name = node.name.replace(/^xhtml:/, '')
  return VOID.has(name) && node.children.length === 0 ? `<${name}>` : `<${name}>${innerHtml(node)}</${name}>`
}
