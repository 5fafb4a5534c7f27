/**
 * A half-open stretch of one article's words, in UTF-16 code units, and the smallest thing that can be cited.
 * `text` is exactly `article.text.slice(start, end)`, or that slice of `article.title` where `in` is `title`.
 */
export interface Span {
  articleId: string
  start: number
  end: number
  text: string
  /** Absent means `text`. */
  in?: 'text' | 'title'
  /** Absent means the article's newest revision. */
  revision?: number
}

/** A stretch of any text, before it is known whose text it is. Half-open, UTF-16 code units. */
export interface Slice {
  start: number
  end: number
  text: string
}

/** The span of `article` between two offsets of its text (or title). */
export function spanOf(
  article: { id: string; text: string; title: string },
  start: number,
  end: number,
  where: 'text' | 'title' = 'text',
): Span {
  const text = (where === 'title' ? article.title : article.text).slice(start, end)
  return where === 'title'
    ? { articleId: article.id, start, end, text, in: 'title' }
    : { articleId: article.id, start, end, text }
}

/** True where the span's words stand in the article exactly where it says. */
export function quotes(span: Span, article: { id: string; text: string; title: string }): boolean {
  const whole = span.in === 'title' ? article.title : article.text
  return span.articleId === article.id && whole.slice(span.start, span.end) === span.text
}
