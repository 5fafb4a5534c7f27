// The sign for decimals that a text itself uses: Mexican Spanish writes "12.5 millones" and "1,500", Spain "12,5" and "1.500".
import { asciiDigits } from './number-digits.ts'
import { type NumberLexicon, otherDecimal } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

/** The lexicon with the decimal sign that a text's clear numerals have, where none of them has that of its language. */
export function conventionOf(list: readonly Token[], lexicon: NumberLexicon): NumberLexicon {
  if (lexicon.table.unspaced) return lexicon
  let other = false
  for (let at = 0; at < list.length; at++) {
    if (list[at].kind !== 'numeral') continue
    const sign = decimalOf(list, at, lexicon)
    if (sign === lexicon.table.decimal) return lexicon
    if (sign !== undefined) other = true
  }
  return other ? otherDecimal(lexicon) : lexicon
}

// "1,234,567" and "12.5 %" are clear, "1,234" is not, and "20.30" may be a clock time.
function decimalOf(list: readonly Token[], at: number, lexicon: NumberLexicon): string | undefined {
  const { key } = list[at]
  if (key.length < 3 || !/[.,]/.test(key)) return undefined
  const digits = asciiDigits(key)
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.exec(digits)
  if (groups) return groups[1] === '.' ? ',' : '.'
  const part = /^\d+([.,])\d{1,2}$/.exec(digits)
  return part && isMeasured(list, at, lexicon) ? part[1] : undefined
}

function isMeasured(list: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const next = list[at + 1]
  if (!next) return false
  if (lexicon.percent.match(list, at + 1)) return true
  return next.kind === 'word' && (lexicon.roles(next.key)?.multiplier ?? 0) >= 1000
}
