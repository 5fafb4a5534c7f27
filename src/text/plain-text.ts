import { Parser } from 'htmlparser2'

const SILENT = new Set(['script', 'style', 'template', 'svg', 'math'])
const BLOCK =
  /^(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/
const MAX_LENGTH = 2_000_000
const MAX_DEPTH = 1_000

/** The words of a piece of HTML on one line: no tags, references decoded once, no scripts, white space collapsed. */
export function plainText(html: string): string {
  const words: string[] = []
  let silent = 0
  let depth = 0
  const parser = new Parser({
    onopentagname(name) {
      // Every open element costs the parser a look at all that are open: what is nested deeper is nobody's words.
      if (++depth > MAX_DEPTH) parser.pause()
      if (SILENT.has(name)) silent += 1
      if (BLOCK.test(name)) words.push(' ')
    },
    onclosetag(name) {
      depth -= 1
      if (SILENT.has(name)) silent = Math.max(0, silent - 1)
      if (BLOCK.test(name)) words.push(' ')
    },
    ontext(data) {
      if (silent === 0) words.push(data)
    },
  })
  parser.end(html.slice(0, MAX_LENGTH))
  return oneLine(words.join(''))
}

/** White space collapsed to single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** True where a text that may be plain holds tags or character references that a browser would know. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,2000})?\/?|!--[^<>]{0,2000}--)>/i.test(text) || REFERENCE.test(text)
}

const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i
