/** A shift from the writing day: by so many days, weeks (Monday to Sunday), months, years … */
export interface DateShift {
  by: number
  unit: DateUnit
}

export type DateUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** What a matter begins with (shots, a call), and what comes after it (an arrest, a death): of one matter, yet never at one time. */
export type Act = 'first' | 'after'

/**
 * One language's words for dates. A word that begins with a small letter is also found with a capital; one that begins
 * with a capital only so and in capitals throughout. Patterns are regular expressions in which a space stands for any white space and
 * these names in braces for the tables: {mo} {wd} {part} {n} {unit} {season} {rel} and {y} {d} {d2} {q} {decade} {h} {mi} {ap}
 * {hhmi} for
 * digits; {anch} {feast} {dw} {era} {ey} {hw} {halfpast} see the tables below;
 * {back} {ahead} {earlier} {later} {after} {this} {last} {next} mark which way a shift goes.
 */
export interface DatesTable {
  /** 1–12. */
  months: Readonly<Record<string, number>>
  /** Months that are also other words ("May", "March"): alone they count only after one of `prepositions`. */
  ambiguous?: readonly string[]
  /** Words before a month that make it one. */
  prepositions: readonly string[]
  /** ISO: Monday is 1, Sunday 7. */
  weekdays: Readonly<Record<string, number>>
  /** Parts of a day, which keep the day's precision. */
  parts: readonly string[]
  /** Parts of the second half of the day, which make an hour before twelve one after noon. */
  late?: readonly string[]
  /** First month of the season; each has three. */
  seasons: Readonly<Record<string, number>>
  units: Readonly<Record<string, DateUnit>>
  /** Units in the plural: without a number ("the coming weeks") they name no period. */
  plurals?: readonly string[]
  /** Number words small enough to count days. */
  numbers: Readonly<Record<string, number>>
  /** Fixed words ("yesterday") and phrases ("last week"). */
  relative: Readonly<Record<string, DateShift>>
  last: readonly string[]
  this: readonly string[]
  next: readonly string[]
  /** Phrases counted from the date named before them ("the previous day", "la veille"). */
  anchored?: Readonly<Record<string, DateShift>>
  /** Days of fixed date: "Christmas Day" is "12-25". */
  feasts?: Readonly<Record<string, string>>
  /** Days of the month that are words of their own. */
  days?: Readonly<Record<string, number>>
  /** Calendar eras and the year that is their first. */
  eras?: Readonly<Record<string, number>>
  /** Hours that are words of their own. */
  hourWords?: Readonly<Record<string, number>>
  /** Names of Greenwich time after a clock time, besides GMT and UTC. */
  zones?: readonly string[]
  /** Fixed times of day, minutes after midnight. */
  hours: Readonly<Record<string, number>>
  /** After the hour: minutes to add ("pm": 720). */
  halves: Readonly<Record<string, number>>
  /** "first" (quarter) … */
  quarters: Readonly<Record<string, number>>
  patterns: readonly string[]
  /** What may stand between a day and its clock time, or a weekday and its date. */
  joints: readonly string[]
  /** Words before a date in one sentence that put it into the future. */
  future: readonly string[]
  /** Words that, after a word of the future, take it back: "who plans to speak, left on Tuesday". */
  past?: readonly string[]
  /** A month in a sentence without a word of the past is to come, where it is near. */
  presentIsAhead?: true
  /** "This Friday" is the coming one; else it is the latest, unless words point ahead. */
  thisIsAhead?: true
  /** Words after a date without a year that put it into the future. */
  futureAfter?: readonly string[]
  /** Words in the date's sentence that say it came to nothing: then a word of the future is of the past. */
  calledOff?: readonly string[]
  /** Verbs of saying, beside which a date is the day of saying. */
  told?: readonly string[]
  /** What is said or written ("statement", "tweet"): a date right after it is its day. */
  sayings?: readonly string[]
  /** Words beside a clock time that tell of which act it is; global. */
  acts?: Readonly<Record<Act, RegExp>>
  /** "Published", "updated", "airing": a date right after it is a text's or an interview's. */
  published?: readonly string[]
  /** Words that open what was said ("that"), and auxiliaries of it ("avoir évacué lundi"): a date after them is not of the saying. */
  openers?: readonly string[]
  /** Words that a quarter without a year needs near it, where games have quarters too. */
  quarterly?: readonly string[]
  /** A bare number of four digits is a year only after one of `prepositions`. */
  yearAfterWord?: true
  /** Words before a number that name or count it, so that it is no year ("flight 1987"). */
  numbered: readonly string[]
  /** What a numeric date begins with. */
  order: 'dmy' | 'mdy' | 'ymd'
  /** One-letter words that are written together with the next. */
  clitics?: string
  /** No spaces between words: a date may begin and end inside a run of letters. */
  unspaced?: true
}

export const NO_DATES: DatesTable = {
  months: {},
  prepositions: [],
  weekdays: {},
  parts: [],
  seasons: {},
  units: {},
  numbers: {},
  relative: {},
  last: [],
  this: [],
  next: [],
  hours: {},
  halves: {},
  quarters: {},
  patterns: [],
  joints: [],
  future: [],
  numbered: [],
  order: 'dmy',
}

/** A table from a list such as "January 1, February 2"; the value is what follows the last space. */
export function calendar(list: string): Record<string, number> {
  return Object.fromEntries(pairs(list).map(([word, value]) => [word, Number(value)]))
}

/** A table from a list such as "day day, days day". */
export function dateUnits(list: string): Record<string, DateUnit> {
  return Object.fromEntries(pairs(list)) as Record<string, DateUnit>
}

/** A table from a list such as "yesterday -1 day". */
export function shifts(list: string): Record<string, DateShift> {
  return Object.fromEntries(
    pairs(list).map(([words, unit]) => {
      const at = words.lastIndexOf(' ')
      return [words.slice(0, at), { by: Number(words.slice(at + 1)), unit: unit as DateUnit }]
    }),
  )
}

/** The words and phrases of a list with commas between them. */
export function wordList(list: string): string[] {
  return list.split(',').map(word => word.trim())
}

/** A table from a list such as "Christmas Day 12-25". */
export function feastDays(list: string): Record<string, string> {
  return Object.fromEntries(pairs(list))
}

function pairs(list: string): [word: string, value: string][] {
  return wordList(list).map(entry => [entry.slice(0, entry.lastIndexOf(' ')), entry.slice(entry.lastIndexOf(' ') + 1)])
}
