import { hash32, plainWord } from '../../text/word-hashes.ts'
import { scanWords } from '../../text/word-scan.ts'

/** Letters of a word that tell it from others; endings differ from one desk to the next. */
const STEM = 6
/** Set in the mark of a word that carries meaning. */
export const CARRIES = 0x8000
const COMPACT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Nd}]/u
const KNOWN = new Map<string, number>()
const MOST_KNOWN = 20_000

/** The words of a text in 16 bits each, and where they stand. */
export interface MarkedWords {
  /** The first six letters of a word, hashed, without case and accents; the whole of one that carries no meaning. */
  marks: Uint16Array
  /** Where each word starts in the text. */
  starts: Uint32Array
}

let marks = new Uint16Array(4096)
let starts = new Uint32Array(4096)

/** The marks of a text's words in order. */
export function markedWords(text: string, language: string): MarkedWords {
  let count = 0
  scanWords(text, language, (start, end, ascii) => {
    if (count === marks.length) [marks, starts] = [doubled(marks), doubled(starts)]
    marks[count] = ascii ? asciiMark(text, start, end) : wordMark(text.slice(start, end))
    starts[count++] = start
  })
  return { marks: marks.slice(0, count), starts: starts.slice(0, count) }
}

/** The marks of the words of a text that carry meaning, each once. */
export function carryingMarks(marks: Uint16Array): Uint16Array {
  return Uint16Array.from(new Set(marks.filter(mark => mark >= CARRIES)))
}

function wordMark(word: string): number {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const plain = plainWord(word)
  const carries = plain.length >= 4 || (plain.length >= 2 && COMPACT.test(plain))
  const mark = short(hash32(carries ? plain.slice(0, STEM) : plain), carries)
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(word, mark)
  return mark
}

// The same without a string for it.
function asciiMark(text: string, start: number, end: number): number {
  const length = end - start
  let carries = length >= 4
  if (!carries && length >= 2)
    for (let at = start; at < end; at++) carries ||= text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39
  const last = carries ? Math.min(end, start + STEM) : end
  let hash = 0x811c9dc5
  for (let at = start; at < last; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit), 0x01000193)
  }
  return short(hash >>> 0, carries)
}

function short(hash: number, carries: boolean): number {
  return ((hash ^ (hash >>> 16)) & 0x7fff) | (carries ? CARRIES : 0)
}

function doubled<List extends Uint16Array | Uint32Array>(list: List): List {
  const longer = new (list.constructor as new (length: number) => List)(2 * list.length)
  longer.set(list)
  return longer
}

const seen = new Uint8Array(0x10000)

/** How many different words that carry meaning two texts have, and how many of them in common. */
export function commonWords(a: Uint16Array, b: Uint16Array): { shared: number; ofA: number; ofB: number } {
  const counts = { shared: 0, ofA: 0, ofB: 0 }
  for (const mark of a) {
    if (mark < CARRIES || seen[mark] !== 0) continue
    seen[mark] = 1
    counts.ofA++
  }
  for (const mark of b) {
    if (mark < CARRIES || seen[mark] > 1) continue
    if (seen[mark] === 1) counts.shared++
    seen[mark] += 2
    counts.ofB++
  }
  for (const mark of a) seen[mark] = 0
  for (const mark of b) seen[mark] = 0
  return counts
}
