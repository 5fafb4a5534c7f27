/** A pattern for a date that has its day, and one for a month or a year. `{d}` is the date. */
export interface DatePatterns {
  day: string
  month: string
}

/**
 * One language's words for a sentence that sets figures side by side. Forms that need no agreement with what stands in the gaps:
 * `{n}` a number, `{a}` `{b}` two values, `{s}` speakers, `{t}` a time, `{d}` a date, `{w}` quoted words.
 */
export interface TemplateWords {
  /** What is counted, by measure, as a heading. */
  measures: Readonly<Record<string, string>>
  about: string
  atLeast: string
  atMost: string
  /** Words before a number, lower case, that may be taken from a report as they stand there: "more than". */
  bounds: readonly string[]
  /** `{what}: {told}.` */
  sentence: string
  range: string
  /** Where two figures, or more than two, are one speaker's. */
  both: string
  all: string
  /** Where the language can tell of two figures by which is larger. */
  higher?: string
  lower?: string
  undated: string
  asOf: DatePatterns
  during: DatePatterns
  since: DatePatterns
  published: string
  includes: string
  excludes: string
  /** Opening and closing mark of a quotation. */
  quotes: readonly [string, string]
  /** How figures that differ relate, by kind of point; `inferred` where a rule was needed to say so. */
  relations: Readonly<Record<'older-figure' | 'scope' | 'speakers' | 'conflict', { shown: string; inferred: string }>>
}

/** The table of rows in which measures are written `name=words` and bounds as a list, with `|` between. */
export function templateWords(
  rows: Omit<TemplateWords, 'measures' | 'bounds'> & { measures: string; bounds: string },
): TemplateWords {
  return {
    ...rows,
    measures: Object.fromEntries(rows.measures.split('|').map(row => row.split('=') as [string, string])),
    // The longest first: "no more than" before "more than".
    bounds: rows.bounds.split('|').sort((a, b) => b.length - a.length),
  }
}
