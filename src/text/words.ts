import type { Slice } from '../domain/span.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑.][\p{L}\p{M}\p{N}]+)*/gu
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// Holds all of these, and is told at a glance.
const FAR_FROM_LATIN = /[\u0e00-\uffff]/
/** UTF-16 units of a run without spaces that are cut into words at once. */
const LONGEST_PIECE = 1000
const SEGMENTERS = new Map<string, Intl.Segmenter>()

/**
 * The words of a text in order. Hyphenated words and words with an apostrophe are one. Runs in scripts that put no
 * spaces between words are cut by ICU's dictionaries (`Intl.Segmenter`).
 */
export function words(text: string, language = 'und'): Slice[] {
  const found: Slice[] = []
  const isUnspaced = FAR_FROM_LATIN.test(text) && UNSPACED.test(text)
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [word] = match
    if (isUnspaced && UNSPACED.test(word)) segment(word, match.index, language, found)
    else found.push({ start: match.index, end: match.index + word.length, text: word })
  }
  return found
}

// ICU takes time that grows with the square of a run's length, so a run longer than any sentence is cut by length first.
function segment(run: string, offset: number, language: string, found: Slice[]): void {
  const segmenter = segmenterFor(language)
  for (let from = 0; from < run.length; ) {
    const end = pieceEnd(run, from)
    for (const { segment: text, index, isWordLike } of segmenter.segment(run.slice(from, end))) {
      const start = offset + from + index
      if (isWordLike) found.push({ start, end: start + text.length, text })
    }
    from = end
  }
}

// Never between the two units of one character.
function pieceEnd(run: string, from: number): number {
  const end = from + LONGEST_PIECE
  return (run.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : Math.min(end, run.length)
}

function segmenterFor(language: string): Intl.Segmenter {
  const tag = /^(zh|ja|th|lo|km|my|ko)/.test(language) ? language : 'zh'
  let segmenter = SEGMENTERS.get(tag)
  if (!segmenter) SEGMENTERS.set(tag, (segmenter = new Intl.Segmenter(tag, { granularity: 'word' })))
  return segmenter
}

/** A word as it is compared: lower case, without accents (Latin, Greek and Cyrillic), straight apostrophes. */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
}
