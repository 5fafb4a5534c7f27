const WORD = /[\p{L}\p{N}]/u
const UNKNOWN = 0
const NO = 1
const YES = 2

/** Answers for the characters of the first plane, each asked once: a table is faster than a class of a regular expression. */
const asked = new Uint8Array(0x10000)

/** True for a letter or digit of any script. */
export function isWordCode(code: number): boolean {
  if (code > 0xffff) return WORD.test(String.fromCodePoint(code))
  const known = asked[code]
  if (known !== UNKNOWN) return known === YES
  const is = WORD.test(String.fromCharCode(code))
  asked[code] = is ? YES : NO
  return is
}

/** The code point that ends before `end`. */
export function codeBefore(text: string, end: number): number {
  const low = text.charCodeAt(end - 1)
  if (low < 0xdc00 || low > 0xdfff || end < 2) return low
  const code = text.codePointAt(end - 2) as number
  return code > 0xffff ? code : low
}

/** UTF-16 units of a code point. */
export const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1)
