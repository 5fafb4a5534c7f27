// What lenses say of an outlet, each for itself: nothing is averaged.
import { z } from 'zod'
import type { Lens, RatedAs } from '../domain/lens.ts'
import { foreignWords, webAddress } from './foreign-words.ts'

const ratingSchema = z.object({
  label: z.string().describe('the rater’s own word, as its scale has it'),
  rawValue: z.string(),
  bucket: z.string().nullable().describe('where bars put it; null where they count it as unrated'),
  host: z.string(),
  scope: z.string().nullable().describe('of what it holds, where not of the whole outlet'),
  ratedOn: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  because: z.string().nullable().describe('why bars put it nowhere though the scale has a place for its value'),
})

const DIMENSIONS = z.enum(['lean', 'reliability', 'state-control', 'axis'])

export const lensRatingsSchema = z.object({
  lens: z.string(),
  rater: z.string(),
  raterUrl: z.string().nullable(),
  method: z.string(),
  politicsOf: z.string().describe('country whose politics the ratings are made for, or “international”'),
  licence: z.string(),
  dimension: DIMENSIONS,
  importedAt: z.string(),
  ratedFrom: z.string().nullable(),
  ratedTo: z.string().nullable(),
  isPrivate: z.boolean(),
  ratings: z.array(ratingSchema).describe('none where the lens does not rate the outlet'),
  more: z.number().int(),
  notApplicable: z.string().nullable().describe('why bars do not count it; null where they do'),
})

export type LensRatings = z.infer<typeof lensRatingsSchema>

/** What one lens says of the outlet. */
export interface Rated {
  lens: Lens
  rated: readonly RatedAs[]
  /** Why the rating is not applicable in bars. */
  notApplicable?: string | undefined
}

const MOST_RATINGS = 20

/** The ratings of an outlet by lens, those that rate it first. */
export function lensRatings(all: readonly Rated[]): LensRatings[] {
  return [...all.filter(({ rated }) => rated.length > 0), ...all.filter(({ rated }) => rated.length === 0)].map(ofLens)
}

function ofLens({ lens, rated, notApplicable }: Rated): LensRatings {
  const { rater, scale } = lens
  return {
    lens: lens.id,
    rater: foreignWords(rater.name, 120),
    raterUrl: webAddress(rater.homepage),
    method: rater.method,
    politicsOf: foreignWords(rater.politicsOf, 40),
    licence: foreignWords(rater.licence),
    dimension: scale.dimension,
    importedAt: lens.importedAt,
    ratedFrom: lens.ratedFrom ?? null,
    ratedTo: lens.ratedTo ?? null,
    isPrivate: lens.isPrivate,
    ratings: rated.slice(0, MOST_RATINGS).map(ratingView),
    more: Math.max(0, rated.length - MOST_RATINGS),
    notApplicable: rated.length === 0 ? null : (notApplicable ?? null),
  }
}

function ratingView({ rating, label, bucket, because }: RatedAs): LensRatings['ratings'][number] {
  const { rawValue, host, scope, ratedOn, url, note } = rating
  const words = (text: string | undefined) => (text === undefined ? null : foreignWords(text))
  return {
    label: foreignWords(label, 120),
    rawValue: foreignWords(rawValue, 120),
    bucket,
    host: foreignWords(host),
    scope: words(scope),
    ratedOn: ratedOn ?? null,
    url: webAddress(url),
    note: words(note),
    because: words(because),
  }
}
