import type { Span } from '../domain/span.ts'

/** Where a span stands, without its words. */
export type Place = Pick<Span, 'start' | 'end' | 'in' | 'revision'>

/** A piece of a paragraph: marked where a span covers it, with the anchors of the spans that begin at it. */
export interface Piece {
  /** Offset of its first character in the text. */
  start: number
  text: string
  marked: boolean
  anchors: string[]
}

export interface MarkedParagraph {
  /** True where a span touches it. */
  cited: boolean
  pieces: Piece[]
}

/** The fragment by which a span is opened in its article's page. */
export function anchorOf(span: Place): string {
  const revision = span.revision === undefined ? '' : `r${span.revision}-`
  return `${revision}${span.in === 'title' ? 't' : 's'}${span.start}-${span.end}`
}

/** The paragraphs of a text with the given spans of it marked. Spans may overlap; words are never repeated. */
export function markedText(text: string, spans: readonly Place[]): MarkedParagraph[] {
  const inside = spans.filter(span => span.start < span.end && span.end <= text.length)
  return [...text.matchAll(/[^\n]+/g)]
    .filter(({ 0: line }) => line.trim() !== '')
    .map(({ 0: line, index }) => paragraph(text, index, index + line.length, inside))
}

function paragraph(text: string, from: number, to: number, spans: readonly Place[]): MarkedParagraph {
  const here = spans.filter(span => span.start < to && span.end > from)
  const cuts = new Set([from, to])
  for (const { start, end } of here) cuts.add(Math.max(start, from)).add(Math.min(end, to))
  const ordered = [...cuts].sort((a, b) => a - b)
  const pieces = ordered.slice(0, -1).map((start, index): Piece => {
    const beginning = here.filter(span => span.start === start)
    return {
      start,
      text: text.slice(start, ordered[index + 1]),
      marked: here.some(span => span.start <= start && span.end >= ordered[index + 1]),
      anchors: [...new Set(beginning.map(anchorOf))],
    }
  })
  return { cited: here.length > 0, pieces }
}
