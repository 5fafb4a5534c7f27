import type { Claim } from '../../domain/claim.ts'
import { hash32 } from '../../text/word-hashes.ts'
import { TUNING } from './tuning.ts'

/**
 * What an article counts and the years that it names, as pairs of 32-bit numbers: what is counted, and how many. The last two
 * bits of the first tell the kind, so that two lists are compared in one loop and without words.
 */
export type Facts = Int32Array

/** How two lists of facts agree: kinds of things with one value in both, and with none in common. */
export interface FactsBeside {
  coreSame: number
  coreApart: number
  ageSame: number
  ageApart: number
  otherSame: number
  otherApart: number
  yearSame: number
  yearApart: number
}

export const NO_FACTS: Facts = new Int32Array(0)

const CORE = 0
const AGE = 1
const OTHER = 2
const YEAR = 3
const KIND = 3
/** What an event is known by: how many died, how strong it was. */
const CORE_MEASURES = new Set([
  'killed',
  'injured',
  'missing',
  'rescued',
  'arrested',
  'charged',
  'detained',
  'displaced',
  'evacuated',
  'captured',
  'aboard',
  'infected',
  'hospitalised',
  'shot',
  'magnitude',
  'damage',
  'votes',
])
/** Spans of time and shares are said of everything. */
const IDLE = new Set(['year', 'month', 'week', 'day', 'hour', 'percent', 'share', 'count'])
const MOST = 24
const MOST_KEPT = 48

/** The facts among the claims that stand in the headline or in what is read of the text. */
export function factsOf(claims: readonly Claim[]): Facts {
  const pairs: number[] = []
  for (const claim of claims) {
    if (pairs.length >= 2 * MOST) break
    if (claim.span.in !== 'title' && claim.span.start > TUNING.bodyChars) continue
    if (claim.kind === 'figure') addFigure(pairs, claim)
    else if (claim.kind === 'date') addYear(pairs, String(claim.value))
  }
  return pairs.length === 0 ? NO_FACTS : Int32Array.from(pairs)
}

/** The facts of a story with those of one more article; the oldest are forgotten. */
export function withFacts(known: Facts, more: Facts): Facts {
  if (more.length === 0) return known
  if (known.length === 0) return more
  const both = Int32Array.of(...known, ...more)
  return both.length > 2 * MOST_KEPT ? both.slice(-2 * MOST_KEPT) : both
}

/** Compares two lists of facts. */
export function factsBeside(some: Facts, others: Facts): FactsBeside {
  const same = [0, 0, 0, 0]
  const apart = [0, 0, 0, 0]
  for (let at = 0; at < some.length; at += 2) {
    const what = some[at]
    if (isRepeated(some, at)) continue
    const verdict = compared(some, others, what)
    if (verdict !== 0) (verdict > 0 ? same : apart)[what & KIND] += Math.abs(verdict)
  }
  return {
    coreSame: same[CORE],
    coreApart: apart[CORE],
    ageSame: same[AGE],
    ageApart: apart[AGE],
    otherSame: same[OTHER],
    otherApart: apart[OTHER],
    yearSame: Math.min(1, same[YEAR]),
    yearApart: same[YEAR] > 0 ? 0 : apart[YEAR],
  }
}

/** How many values both give for one thing; -1 where both give values and share none, 0 where one gives none. */
function compared(some: Facts, others: Facts, what: number): number {
  let same = 0
  let met = false
  for (let mine = 0; mine < some.length; mine += 2) {
    if (some[mine] !== what) continue
    for (let theirs = 0; theirs < others.length; theirs += 2) {
      if (others[theirs] !== what) continue
      met = true
      if (some[mine + 1] !== others[theirs + 1]) continue
      same++
      break
    }
  }
  return same > 0 ? same : met ? -1 : 0
}

function isRepeated(facts: Facts, at: number): boolean {
  for (let before = 0; before < at; before += 2) if (facts[before] === facts[at]) return true
  return false
}

function addFigure(pairs: number[], { measure, value, unit, scope }: Claim): void {
  if (typeof value !== 'number' || measure === undefined || IDLE.has(measure) || scope?.aside) return
  const kind = measure === 'age' ? AGE : CORE_MEASURES.has(measure) ? CORE : OTHER
  // A part of the dead is no other number of dead.
  if (kind === CORE && scope?.extent === 'part') return
  add(pairs, (hash32(`${measure} ${unit ?? ''}`) & ~KIND) | kind, hash32(String(value)) | 0)
}

function addYear(pairs: number[], date: string): void {
  const year = /^(?:19|20)\d\d/.exec(date)?.[0]
  if (year !== undefined) add(pairs, YEAR, Number(year))
}

function add(pairs: number[], what: number, value: number): void {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === what && pairs[at + 1] === value) return
  pairs.push(what, value)
}
