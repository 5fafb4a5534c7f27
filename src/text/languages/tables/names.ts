/** One way in which names stand in a text without capitals. */
export interface NamePattern {
  type: 'person' | 'organisation' | 'place'
  pattern: RegExp
  first?: boolean
}

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
  /** Words that are no name before a number: "Category 4", "Route 66". */
  numbered: ReadonlySet<string>
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
  /** Places that languages of one script write alike. */
  gazetteer: ReadonlySet<string>
  /** Known organisations: "reuters", "hamas". */
  bodies: ReadonlySet<string>
  /** Beginnings of the names of places: "new", "saint". */
  placeBeginnings: ReadonlySet<string>
  /** Prepositions before which a lone name is a place: "in". */
  locatives: ReadonlySet<string>
  /** Given names common enough to tell a person. */
  givenNames: ReadonlySet<string>
  /** Family names that stand first, and that hardly anything else is called: "jang" of Jang Se-yul. */
  familiesFirst: ReadonlySet<string>
  /** Words that belong to a title only beside one: "foreign" of "foreign minister". */
  titleParts: ReadonlySet<string>
  /** Words after which a person's family name stands alone: "surnamed". */
  namers: ReadonlySet<string>
  /** Articles, which persons go without. */
  articles: ReadonlySet<string>
  /** Endings of family names and of patronymics, and of the names of places. */
  personEndings: readonly string[]
  placeEndings: readonly string[]
  /** Endings of adjectives that are no family names: a lone word with one, before a small word, is no name. */
  adjectiveEndings: readonly string[]
  /** Endings of cases, longest first: two words that differ only in these are one name. */
  caseEndings: readonly string[]
  /** Abbreviations in capitals that are no names: "ngo", "ceo". */
  acronyms: ReadonlySet<string>
  /** Words that are written with a capital letter without being names, at the beginning of a sentence above all. */
  common: ReadonlySet<string>
  /**
   * For scripts without capitals: patterns with the group name, and role where a title stands with it. `first` ones are
   * tried before the known places and bodies, the others after, with `\0` in the place of each letter that is taken.
   */
  patterns: readonly NamePattern[]
  /** Endings of common nouns, for languages that give every noun a capital letter. */
  nounEndings: readonly string[]
  /** The list of common words is long enough to believe that an unknown first word of a sentence is a name. */
  knowsWords: boolean
  /** Persons have two family names, and the first of them is used: "Sheinbaum" of Claudia Sheinbaum Pardo. */
  twoFamilyNames: boolean
  /** Names in quotation marks are most often bodies: «Газпром». */
  quotedBodies: boolean
  /** The word that tells what a body or place is stands before its name: "Universidad de". */
  headFirst: boolean
  /** Every noun has a capital letter. */
  capitalNouns: boolean
}

export const NO_NAMES: NamesTable = {
  titles: new Set(),
  roles: new Set(),
  nationalities: new Set(),
  calendar: new Set(),
  numbered: new Set(),
  particles: new Set(),
  joiners: new Set(),
  organisations: new Set(),
  places: new Set(),
  cities: new Set(),
  gazetteer: new Set(),
  bodies: new Set(),
  placeBeginnings: new Set(),
  locatives: new Set(),
  givenNames: new Set(),
  familiesFirst: new Set(),
  titleParts: new Set(),
  namers: new Set(),
  articles: new Set(),
  personEndings: [],
  placeEndings: [],
  adjectiveEndings: [],
  caseEndings: [],
  acronyms: new Set(),
  common: new Set(),
  patterns: [],
  nounEndings: [],
  knowsWords: false,
  twoFamilyNames: false,
  quotedBodies: false,
  headFirst: false,
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

/** A pattern for any of some words separated by `|`, in an order in which beginnings that are alike are tried once. */
export function anyWord(words: string): string {
  return `(?:${words.split('|').sort().reverse().join('|')})`
}
