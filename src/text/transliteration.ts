import anyAscii from 'any-ascii'

const ASCII = /^[ -~]*$/

/** A word in lower-case ASCII: accents folded, other scripts transliterated ("Таймазова" is "taymazova"). */
export function ascii(word: string): string {
  return (ASCII.test(word) ? word : anyAscii(word.normalize('NFC'))).toLowerCase()
}

// Letters whose sound is lost with their marks.
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/[čć]/g, 'ch'],
  [/š/g, 'sh'],
  [/ž/g, 'zh'],
  [/đ/g, 'dj'],
  [/ç/g, 's'],
]
const HAS_MARKED = /[čćšžđç]/
// Marks of Vietnamese, in which đ is a plain d; hardly a word with it has none.
const VIETNAMESE = /[à-ãèéêìíò-õùúýăĩũơưạ-ỹ]/

// In this order: spellings of one sound that differ between the languages that write or transliterate a name.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]+/g, ''],
  [/yu/g, 'u'],
  [/(?<=[ao])w(?![aeiou])/g, 'u'],
  [/ou(?=n)/g, 'au'],
  [/shch|sch|tch|tsch|sh|ch|zh|cz|sz|kh|j|c(?=ic$)|(?<=i)c$/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/ck|qu|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/[zs]+/g, 's'],
  [/[yi]+/g, 'i'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h/g, ''],
]

/**
 * A word as it sounds, roughly, in ASCII: what cognates and names share across languages that spell or transliterate
 * them differently ("Zelenskyy", "Selenskyj" and "Зеленский" all begin with "selensk").
 */
export function sounded(word: string): string {
  let sound = ascii(ASCII.test(word) ? word : spelledOut(word.normalize('NFC').toLowerCase()))
  for (const [spelling, plain] of SOUNDS) sound = sound.replace(spelling, plain)
  return sound
}

function spelledOut(word: string): string {
  if (!HAS_MARKED.test(word)) return word
  let spelled = VIETNAMESE.test(word) ? word.replaceAll('đ', 'd') : word
  for (const [letter, letters] of MARKED) spelled = spelled.replace(letter, letters)
  return spelled
}
