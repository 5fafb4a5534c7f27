import type { Bound } from '../../../domain/claim.ts'

/** One language's words for numbers. Words are lower case; accents do not matter; several words may make one entry. */
export interface NumbersTable {
  /** The decimal sign; the other of `.` and `,` groups thousands. */
  decimal: '.' | ','
  /** A comma before three digits groups them beyond doubt. */
  commasGroup?: boolean
  /** Words that are added: units, teens, tens, and hundreds where they are one word ("doscientos"). */
  cardinals: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: hundred, thousand, million, dozen, and their abbreviations. */
  multipliers: Readonly<Record<string, number>>
  /** Letters written directly after digits ("3bn", "10k"). */
  attached: Readonly<Record<string, number>>
  /** Indefinite articles: one before a multiplier or a fraction ("a million"), else no number. */
  articles: readonly string[]
  /** What joins parts of one number ("three hundred and two"). */
  and: readonly string[]
  /** Fractions that stand alone or before a multiplier ("half a million", "one and a half"). */
  halves: Readonly<Record<string, number>>
  /** Of `halves`, those that also stand alone ("half of them", "la mitad"). */
  halvesAlone?: readonly string[]
  /** What a number of parts is divided by ("two thirds"). Ordinals serve too where `ordinalFractions` is set. */
  denominators: Readonly<Record<string, number>>
  /** Makes a denominator of a cardinal ("onze avos"). */
  parts?: string
  ordinals: Readonly<Record<string, number>>
  /** Letters or signs directly after digits that make an ordinal ("3rd", "2º"). */
  ordinalMarks: readonly string[]
  /** Between a number of cases and their whole ("two out of five"). */
  outOf: readonly string[]
  /** "in" between one and its whole ("one in five"), where no time follows. */
  oneIn?: string
  times?: readonly string[]
  point: readonly string[]
  minus: readonly string[]
  /** Vague words with the lowest and highest number that they are commonly used for. */
  vague: Readonly<Record<string, readonly [low: number, high: number]>>
  before: Readonly<Partial<Record<Bound, readonly string[]>>>
  after: Readonly<Partial<Record<Bound, readonly string[]>>>
  /** "between 3 and 5", "from 3 to 5", "3 to 5", "three or four". */
  range: { between: readonly string[]; and: readonly string[]; to: readonly string[]; or: readonly string[] }
  percent: readonly string[]
  /** Before the number where the language says it so ("yüzde 5"). */
  percentBefore?: readonly string[]
  /** Currency names with their ISO 4217 code, or with a family of `MONEY_FAMILIES` whose country may stand beside it. */
  currencies: Readonly<Record<string, string>>
  /** Adjectives and names of countries beside a currency, with their ISO 3166 code ("Canadian dollars": CA). */
  countries: Readonly<Record<string, string>>
  /** Units of measure with their symbol. */
  units: Readonly<Record<string, string>>
  /** Joins a fraction to a whole where `and` would not ("cinco con un cuarto"). */
  with?: readonly string[]
  /** Between a number and its currency ("4 millions de dollars"). */
  of: readonly string[]
  /** Number words are written in Hangul. */
  hangul?: true
  /** What follows the digits of a name ("17号線"). */
  labelled?: readonly string[]
  /** No spaces between words: numbers are found by their characters. */
  unspaced?: true
  /** Characters that a counted thing begins with, which make a lone numeral character before them a number. */
  counters?: string
  /** A last digit takes the place below the one before ("二百五": 250). */
  shortPlaces?: true
  /** Between the parts and their number, where the parts come first ("三分之一"). */
  divides?: readonly string[]
  /** Words for tenths that make a percentage ("三成", "3割"). */
  tenths?: readonly string[]
  /** Phrases whose number words count nothing ("no one", "at first"). */
  idioms?: readonly string[]
  /** Nouns whose digits are a name: "room 214", "article 7". */
  labels?: readonly string[]
  /** Those that make a name of a number word too: "number one". */
  numbered?: readonly string[]
  /** Words for a calibre, which digits after them name; weapons, beside which millimetres are one. */
  calibres?: readonly string[]
  arms?: readonly string[]
  /** Words for streets, which stand before their name where `streetFirst` is set; endings of street names. */
  streets?: readonly string[]
  streetFirst?: true
  streetEnds?: readonly string[]
  /** A street's name follows the number ("14 rue des Lilas"). */
  streetNext?: true
  /** "one of", and the source of an expression for superlatives, before which it counts nothing ("one of the largest"). */
  oneOf?: readonly string[]
  superlative?: string
  /** Small words between which and a noun digits with a full stop are an ordinal ("der 3. Liga"). */
  beforeOrdinal?: readonly string[]
  /** Small words that a number does not count ("Room 4 and", "3-1 to"). */
  joins?: readonly string[]
  /** Between the two numbers of a result ("3比1"). */
  versus?: readonly string[]
  /** Words for about so many, which may carry a multiplier ("une trentaine", "une dizaine de milliers"). */
  approx?: Readonly<Record<string, number>>
  /** Prepositions that may stand between a bound and its number ("более чем в 60 городах"). */
  through?: readonly string[]
  /** Words of change after which an amount says how far ("up $2 to $40"). */
  shifts?: readonly string[]
  /** Beginnings of words of change, after which the words of `goals` say where it ends ("упала до 41 %"). */
  changes?: readonly string[]
  goals?: readonly string[]
  /** Nouns that make a number after them a rough one ("человек двадцать"). */
  inverted?: readonly string[]
  /** Digits follow a word for thousand ("mil 200"). */
  mixed?: true
  /** How the noun that a number counts is told, and its singular. */
  nouns?: NounsTable
  /** Number words are written together ("zweihundertfünfzig"). */
  compound?: true
  /** "And" written together with the next word ("و"). */
  prefixedAnd?: string
  /** Cardinals that are only parts of longer words ("trent" of "trentotto"). */
  stems?: Readonly<Record<string, number>>
  /** Tens may come after units ("fünfundzwanzig", "خمسة وعشرون"). */
  unitsFirst?: true
  /** The ending numbers of sixty and eighty run to nineteen ("soixante-dix-sept"). */
  vigesimal?: true
  /** Ordinals also divide ("three fifths"). */
  ordinalFractions?: true
}

/** What stands after a number: which word is the noun, and what one of them is called. */
export interface NounsTable {
  /** The noun is the first capital word (German), the first word that is no adjective, or the first plural of a run. */
  head: 'capital' | 'first' | 'plural'
  /** Source of an expression for adjectives before the noun. */
  adjective?: string
  /** Source of an expression that the noun matches, where it is not the name of a person. */
  plural?: string
  /** Source of an expression for words that are no nouns: verbs, adverbs. */
  never?: string
  /** Numbers that end in one take the singular ("21 ребёнок"). */
  oneAgain?: true
  /** Of a share, the noun stands right after it in a case of its own ("12 % избирателей"); its endings. */
  genitive?: string
  /** Between a share and what it is a share of, or a round number and its noun: "of", "des". */
  of?: readonly string[]
  /** Irregular singulars. */
  one: Readonly<Record<string, string>>
  /** Endings of plurals with those of their singulars, the longest first. */
  ends: readonly (readonly [plural: string, singular: string])[]
}

/** Endings from a list such as "ies y, s -"; "-" is nothing. */
export function endings(list: string): [plural: string, singular: string][] {
  return entries(list).map(([from, to]) => [from, to === '-' ? '' : to])
}

export const NO_NUMBERS: NumbersTable = {
  decimal: '.',
  cardinals: {},
  multipliers: {},
  attached: { k: 1e3 },
  articles: [],
  and: [],
  halves: {},
  denominators: {},
  ordinals: {},
  ordinalMarks: [],
  outOf: [],
  point: [],
  minus: [],
  vague: {},
  before: {},
  after: {},
  range: { between: [], and: [], to: [], or: [] },
  percent: [],
  currencies: {},
  countries: {},
  units: {},
  of: [],
}

/** A table from a list such as "one 1, two 2"; the value is what follows the last space. */
export function values(list: string): Record<string, number> {
  return Object.fromEntries(entries(list).map(([word, value]) => [word, Number(value)]))
}

/** A table from a list such as "us dollar USD, euro EUR". */
export function names(list: string): Record<string, string> {
  return Object.fromEntries(entries(list))
}

/** A table from a list such as "dozens 24–99". */
export function spans(list: string): Record<string, [low: number, high: number]> {
  return Object.fromEntries(
    entries(list).map(([word, value]) => [word, value.split('–').map(Number) as [low: number, high: number]]),
  )
}

/** The words and phrases of a list with commas between them. */
export function phrases(list: string): string[] {
  return list.split(',').map(phrase => phrase.trim())
}

function entries(list: string): [word: string, value: string][] {
  return phrases(list).map(entry => [entry.slice(0, entry.lastIndexOf(' ')), entry.slice(entry.lastIndexOf(' ') + 1)])
}
