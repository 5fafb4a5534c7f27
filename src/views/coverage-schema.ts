import { z } from 'zod'
import type { BarPart, Basis, CoverageBar, CoverageGap, Spread, StoryCoverage } from '../domain/coverage.ts'
import type { Bucket, LensDimension, Rater } from '../domain/lens.ts'

const DIMENSIONS = ['country', 'language', 'kind', 'owner', 'reporting', 'state', 'lens'] as const
const LENS_DIMENSIONS = ['lean', 'reliability', 'state-control', 'axis'] as const satisfies readonly LensDimension[]
const KEYS = [
  'left',
  'centre',
  'right',
  'reliable',
  'mixed',
  'unreliable',
  'state-controlled',
  'independent',
  'one-side',
  'between',
  'other-side',
  'unrated',
  'not-applicable',
] as const satisfies readonly (Bucket | 'unrated' | 'not-applicable')[]
const DATE_SOURCES = ['json-ld', 'meta', 'time', 'url', 'dateline', 'text', 'feed', 'http', 'mail', 'given'] as const

const count = () => z.number().int().min(0)

const outletNameSchema = z.object({ id: z.string(), name: z.string(), country: z.string().optional() })

const raterSchema = z.object({
  id: z.string(),
  name: z.string(),
  homepage: z.string().optional(),
  method: z.enum(['panel', 'editorial', 'expert-survey', 'audience', 'community-consensus', 'model', 'user']),
  politicsOf: z.string().describe('country whose politics the ratings are made for; "international" by design'),
  licence: z.string(),
  redistributable: z.boolean(),
}) satisfies z.ZodType<Rater>

const lensSchema = z.object({
  id: z.string(),
  rater: raterSchema,
  dimension: z.enum(LENS_DIMENSIONS),
  importedAt: z.string(),
  ratedFrom: z.string().optional(),
  ratedTo: z.string().optional(),
  isPrivate: z.boolean().describe('shown at its own machine alone; never true in JSON'),
})

const partSchema = z.object({
  key: z
    .string()
    .describe('country, language, kind, owner id, way of reporting, bucket; "unknown", "unrated", "not-applicable"'),
  label: z.string().optional().describe('in words, where the key does not say it'),
  country: z.string().optional().describe('of the state, for outlets that are rated state-controlled'),
  count: count(),
  share: z.number().nullable().describe('0 to 1 of those that are rated or known; null where those are under five'),
  pool: z
    .object({ count: count(), share: z.number().nullable() })
    .nullable()
    .describe(
      'the same part among the outlets that were followed, its share of those that are rated or known; null where nothing is',
    ),
  isHatched: z.boolean().describe('unknown, unrated, not applicable: counted, and no side'),
  outlets: z.array(z.string()).describe('ids, at most 300'),
}) satisfies z.ZodType<BarPart>

const barSchema = z
  .object({
    dimension: z.enum(DIMENSIONS),
    unit: z.enum(['report', 'outlet']).describe('independent reports, or outlets that carry the story'),
    total: count().describe('the counts of all parts add up to it'),
    known: count().describe('how many of them are known, or rated'),
    parts: z.array(partSchema).describe('also sides of the pool that nobody told it from, with the count 0'),
    pool: z
      .object({ total: count(), known: count() })
      .nullable()
      .describe('outlets that were followed: the pools of all parts add up to its total; null where nothing is'),
    lens: lensSchema.optional(),
  })
  .meta({
    id: 'CoverageBar',
    description: 'How reports or outlets of a story spread over one dimension.',
  }) satisfies z.ZodType<CoverageBar>

const spreadSchema = z.object({
  first: z
    .array(
      z.object({
        outlet: outletNameSchema,
        articleId: z.string(),
        at: z.string(),
        from: z.enum(DATE_SOURCES).nullable().describe('where the time was found'),
      }),
    )
    .describe('the first outlets of which the time is known, oldest first, at most ten'),
  maybeEarlier: count().describe('reports with a day alone that may have been before the first with a time'),
  steps: z.array(z.object({ hours: z.number(), outlets: count() })).describe('outlets that had told it by then'),
  untimed: count().describe('articles of which only the day, or nothing, is known'),
}) satisfies z.ZodType<Spread>

const basisSchema = z.object({
  reports: count(),
  outlets: count(),
  countries: count().describe('countries of the outlets whose own reports these are'),
  withCountry: count().describe('reports of outlets of which the country is known'),
  namedSpeakers: count(),
  withAuthor: count().describe('reports with a named author'),
  raters: z
    .array(
      z.object({
        lens: lensSchema,
        counts: z.array(z.object({ key: z.enum(KEYS), count: count() })),
        labels: z.array(z.object({ label: z.string(), count: count() })).describe('by the rater’s own words'),
      }),
    )
    .describe('each rater for itself, counted by report; nothing is averaged'),
}) satisfies z.ZodType<Basis>

const sideShape = { side: z.string(), label: z.string().optional(), carried: count(), followed: count() }

/** A coverage gap, as pages and exports give it. */
export const coverageGapSchema = z
  .object({
    storyId: z.string(),
    title: z.string(),
    dimension: z.enum(DIMENSIONS),
    lensId: z.string().optional(),
    ...sideShape,
    others: z.array(z.object(sideShape)).describe('every other side, the largest first'),
    unit: z.enum(['owner-group', 'outlet']),
    p: z.number().describe('P(X ≤ carried), hypergeometric'),
    usual: z
      .number()
      .optional()
      .describe(
        'the same where outlets carry as they usually do, or differ as widely as they may where that is not known',
      ),
    comparable: z
      .number()
      .int()
      .optional()
      .describe('stories of the 30 days up to it that tell what outlets usually carry; absent where they are too few'),
    q: z
      .number()
      .describe(
        'The larger of both, adjusted over all that was tested that day (Benjamini–Hochberg for discrete tests)',
      ),
    outlets: z
      .object({ carried: z.array(outletNameSchema), others: z.array(outletNameSchema) })
      .optional()
      .describe('outlets of that side that were followed: those that carried it, and those that were not seen to'),
  })
  .meta({
    id: 'CoverageGap',
    description:
      'Followed outlets of one side that carried a story far less than the others did, more than chance explains.',
  }) satisfies z.ZodType<CoverageGap>

export const storyCoverageSchema = z
  .object({
    bars: z.array(barSchema).describe('of every dimension and lens one by report and one by outlet'),
    outlets: z.array(outletNameSchema).describe('the outlets that bars name by id'),
    spread: spreadSchema,
    pool: z
      .object({
        from: z.string(),
        to: z.string(),
        outlets: count().describe('followed, alive and reachable while the story was told'),
        carried: count(),
        missing: z.array(outletNameSchema).describe('followed, reachable, and not seen to tell it; at most 300'),
        unreachable: count(),
      })
      .nullable(),
    basis: basisSchema,
    gaps: z.array(coverageGapSchema),
    countedAt: z.string(),
  })
  .meta({
    id: 'StoryCoverage',
    description: 'Who told a story and who did not, counted when it was asked for.',
  }) satisfies z.ZodType<StoryCoverage>
