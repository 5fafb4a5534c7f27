import type { Forms } from './counts.ts'

/**
 * One language's words for claims to be the first, only or largest of a kind. Forms are lower case and parted by commas, plain words by
 * spaces. Cores of ranks are English in every language (`first`, `only`, `last`, `record`, `largest`, `worst` …), so that two languages' claims can be
 * held against each other.
 */
export interface FirstsTable {
  /** Words that rank what follows them: first, only, largest. */
  ranks: Forms
  /** "most", before an adjective. */
  most: string
  /** Phrases by which a whole clause is the first: "for the first time", "never before". */
  times: Forms
  /** Words for something without equal, before a noun: unprecedented, record high. */
  records: string
  /** "since": the time after it is the claim's. */
  since: string
  /** "time", "occasion": "the first time that …" is a clause. */
  occasion: string
  /** Words that begin a clause: and, but, because. */
  breaks: string
  /** Phrases that hold a rank and claim nothing: "first aid", "at first", "the only way". */
  none: string
  /** Articles and possessives that a rank must follow; empty where the language has none. */
  the: string
  /** "a" before "first": "a first attack". */
  one: string
  /** Possessives of persons: "his first wife" claims nothing. */
  own: string
  /** Nouns whose possession is a scope: the country's, the world's. */
  owners: string
  /** Verbs that say of something that it is the first: is, became, marks. */
  is: string
  /** Adverbs between such a verb and its claim: also, still, probably. */
  between: string
  /** "you": whoever reads is meant, and nothing is claimed. */
  anyone: string
  /** Words that limit what it is the first of: since, ever, "in history". */
  ever: string
  /** Weaker limits, enough for a superlative and not for "most": "in the world", "of the year". */
  scoped: string
  /** "to": before a verb it tells what the first did. Empty where infinitives are marked otherwise. */
  to: string
  /** Units that a length of time is told in: "in 40 years". */
  periods: string
  /** Prepositions before a length of time, a year or a place. */
  within: string
  /** "one of", "among": the rank is shared, and nothing is claimed. */
  among: string
  not: string
  /** Verbs and conjunctions that end what it is the first of. */
  ends: string
  /** Relative pronouns: a verb after them ends nothing. */
  relative: string
  /** Pronouns that are subjects: a verb after them ends nothing ("the worst night they have known"). */
  subjects: string
  /** True where a rank may follow its noun ("أول" before, "الأولى" after). */
  after?: boolean
  /** True where no spaces part the words: forms are looked for in the text as they stand. */
  unspaced?: boolean
}

/** A table with what is given; the rest is empty. */
export function firstsTable(given: Partial<FirstsTable>): FirstsTable {
  return { ...NO_FIRSTS, ...given }
}

export const NO_FIRSTS: FirstsTable = {
  ranks: {},
  most: '',
  times: {},
  records: '',
  since: '',
  occasion: '',
  breaks: '',
  none: '',
  the: '',
  one: '',
  own: '',
  owners: '',
  is: '',
  between: '',
  anyone: '',
  ever: '',
  scoped: '',
  to: '',
  periods: '',
  within: '',
  among: '',
  not: '',
  ends: '',
  relative: '',
  subjects: '',
}
