import { z } from 'zod'
import type { Point } from '../domain/point.ts'
import { spanSchema } from './article-schema.ts'
import { asOfSchema, claimSchema } from './claim-schema.ts'

const POINT_KINDS = [
  'single',
  'agree',
  'older-figure',
  'scope',
  'speakers',
  'precision',
  'attribution-drift',
  'first-claim',
  'conflated-dates',
  'name-variant',
  'revised',
  'translation',
  'conflict',
] as const // prettier-ignore

export const pointSchema = z
  .object({
    id: z.string(),
    kind: z.enum(POINT_KINDS),
    certainty: z.enum(['shown', 'inferred']),
    about: z.string(),
    measure: z.string().optional(),
    because: z.string(),
    claims: z.array(claimSchema),
    reports: z.number().int(),
    speakers: z.number().int(),
    latest: z
      .object({
        value: z.union([z.number(), z.string()]),
        low: z.number().optional(),
        high: z.number().optional(),
        asOf: asOfSchema.nullable(),
        claimId: z.string(),
      })
      .nullable()
      .optional(),
    restsOn: z.array(z.string()).optional().describe('ids of the story’s speakers, followed to the root of each chain'),
    series: z
      .array(
        z.object({
          claimId: z.string(),
          articleId: z.string(),
          reportId: z.string().nullable(),
          value: z.number().optional().describe('absent where the words are vague'),
          low: z.number(),
          high: z.number(),
          bound: z.enum(['exact', 'about', 'at-least', 'at-most', 'vague']),
          asOf: asOfSchema.nullable(),
          speaker: z.string().optional().describe('id of a speaker of the story'),
        }),
      )
      .optional()
      .describe('counts of one thing in the order of the times that they count for'),
    diffs: z
      .array(
        z.object({
          one: spanSchema,
          other: spanSchema,
          runs: z.array(z.object({ in: z.enum(['both', 'one', 'other']), text: z.string() })),
        }),
      )
      .optional()
      .describe('where words of quotations differ, word by word'),
  })
  .meta({
    id: 'Point',
    description: 'Claims about one thing side by side, and how they relate.',
  }) satisfies z.ZodType<Point>
