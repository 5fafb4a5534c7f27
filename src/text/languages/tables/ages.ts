/** How a language writes a person's age; every pattern is global and has the group `age`, digits. */
export interface AgesTable {
  /** Says by itself that somebody is so old: "âgé de 34 ans", "34歳". `who` is the word for the person, where the pattern holds it. */
  sure: readonly RegExp[]
  /** An age only beside a word for a person or a person's name: "un homme de 34 ans", "der 34-jährige Mann". */
  beside: readonly RegExp[]
  /** Ages that are no whole number of years: "a ten-month-old", "in his late 20s". */
  rough?: readonly RoughAge[]
}

/** An age in a unit shorter than a year, or as a span of years. */
export interface RoughAge {
  /** Global; `age` is a number in digits or words, of a span of years its decade. */
  words: RegExp
  /** Absent for years. */
  unit?: 'months' | 'weeks' | 'days'
  /** First and last year of the span, counted from `age`. */
  years?: readonly [number, number]
}

export const NO_AGES: AgesTable = { sure: [], beside: [] }
