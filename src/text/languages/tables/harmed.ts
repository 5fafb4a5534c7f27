/** What a language tells of the nouns that harm is said of: which are persons, and how "dead" stands before them. */
export interface HarmedTable {
  /** Nouns for persons, in the plural, besides those of `people`, roles and nationalities. */
  persons: string
  /** Source of an expression for the endings of nouns that make persons: "shoppers", "stylists". */
  personEnds?: string
  /** Nouns with such an ending that are no persons: otters, elephants. */
  never: string
  /** Words of harm that stand before their noun: "dead", "tote". */
  adjectives: string
  /** Source of an expression that a noun after one matches; without it any noun does. */
  noun?: string
  /** Words that may follow "12 dead" and are no noun: overnight, following. */
  after: string
}

export const NO_HARMED: HarmedTable = { persons: '', never: '', adjectives: '', after: '' }
