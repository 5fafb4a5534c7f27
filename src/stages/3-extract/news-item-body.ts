import { oneLine, plainText } from '../../text/plain-text.ts'
import type { Worded } from './news-item-fields.ts'
import { type Block, joined, render } from './render.ts'
import { type Elem, elements, parsePage } from './tree.ts'

const MARKUP =
  /<(?:p|div|br|h[1-6]|ul|ol|li|body|html|section|article|blockquote|em|strong|i|b|a|span|sup)\b[^<>]{0,500}>/i
const NITF = /^(?:application|text)\/(?:xml|nitf|x-?nitf)\b|\+xml\b(?<!xhtml\+xml)/i
/** So much longer has a plain body to be than a marked-up one that it tells more. */
const TELLS_MORE = 1.25

/**
 * The text of an item's bodies, which say the same in several forms: the longest with markup, which knows its paragraphs, or
 * the longest plain one where that says more. Paragraphs stand between blank lines; the headline is not repeated.
 */
export function bodyText(bodies: readonly Worded[], title: string): string {
  const read = bodies.filter(({ contentType }) => !NITF.test(contentType))
  const isMarked = ({ contentType, value }: Worded): boolean => /html/i.test(contentType) || MARKUP.test(value)
  const marked = longest(read.filter(isMarked).map(({ value }) => markedText(value, title)))
  const plain = longest(read.filter(body => !isMarked(body)).map(({ value }) => plainBody(value, title)))
  const text = plain.length > marked.length * TELLS_MORE ? plain : marked
  // "..." stands for a text that is left out.
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '')

function markedText(html: string, title: string): string {
  const { root } = parsePage(html)
  const { blocks } = render(root, element => (LEFT_OUT.has(element.tag) ? 'a picture' : undefined))
  const hasParagraphs = [...elements(root)].some(({ tag }) => tag === 'p')
  return joined(blocks.filter(block => !sameLine(block.text, title) && (!hasParagraphs || isParagraph(block))))
}

const LEFT_OUT = new Set(['figure', 'figcaption', 'head', 'aside', 'h1'])
const OWN = new Set('p li blockquote h2 h3 h4 h5 h6 pre dd dt td'.split(' '))

/** Beside paragraphs, what stands loose is one too where it is a sentence, and else a label. */
function isParagraph({ text, element }: Block): boolean {
  for (let at: Elem | null = element; at; at = at.parent) if (OWN.has(at.tag)) return true
  return text.length > 80 || /[.!?…。！？]["”»’)]?$/u.test(text)
}

function plainBody(value: string, title: string): string {
  const text = value.replace(/\r\n?/g, '\n')
  const whole = /\n[ \t]*\n/.test(text) ? text.split(/\n[ \t]*\n\s*/) : brokenLines(text)
  const paragraphs = whole.map(paragraph => oneLine(decoded(paragraph))).filter(Boolean)
  const first = paragraphs[0] ?? ''
  // A flash is its headline and nothing else.
  return (paragraphs.length > 1 && sameLine(first, title) ? paragraphs.slice(1) : paragraphs).join('\n\n')
}

/** Lines are paragraphs, unless they are wrapped at a width. */
function brokenLines(text: string): string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const unfinished = lines.slice(0, -1).filter(line => !/[.!?…:"”»’)。！？]\s*$/u.test(line) && line.length > 40)
  return unfinished.length > lines.length / 2 ? [text] : lines
}

/** References of HTML within a text that is called plain. */
const decoded = (text: string): string =>
  /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/i.test(text) ? plainText(text) : text

const sameLine = (a: string, b: string): boolean => b !== '' && folded(a) === folded(b)
const folded = (text: string): string =>
  oneLine(text)
    .toLowerCase()
    .replace(/[.\s]+$/, '')

/** The words of a headline, caption or credit, on one line. */
export const line = (worded: string): string =>
  MARKUP.test(worded) || /&[#\w]{2,9};/.test(worded) ? plainText(worded) : oneLine(worded)
