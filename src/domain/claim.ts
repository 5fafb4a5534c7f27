import type { Span } from './span.ts'

export type ClaimKind = 'figure' | 'quote' | 'statement' | 'date' | 'place' | 'name' | 'first'

/** How a number stands to the true one. A vague word ("dozens") has `low` and `high` and no value. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'vague'

/** What a figure counts in and leaves out. */
export interface Scope {
  /** The group counted, as written: "North Korean soldiers". */
  of?: string
  /** Where, as written. */
  where?: string
  /** ISO 8601 at its own precision: the count begins here. */
  since?: string
  /** ISO 8601 at its own precision: the period that the count is confined to ("in 2024"). */
  during?: string
  /** `part` where the words count a part of the event's whole ("two of them children"). Absent means the whole. */
  extent?: 'whole' | 'part'
  /** The words count another event than the article's own, or several together: background, a statistic, a round-up. */
  aside?: true
  /** Who is expressly counted in or left out, as written: "including the attacker". */
  includes?: string
  excludes?: string
  spans?: Span[]
}

/** The time that a claim speaks of, not the time at which it was printed. */
export interface AsOf {
  /** ISO 8601 at its own precision. */
  from: string
  to: string
  /** `stated` in the article's words; `publication` where only the article's own date is known. */
  how: 'stated' | 'publication'
}

/** Whom a claim is attributed to: a person, a body or a document, as the article names it. */
export interface Speaker {
  name: string
  spans: Span[]
  /** Who passed it on, nearest first: "Jang told AFP that the two had said" is the two, through Jang. */
  through?: string[]
}

/**
 * How a date's words became a day: `absolute`, the words are enough; `partial`, a part (mostly the year) was inferred from the day of
 * writing; `relative`, it was counted from that day, or from the date that `from` quotes ("three days later").
 */
export interface DateResolution {
  how: 'absolute' | 'partial' | 'relative'
  /** The date in the article that it was counted from, where that is not the day of writing. */
  from?: Span
}

/** What an article asserts. Every claim quotes its article verbatim. */
export interface Claim {
  id: string
  kind: ClaimKind
  span: Span
  /** What is counted or dated; an open vocabulary with a normalised core (see `MEASURES`). */
  measure?: string
  /** A number for figures; ISO 8601 at its own precision for dates; the name as written for names and places. */
  value?: number | string
  low?: number | string
  high?: number | string
  /** Another reading of the same words where both are possible: "1.200" as 1.2, "03/04/2025" as 2025-04-03. */
  otherwise?: number | string
  bound?: Bound
  unit?: string
  scope?: Scope
  asOf?: AsOf
  speaker?: Speaker
  attribution?: { source: Span[]; cue: Span[]; content: Span[] }
  /** Words that weaken it: "believed to", "reportedly". */
  hedge?: Span
  /** Of a date, how its words were resolved. */
  resolved?: DateResolution
  /** Of a name, the fullest form of the same bearer's name in the article ("Jang Se-yul" for "Jang"). Absent: the value itself. */
  bearer?: string
  /** Of a person's name, the title or role that stands with it, as written: "Rep.", "head of the group". */
  role?: Span
}

/** The normalised core of measures. Others are allowed: the head noun of what is counted, singular, in its language. */
export const MEASURES = [
  'killed',
  'injured',
  'missing',
  'rescued',
  'arrested',
  'detained',
  'displaced',
  'evacuated',
  'deployed',
  'captured',
  'aboard',
  'infected',
  'hospitalised',
  'shot',
  'age',
  'damage',
  'votes',
] as const // prettier-ignore
