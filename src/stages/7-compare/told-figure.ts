import type { AsOf, Claim } from '../../domain/claim.ts'
import { readQuantities } from '../../text/quantities.ts'
import { contentStems } from './content-words.ts'
import type { Heard } from './heard.ts'
import { remembered } from './memo.ts'

/** A figure with the numbers it allows. */
export interface Told {
  heard: Heard
  claim: Claim
  /** Absent for vague words and ranges. */
  value?: number
  low: number
  high: number
  vague: boolean
}

/** Measures of a state that only grows while a story lasts: a later, larger number is an update. */
const GROWING: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'shot',
  'arrested',
  'displaced',
  'evacuated',
  'deployed',
  'captured',
  'infected',
  'rescued',
  'detained',
])
/** Those of which one event has one count, so that two numbers without a date are likely two hours of it. */
const TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'shot',
  'arrested',
  'displaced',
  'evacuated',
  'infected',
  'rescued',
])
/** Measures of a state that changes both ways. */
const CHANGING: ReadonlySet<string> = new Set([...GROWING, 'missing', 'damage', 'casualties'])
/** Measures that align by their name alone: one event has one such count. */
const CORE: ReadonlySet<string> = new Set([...CHANGING, 'aboard'])

export const isGrowing = (measure: string): boolean => GROWING.has(measure)
export const isToll = (measure: string): boolean => TOLLS.has(measure)
export const isChanging = (measure: string): boolean => CHANGING.has(measure)
export const isCore = (measure: string): boolean => CORE.has(measure)

/** A figure's numbers, or undefined where the claim has none. */
export const told = remembered((heard: Heard): Told | undefined => {
  const { claim } = heard
  const value = valueOf(claim)
  const low = typeof claim.low === 'number' ? claim.low : undefined
  const high = typeof claim.high === 'number' ? claim.high : undefined
  if (value === undefined && low === undefined && high === undefined) return undefined
  const vague = value === undefined
  return { heard, claim, ...(vague ? {} : { value }), ...allowed(claim, value, low, high), vague }
})

/** The number of a figure. Nobody counts 1.2 people: where the digits have a whole reading too, that is it. */
function valueOf({ value, otherwise, measure }: Claim): number | undefined {
  if (typeof value !== 'number') return undefined
  const isPeople = isCore(measure ?? '') && measure !== 'damage'
  return isPeople && !Number.isInteger(value) && Number.isInteger(otherwise) ? (otherwise as number) : value
}

// "Thousands" are said of fifteen thousand too, "dozens" of twenty-odd. "About" allows a tenth; "at least" and "more than" allow twice as much, beyond which nobody would say them.
function allowed(claim: Claim, value?: number, low?: number, high?: number): { low: number; high: number } {
  if (value === undefined && claim.bound === 'vague')
    return { low: (low ?? 0) * 0.8, high: (high ?? (low ?? 0) * 2) * 2 }
  if (value === undefined) return { low: low ?? 0, high: high ?? (low ?? 0) * 2 }
  if (claim.bound === 'about') return { low: value * 0.9, high: value * 1.1 }
  if (claim.bound === 'at-least') return { low: value, high: value * 2 }
  if (claim.bound === 'at-most') return { low: value / 2, high: value }
  return { low: value, high: value }
}

/** The time that the article's own words give a figure. */
export function statedTime({ claim }: Told): AsOf | undefined {
  return claim.asOf?.how === 'stated' ? claim.asOf : undefined
}

/** The day on which a figure was published, where known. */
export function publishedOn({ heard }: Told): string | undefined {
  return heard.standing.article.publishedAt?.slice(0, 10)
}

/** The words for who or what is counted, as stems: what two parts must share to be one part. */
export const countedStems = remembered(
  ({ claim, heard }: Told): ReadonlySet<string> =>
    new Set(contentStems(claim.scope?.of ?? '', heard.standing.article.language)),
)

/**
 * True where a number's own words stand in the claim ("one person", "nobody", "15"). A singular noun ("a man was killed")
 * and a sum over several sentences are counted by us: they may agree with a number, but they contradict none.
 */
export const isCounted = remembered(({ claim, heard, value }: Told): boolean => {
  if (claim.scope?.excludes === NOT_SAID) return false
  if (value === undefined || value === 0 || claim.otherwise !== undefined) return true
  return numbersIn(claim.span.text, heard.standing.article.language).has(value)
})

// Words that say shot, and not whether they lived: counted among the injured until a report tells.
const NOT_SAID = 'killed'
const NUMBERS = new Map<string, ReadonlySet<number>>()
const MOST_REMEMBERED = 20_000

function numbersIn(text: string, language: string): ReadonlySet<number> {
  const key = `${language} ${text}`
  let known = NUMBERS.get(key)
  if (!known) {
    if (NUMBERS.size >= MOST_REMEMBERED) NUMBERS.clear()
    NUMBERS.set(
      key,
      (known = new Set(
        readQuantities(text, language).flatMap(({ kind, value }) => (kind === 'ordinal' ? [] : (value ?? []))),
      )),
    )
  }
  return known
}

const FAR_CHARACTERS = 20

/** True for an age beside the name of its bearer: "53-year-old Ann Hale", "Ann Hale, 53"; a name further off may be another's. */
export function isNamedAge({ claim }: Told): boolean {
  const of = claim.scope?.of ?? ''
  const words = claim.span.text
  return /^\p{Lu}/u.test(of) && words.includes(of) && words.length <= of.length + FAR_CHARACTERS
}
