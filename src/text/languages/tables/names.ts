/** One language's words for proper names. All in lower case; every list may be empty. */
export interface NamesTable {
  /** Stand before a person's name and are no part of it: "president", "mr.". */
  titles: ReadonlySet<string>
  /** Nouns for what a person is, written small: "lawmaker", "spokesman". */
  roles: ReadonlySet<string>
  /** Adjectives and nouns of nations, languages and faiths, which are no names by themselves. */
  nationalities: ReadonlySet<string>
  /** Months and days of the week. */
  calendar: ReadonlySet<string>
  /** Small words inside a person's name: "de", "van". */
  particles: ReadonlySet<string>
  /** Small words inside an organisation's or a work's name: "of", "and". */
  joiners: ReadonlySet<string>
  /** Words that make a name an organisation's: "ministry", "university". */
  organisations: ReadonlySet<string>
  /** Words that make a name a place's: "river", "province". */
  places: ReadonlySet<string>
  /** Known places that are no countries: "seoul". */
  cities: ReadonlySet<string>
  /** Prepositions before which a lone name is a place: "in". */
  locatives: ReadonlySet<string>
  /** Given names common enough to tell a person. */
  givenNames: ReadonlySet<string>
  /** Abbreviations in capitals that are no names: "ngo", "ceo". */
  acronyms: ReadonlySet<string>
  /** Words that are written with a capital letter without being names, at the beginning of a sentence above all. */
  common: ReadonlySet<string>
  /** For scripts without capitals: patterns with the group name, and role where a title stands with it. */
  patterns: readonly { type: 'person' | 'organisation' | 'place'; pattern: RegExp }[]
  /** Endings of common nouns, for languages that give every noun a capital letter. */
  nounEndings: readonly string[]
  /** The list of common words is long enough to believe that an unknown first word of a sentence is a name. */
  knowsWords: boolean
  /** Every noun has a capital letter. */
  capitalNouns: boolean
}

export const NO_NAMES: NamesTable = {
  titles: new Set(),
  roles: new Set(),
  nationalities: new Set(),
  calendar: new Set(),
  particles: new Set(),
  joiners: new Set(),
  organisations: new Set(),
  places: new Set(),
  cities: new Set(),
  locatives: new Set(),
  givenNames: new Set(),
  acronyms: new Set(),
  common: new Set(),
  patterns: [],
  nounEndings: [],
  knowsWords: false,
  capitalNouns: false,
}

/** The words of a list separated by white space; `_` stands for a space inside an entry. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map(word => word.replaceAll('_', ' ')),
  )
}
