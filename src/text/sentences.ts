import type { Slice } from '../domain/span.ts'
import { languageTable } from './languages/language.ts'
import type { SentencesTable } from './languages/tables/sentences.ts'

// A segmenter costs 20 ms to make and is the same for all texts of one language.
const SEGMENTERS = new Map<string, Intl.Segmenter>()

/** The sentences of a text in order, without the white space around them. Paragraph breaks always end a sentence. */
export function sentences(text: string, language: string): Slice[] {
  return paragraphs(text).flatMap(paragraph => sentencesOf(paragraph, language))
}

/** Non-empty lines of a text, as slices without the white space around them. */
export function paragraphs(text: string): Slice[] {
  const found: Slice[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const slice = trimmed(text, match.index, match.index + match[0].length)
    if (slice.text !== '') found.push(slice)
  }
  return found
}

/** The slice between two offsets of a text with white space cut off at both ends. */
function trimmed(text: string, start: number, end: number): Slice {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from])) from++
  while (to > from && /\s/.test(text[to - 1])) to--
  return { start: from, end: to, text: text.slice(from, to) }
}

function sentencesOf(paragraph: Slice, language: string): Slice[] {
  const table = languageTable(language).sentences
  const pieces: Slice[] = []
  let open = 0
  for (const proposed of proposedEnds(paragraph.text, segmenterFor(language))) {
    const end = withClosingQuote(paragraph.text, proposed)
    if (end <= open) continue
    if (end < paragraph.text.length && continues(paragraph.text, open, end, table)) continue
    const slice = trimmed(paragraph.text, open, end)
    open = end
    if (slice.text !== '') {
      pieces.push({ start: paragraph.start + slice.start, end: paragraph.start + slice.end, text: slice.text })
    }
  }
  return pieces
}

const WINDOW = 4000

// The segmenter's time grows with the square of its text, so that a long paragraph goes through it in windows. The last piece of
// a window may be cut short by it and begins the next one.
function proposedEnds(text: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = []
  let size = WINDOW
  for (let from = 0; from < text.length; ) {
    const known = ends.length
    for (const { segment, index } of segmenter.segment(text.slice(from, from + size)))
      ends.push(from + index + segment.length)
    if (from + size >= text.length) break
    ends.pop()
    size = ends.length === known ? size * 2 : WINDOW
    from = ends.at(-1) ?? 0
  }
  return ends
}

// ICU leaves a closing mark that stands apart ("« Nous partons. » Puis") to the next sentence.
function withClosingQuote(text: string, end: number): number {
  return /[»›]/.test(text[end] ?? '') && /\s/.test(text[end - 1] ?? '') ? end + 1 : end
}

// ICU ends a sentence after "Rep.", "Oct. 28.", "3." and single initials; none of these ends one when more follows,
// except where the next word hardly ever goes on with a sentence ("in the U.S. The firm").
function continues(text: string, open: number, end: number, { abbreviations, openers }: SentencesTable): boolean {
  const before = text.slice(Math.max(open, end - 60), end).trimEnd()
  const next = text.slice(end, end + 40).trimStart()
  if (/^[\p{Ll},;]/u.test(next) && !/[!?…"”»]$/u.test(before)) return true
  const last = /(?:^|[\s("“«\u2019'-])([\p{L}\p{M}.]+|\d{1,2})\.$/u.exec(before)?.[1]
  if (last === undefined || opensSentence(next, openers)) return false
  if (/^\p{Lu}$/u.test(last)) return true
  if (/^\d{1,2}$/.test(last)) return abbreviations.has('#.') && !/^["“«„]/u.test(next)
  return abbreviations.has(last.toLowerCase())
}

function opensSentence(next: string, openers: ReadonlySet<string>): boolean {
  const word = /^\p{Lu}[\p{L}\p{M}]*(?![\p{L}.])/u.exec(next)?.[0]
  return word !== undefined && openers.has(word.toLowerCase())
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = SEGMENTERS.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' })
  SEGMENTERS.set(language, made)
  return made
}
