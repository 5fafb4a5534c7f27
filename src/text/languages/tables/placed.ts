import type { Forms } from './counts.ts'

/** Happenings whose number stands elsewhere than beside the verb, in one language. Forms are lower case. */
export interface PlacedTable {
  /** Those counted follow within a few words: "on board the ship were 212". */
  ahead: Forms
  /** A verb and its particle with those counted between: "nahm … fest". */
  split: Forms
  /** Nouns that say the number too: the Arabic dual "قتيلان", "ein Toter". */
  dual: Forms
  single: Forms
  /** Phrases that say that nobody was: "sans faire de blessé". */
  zero: Forms
  /** "among the 23 dead are three children": what follows the noun is a part. */
  among: string
  /** "there were no" before a noun of harm, and "there are none" after it. */
  noneBefore: string
  noneAfter: string
  /** "none" before "of the 180 passengers". */
  noneOf: string
  /** Bounds that stand after the noun ("12 personnes au moins"), by bound. */
  boundAfter: Forms
  /** Bounds before it that no number reader knows: "zeker elf", "superan los 5.000". */
  boundBefore: Forms
  /** Nouns of harm that are other words too, so that they only count after a number ("27 وفاة"). */
  nouns: Forms
  /** "from" of "rose from 112 to 127". */
  from: string
  /** Ends of verbs and participles in the plural, which one person does not take. */
  pluralEnds: string
  /** Ends of those in the singular, which several do not take. */
  singularEnds: string
  /** The "and" grown to a verb, whose subject stands behind it unless the verb ends as those do that share one (Arabic). */
  joined?: { and: string; sharing: string }
  /** True where every noun has a capital (German). */
  capitalNouns?: boolean
  /** True where names change with their case (Russian). */
  cases?: boolean
}

export const NO_PLACED: PlacedTable = {
  ahead: {},
  split: {},
  dual: {},
  single: {},
  zero: {},
  among: '',
  noneBefore: '',
  noneAfter: '',
  noneOf: '',
  boundAfter: {},
  boundBefore: {},
  nouns: {},
  from: '',
  pluralEnds: '',
  singularEnds: '',
}

/** A table with what is given; the rest is empty. */
export function placedTable(given: Partial<PlacedTable>): PlacedTable {
  return { ...NO_PLACED, ...given }
}
