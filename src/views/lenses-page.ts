import { z } from 'zod'
import type { Lens } from '../domain/lens.ts'
import { foreignWords, webAddress } from './foreign-words.ts'

const lensRowSchema = z.object({
  id: z.string(),
  rater: z.string(),
  raterUrl: z.string().nullable(),
  method: z.enum(['panel', 'editorial', 'expert-survey', 'audience', 'community-consensus', 'model', 'user']),
  politicsOf: z.string().describe('country whose politics the ratings are made for, or “international”'),
  licence: z.string(),
  redistributable: z.boolean().describe('the licence lets the ratings be passed on'),
  dimension: z.enum(['lean', 'reliability', 'state-control', 'axis']),
  scale: z
    .array(z.object({ label: z.string(), side: z.string().nullable() }))
    .describe('the rater’s words, and where bars put each; null where in no part'),
  file: z.string(),
  importedAt: z.string(),
  ratedFrom: z.string().nullable(),
  ratedTo: z.string().nullable(),
  ratings: z.number().int(),
  rated: z.number().int().describe('of these outlets, those that it rates'),
  counted: z.number().int().describe('of those, outlets that bars count by it: applicable, and on a side'),
  isNewest: z.boolean().describe('the last import of this rater’s scale: what bars are drawn of'),
  isPrivate: z.boolean(),
})

/** What the page of lenses shows. */
export const lensesPageSchema = z.object({
  notice: z.string().nullable(),
  outlets: z.number().int().describe('outlets that are followed; where none is, those of which articles are stored'),
  scope: z.enum(['followed', 'stored']),
  lenses: z.array(lensRowSchema).describe('the newest first'),
})

export type LensesPage = z.infer<typeof lensesPageSchema>
export type LensRow = LensesPage['lenses'][number]

/** A lens with how many of the outlets at hand it rates. */
export interface ListedLens {
  lens: Lens
  rated: number
  counted: number
  isNewest: boolean
}

const LONGEST_LICENCE = 2_000

/** The lenses that there are, each with whose it is. */
export const lensesPage = (
  listed: readonly ListedLens[],
  about: Pick<LensesPage, 'outlets' | 'scope' | 'notice'>,
): LensesPage => ({ ...about, lenses: listed.map(rowOf) })

function rowOf({ lens, ...counted }: ListedLens): LensRow {
  const { id, rater, scale, file, importedAt, ratedFrom, ratedTo, rows, isPrivate } = lens
  return {
    id,
    rater: foreignWords(rater.name, 120),
    raterUrl: webAddress(rater.homepage),
    method: rater.method,
    politicsOf: rater.politicsOf,
    licence: foreignWords(rater.licence, LONGEST_LICENCE),
    redistributable: rater.redistributable,
    dimension: scale.dimension,
    scale: (scale.values ?? scale.range?.cuts ?? []).map(({ label, bucket }) => ({
      label: foreignWords(label, 200),
      side: bucket === null ? null : foreignWords(scale.sides?.[bucket] ?? bucket, 60),
    })),
    file: foreignWords(file, 120),
    importedAt,
    ratedFrom: ratedFrom ?? null,
    ratedTo: ratedTo ?? null,
    ratings: rows,
    isPrivate,
    ...counted,
  }
}
