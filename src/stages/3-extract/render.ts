import { BLOCKS, type Elem, type TreeNode, textOf } from './tree.ts'

/** A paragraph, heading or list item of a page, with what its markup tells. */
export interface Block {
  text: string
  /** Tag of the block element that it stands in. */
  tag: string
  element: Elem
  /** Characters inside links. */
  linked: number
}

export interface Rendered {
  blocks: Block[]
  captions: Caption[]
}

/** What stands under a picture. */
export interface Caption {
  text: string
  element: Elem
}

/** Why an element is left out, or undefined where it stays. */
export type Removal = (element: Elem) => string | undefined

const NEVER = new Set(
  'head title nav button select option optgroup textarea input label dialog menu noembed noframes audio video map area'.split(
    ' ',
  ),
)

/** Words for screen readers and editors, inside lines. */
const UNSEEN = /screen-reader|sr-only|visually-?hidden|editsection|assistive/i

/**
 * The words of a subtree as blocks, captions apart; `removal` is asked for every element. What stands there for readers
 * without scripts alone is read where it is a text, and more than all else.
 */
export function render(root: Elem, removal: Removal = () => undefined): Rendered {
  const writer = written(root, new Writer(removal, false))
  const unscripted = writer.unscripted.reduce((sum, element) => sum + textOf(element).length, 0)
  if (unscripted < TEXT) return writer
  const seen = writer.blocks.reduce((sum, { text }) => sum + text.length, 0)
  return unscripted > seen ? written(root, new Writer(removal, true)) : writer
}

/** Shorter words for readers without scripts ask them to turn those on. */
const TEXT = 600

function written(root: Elem, writer: Writer): Writer {
  writer.walk(root, root)
  writer.flush(root)
  return writer
}

/** Blocks as an article's text: paragraphs between blank lines, items of a list on lines of their own. */
export function joined(blocks: readonly Block[]): string {
  let text = ''
  for (const [i, block] of blocks.entries()) {
    const item = block.tag === 'li'
    const separator = i === 0 ? '' : item && blocks[i - 1].tag === 'li' ? '\n' : '\n\n'
    text += `${separator}${item ? '- ' : ''}${block.text}`
  }
  return text
}

class Writer {
  readonly blocks: Block[] = []
  readonly captions: Caption[] = []
  /** Boxes for readers without scripts that were passed over. */
  readonly unscripted: Elem[] = []
  private readonly withoutScripts: boolean
  private readonly removal: Removal
  private line = ''
  /** Last character of the line: asking the growing line itself would cost its whole length each time. */
  private last = ''
  private broken = false
  private linked = 0
  private inLink = 0
  private preformatted = 0

  constructor(removal: Removal, withoutScripts: boolean) {
    this.removal = removal
    this.withoutScripts = withoutScripts
  }

  walk(node: TreeNode, block: Elem): void {
    if (typeof node === 'string') {
      this.write(node)
      return
    }
    if (NEVER.has(node.tag) || this.removal(node) !== undefined) return
    if (node.tag === 'noscript' && !this.withoutScripts) {
      this.unscripted.push(node)
      return
    }
    if ((node.tag === 'figcaption' && !holdsHeadline(node)) || node.tag === 'caption') {
      this.caption(node)
      return
    }
    if (BLOCKS.has(node.tag)) this.inBlock(node, block)
    else if (node.attrs.class !== undefined && UNSEEN.test(node.attrs.class)) return
    else if (node.tag === 'br') this.breakLine()
    else this.inline(node, block)
  }

  flush(block: Elem): void {
    if (!this.line.includes('\n')) this.push(this.line, block)
    else for (const paragraph of this.line.split(/\n[ ]?\n\s*/)) this.push(paragraph, block)
    this.line = ''
    this.last = ''
    this.broken = false
    this.linked = 0
  }

  private push(paragraph: string, block: Elem): void {
    const text = (paragraph.includes('\n') ? paragraph.replace(/ ?\n ?/g, '\n') : paragraph).trim()
    if (text === '' || text === '|') return
    const words = text.endsWith(' |') ? text.slice(0, -2) : text
    this.blocks.push({ text: words, tag: blockTag(block), element: block, linked: this.linked })
  }

  private inBlock(node: Elem, outer: Elem): void {
    const cell = node.tag === 'td' || node.tag === 'th'
    if (!cell) this.flush(outer)
    if (node.tag === 'pre') this.preformatted += 1
    for (const child of node.children) this.walk(child, node)
    if (node.tag === 'pre') this.preformatted -= 1
    if (cell && !this.broken) this.add(this.line === '' ? '' : this.last === ' ' ? '| ' : ' | ')
    else this.flush(node)
  }

  private inline(node: Elem, block: Elem): void {
    if (node.tag === 'a') this.inLink += 1
    for (const child of node.children) this.walk(child, block)
    if (node.tag === 'a') this.inLink -= 1
  }

  private caption(node: Elem): void {
    const text = textOf(node)
    if (text !== '') this.captions.push({ text, element: node })
  }

  private breakLine(): void {
    this.add('\n')
    this.broken = true
  }

  private add(text: string): void {
    if (text === '') return
    this.line += text
    this.last = text[text.length - 1]
  }

  private write(raw: string): void {
    const text = this.preformatted > 0 ? raw.replace(/\r\n?/g, '\n') : singleSpaced(raw)
    const spaced = this.last === '' || this.last === ' ' || this.last === '\n'
    const fresh = spaced && text.startsWith(' ') ? text.slice(1) : text
    this.add(fresh)
    if (this.inLink > 0) this.linked += fresh.length
  }
}

/** A box over a picture that holds the page's headline is its head, whatever its tag. */
function holdsHeadline(node: Elem): boolean {
  return node.children.some(child => typeof child !== 'string' && (child.tag === 'h1' || holdsHeadline(child)))
}

function blockTag(element: Elem): string {
  for (let at: Elem | null = element; at !== null; at = at.parent) {
    if (at.tag !== 'p' && at.tag !== 'div') return at.tag
  }
  return 'p'
}

/** Every run of white space as one space. */
function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** White space that is more than one, or no space. */
const UNEVEN = /[^\S ]|\s\s/
