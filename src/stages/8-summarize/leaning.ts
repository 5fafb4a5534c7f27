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

/** How far a shown sentence leans on what stands elsewhere. `cut` is true where a joint at its beginning was left out. */
export function leaningOf(text: string, language: string): Leaning {
  const code = language.split('-', 1)[0]
  const table = Object.hasOwn(LEANING, code) ? LEANING[code] : undefined
  if (!table) return { isOpen: false, cost: 0 }
  const unquoted = text.replace(/[“"«„「『‘][^”"»“」』’]*[”"»“」』’]/gu, ' ')
  const costs = [
    beginsWithPronoun(text, table) ? COSTS.pronoun : leansWithin(unquoted, code) ? COSTS.within : 0,
    beginsWithOne(text, table.fixed, code) ? COSTS.fixed : 0,
    isOwn(unquoted, table) ? COSTS.own : 0,
    namesDayOnly(text, code) ? COSTS.day : 0,
  ]
  return { isOpen: costs[0] + costs[1] > 0, cost: costs.reduce<number>((sum, cost) => sum + cost, 0) }
}

const UNSPACED = new Set(['ja', 'zh'])

function beginsWithPronoun(text: string, { pronouns, expletive }: LeaningTable): boolean {
  const lower = bare(text)
  if (expletive?.test(lower)) return false
  const first = /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/u.exec(lower)?.[0].replaceAll("'", '’')
  if (first === undefined) return false
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(first)) return [...pronouns].some(word => lower.startsWith(word))
  return pronouns.has(first) || pronouns.has(first.replace(/’\p{L}+$/u, ''))
}

function bare(text: string): string {
  return text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
}

function beginsWithOne(text: string, words: readonly string[], code: string): boolean {
  const lower = bare(text).replaceAll("'", '’')
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
  /\b(?:man|woman|boy|girl|child|teen|victim|suspect|mother|father|son|wife|husband|president|student|who|(?:some|every|any)one|\p{L}{3,}(?:er|or|ist|ian|ant|ent|man|woman))\b/iu

const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/gu

function leansWithin(unquoted: string, code: string): boolean {
  if (code !== 'en') return false
  const at = HE_SHE.exec(unquoted)
  if (!at) return false
  const before = unquoted.slice(0, at.index).replace(DAY, '')
  return !NAME.test(before) && !PERSON.test(before)
}

function isOwn(unquoted: string, { own }: LeaningTable): boolean {
  return (unquoted.match(/[\p{L}\p{M}]+/gu) ?? []).some(word => own.has(word.toLowerCase()) && word !== 'US')
}

// "Yesterday", "on Monday": which one, tells the article's date alone. A number beside a month, or a year, dates the sentence.
function namesDayOnly(text: string, code: string): boolean {
  const { days, months } = dayWords(code)
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(word => word.toLowerCase())
  if (!words.some(word => days.has(word))) return false
  const isDated = words.some(word => months.has(word)) && /\d/.test(text)
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
