import type { DateSource } from './article.ts'
import type { Bucket, Lens, LensDimension } from './lens.ts'

/** By what the outlets of a story are told apart. */
export type CoverageDimension = 'country' | 'language' | 'kind' | 'owner' | 'reporting' | 'state' | 'lens'

/**
 * Part of a bar: all parts add up to the total of the bar, and what they have in the pool to that of the pool. A side of
 * the pool from which nobody told the story is a part with the count 0.
 */
export interface BarPart {
  /** Country or language code, kind, owner id, bucket …; `unknown`, `unrated` and `not-applicable` are parts like any other. */
  key: string
  /** In words, where the key does not say it: an owner's name, a rater's label. */
  label?: string
  /** ISO 3166-1 alpha-2 of the state, for outlets that are rated state-controlled. */
  country?: string
  count: number
  /** 0 to 1 of those that are rated or known; null where too few are to tell shares. */
  share: number | null
  /** The same side in the pool that was followed, as a share of those of it that are rated or known; null where there is no pool. */
  pool: { count: number; share: number | null } | null
  /** Unknown, unrated, not applicable: shown, and no side. */
  isHatched: boolean
  /** Ids of the outlets in it, at most some hundred. */
  outlets: string[]
}

/** How a story's reports, or the outlets that carry it, spread over one dimension. */
export interface CoverageBar {
  dimension: CoverageDimension
  unit: 'report' | 'outlet'
  total: number
  /** How many are known, or rated. */
  known: number
  parts: BarPart[]
  /** Outlets of the pool, and how many of them are known, or rated; null where there is no pool. */
  pool: { total: number; known: number } | null
  /** The lens, for bars of ratings. */
  lens?: BarLens
}

/** A lens as a bar names it. */
export type BarLens = Pick<Lens, 'id' | 'rater' | 'importedAt' | 'ratedFrom' | 'ratedTo' | 'isPrivate'> & {
  dimension: LensDimension
}

/** An outlet as bars and tables name it. */
export interface OutletName {
  id: string
  name: string
  country?: string
}

/** How a story went round. */
export interface Spread {
  /** The first outlets of which the time is known at which they reported it, oldest first; at most ten. */
  first: { outlet: OutletName; articleId: string; at: string; from: DateSource | null }[]
  /** Reports of which only the day is known, and that may have been before the first with a time. */
  maybeEarlier: number
  /** Outlets that had told it, by hours since the first of them with a time. */
  steps: { hours: number; outlets: number }[]
  /** Articles of which only the day, or nothing, is known. */
  untimed: number
}

/** Outlets that were followed, alive and reachable while the story was told. */
export interface PoolShare {
  /** ISO 8601. */
  from: string
  to: string
  outlets: number
  carried: number
  /** Followed, reachable, and not seen to tell it; at most some hundred. */
  missing: OutletName[]
  /** Followed, and not reachable or not alive at the time. */
  unreachable: number
}

/** On how much a story rests: counts, and no score. */
export interface Basis {
  reports: number
  outlets: number
  /** Countries of the outlets whose own reports these are; and of how many that is known. */
  countries: number
  withCountry: number
  /** Speakers that are named. */
  namedSpeakers: number
  /** Reports with a named author. */
  withAuthor: number
  /** By lens: reports in each bucket, and those that it does not rate or does not apply to. */
  raters: {
    lens: BarLens
    counts: { key: Bucket | 'unrated' | 'not-applicable'; count: number }[]
    /** Those that are rated, by the rater's own words. */
    labels: { label: string; count: number }[]
  }[]
}

/** Who told a story and who did not, counted when it is asked for. */
export interface StoryCoverage {
  /** Of every dimension one bar by report and one by outlet. */
  bars: CoverageBar[]
  /** The outlets that bars name by id. */
  outlets: OutletName[]
  spread: Spread
  /** Null where nothing is followed. */
  pool: PoolShare | null
  basis: Basis
  gaps: CoverageGap[]
  /** ISO 8601: when this was counted. */
  countedAt: string
}

/** A side of followed outlets that carried a story far less than the others did, more than chance explains. */
export interface CoverageGap {
  storyId: string
  title: string
  dimension: CoverageDimension
  /** Lens id, for gaps by rating. */
  lensId?: string
  /** The side: a key as in bars. */
  side: string
  label?: string
  /** Units of that side that carried it, and that were followed. */
  carried: number
  followed: number
  /** Every other side, the largest first. */
  others: { side: string; label?: string; carried: number; followed: number }[]
  /** Owner groups where owners are known, else outlets. */
  unit: 'owner-group' | 'outlet'
  /** P(X ≤ carried), hypergeometric. */
  p: number
  /** The same where outlets carry as they usually do, or differ as widely as sides may where that is not known yet. */
  usual?: number
  /** Stories of the 30 days up to the day from which it is known what outlets usually carry; absent where they are too few. */
  comparable?: number
  /** The larger of both, adjusted over all that was tested that day (Benjamini–Hochberg for discrete tests). */
  q: number
  /** Outlets of that side that were followed: those that carried it, and those that were not seen to. */
  outlets?: { carried: OutletName[]; others: OutletName[] }
  /** ISO 8601 day on which it was tested, where the gap stands by itself. */
  day?: string
}

/** All that was tested on one day. */
export interface GapsOfDay {
  /** ISO 8601 day, UTC. */
  day: string
  /** Days that have something, the newest first; at most some dozens. */
  days: string[]
  tested: number
  stories: number
  /** Stories of the 30 days up to the day from which it is known what outlets usually carry; null where they are too few. */
  comparable: number | null
  /** Share of false ones among those shown that the procedure allows: 0.1. */
  rate: number
  gaps: CoverageGap[]
  /** Why nothing was tested, where nothing was. */
  because?: string
}
