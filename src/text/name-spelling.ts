import { ascii } from './transliteration.ts'

// Abbreviations inside names, and the two spellings of English: to a reader these are one.
const WHOLE: ReadonlyMap<string, string> = new Map(
  `dept department | ave avenue | av avenue | rd road | blvd boulevard | ln lane | hwy highway | pkwy parkway | mt mount | ft fort | univ university
   assn association | intl international | natl national | govt government | cmte committee | centre center | theatre theater | defence defense | labour labor
   harbour harbor | programme program | str straße | & and`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' ') as [string, string]),
)
const LAST: ReadonlyMap<string, string> = new Map([
  ['st', 'street'],
  ['dr', 'drive'],
  ['ct', 'court'],
  ['co', 'county'],
])

/**
 * A name as it is compared: in lower case, straight apostrophes, common abbreviations written out, dots left out. Two names that
 * give the same are written the same to a reader; hyphens, accents and spellings of sounds still tell them apart.
 */
export function spelledName(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .replace(/[“”"„«»]/g, '')
    .toLowerCase()
    .split(/\s+/)
    .map(word => word.replace(/\./g, '').replace(/^[,;:']+|[,;:']+$/g, ''))
    .filter(word => word !== '')
  return words.map((word, index) => spelledWord(word, index === words.length - 1 && index > 0)).join(' ')
}

function spelledWord(word: string, isLast: boolean): string {
  const whole = WHOLE.get(word) ?? (isLast ? LAST.get(word) : undefined) ?? word
  return whole.replace(/isation(?=s?$)/, 'ization')
}

/** The words of a spelled name in Latin letters and digits alone. */
export function nameWords(spelled: string): string[] {
  return spelled
    .split(' ')
    .map(word => ascii(word).replace(/[^a-z0-9]/g, ''))
    .filter(word => word !== '')
}
