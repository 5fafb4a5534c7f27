import type { Article } from '../../domain/article.ts'

/** Characters of the text that follow the headline: where an article says what it is about. */
const LEAD_CHARS = 800
/** Scripts without spaces say as much in so few. */
const LEAD_CHARS_UNSPACED = 300
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}]/gu

/** What is put to an embedder of an article: headline and lead, cut between words where there are any. */
export function articleText({ title, text }: Pick<Article, 'title' | 'text'>): string {
  const start = text.slice(0, LEAD_CHARS)
  const isUnspaced = (start.match(UNSPACED)?.length ?? 0) > start.length / 3
  const lead = text.slice(0, isUnspaced ? LEAD_CHARS_UNSPACED : LEAD_CHARS)
  const whole = lead.length === text.length ? lead : lead.replace(/\s+\S{0,40}$/u, '')
  return `${title}\n${whole}`.replace(/\s+/g, ' ').trim()
}
