import type { Article } from '../../domain/article.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import { sentences } from '../../text/sentences.ts'

const SENTENCES = new WeakMap<Article, readonly { start: number; end: number }[]>()

/** The whole sentence in which a span begins, as a span; the whole title for a span in a title. */
export function sentenceAround(span: Span, article: Article): Span {
  if (span.in === 'title') return spanOf(article, 0, article.title.length, 'title')
  const found = sentencesOf(article).find(each => each.start <= span.start && span.start < each.end)
  return found ? spanOf(article, found.start, Math.max(found.end, span.end)) : span
}

/** The sentences of an article's text, cut once. */
export function sentencesOf(article: Article): readonly { start: number; end: number }[] {
  let cut = SENTENCES.get(article)
  if (!cut) SENTENCES.set(article, (cut = sentences(article.text, article.language)))
  return cut
}
