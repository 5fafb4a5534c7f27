import type { Bound } from '../domain/claim.ts'
import { languageTable } from './languages/language.ts'
import type { NumbersTable } from './languages/tables/numbers.ts'
import { type Begins, beginner } from './number-begin.ts'
import { cjkTokens } from './number-cjk.ts'
import { splitter } from './number-compounds.ts'
import { type Token, tokens, wordKey } from './number-tokens.ts'
import { Phrases } from './phrases.ts'

/** What one word can do in a number. */
export interface WordRoles {
  cardinal?: number
  multiplier?: number
  ordinal?: number
  denominator?: number
  article?: true
  and?: true
  point?: true
  minus?: true
  /** "to", "or", "and" between the ends of a range. */
  to?: true
}

/** A numbers table made ready for look-up. */
export interface NumberLexicon {
  table: NumbersTable
  roles: (key: string) => WordRoles | undefined
  begins: Begins
  /** True for a currency's one-word name. */
  isCoin: (key: string) => boolean
  /** The lengths of the number words that a word is made of, where it is made of nothing else. */
  split: (key: string) => number[] | undefined
  halves: Phrases<number>
  denominators: Phrases<number>
  outOf: Phrases<true>
  vague: Phrases<readonly [number, number]>
  before: Phrases<Bound>
  after: Phrases<Bound>
  between: Phrases<true>
  percent: Phrases<true>
  percentBefore: Phrases<true>
  divides: Phrases<true>
  tenths: Phrases<true>
  currencies: Phrases<string>
  countries: Phrases<string>
  units: Phrases<string>
  idioms: Phrases<true>
  inverted: ReadonlySet<string>
  labels: Phrases<true>
  oneOf: Phrases<true>
  labelled: Phrases<true>
  times: ReadonlySet<string>
  superlative: RegExp | undefined
  beforeOrdinal: ReadonlySet<string>
  /** True for nouns of one person or several. */
  isPerson: (key: string) => boolean
  numbered: Phrases<true>
  calibres: Phrases<true>
  arms: ReadonlySet<string>
  streets: ReadonlySet<string>
  joins: ReadonlySet<string>
  versus: ReadonlySet<string>
  through: ReadonlySet<string>
  goals: ReadonlySet<string>
  shifts: ReadonlySet<string>
  approx: Phrases<number>
  to: ReadonlySet<string>
  or: ReadonlySet<string>
  ends: ReadonlySet<string>
}

const LEXICONS = new Map<NumbersTable, NumberLexicon>()

/** The lexicon of a language, made once. */
export function numberLexicon(language: string): NumberLexicon {
  const { numbers: table, counts } = languageTable(language)
  const known = LEXICONS.get(table)
  if (known) return known
  const people = `${counts.people}, ${counts.person}`.split(/[\s,]+/).filter(word => word !== '')
  const made = makeLexicon(table, people)
  LEXICONS.set(table, made)
  return made
}

const OTHERS = new Map<NumberLexicon, NumberLexicon>()

/** The same lexicon with the other sign for decimals. */
export function otherDecimal(lexicon: NumberLexicon): NumberLexicon {
  const known = OTHERS.get(lexicon)
  if (known) return known
  const made: NumberLexicon = {
    ...lexicon,
    table: { ...lexicon.table, decimal: lexicon.table.decimal === '.' ? ',' : '.' },
  }
  OTHERS.set(lexicon, made)
  return made
}

function makeLexicon(table: NumbersTable, people: readonly string[]): NumberLexicon {
  const persons = keys(people)
  const words = wordRoles(table)
  const coins = new Set(Object.keys(table.currencies).map(wordKey))
  return {
    table,
    roles: key => words.get(key),
    begins: beginner(table, words),
    isCoin: key => coins.has(key),
    split: splitter(table, words),
    halves: new Phrases(Object.entries(table.halves)),
    denominators: new Phrases(Object.entries(table.denominators)),
    outOf: marks(table.outOf),
    vague: new Phrases(Object.entries(table.vague)),
    before: new Phrases(bounds(table.before), true),
    after: new Phrases(bounds(table.after)),
    between: marksBefore(table.range.between),
    percent: marks([...table.percent, '%', '٪', '％']),
    percentBefore: marks(table.percentBefore ?? []),
    divides: marks(table.divides ?? []),
    tenths: marks(table.tenths ?? []),
    currencies: new Phrases(Object.entries(table.currencies)),
    countries: new Phrases(Object.entries(table.countries)),
    units: new Phrases(Object.entries({ ...COMMON_UNITS, ...table.units })),
    inverted: keys(table.inverted),
    idioms: marks(table.idioms ?? []),
    times: keys(table.times),
    labelled: marks(table.labelled ?? []),
    oneOf: marks(table.oneOf ?? []),
    superlative: table.superlative === undefined ? undefined : new RegExp(table.superlative, 'u'),
    beforeOrdinal: keys(table.beforeOrdinal),
    isPerson: key => persons.has(key),
    labels: marksBefore([...(table.labels ?? []), ...SIGNS_OF_NUMBER]),
    numbered: marksBefore(table.numbered ?? []),
    calibres: marksBefore(table.calibres ?? []),
    arms: keys(table.arms),
    streets: keys(table.streets),
    joins: keys(table.joins),
    versus: keys(table.versus),
    through: keys(table.through),
    goals: keys(table.goals),
    shifts: keys(table.shifts),
    approx: new Phrases(Object.entries(table.approx ?? {})),
    to: keys([...table.range.to, ...table.range.or]),
    or: keys(table.range.or),
    ends: keys([...table.range.and, ...table.range.to]),
  }
}

const COMMON_UNITS = {
  '°c': '°C',
  '°f': '°F',
  '°': '°',
  '㎞': 'km',
  'km/h': 'km/h',
  'm/s': 'm/s',
  'km²': 'km²',
  'm²': 'm²',
  'm³': 'm³',
}

const SIGNS_OF_NUMBER = ['№', '§', 'n°', 'nº', '#']

function keys(words: readonly string[] = []): ReadonlySet<string> {
  return new Set(words.map(wordKey))
}

function marksBefore(phrases: readonly string[]): Phrases<true> {
  return new Phrases(
    phrases.map(phrase => [phrase, true as const]),
    true,
  )
}

function marks(phrases: readonly string[]): Phrases<true> {
  return new Phrases(phrases.map(phrase => [phrase, true as const]))
}

function bounds(table: Readonly<Partial<Record<Bound, readonly string[]>>>): [string, Bound][] {
  return Object.entries(table).flatMap(([bound, phrases]) =>
    phrases.map((phrase): [string, Bound] => [phrase, bound as Bound]),
  )
}

function wordRoles(table: NumbersTable): Map<string, WordRoles> {
  const words = new Map<string, WordRoles>()
  const give = (word: string, roles: WordRoles) => {
    const key = wordKey(word)
    words.set(key, { ...words.get(key), ...roles })
  }
  for (const [word, value] of Object.entries({ ...table.cardinals, ...table.stems })) give(word, { cardinal: value })
  for (const [word, value] of Object.entries(table.multipliers)) give(word, { multiplier: value })
  for (const [word, value] of Object.entries(table.ordinals)) give(word, { ordinal: value })
  for (const word of table.articles) give(word, { article: true })
  for (const word of table.and) give(word, { and: true })
  for (const word of table.point) give(word, { point: true })
  for (const word of table.minus) give(word, { minus: true })
  return words
}

/** The tokens of a text with compound number words cut into their parts. */
export function numberTokens(text: string, lexicon: NumberLexicon): Token[] {
  if (lexicon.table.unspaced) return cjkTokens(text, lexicon.table)
  const list = tokens(text)
  if (!lexicon.table.compound && lexicon.table.prefixedAnd === undefined) return list
  const stems = lexicon.table.stems ?? {}
  return list.flatMap(token => {
    if (token.kind !== 'word') return [token]
    return stems[token.key] === undefined ? cutWord(token, lexicon) : [{ ...token, key: `${token.key}-` }]
  })
}

function cutWord(token: Token, lexicon: NumberLexicon): Token[] {
  const lengths = token.key.length === token.text.length ? lexicon.split(token.key) : undefined
  if (!lengths) return [token]
  let from = 0
  return lengths.map(length => {
    const start = token.start + from
    const part = {
      ...token,
      start,
      end: start + length,
      key: token.key.slice(from, from + length),
      text: token.text.slice(from, from + length),
      tight: from > 0 || token.tight,
    }
    from += length
    return part
  })
}
