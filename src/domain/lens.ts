/** What a scale is about. An axis is of a country's own politics: its scale names both sides. */
export type LensDimension = 'lean' | 'reliability' | 'state-control' | 'axis'

/** Where a value of a scale is put in a bar. A rating that is in none of them is shown and counted as unrated. */
export type Bucket =
  | 'left'
  | 'centre'
  | 'right'
  | 'reliable'
  | 'mixed'
  | 'unreliable'
  | 'state-controlled'
  | 'independent'
  | 'one-side'
  | 'between'
  | 'other-side'

export const BUCKETS: Readonly<Record<LensDimension, readonly Bucket[]>> = {
  lean: ['left', 'centre', 'right'],
  reliability: ['reliable', 'mixed', 'unreliable'],
  'state-control': ['state-controlled', 'independent'],
  axis: ['one-side', 'between', 'other-side'],
}

/** Who rates, and on whose politics. */
export interface Rater {
  id: string
  name: string
  homepage?: string
  method: 'panel' | 'editorial' | 'expert-survey' | 'audience' | 'community-consensus' | 'model' | 'user'
  /** ISO 3166-1 alpha-2 of the country whose politics the ratings are made for; `international` by design. */
  politicsOf: string
  /** Text or name of the licence under which the operator has the ratings: shown and accepted at import. */
  licence: string
  redistributable: boolean
}

/** A rater's own scale: named values, or a range that is cut. */
export interface Scale {
  id: string
  dimension: LensDimension
  /** Raw values in the order in which the rater has them; compared without case. */
  values?: { raw: string; label: string; bucket: Bucket | null }[]
  /** Numbers; a value belongs to the first cut that it is below. */
  range?: { min: number; max: number; cuts: { below: number; label: string; bucket: Bucket | null }[] }
  /** The rater's words for buckets: "government", "opposition" for the sides of an axis. */
  sides?: Partial<Record<Bucket, string>>
}

/** What a bucket is called on this scale. */
export const sideName = ({ sides }: Scale, bucket: Bucket): string => sides?.[bucket] ?? bucket

/** One import of one rater's ratings: what a reader chooses as a lens. */
export interface Lens {
  /** Of the import; without spaces. */
  id: string
  rater: Rater
  scale: Scale
  file: string
  /** SHA-256 of the file, hex. */
  hash: string
  /** ISO 8601. */
  importedAt: string
  /** Earliest and latest day of the ratings, where they say; ISO 8601 at its own precision. */
  ratedFrom?: string
  ratedTo?: string
  rows: number
  /** Kept out of exports and of what other machines may ask for. */
  isPrivate: boolean
}

/** One rating as it was imported; kept as it was given, for ever. */
export interface Rating {
  lensId: string
  /** `host` or `host/path`, without `www.`. */
  host: string
  /** The rater's own word or number. */
  rawValue: string
  /** What the row calls what it rates, where rows of one outlet are told apart by it. */
  title?: string
  ratedOn?: string
  url?: string
  /** Of what it holds, where not of the whole outlet: a topic, an era, a desk. */
  scope?: string
  note?: string
  /** Line of the file, from 1. */
  line: number
}

/**
 * A rating as a lens shows it now. Of several ratings of one outlet the first is the one that bars count, by its bucket;
 * the others are shown beside it.
 */
export interface RatedAs {
  lens: Lens
  rating: Rating
  /** The scale's word for the raw value. */
  label: string
  bucket: Bucket | null
  /** Why the first is in no bucket though the scale has one for its value: rows of equal standing differ, or it is of a part. */
  because?: string
}
