import type { Article } from '../../domain/article.ts'
import type { Link } from '../../domain/link.ts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import { decodeBytes } from '../../text/charset.ts'
import type { Stage } from '../stage.ts'
import { isBinary, isHtml } from './is-html.ts'
import { newsItem, newsItemJson } from './news-item.ts'
import { readPage } from './page-reader.ts'
import { readPasted } from './pasted-reader.ts'

export { isHtml } from './is-html.ts'

/** What there is to read: bytes of a page or file, or its HTML, or pasted plain text. */
export interface ExtractInput {
  id: string
  url?: string
  contentType?: string
  bytes?: Uint8Array
  html?: string
  text?: string
  /** What the feed said of it. */
  link?: Link
  /** ISO 8601 with offset; becomes `notAfter` where the page states no date. */
  fetchedAt?: string
  /** True to be told what was left out of the text, and why (`removed`). */
  explain?: boolean
}

/** What was readable comes with a refusal. */
export type ExtractRefusal = Refusal & Partial<Article>

/** Stage 3: from a page as fetched to an article, or a refusal with what was readable. */
export const extract: Stage<ExtractInput, Article | ExtractRefusal> = {
  name: 'extract',
  version: 1,
  run: input => readInput(input),
}

async function readInput(input: ExtractInput): Promise<Article | ExtractRefusal> {
  if (input.bytes && isBinary(input.bytes)) {
    const because = 'The bytes are those of a binary file, neither a page nor a text.'
    return { ...refuse('not-html', because, 'Give the page or its text instead.'), id: input.id }
  }
  const text = input.html ?? input.text ?? (input.bytes ? decodeBytes(input.bytes, input.contentType).text : '')
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { ...refuse('empty', 'There is not one word in it.', 'Fetch it again, or paste the text.'), id: input.id }
  }
  const item = await newsItem(newsItemJson(text), input)
  if (item) return item
  const markup = input.html !== undefined || isHtml(text, input.contentType)
  return markup ? readPage(text, input) : readPasted(text, input)
}
