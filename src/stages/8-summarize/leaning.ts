import { languageTable } from '../../text/languages/language.ts'
import { LEANING, type LeaningTable } from './leaning-words.ts'

/**
 * What a sentence alone does not tell its reader, 0 for nothing: who "he" is, what "but" answers, which day "yesterday" is,
 * who "we" are. Costs that a choice among sentences adds up.
 */
export interface Leaning {
  /** True where a bearer or a reason stands in the sentence before. */
  isOpen: boolean
  cost: number
}

const COSTS = { pronoun: 1, within: 0.5, fixed: 0.5, own: 2, day: 0.25 } as const

const QUOTED = /[“"«„「『‘][^”"»“」』’]*[”"»“」』’]/gu
const WORD = /[\p{L}\p{M}]+/gu

/** How far a sentence, as it would be shown, leans on what stands elsewhere. */
export function leaningOf(text: string, language: string): Leaning {
  const code = language.split('-', 1)[0]
  const table = Object.hasOwn(LEANING, code) ? LEANING[code] : undefined
  if (!table) return { isOpen: false, cost: 0 }
  const lower = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replaceAll("'", '’')
  const unquoted = text.replace(QUOTED, ' ')
  const words = unquoted.match(WORD) ?? []
  const open = beginsWithPronoun(lower, table) ? COSTS.pronoun : leansWithin(unquoted, words, code) ? COSTS.within : 0
  const rest = [
    beginsWithOne(lower, table.fixed, code) ? COSTS.fixed : 0,
    isOwn(words, table) ? COSTS.own : 0,
    namesDayOnly(text, words, code) ? COSTS.day : 0,
  ]
  return { isOpen: open > 0, cost: rest.reduce<number>((sum, cost) => sum + cost, open) }
}

const UNSPACED = new Set(['ja', 'zh'])

function beginsWithPronoun(lower: string, { pronouns, expletive }: LeaningTable): boolean {
  if (expletive?.test(lower)) return false
  const first = /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/u.exec(lower)?.[0]
  if (first === undefined) return false
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(first)) return [...pronouns].some(word => lower.startsWith(word))
  return pronouns.has(first) || pronouns.has(first.replace(/’\p{L}+$/u, ''))
}

function beginsWithOne(lower: string, words: readonly string[], code: string): boolean {
  return words.some(word => {
    if (!lower.startsWith(word)) return false
    const next = lower[word.length] ?? ''
    return UNSPACED.has(code) || !/[\p{L}\p{M}\p{N}’-]/u.test(next)
  })
}

// "The savings, she said, …": nobody stands before her. A name or a person before the pronoun may be its bearer.
const HE_SHE = /(?<![\p{L}’'])(?:he|she|his|her|him)(?![\p{L}’'])/u
const NAME =
  /(?<=[\p{L},;’'] )\p{Lu}\p{Ll}|^(?!(?:The|An?|In|On|At|By|For|From|As|When|After|Before|While|But|And|If) )\p{Lu}/u
const PERSON =
  /\b(?:man|woman|boy|girl|child|teen|victim|suspect|mother|father|son|wife|husband|president|student|captain|pilot|chief|who|said|says|told|(?:some|every|any)one|\p{L}{3,}(?:er|or|ist|ian|ant|ent|man|woman))\b/iu

const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/gu

const HERS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him'])

function leansWithin(unquoted: string, words: readonly string[], code: string): boolean {
  if (code !== 'en' || !words.some(word => HERS.has(word))) return false
  const at = HE_SHE.exec(unquoted)
  if (!at) return false
  const before = unquoted.slice(0, at.index).replace(DAY, '')
  return !NAME.test(before) && !PERSON.test(before)
}

function isOwn(words: readonly string[], { own }: LeaningTable): boolean {
  return words.some(word => word !== 'US' && own.has(word.toLowerCase()))
}

// "Yesterday", "on Monday": which one, tells the article's date alone. A number beside a month, or a year, dates the sentence.
function namesDayOnly(text: string, words: readonly string[], code: string): boolean {
  const { days, months } = dayWords(code)
  if (!words.some(word => days.has(word.toLowerCase()))) return false
  const isDated = words.some(word => months.has(word.toLowerCase())) && /\d/.test(text)
  return !isDated && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)
}

interface DayWords {
  days: ReadonlySet<string>
  months: ReadonlySet<string>
}

const DAY_WORDS = new Map<string, DayWords>()

function dayWords(code: string): DayWords {
  const known = DAY_WORDS.get(code)
  if (known) return known
  const { relative, weekdays, months } = languageTable(code).dates
  const near = Object.entries(relative).filter(([, { unit }]) => unit === 'day' || unit === 'night')
  const lower = (words: readonly string[]) => new Set(words.map(word => word.toLowerCase()))
  const made = {
    days: lower([...Object.keys(weekdays), ...near.map(([word]) => word)]),
    months: lower(Object.keys(months)),
  }
  DAY_WORDS.set(code, made)
  return made
}
