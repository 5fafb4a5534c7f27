import { languageTable } from '../../text/languages/language.ts'
import type { CountsTable, Forms } from '../../text/languages/tables/counts.ts'
import { NO_PLACED } from '../../text/languages/tables/placed.ts'

/** A form with its measure or bound. */
export interface Form {
  form: string
  meaning: string
}

/** The forms of a language that is read by characters, the longest first. */
export interface UnspacedWords {
  /** What happened, after those counted. */
  after: readonly Form[]
  /** What happened, right before those counted. */
  before: readonly Form[]
  tolls: readonly Form[]
  /** Short forms that only hold where no letter follows ("2死3伤"). */
  terse: readonly Form[]
  zero: readonly Form[]
  boundAfter: readonly Form[]
  /** "在…船上共有": those aboard follow. */
  ahead: readonly Form[]
  includingAfter: readonly string[]
  includingBefore: readonly string[]
  undone: readonly string[]
  counters: readonly string[]
  persons: readonly string[]
  /** Between an age and the person who has it: "歳の". */
  ages: readonly string[]
  /** True where a space parts clauses and not words. */
  spaceParts: boolean
}

const READY = new Map<string, UnspacedWords>()

/** The forms of a language, made once. */
export function unspacedWords(language: string): UnspacedWords {
  const { code, counts } = languageTable(language)
  const known = READY.get(code)
  if (known) return known
  const made = ready(counts)
  READY.set(code, made)
  return made
}

function ready(counts: CountsTable): UnspacedWords {
  const placed = counts.placed ?? NO_PLACED
  return {
    after: rows(counts.undergone),
    before: rows(counts.done),
    tolls: rows(counts.tolls),
    terse: rows(placed.single),
    zero: rows(placed.zero),
    boundAfter: rows(placed.boundAfter),
    ahead: rows(placed.ahead),
    includingAfter: list(counts.including),
    includingBefore: list(placed.among),
    undone: list(counts.undone),
    counters: list(counts.people),
    persons: list(counts.person),
    ages: list(counts.yearsOld),
    // Korean parts its words by spaces, and its table says so.
    spaceParts: counts.bareSingular !== true,
  }
}

function rows(forms: Forms): Form[] {
  return Object.entries(forms)
    .flatMap(([meaning, words]) => list(words).map(form => ({ form, meaning })))
    .sort((one, two) => two.form.length - one.form.length)
}

function list(words: string): string[] {
  return words
    .split(',')
    .map(word => word.trim())
    .filter(Boolean)
    .sort((one, two) => two.length - one.length)
}
