import type { Removed } from '../../../domain/article.ts'
import { dateIn } from '../stated-dates.ts'
import { sameWords } from '../pasted-lines.ts'
import type { Paragraph } from './pdf-paragraphs.ts'

/** What the type of a document tells apart. */
export interface PdfParts {
  title?: string
  lines: string[]
  captions: string[]
  removed: Removed[]
}

/** So much text may stand above a headline: a letterhead, a section, a date. */
const ABOVE = 400
const WORDS = /\p{L}[\p{L}\p{N}'’-]*/gu

/** The headline by its size, captions and small print by theirs; the rest is text. */
export function partsOf(
  paragraphs: readonly Paragraph[],
  textOf: (paragraph: Paragraph) => string,
  stated?: string,
): PdfParts {
  const texts = paragraphs.map(textOf)
  const body = bodySize(paragraphs, texts)
  const at = headlineAt(paragraphs, texts, body, stated)
  const parts: PdfParts = { ...(at >= 0 && { title: texts[at] }), lines: [], captions: [], removed: [] }
  for (const [i, text] of texts.entries()) {
    if (i === at) continue
    if (i < at) putAbove(paragraphs[i].lines, parts)
    else if (paragraphs[i].size < body * 0.9 && !isFact(text)) putSmall(text, parts)
    else parts.lines.push(text)
  }
  return parts
}

/** Of a letterhead or a section above the headline, its date and byline are facts of the text. */
function putAbove(lines: readonly string[], parts: PdfParts): void {
  for (const text of lines) {
    if (isFact(text)) parts.lines.push(text)
    else parts.removed.push({ step: 'pdf', reason: 'stands above the headline', text })
  }
}

function putSmall(text: string, { captions, removed }: PdfParts): void {
  if (text.length >= 20 && (text.match(WORDS)?.length ?? 0) >= 3) captions.push(text)
  removed.push({ step: 'pdf', reason: 'type smaller than the text: a caption or small print', text })
}

/** The size in which most is set. */
function bodySize(paragraphs: readonly Paragraph[], texts: readonly string[]): number {
  const lengths = new Map<number, number>()
  for (const [i, { size }] of paragraphs.entries()) {
    const rounded = Math.round(size * 4) / 4
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + texts[i].length)
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The largest line of several words near the beginning, or the one that the document calls its title. */
function headlineAt(paragraphs: readonly Paragraph[], texts: readonly string[], body: number, stated?: string): number {
  let before = 0
  let best = -1
  for (const [i, { size, page }] of paragraphs.entries()) {
    if (page > 0 || before > ABOVE) break
    if (stated && sameWords(texts[i], stated)) return i
    const words = texts[i].match(WORDS)?.length ?? 0
    const telling =
      (words >= 3 || (words >= 1 && /[\p{Script=Han}\p{Script=Hangul}]{5}/u.test(texts[i]))) && texts[i].length < 300
    if (telling && size > body * 1.12 && (best < 0 || size > paragraphs[best].size * 1.02)) best = i
    if (size <= body * 1.12) before += texts[i].length
  }
  return best
}

/** A date line or byline may stand anywhere around a headline, in any size. */
const isFact = (text: string): boolean =>
  text.length < 90 &&
  (dateIn(text, 'en') !== undefined || /^(?:by|von|par|por|di|door|от|автор|autor|author)\b/iu.test(text))
