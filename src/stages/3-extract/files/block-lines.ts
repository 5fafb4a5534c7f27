import { type Block, render } from '../render.ts'
import { type Elem, elements, parsePage, textOf } from '../tree.ts'

/** The words of a document made of markup, one line a paragraph, and what its markup tells of them. */
export interface BlockLines {
  lines: string[]
  captions: string[]
  /** The first heading of the highest rank. */
  heading?: string
  root: Elem
}

/** Reads markup in which everything is the document's own: there is no page around it. */
export function blockLines(html: string): BlockLines {
  const { root } = parsePage(html)
  const { blocks, captions } = render(root)
  const heading = [...elements(root)].find(({ tag }) => tag === 'h1')
  return {
    lines: blocks.filter(block => !leadsElsewhere(block)).flatMap(lineOf),
    captions: captions.map(({ text }) => text),
    ...(heading && { heading: textOf(heading) }),
    root,
  }
}

/** A short line that is nothing but a link; headings may be links to the text itself. */
const leadsElsewhere = ({ text, linked, tag }: Block): boolean =>
  !/^h[1-6]$/.test(tag) && linked >= text.length * 0.9 && text.length < 120

const lineOf = ({ text, tag }: Block): string[] =>
  tag === 'li' ? [`- ${text.replaceAll('\n', ' ')}`] : text.split('\n')
