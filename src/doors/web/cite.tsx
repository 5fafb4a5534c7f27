import type { Span } from '../../domain/span.ts'
import { anchorOf } from '../../views/marked-text.ts'

/** Where a span is opened: the article's page, or a place on the same page where that holds everything. */
export type SpanAddress = (span: Span) => string

/** Spans are opened on the page of their article, which marks the very words. */
export const onArticlePages: SpanAddress = span => {
  const anchor = anchorOf(span)
  return `/articles/${encodeURIComponent(span.articleId)}?cite=${anchor}#${anchor}`
}

/** Numbered links to the spans of a statement, each with the words it opens as its title. */
export function Citations({ spans, address, from }: { spans: readonly Span[]; address: SpanAddress; from: number }) {
  return (
    <>
      {spans.map((span, index) => (
        <sup>
          <a class="cite" href={address(span)} title={span.text} aria-label={`source ${from + index}: “${span.text}”`}>
            {from + index}
          </a>
        </sup>
      ))}
    </>
  )
}

/** Words of an article in quotation marks, leading to where they stand. */
export function Quoted({ span, address, language }: { span: Span; address: SpanAddress; language?: string }) {
  return (
    <a class="quoted" href={address(span)} lang={language} dir="auto">
      {span.text}
    </a>
  )
}
