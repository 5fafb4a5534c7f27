// A sentence and its clauses, read once with all that the checks look at. A clause of an answer must be said by one clause, or by one
// sentence, of what it cites: what is put together from two is nobody's.
import type { Slice } from '../../../domain/span.ts'
import { type Attribution, readAttributions } from '../../../text/attributions.ts'
import { type DateMention, dateMatches, readDates } from '../../../text/dates.ts'
import { type Quantity, readQuantities } from '../../../text/quantities.ts'
import { readQuotes } from '../../../text/quotes.ts'
import { tokens } from '../../../text/tokens.ts'
import { type CheckWords, checkWords } from './check-words.ts'
import { readWords, type Word } from './read-words.ts'

/** A stretch of text as the checks see it. Offsets are those of its own text. */
export interface Unit {
  text: string
  language: string
  words: Word[]
  quantities: Quantity[]
  dates: DateMention[]
  /** Where dates stand, resolved or not. */
  dateWords: { start: number; end: number }[]
  quotes: { start: number; end: number; text: string }[]
  attributions: Attribution[]
}

/** A unit with the clauses that it falls into: itself alone where it is one. */
export interface Sentence extends Unit {
  clauses: Unit[]
  /** The day from which its own are counted. */
  at: string | null
}

/** Reads a sentence. `at`: the ISO 8601 day on which its article was written, from which days are counted. */
export function readSentence(text: string, language: string, at: string | null): Sentence {
  const whole = readUnit(text, language, at)
  const parts = clausesOf(text, language)
  if (parts.length < 2) return { ...whole, clauses: [whole], at }
  const clauses = parts.map(part => readUnit(part, language, at))
  return { ...whole, attributions: placed(clauses, text), clauses, at }
}

/** What is said in a clause is said by nobody of another. */
function placed(clauses: readonly Unit[], text: string): Attribution[] {
  let from = 0
  return clauses.flatMap(({ text: part, attributions }) => {
    const at = text.indexOf(part, from)
    from = at + part.length
    const moved = (slices: readonly Slice[]) =>
      slices.map(each => ({ ...each, start: each.start + at, end: each.end + at }))
    return attributions.map(each => ({
      ...each,
      source: moved(each.source),
      cue: moved(each.cue),
      content: moved(each.content),
    }))
  })
}

function readUnit(text: string, language: string, at: string | null): Unit {
  const quantities = readQuantities(text, language)
  const dateWords = dateMatches(text, language)
  const words = readWords(text, language, [...quantities.map(({ amount }) => amount), ...dateWords])
  return {
    text,
    language,
    words,
    quantities,
    dates: readDates(text, language, at),
    dateWords,
    quotes: quotesOf(text, language),
    attributions: readAttributions(text, language),
  }
}

function quotesOf(text: string, language: string): Unit['quotes'] {
  const list = tokens(text, language)
  return readQuotes(list).map(({ from, to }) => {
    const [start, end] = [list[from].start, list[Math.min(to, list.length) - 1].end]
    return { start, end, text: text.slice(start, end) }
  })
}

/** Fewer words than these are no clause of their own. */
const LEAST_WORDS = 2

/** Clauses that have a subject of their own; a quotation is never cut. */
function clausesOf(text: string, language: string): string[] {
  const words = checkWords(language)
  if (!words) return [text]
  const list = tokens(text, language)
  const quoted = quotesOf(text, language)
  const cuts = list.flatMap(({ start, text: mark }, at) => {
    if (quoted.some(quote => start > quote.start && start < quote.end)) return []
    return mark === ';' || isJoint(list, at, words) ? [start] : []
  })
  const edges = [0, ...cuts, text.length]
  const parts = edges.slice(1).map((end, at) => text.slice(edges[at], end).replace(/^[\s;,]+|[\s;,]+$/g, ''))
  return joinedSmall(parts.filter(part => part !== ''))
}

function isJoint(list: ReturnType<typeof tokens>, at: number, words: CheckWords): boolean {
  const { lower } = list[at]
  if (at < 2) return false
  const isAfterComma = list[at - 1].text === ','
  if (words.contrasts.has(plain(lower))) return isAfterComma || hasSubject(list, at + 1, words)
  return words.joints.has(plain(lower)) && isAfterComma && hasSubject(list, at + 1, words)
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

function hasSubject(list: ReturnType<typeof tokens>, at: number, words: CheckWords): boolean {
  const next = list[at]
  if (!next) return false
  return (
    next.capital || next.kind === 'number' || words.determiners.has(plain(next.lower)) || plain(next.lower) === 'que'
  )
}

function joinedSmall(parts: string[]): string[] {
  const kept: string[] = []
  for (const part of parts) {
    const isSmall = part.split(/\s+/).length < LEAST_WORDS
    if (isSmall && kept.length > 0) kept[kept.length - 1] += `, ${part}`
    else kept.push(part)
  }
  return kept
}
