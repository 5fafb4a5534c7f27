import type { Slice } from '../../domain/span.ts'
import { words } from '../words.ts'
import { plainForm } from './plain-form.ts'

/** What is taken out or put in whole: a word, a number with its signs, a mark. `text` is its plain form. */
export type Unit = Slice

const NUMBER_JOINT = /^[.,:’'/]$/
const NUMBER_SIGN = /^[$€£¥₹₩₽%‰°#]$/u
const PLAIN = /^[\p{L}\p{N}]+$/u

/** The units of a text in order. Offsets are those of the text; white space belongs to none. */
export function diffUnits(text: string, language: string): Unit[] {
  const units: Unit[] = []
  let from = 0
  for (const word of words(text, language)) {
    addMarks(text, from, word.start, units)
    addWord(text, word, units)
    from = word.end
  }
  addMarks(text, from, text.length, units)
  return units.map(({ start, end, text: written }) => ({ start, end, text: keyOf(written) }))
}

function keyOf(written: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x21-\x7e]$/.test(written) || (written.length > 1 && PLAIN.test(written) && isAscii(written))
    ? written
    : plainForm(written)
}

// oxlint-disable-next-line no-control-regex
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)

/** "1" "," "200" are one number, and so are "$" "5" and "12" "%". */
function addWord(text: string, word: Slice, units: Unit[]): void {
  const mark = units.at(-1)
  const before = units.at(-2)
  const isNumber = /^\p{N}/u.test(word.text)
  if (isNumber && mark?.end === word.start) {
    if (NUMBER_JOINT.test(mark.text) && before?.end === mark.start && /\p{N}$/u.test(before.text)) {
      return joined(text, before.start, word.end, 2, units)
    }
    if (NUMBER_SIGN.test(mark.text)) return joined(text, mark.start, word.end, 1, units)
  }
  units.push(word)
}

function addMarks(text: string, from: number, to: number, units: Unit[]): void {
  for (const { 0: mark, index } of text.slice(from, to).matchAll(/\.{2,}|\S/gu)) {
    const start = from + index
    const before = units.at(-1)
    const isSign = NUMBER_SIGN.test(mark) && before?.end === start && /\p{N}$/u.test(before.text)
    if (isSign) joined(text, before.start, start + mark.length, 1, units)
    else units.push({ start, end: start + mark.length, text: mark })
  }
}

function joined(text: string, start: number, end: number, count: number, units: Unit[]): void {
  units.splice(units.length - count, count, { start, end, text: text.slice(start, end) })
}
