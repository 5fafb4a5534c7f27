import type { Article } from '../../domain/article.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import { sentences } from '../../text/sentences.ts'

const SENTENCES = new WeakMap<Article, Map<number, readonly { start: number; end: number }[]>>()
const LONGEST_PIECE = 1500

/** The whole sentence in which a span begins, as a span; the whole title for a span in a title. */
export function sentenceAround(span: Span, article: Article): Span {
  if (span.in === 'title') return spanOf(article, 0, article.title.length, 'title')
  const found = around(span.start, article).find(each => each.start <= span.start && span.start < each.end)
  return found ? spanOf(article, found.start, Math.max(found.end, span.end)) : span
}

/** The sentences of the paragraph around an offset, each paragraph cut once; of a long one only the piece around it. */
function around(at: number, article: Article): readonly { start: number; end: number }[] {
  let known = SENTENCES.get(article)
  if (!known) SENTENCES.set(article, (known = new Map()))
  const [start, end] = paragraph(article.text, at)
  let cut = known.get(start)
  if (!cut) {
    cut = sentences(article.text.slice(start, end), article.language).map(each => ({
      start: each.start + start,
      end: each.end + start,
    })) // prettier-ignore
    known.set(start, cut)
  }
  return cut
}

function paragraph(text: string, at: number): [number, number] {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const next = text.indexOf('\n', at)
  const end = next === -1 ? text.length : next
  if (end - start <= LONGEST_PIECE) return [start, end]
  const piece = start + Math.floor((at - start) / LONGEST_PIECE) * LONGEST_PIECE
  const first = sentenceBreak(text, piece, start)
  if (first > at) return [sentenceBreak(text, Math.max(start, piece - LONGEST_PIECE), start), first]
  return [first, sentenceBreak(text, Math.min(end, piece + LONGEST_PIECE), end)]
}

// Pieces begin after a full stop, so that no sentence is cut in two.
function sentenceBreak(text: string, from: number, edge: number): number {
  if (from === edge || from >= text.length) return from
  const stop = /[.!?。！？]["”»’]?\s+(?=\p{Lu}|["“«]|\p{Lo})/gu
  stop.lastIndex = from
  const match = stop.exec(text.slice(0, from + LONGEST_PIECE))
  return match ? match.index + match[0].length : from
}
