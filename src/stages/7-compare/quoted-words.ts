import { words } from '../../text/words.ts'
import { wordingOf } from '../../text/wordings.ts'
import { foldedWord } from './content-words.ts'

/** A word of a quotation. */
export interface QuotedWord {
  /** As it is compared: folded, and spelt out where it is contracted. */
  plain: readonly string[]
  /** As written. */
  text: string
  /** UTF-16 units in the text that the quotation was cut from. */
  start: number
  end: number
}

/** Stands where an editor put words of his own in brackets, or a reader cannot tell what stood. */
export const INSERTED = 'insertedinbrackets'

const LONGEST_QUOTE = 120
const BRACKETED = /\[[^\]]{0,60}\]|\([^)]{0,60}\)/g
// "mother-f***er", "f---ing": a word with letters that are not printed.
// What either begins with.
const SPECIAL = /[[(*]|--|__/
const MASKED = /\p{L}+(?:\*+|-{2,}|_{2,})\p{L}*|\*{2,}\p{L}*/gu

/** The words of a quotation between two offsets of a text; what stands in brackets is one word, and so is a masked word. */
export function quotedWords(text: string, language: string, from = 0, to = text.length): QuotedWord[] {
  const piece = text.slice(from, to)
  const special = SPECIAL.test(piece) ? [...piece.matchAll(BRACKETED), ...piece.matchAll(MASKED)] : []
  const whole = special.map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  const within = (at: number) => whole.some(({ start, end }) => start <= at && at < end)
  const plainWords = words(piece, language).filter(({ start }) => !within(start))
  const { spelt } = wordingOf(language)
  return [...plainWords.map(word => ({ ...word, plain: plainOf(word.text, spelt) })), ...whole.map(inserted)]
    .sort((a, b) => a.start - b.start)
    .slice(0, LONGEST_QUOTE)
    .map(word => ({ ...word, start: word.start + from, end: word.end + from }))
}

function inserted(slice: { start: number; end: number; text: string }): QuotedWord {
  return { ...slice, plain: [INSERTED] }
}

function plainOf(text: string, spelt: ReadonlyMap<string, string>): readonly string[] {
  const plain = foldedWord(text)
  const known = spelt.get(plain)
  if (known !== undefined) return known.split(' ')
  return plain.endsWith("n't") ? [plain.slice(0, -3), 'not'] : [plain]
}
