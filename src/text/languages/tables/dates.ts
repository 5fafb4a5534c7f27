/** A shift from the writing day: by so many days, weeks (Monday to Sunday), months, years … */
export interface DateShift {
  by: number
  unit: DateUnit
}

export type DateUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/**
 * One language's words for dates. A word that begins with a small letter is also found with a capital; one that begins
 * with a capital only so and in capitals throughout. Patterns are regular expressions in which a space stands for any white space and
 * these names in braces for the tables: {mo} {wd} {part} {n} {unit} {season} {rel} and {y} {d} {d2} {q} {decade} {h} {mi} {ap} for digits;
 * {back} {ahead} {this} {last} {next} mark which way a shift goes.
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
  /** First month of the season; each has three. */
  seasons: Readonly<Record<string, number>>
  units: Readonly<Record<string, DateUnit>>
  /** Number words small enough to count days. */
  numbers: Readonly<Record<string, number>>
  /** Fixed words ("yesterday") and phrases ("last week"). */
  relative: Readonly<Record<string, DateShift>>
  last: readonly string[]
  this: readonly string[]
  next: readonly string[]
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
  /** What a numeric date begins with. */
  order: 'dmy' | 'mdy' | 'ymd'
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
  order: 'dmy',
}
