import type { Slice, Span } from '../../domain/span.ts'
import type { Heard } from './heard.ts'
import { type QuotedWord, quotedWords } from './quoted-words.ts'

/** A sentence between quotation marks. */
export interface QuotedSentence {
  words: readonly QuotedWord[]
  /** Its words as they are compared. */
  plain: readonly string[]
  line: string
}

const FEWEST_WORDS = 5
const QUOTED = /["“«„「]([^"”»“」]{10,800})(?:["”»“」]|$)/gu
const SINGLE = /‘((?:[^’‘“”]|’(?=\p{L})){10,800})’/gu
const MARKS = /["“«„「”»」]/
const SENTENCE = /[^.!?…]+(?:[.](?=\p{L}|\p{N})[^.!?…]*)*/gu

/** The sentences that a claim has between quotation marks, five words long at least. */
export function quotedSentences(heard: Heard): QuotedSentence[] {
  const { language } = heard.standing.article
  const text = textOf(heard)
  return pieces(heard.claim.attribution?.content ?? [heard.claim.span])
    .flatMap(piece => sentencesOf(text, piece))
    .map(({ start, end }) => quotedWords(text, language, start, end))
    .filter(words => words.length >= FEWEST_WORDS)
    .map(words => {
      const plain = words.flatMap(word => word.plain)
      return { words, plain, line: plain.join(' ') }
    })
}

/** The whole text, or title, that a claim stands in. */
function textOf({ claim, standing }: Heard): string {
  return claim.span.in === 'title' ? standing.article.title : standing.article.text
}

// Only what stands between the marks is quoted; where a claim has none, the marks stand around all of it.
function pieces(content: readonly (Slice | Span)[]): { start: number; end: number }[] {
  const inside = content.flatMap(({ text, start }) =>
    [...text.matchAll(MARKS.test(text) ? QUOTED : SINGLE)].map(match => {
      const from = start + match.index + 1
      return { start: from, end: from + match[1].length }
    }),
  )
  return inside.length > 0 ? inside : content.filter(({ text }) => !MARKS.test(text))
}

function sentencesOf(text: string, piece: { start: number; end: number }): { start: number; end: number }[] {
  return [...text.slice(piece.start, piece.end).matchAll(SENTENCE)].map(match => ({
    start: piece.start + match.index,
    end: piece.start + match.index + match[0].length,
  }))
}
