import type { Article, Removed } from '../../../domain/article.ts'
import { type Refusal, refuse } from '../../../domain/refusal.ts'
import { identifyLanguage } from '../../../text/language-id.ts'
import { bylineFrom } from '../byline.ts'
import { chromeOf } from '../chrome-lines.ts'
import type { ExtractInput, ExtractRefusal } from '../extract.ts'
import type { KnownFacts } from '../known-facts.ts'
import { readLines } from '../pasted-reader.ts'
import { dateIn } from '../stated-dates.ts'
import { isFileName } from './file-names.ts'
import { columnsOf } from './pdf-columns.ts'
import { type CleanPages, withoutFurniture } from './pdf-furniture.ts'
import { joinedWords, writtenWords } from '../joined-words.ts'
import { type PdfContent, openPdf } from './pdf-pages.ts'
import { type Paragraph, paragraphsOf } from './pdf-paragraphs.ts'
import { type PdfParts, partsOf } from './pdf-parts.ts'

/** Reads a PDF whose pages hold text. */
export async function readPdf(bytes: Uint8Array, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const content = await openPdf(bytes)
  if ('refusal' in content) return { ...content, id: input.id }
  const clean = withoutFurniture(content.pages)
  const paragraphs = paragraphsOf(clean.pages.map(({ runs }) => columnsOf(runs)))
  if (!paragraphs.some(({ lines }) => lines.some(line => /\p{L}{2}/u.test(line))))
    return { ...noText(content), id: input.id }
  const raw = paragraphs.map(({ lines }) => lines.join(' ')).sort((a, b) => b.length - a.length)
  const { language } = await identifyLanguage(raw.slice(0, 12).join('\n'))
  const written = writtenWords(paragraphs.flatMap(({ lines }) => lines))
  const textOf = (paragraph: Paragraph): string =>
    joinedWords(paragraph.lines, written, language).replaceAll('\u00ad', '')
  const parts = partsOf(paragraphs, textOf, content.info.title)
  const article = await readLines(parts.lines, input, knownFrom(content, clean, parts, language))
  return content.cut === undefined || 'refusal' in article
    ? article
    : { ...article, ...refuse('too-large', content.cut, 'Give the pages that matter alone.') }
}

function noText({ pages }: PdfContent): Refusal {
  const because = `The PDF has ${pages.length === 1 ? 'a page' : `${pages.length} pages`} and no text: they are pictures of a text.`
  return refuse('empty', because, 'Run a program for text recognition (OCR) over it first, ocrmypdf for instance.')
}

function knownFrom({ info }: PdfContent, clean: CleanPages, parts: PdfParts, language: string): KnownFacts {
  const made = info.createdAt
  const margin = clean.dates.map(text => marginDate(text, language)).find(Boolean)
  const known = [made, margin].flatMap(date => date ?? []).sort()
  const names = info.author ? bylineFrom(info.author, chromeOf(language)).people.filter(name => name.includes(' ')) : []
  const removed: Removed[] = [...clean.removed, ...parts.removed]
  return {
    language,
    title: parts.title,
    isPage: clean.isPrinted,
    ...(info.title && !isFileName(info.title) && { fallbackTitle: info.title }),
    ...(names.length > 0 && { fallbackByline: names }),
    ...(clean.url && { url: clean.url }),
    ...(known.length > 0 && { notAfter: known[0] }),
    captions: parts.captions,
    removed,
  }
}

/** "3/3/26, 7:15 AM" as a browser prints it, or a date in a running head. */
function marginDate(text: string, language: string): string | undefined {
  const short = /^(\d{1,2})\/(\d{1,2})\/(\d{2})(?=,|\s)/.exec(text)
  if (!short) return dateIn(text, language)?.at
  const [month, day] = Number(short[1]) > 12 ? [short[2], short[1]] : [short[1], short[2]]
  return dateIn(`20${short[3]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, language)?.at
}
