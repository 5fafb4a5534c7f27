import type { ReadNumber } from './number-cursor.ts'
import { readAndFraction, readHalf, readLoneFraction, readParts, readPoint } from './number-fractions.ts'
import { readInteger } from './number-integers.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

/** Reads the longest number that begins at token `at`, or nothing. Ordinals are marked. */
export function readNumber(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const signed = readMinus(list, at, lexicon)
  if (signed !== undefined) {
    const number = readUnsigned(list, signed, lexicon)
    if (!number) return undefined
    return {
      ...number,
      from: at,
      value: -number.value,
      ...(number.otherwise !== undefined && { otherwise: -number.otherwise }),
    }
  }
  const plus = isPlus(list, at) ? readUnsigned(list, at + 1, lexicon) : undefined
  return plus ? { ...plus, from: at } : readUnsigned(list, at, lexicon)
}

// "+42 °C"; "2+2" has none.
function isPlus(list: readonly Token[], at: number): boolean {
  return list[at].key === '+' && (at === 0 || !list[at].tight) && list[at + 1]?.kind === 'numeral' && list[at + 1].tight
}

function readMinus(list: readonly Token[], at: number, lexicon: NumberLexicon): number | undefined {
  const sign = list[at]
  const next = list[at + 1]
  if (!next) return undefined
  if (sign.key === '-' || sign.key === '−') {
    if (at === 0 && next.kind === 'numeral' && isLone(list, lexicon)) return at + 1
    const free =
      at === 0 || !sign.tight || list[at - 1].key === '(' || (lexicon.table.unspaced && list[at - 1].kind === 'word')
    return free && next.tight && next.kind === 'numeral' ? at + 1 : undefined
  }
  if (sign.kind !== 'word' || !lexicon.roles(sign.key)?.minus) return undefined
  // "al menos 12", "más o menos 12": the word belongs to the bound.
  return lexicon.before.match(list, at + 1) ? undefined : at + 1
}

// "- 10 k": a sign that stands apart is one only where nothing else is there to be introduced by a dash.
function isLone(list: readonly Token[], lexicon: NumberLexicon): boolean {
  return list.length < 12 && (readUnsigned(list, 1, lexicon)?.to ?? 0) >= list.length - 1
}

function readUnsigned(list: readonly Token[], at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const half = readHalf(list, at, lexicon)
  if (half) return half
  const whole = readInteger(list, at, lexicon)
  const lone = !whole || isArticleOnly(list, whole, lexicon) ? readLoneFraction(list, at, lexicon) : undefined
  if (lone || !whole || whole.ordinal) return lone ?? whole
  const pointed = readAndFraction(list, whole, lexicon) ?? readPoint(list, whole, lexicon) ?? whole
  return readParts(list, pointed, lexicon)
}

function isArticleOnly(list: readonly Token[], { from, to }: ReadNumber, lexicon: NumberLexicon): boolean {
  return to === from + 1 && list[from].kind === 'word' && lexicon.roles(list[from].key)?.article === true
}
