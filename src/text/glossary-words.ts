import { stem } from './stems.ts'
import { ascii } from './transliteration.ts'

const ONE_WORD = /^[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*$/u
const FOLDED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
/** Vowel signs and the drawn-out line, which news does not write. */
const ARABIC_SIGNS = /[\u064b-\u0652\u0670\u0640]/gu
const LONGEST = 40
/** Articles and reflexive pronouns that dictionaries print before a headword. */
const BEFORE = /^(?:(?:sich|der|die|das|el|la|lo|il|les|los|las|un|une|una|de|het|to) |s['’]|se (?=\p{L}{3}))/u

/** Words of English that a gloss may hold and that tell nothing. */
const EMPTY = new Set(
  (
    'a an the to of in on at by for from with without into onto out off up down over under about against between through and or ' +
    'but nor not no if as than then so that this these those there here it its he him his she her they them their we us our you ' +
    'your i me my mine who whom whose which what when where why how be is are was were been being am do does did done have has ' +
    'had having will would shall should can could may might must sth sb sth. sb. something somebody someone one oneself ones ' +
    'self etc esp usu e.g i.e also very much many more most some any each every other another such only own same too just kind ' +
    'sort type form thing things person people get make put take give go come let'
  ).split(' '),
)

/** A word as glossaries know it: lower case, without the signs that news leaves out. */
export function glossaryForm(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(ARABIC_SIGNS, '').replace(/[‐‑]/gu, '-')
}

/** A dictionary's headword in that form; undefined where it is more than one word. */
export function headwordForm(head: string): string | undefined {
  const word = glossaryForm(head).trim().replace(BEFORE, '')
  return word.length <= LONGEST && ONE_WORD.test(word) ? word : undefined
}

/** Under what a word's inflected forms are found together: its stem, folded to ASCII where its script allows. */
export function stemForm(word: string, language: string): string {
  const stemmed = stem(word, language)
  return `~${FOLDED.test(stemmed) ? ascii(stemmed) : stemmed}`
}

/** The English stems that a gloss stands for, one or two; undefined where it says nothing or too much. */
export function glossIdeas(gloss: string): string | undefined {
  const words = gloss.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  const telling = words.filter(word => word.length > 1 && !EMPTY.has(word))
  if (telling.length === 0 || telling.length > 2 || words.length > 5) return undefined
  return telling.map(word => ascii(stem(word, 'en'))).join(' ')
}
