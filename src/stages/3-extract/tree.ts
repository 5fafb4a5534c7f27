import { boundedMemo, ownCopy } from './bounded-memo.ts'
import { type MarkupHandler, MarkupReader } from './markup-reader.ts'

/** A light element: what reading a page needs of a DOM, and no more. */
export interface Elem {
  tag: string
  attrs: Record<string, string>
  children: TreeNode[]
  parent: Elem | null
  /** What is known of its names, from the first time that somebody asked. */
  names?: Names
}

/** What an element is called, and what was worked out from that: one for all elements that are called the same. */
export interface Names {
  /** Class, id and the other names that an author gave it, lower case, words kept apart by their own separators. */
  readonly hint: string
  /** Bits of the groups of habitual names (hint-groups.ts). */
  groups?: number
  /** It names what stands around an article (regions.ts). */
  around?: boolean
  /** It says that it holds the date of publication, or the author (page-facts.ts). */
  dated?: boolean
  authored?: boolean
}

/** Text is a plain string. */
export type TreeNode = Elem | string

export interface PageTree {
  root: Elem
  /** The contents of `<script type="application/ld+json">`, in order. */
  jsonLd: string[]
  /** Deepest nesting that the page asked for, which may be more than the tree has. */
  depth: number
  /** Elements kept. */
  nodes: number
  /** Scripts that are no data. */
  scripts: number
  /** True where the page had more elements than we read. */
  cut: boolean
}

/** Deeper elements become children of the deepest allowed one: no walk of the tree can overflow the stack. */
const MAX_DEPTH = 256
const MAX_NODES = 200_000
const VOID_TEXT = new Set([
  'script',
  'style',
  'template',
  'svg',
  'canvas',
  'object',
  'iframe',
  'math',
  'video',
  'audio',
])

/** The tree of a page. Linear in its length; never throws. */
export function parsePage(html: string, maxNodes = MAX_NODES): PageTree {
  const builder = new TreeBuilder(maxNodes)
  new MarkupReader(html, builder).read()
  return builder.page
}

class TreeBuilder implements MarkupHandler {
  readonly page: PageTree
  private readonly maxNodes: number
  private readonly stack: Elem[]
  private depth = 0
  private skipping: string | null = null
  private skipDepth = 0
  private script: string[] | null = null

  constructor(maxNodes: number) {
    this.maxNodes = maxNodes
    const root = newElement('#root', {}, null)
    this.page = { root, jsonLd: [], depth: 0, nodes: 0, scripts: 0, cut: false }
    this.stack = [root]
  }

  get skips(): boolean {
    return this.skipping !== null
  }

  get done(): boolean {
    return this.page.cut
  }

  open(tag: string, attrs: Record<string, string>): void {
    if (this.skipping !== null) {
      if (tag === this.skipping) this.skipDepth += 1
      return
    }
    if (VOID_TEXT.has(tag)) {
      this.skipping = tag
      this.skipDepth = 1
      if (tag === 'script') this.page.scripts += 1
      this.script = tag === 'script' && /ld\+json/i.test(attrs.type ?? '') ? [] : null
      return
    }
    this.add(tag, attrs)
  }

  text(text: string): void {
    if (this.skipping !== null) this.script?.push(text)
    else this.stack[this.stack.length - 1].children.push(text)
  }

  close(tag: string): void {
    if (this.page.cut) return
    if (this.skipping !== null) {
      if (tag === this.skipping && --this.skipDepth === 0) this.endSkipped()
      return
    }
    if (this.depth === this.stack.length - 1) this.stack.pop()
    this.depth -= 1
  }

  private add(tag: string, attrs: Record<string, string>): void {
    const parent = this.stack[this.stack.length - 1]
    const element = newElement(tag, attrs, parent)
    parent.children.push(element)
    this.depth += 1
    this.page.depth = Math.max(this.page.depth, this.depth)
    if (this.stack.length < MAX_DEPTH) this.stack.push(element)
    this.page.nodes += 1
    if (this.page.nodes >= this.maxNodes) this.page.cut = true
  }

  private endSkipped(): void {
    this.skipping = null
    if (this.script) this.page.jsonLd.push(this.script.join(''))
    this.script = null
  }
}

/** All of one shape, so that reading their fields stays cheap. */
function newElement(tag: string, attrs: Record<string, string>, parent: Elem | null): Elem {
  return { tag, attrs, children: [], parent, names: undefined }
}

/** Every element below, in document order, the given one left out. */
export function* elements(from: Elem): Generator<Elem> {
  const stack = elementChildren(from).reverse()
  while (stack.length > 0) {
    const element = stack.pop() as Elem
    yield element
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]
      if (typeof child !== 'string') stack.push(child)
    }
  }
}

function elementChildren(element: Elem): Elem[] {
  return element.children.filter(child => typeof child !== 'string')
}

/** The words inside, white space collapsed. */
export function textOf(node: TreeNode): string {
  const parts: string[] = []
  gather(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function gather(node: TreeNode, parts: string[]): void {
  if (typeof node === 'string') {
    parts.push(node)
    return
  }
  if (node.tag === 'br' || BLOCKS.has(node.tag)) parts.push(' ')
  for (const child of node.children) gather(child, parts)
  if (BLOCKS.has(node.tag)) parts.push(' ')
}

/** Elements that begin a new line. */
export const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul #root'.split(
    ' ',
  ),
)

/** The nearest ancestor (or itself) that fits. */
export function closest(element: Elem | null, fits: (element: Elem) => boolean): Elem | null {
  for (let at = element; at !== null; at = at.parent) if (fits(at)) return at
  return null
}

/** Class, id and the other names that an author gave it, lower case, words kept apart by their own separators. */
export function hintOf(element: Elem): string {
  return namesOf(element).hint
}

export function namesOf(element: Elem): Names {
  element.names ??= namesFrom(element.attrs)
  return element.names
}

function namesFrom(attrs: Record<string, string>): Names {
  let names = attrs.class?.slice(0, LONGEST) ?? ''
  for (const name of NAMING) {
    const value = attrs[name]
    if (value) names = names === '' ? value.slice(0, LONGEST) : `${names} ${value.slice(0, LONGEST)}`
  }
  return names === '' ? NAMELESS : namesBy(names)
}

const NAMING = ['id', 'itemprop', 'role', 'data-component', 'data-testid']
/** Characters of a name that are looked at. */
const LONGEST = 1500
const CAMEL = /([a-z])([A-Z])/g

const newNames = (given: string): Names => ({
  hint: ownCopy(given.replace(CAMEL, '$1-$2').toLowerCase()),
  groups: undefined,
  around: undefined,
  dated: undefined,
  authored: undefined,
})

const NAMELESS = newNames('')
/** The same names come again on every page of an outlet, and in every teaser of a page. */
const namesBy = boundedMemo(newNames, 10_000)
