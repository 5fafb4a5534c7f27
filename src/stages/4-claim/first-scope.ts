// How far the words reach that tell what something is the first of, and what limits them.
import { phraseAt } from './count-words.ts'
import type { FirstWords } from './first-words.ts'
import type { Field } from './reading-field.ts'

const MOST_TOKENS = 24
const ENDING_MARK = /^[,;:.!?()"“”«»„—–،؛؟]$/

/**
 * The token after the last one that tells what something is the first of: up to a mark, or to a verb that is none of a
 * relative clause. `verbs` of them are let by, for a clause ("the first time that Karsund has sent troops").
 */
export function reachOf(field: Field, words: FirstWords, from: number, to: number, verbs = 0): number {
  let left = verbs
  let at = from
  for (; at < to && at < from + MOST_TOKENS && !ENDING_MARK.test(field.tokens[at].text); at++) {
    if (isNewClause(field, words, at, to)) break
    // "May 2012" is no verb.
    if (!words.sets.ends.has(field.tokens[at].lower) || at === from || field.dateAt.has(at)) continue
    if (isRelative(field, words, from, at)) continue
    if (left-- <= 0) break
  }
  return at
}

// "and he …", "and that …".
function isNewClause({ tokens }: Field, { sets, ranks }: FirstWords, at: number, to: number): boolean {
  if (at + 1 >= to || !sets.breaks.has(tokens[at].lower) || sets.relative.has(tokens[at].lower)) return false
  const next = tokens[at + 1].lower
  const rank = sets.the.has(next) ? at + 2 : at + 1
  if (rank < to && phraseAt(ranks, tokens, rank)) return true
  return sets.subjects.has(next) || sets.relative.has(next) || sets.is.has(next) || sets.ends.has(next)
}

// "who has addressed", "they have of him", "that Karsund has ever made".
function isRelative(field: Field, words: FirstWords, from: number, at: number): boolean {
  const { tokens } = field
  const before = tokens[at - 1]
  const { relative, subjects, ends } = words.sets
  if (relative.has(before.lower) || subjects.has(before.lower) || ends.has(before.lower)) return true
  if (at + 1 < tokens.length && phraseAt(words.ever, tokens, at + 1)) return true
  return before.capital && isSubject(field, from, at)
}

const LONGEST_NAME = 5
const NEAR_PREPOSITION = 3

// A name that no preposition governs: "the worst fire Karsund has seen", and not "the worst fire in Karsund has …".
function isSubject({ tokens, nameAt, words: { sets } }: Field, from: number, at: number): boolean {
  for (let first = at - 1; first > from && first >= at - LONGEST_NAME; first--) {
    if (nameAt.get(first)?.after !== at) continue
    const before = tokens.slice(Math.max(from, first - NEAR_PREPOSITION), first)
    return before.length > 0 && !before.some(({ lower }) => sets.prepositions.has(lower))
  }
  return false
}

/** What else limits a claim than "since", "ever", "in 40 years": `weak`, a place or "of the year"; `dated`, a year. */
interface Limits {
  weak?: boolean
  dated?: boolean
}

/** True where words between two tokens limit a claim. */
export function isLimited(field: Field, words: FirstWords, from: number, to: number, limits: Limits): boolean {
  for (let at = from; at < to; at++) {
    if (phraseAt(words.ever, field.tokens, at)) return true
    if (words.sets.within.has(field.tokens[at].lower) && isWithin(field, words, at, to, limits)) return true
    if (limits.weak && phraseAt(words.scoped, field.tokens, at)) return true
  }
  return false
}

const FAR_PERIOD = 4
const YEAR_LENGTH = 4

function isWithin(field: Field, words: FirstWords, at: number, to: number, { weak, dated }: Limits): boolean {
  const { tokens } = field
  const date = field.dateAt.get(at + 1)
  if (date && dated && date.it.from.length === YEAR_LENGTH) return true
  let counted = false
  for (let next = at + 1; next < to && next <= at + FAR_PERIOD; next++) {
    const { lower } = tokens[next]
    if (words.sets.periods.has(lower) && (counted || next === at + 1)) return true
    if (field.quantityAt.has(next) || tokens[next].kind === 'number' || words.sets.one.has(lower)) counted = true
    const name = weak ? field.nameAt.get(next) : undefined
    if (name) return name.it.type === 'place' || name.it.type === 'organisation'
  }
  return false
}

/** Where "since …" begins between two tokens, with the date after it, if one is read there. */
export function sinceIn(
  field: Field,
  words: FirstWords,
  from: number,
  to: number,
): { at: number; since?: string } | undefined {
  for (let at = from; at < to; at++) {
    if (!words.sets.since.has(field.tokens[at].lower)) continue
    const date = field.dateAt.get(at) ?? field.dateAt.get(at + 1) ?? field.dateAt.get(at + 2)
    return { at, ...(date && !date.it.dayless ? { since: date.it.from } : {}) }
  }
  return undefined
}

/** The first place between two tokens that stands behind a preposition: "in Karsund". */
export function placeIn(
  field: Field,
  words: FirstWords,
  from: number,
  to: number,
): { first: number; after: number } | undefined {
  for (let at = from + 1; at < to; at++) {
    const name = field.nameAt.get(at)
    if (name?.it.type !== 'place' || name.after > to) continue
    let first = at
    while (first - 1 > from && words.sets.the.has(field.tokens[first - 1].lower)) first--
    if (words.sets.within.has(field.tokens[first - 1].lower)) return { first: at, after: name.after }
  }
  return undefined
}
