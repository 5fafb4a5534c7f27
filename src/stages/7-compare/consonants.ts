import { ascii } from '../../text/transliteration.ts'

// In this order. Ukrainian and Russian г is h or g, в is v, w or u, й is y, i or j; Japanese has one letter for l and r.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]+/g, ''],
  [/shch|tsch|sch|tch|sh|ch|zh|cz|sz|dj|dzh|ts|tz/g, 's'],
  [/kh|gh|g/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|qu|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/l/g, 'r'],
  [/[aeiouyjvw]+/g, ''],
  [/(.)\1+/g, '$1'],
]
const MOST_REMEMBERED = 20_000
const KNOWN = new Map<string, string>()

/**
 * The consonants of a word that survive transliteration: "Dovhan", "Dovgan", "Dowhan", "Довгань" and "ドウハン" are all
 * "dhn". Vowels and half-vowels are written too freely to be compared.
 */
export function consonants(word: string): string {
  let known = KNOWN.get(word)
  if (known !== undefined) return known
  known = ascii(word)
  for (const [spelling, sound] of SOUNDS) known = known.replace(spelling, sound)
  if (KNOWN.size >= MOST_REMEMBERED) KNOWN.clear()
  KNOWN.set(word, known)
  return known
}
