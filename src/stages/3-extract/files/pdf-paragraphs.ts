import { isSentence } from '../pasted-lines.ts'
import type { Column } from './pdf-columns.ts'
import type { Run } from './pdf-runs.ts'

/** Lines that belong together. */
export interface Paragraph {
  lines: string[]
  size: number
  font: string
  page: number
}

interface Line extends Run {
  page: number
}

/** One column's lines, and where its text begins and ends from side to side. */
interface Lines {
  lines: Line[]
  left: number
  right: number
  leading: number
}

/** Paragraphs of columns in their order; one may go on in the next column or on the next page. */
export function paragraphsOf(pages: readonly Column[][]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let last: { line: Line; column: Lines } | undefined
  for (const [page, columns] of pages.entries()) {
    for (const column of columns) {
      const lines = linesOf(column, page)
      for (const [i, line] of lines.lines.entries()) {
        const begins = i === 0 ? !goesOn(last, line, lines) : breaks(lines.lines[i - 1], line, lines)
        const open = paragraphs.at(-1)
        if (begins || !open) paragraphs.push({ lines: [line.text], size: line.size, font: line.font, page })
        else open.lines.push(line.text)
        last = { line, column: lines }
      }
    }
  }
  return paragraphs
}

function linesOf(column: Column, page: number): Lines {
  const lines: Line[] = []
  for (const run of column) {
    const line = lines.at(-1)
    if (line && Math.abs(line.y - run.y) < Math.min(line.size, run.size) * 0.35)
      lines[lines.length - 1] = sideBySide(line, run)
    else lines.push({ ...run, page })
  }
  const steps = lines
    .slice(1)
    .map((line, i) => lines[i].y - line.y)
    .filter((step, i) => step > 0 && sameSize(lines[i], lines[i + 1]))
  // Few lines, many gaps between paragraphs: the smaller steps are those of lines.
  const leading = steps.sort((a, b) => a - b)[Math.floor(steps.length * 0.3)] ?? 0
  return {
    lines,
    left: edge(
      lines.map(({ x0 }) => x0),
      0.1,
    ),
    right: edge(
      lines.map(({ x1 }) => x1),
      0.9,
    ),
    leading,
  }
}

/** Nearly the outermost: one line that hangs out is not the column's edge. */
const edge = (values: number[], part: number): number =>
  values.sort((a, b) => a - b)[Math.floor((values.length - 1) * part)]

function sideBySide(line: Line, run: Run): Line {
  const texts = line.isRtl === run.x0 > line.x0 ? [run.text, line.text] : [line.text, run.text]
  return { ...line, text: texts.join(' '), x0: Math.min(line.x0, run.x0), x1: Math.max(line.x1, run.x1) }
}

const sameSize = (a: Run, b: Run): boolean => Math.abs(a.size - b.size) < Math.max(a.size, b.size) * 0.06

/** True where a line begins a paragraph below the line above it in the same column. */
function breaks(above: Line, line: Line, column: Lines): boolean {
  if (!sameSize(above, line)) return true
  const step = above.y - line.y
  if (step > Math.max(column.leading > 0 ? column.leading * 1.3 : line.size * 1.6, line.size * 1.3)) return true
  if (/^[•▪■●◦‣–-]\s/.test(line.text)) return true
  if (above.font !== line.font && (isShort(above, column) || isShort(line, column))) return true
  if (indent(line, column) > line.size * 0.6 && indent(above, column) < line.size * 0.4 && !isCentred(line, column))
    return true
  return isSentence(above.text) && hadRoom(above, line, column)
}

const indent = (line: Line, { left, right }: Lines): number => (line.isRtl ? right - line.x1 : line.x0 - left)

const isCentred = (line: Line, { left, right }: Lines): boolean =>
  Math.abs(line.x0 - left - (right - line.x1)) < line.size && line.x0 - left > line.size * 2

/** It ends well before its column does: a paragraph's last line. */
const isShort = (line: Line, { left, right }: Lines): boolean =>
  (line.isRtl ? line.x0 - left : right - line.x1) > (right - left) * 0.12

/** The next line's first word would have stood on the line above: no line is broken there but at a paragraph's end. */
function hadRoom(above: Line, line: Line, { left, right }: Lines): boolean {
  const word = line.text.split(/\s/, 1)[0].length + 1
  const letter = (above.x1 - above.x0) / Math.max(1, above.text.length)
  const room = line.isRtl ? above.x0 - left : right - above.x1
  return room > Math.max(word * letter * 1.3, above.size)
}

/** True where the first line of a column goes on with the last paragraph of the one before. */
function goesOn(last: { line: Line; column: Lines } | undefined, line: Line, column: Lines): boolean {
  if (!last || !sameSize(last.line, line) || last.line.font !== line.font) return false
  if (/^[•▪■●◦‣]\s/.test(line.text)) return false
  const inWord = /\p{L}-$/u.test(last.line.text) || /^\p{Ll}/u.test(line.text)
  if (inWord) return !isSentence(last.line.text) || /^\p{Ll}/u.test(line.text)
  if (isShort(last.line, last.column)) return false
  return (
    !isSentence(last.line.text) ||
    (indent(line, column) < line.size * 0.4 && column.lines.length > 1 && indentsParagraphs(last.column))
  )
}

/** Where paragraphs begin with an indent, a line without one goes on. */
const indentsParagraphs = (column: Lines): boolean =>
  column.lines.filter(line => indent(line, column) > line.size * 0.6 && indent(line, column) < line.size * 4).length >=
  2
