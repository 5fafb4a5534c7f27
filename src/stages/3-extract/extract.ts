import type { Article } from '../../domain/article.ts'
import type { Link } from '../../domain/link.ts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import type { Stage } from '../stage.ts'

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
}

/** What was readable comes with a refusal. */
export type ExtractRefusal = Refusal & Partial<Article>

/** Stage 3: from a page as fetched to an article, or a refusal with what was readable. */
export const extract: Stage<ExtractInput, Article | ExtractRefusal> = {
  name: 'extract',
  version: 1,
  run: () => refuse('unreadable', 'extract is not written yet'),
}
