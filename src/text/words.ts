import type { Slice } from '../domain/span.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑.][\p{L}\p{M}\p{N}]+)*/gu
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SEGMENTERS = new Map<string, Intl.Segmenter>()

/**
 * The words of a text in order. Hyphenated words and words with an apostrophe are one. Runs in scripts that put no
 * spaces between words are cut by ICU's dictionaries (`Intl.Segmenter`).
 */
export function words(text: string, language = 'und'): Slice[] {
  const found: Slice[] = []
  const isUnspaced = UNSPACED.test(text)
  for (const match of text.matchAll(WORD)) {
    if (isUnspaced && UNSPACED.test(match[0])) found.push(...segmented(match[0], match.index, language))
    else found.push({ start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return found
}

function segmented(run: string, offset: number, language: string): Slice[] {
  const found: Slice[] = []
  for (const { segment, index, isWordLike } of segmenterFor(language).segment(run)) {
    if (isWordLike) found.push({ start: offset + index, end: offset + index + segment.length, text: segment })
  }
  return found
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
