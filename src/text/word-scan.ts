import { words } from './words.ts'

/** What is told of a word: where it stands, and whether all its characters are ASCII. */
export type WordFound = (start: number, end: number, ascii: boolean) => void

const OTHER = 1
const LETTER = 2
const UNSPACED = 3
/** What each UTF-16 code unit is, once it was asked for; 0 before. */
const KINDS = new Uint8Array(0x10000)
const IS_WORD = /[\p{L}\p{M}\p{N}]/u
const IS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** ' - . and their typographic forms: they join two halves of a word. */
const JOINS = new Set([0x27, 0x2d, 0x2e, 0x2019, 0x2010, 0x2011])

/** Tells every word of a text in order, cut as `words` cuts them, without making strings of them. */
export function scanWords(text: string, language: string, found: WordFound): void {
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) < LETTER) at += isHigh(text, at) ? 2 : 1
    else at = wordFrom(text, at, language, found)
  }
}

// Reads one run of letters and joins; returns where it ends.
function wordFrom(text: string, start: number, language: string, found: WordFound): number {
  let unspaced = false
  let bits = 0
  let end = start
  for (let at = start; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind >= LETTER) {
      unspaced ||= kind === UNSPACED
      bits |= text.charCodeAt(at)
      at += isHigh(text, at) ? 2 : 1
      end = at
    } else if (at === end && JOINS.has(text.charCodeAt(at)) && kindAt(text, at + 1) >= LETTER) {
      bits |= text.charCodeAt(at)
      at++
      end = at
    } else break
  }
  if (!unspaced) found(start, end, bits < 0x80)
  else for (const word of words(text.slice(start, end), language)) found(start + word.start, start + word.end, false)
  return end
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER
  const unit = text.charCodeAt(at)
  if (isHigh(text, at)) return kindOf(String.fromCodePoint(text.codePointAt(at)!))
  return KINDS[unit] || (KINDS[unit] = kindOf(text[at]))
}

function kindOf(character: string): number {
  return IS_UNSPACED.test(character) ? UNSPACED : IS_WORD.test(character) ? LETTER : OTHER
}

// The first of a pair of units that are one character.
function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}
