// Korean number words in Hangul: Sino-Korean ("이십만", "삼백오십") and native ("열일곱", "두").
// Many of their syllables are particles and parts of other words, so what follows decides.

const UNIT = '[일이삼사오육륙칠팔구]'
const GROUP = `(?:${UNIT}?천)?(?:${UNIT}?백)?(?:${UNIT}?십)?${UNIT}?`
const TENS: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
} // prettier-ignore
const ONES: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
} // prettier-ignore
const ALTERNATIVES = (words: Readonly<Record<string, number>>) => Object.keys(words).join('|')

/** The syllables that a number word may begin with. */
export const HANGUL_STARTS: readonly string[] = [
  ...'일이삼사오육륙칠팔구영공십백천만억조',
  ...[...Object.keys(TENS), ...Object.keys(ONES)].map(word => word[0]),
]

/** Where a number word may begin, as the source of an expression. */
export const HANGUL_NUMBER = `(?<![가-힣])(?:(?:${ALTERNATIVES(TENS)})(?:${ALTERNATIVES(ONES)})?|${ALTERNATIVES(ONES)}|(?=[일이삼사오육륙칠팔구십백천만])(?:${GROUP}조 ?)?(?:${GROUP}억 ?)?(?:${GROUP}만 ?)?${GROUP})`

const NATIVE = new RegExp(`^(${ALTERNATIVES(TENS)})?(${ALTERNATIVES(ONES)})?$`)
const PARTICLE = /^(?:[은는이가을를의에도와과로]|$|[^가-힣])/
const FRACTION = /^\s?분의/

/** The value of a native number word, or undefined. */
export function nativeValue(word: string): number | undefined {
  const parts = NATIVE.exec(word)
  if (!parts || word === '') return undefined
  return (TENS[parts[1]] ?? 0) + (ONES[parts[2]] ?? 0)
}

/**
 * How many characters of a match of `HANGUL_NUMBER` are a number, 0 where none are. `isCounted` tells whether a text
 * begins with something that numbers count.
 */
export function hangulLength(text: string, start: number, match: string, isCounted: (rest: string) => boolean): number {
  const parts = NATIVE.exec(match)
  const rest = text.slice(start + match.length, start + match.length + 10)
  if (parts && match !== '') return isNative(parts, rest, isCounted) ? match.length : 0
  const above = /분의\s?$/.test(text.slice(Math.max(0, start - 3), start))
  const whole = match.trimEnd()
  if (above) return numerator(whole, text, start)
  for (let length = whole.length; length > 0; length--) {
    const word = whole.slice(0, length)
    if (!/\s$/.test(word) && isSino(word, text.slice(start + length, start + length + 10), isCounted)) return length
  }
  return 0
}

function isNative([, tens, ones]: RegExpExecArray, rest: string, isCounted: (rest: string) => boolean): boolean {
  if (tens !== undefined && ones !== undefined) return isCounted(rest.trimStart()) || PARTICLE.test(rest)
  const tight = /^[가-힣]/.test(rest)
  if (tens === '열' && tight) return /^[명개]/.test(rest)
  if (ones === '한' && tight) return /^[명개대건살달]/.test(rest)
  return isCounted(rest.trimStart()) && (tight || /^\s[가-힣]/.test(rest))
}

// "3분의 1" needs nothing after it, and "일만 주세요" is "only one".
function numerator(whole: string, text: string, start: number): number {
  const word =
    whole.length > 1
      ? whole.replace(/[만조]$/, kept => (/^[\s각]|^$/.test(text.slice(start + whole.length)) ? '' : kept))
      : whole
  return word.length
}

function isSino(word: string, rest: string, isCounted: (rest: string) => boolean): boolean {
  if (FRACTION.test(rest)) return true
  const counted = isCounted(rest.trimStart()) && /^\s?[가-힣$%％㎞㎜㎏]/.test(rest)
  if (word.length === 1) return counted && /[십백천만]/.test(word) && !/^만\s?[에일]/.test(word + rest)
  if (!/[십백천만억조]/.test(word)) return false
  if (counted) return true
  if (word.length > 2) return PARTICLE.test(rest)
  return /^[이삼사오육칠팔구][십백]$/.test(word) && PARTICLE.test(rest)
}
