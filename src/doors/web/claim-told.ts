// A claim as a reader is told it: numbers with their bounds, days as people write them, words in quotation marks.
import type { Claim } from '../../domain/claim.ts'
import { excerpt } from '../../views/excerpt.ts'
import { scopeWords } from '../../views/claim-words.ts'
import type { ValueGroup } from '../../views/point-values.ts'
import { withWrittenDates, writtenDate, writtenPeriod } from './dates.ts'

/** Longest quotation in a list of values, in characters. */
const QUOTED = 200

const BOUNDS: Partial<Record<NonNullable<Claim['bound']>, string>> = {
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
}

/** True where a claim's value is its very words. */
export function isInWords({ kind, value, low, high, bound }: Claim): boolean {
  if (kind === 'quote' || kind === 'statement' || kind === 'first') return true
  return value === undefined && (bound === 'vague' || (low === undefined && high === undefined))
}

/** What a claim says, in short: "at least 12", "28 Oct 2025", "“dozens”". */
export function toldValue(claim: Claim): string {
  if (isInWords(claim)) return inQuotes(claim.span.text)
  const { value, low, high, bound, unit, kind } = claim
  if (kind === 'name' || kind === 'place') return String(value ?? claim.span.text)
  const amount = value === undefined ? [low, high].map(end => plain(end, kind)).join(' to ') : plain(value, kind)
  const measured = kind === 'figure' && unit !== undefined ? ` ${unit}` : ''
  return `${(bound && BOUNDS[bound]) ?? ''}${amount}${measured}`
}

const OPENING = /^["“„«‘'「『]/u
const CLOSING = /["”»’'」』][.,]?$/u
const ANY_OPENING = /["“„«‘「『]/u
const ANY_CLOSING = /["”»「』]/u

/** Words of an article in quotation marks: their own where they have them on both sides, none where they quote others, and never half a pair. */
export function inQuotes(words: string, limit = QUOTED): string {
  const text = words.trim()
  const [opens, closes] = [OPENING.test(text), CLOSING.test(text)]
  if (opens && closes) return excerpt(text, limit)
  if (opens && !ANY_CLOSING.test(text.slice(1))) return `“${excerpt(text.slice(1), limit)}”`
  if (closes && !ANY_OPENING.test(text.slice(0, -2))) return `“${excerpt(text.replace(CLOSING, ''), limit)}”`
  // Words that quote others need no second pair.
  if (ANY_OPENING.test(text) || ANY_CLOSING.test(text)) return excerpt(text, limit)
  return `“${excerpt(text, limit)}”`
}

function plain(value: number | string | undefined, kind: Claim['kind']): string {
  if (value === undefined) return '…'
  if (typeof value === 'string') return kind === 'date' ? dayOrHour(value) : value
  return numberWords(value)
}

/** A number with its thousands apart: 2,000. */
export const numberWords = (value: number): string => NUMBERS.format(value)

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })

const dayOrHour = (iso: string): string => (iso.startsWith('T') ? iso.slice(1) : writtenDate(iso))

/** Whom the claims of one value are attributed to, each once. */
export function toldSpeakers({ claims }: ValueGroup): string[] {
  return [...new Set(claims.flatMap(({ speaker }) => speaker?.name ?? []))]
}

/** What the claims of one value count in and leave out, in the articles' words, but whom they count. */
export function toldScopes({ claims }: ValueGroup): string[] {
  const words = claims.flatMap(claim => (claim.scope ? scopeWords({ ...claim, role: undefined }) : []))
  return [...new Set(words)].filter(each => !each.startsWith('of: ')).map(withWrittenDates)
}

/** The times that the claims of one value speak of, or else those at which they were published. */
export function toldTimes({ claims, witnesses }: ValueGroup): string {
  const stated = claims.flatMap(({ asOf }) => (asOf?.how === 'stated' ? [asOf] : []))
  if (stated.length > 0) {
    return `as of ${writtenPeriod(first(stated.map(({ from }) => from)), last(stated.map(({ to }) => to)))}`
  }
  const days = witnesses.flatMap(({ witness }) => witness?.article.publishedAt?.slice(0, 10) ?? [])
  return days.length === 0 ? '' : `published ${writtenPeriod(first(days), last(days))}`
}

const first = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b))
const last = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b))
