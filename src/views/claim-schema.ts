import { z } from 'zod'
import type { Claim } from '../domain/claim.ts'
import { spanSchema } from './article-schema.ts'

const valueSchema = z.union([z.number(), z.string()])

const speakerSchema = z.object({
  name: z.string(),
  spans: z.array(spanSchema),
  through: z.array(z.string()).optional().describe('who passed it on, nearest first'),
})

const scopeSchema = z
  .object({
    of: z.string().optional().describe('the group counted, as written'),
    where: z.string().optional(),
    since: z.string().optional().describe('ISO 8601: the count begins here'),
    during: z.string().optional().describe('ISO 8601: the period the count is confined to'),
    extent: z.enum(['whole', 'part']).optional().describe('absent means the whole event'),
    aside: z.literal(true).optional().describe('counts another event than the article’s own'),
    includes: z.string().optional(),
    excludes: z.string().optional(),
    spans: z.array(spanSchema).optional(),
  })
  .meta({ id: 'Scope', description: 'What a figure counts in and leaves out.' })

export const asOfSchema = z.object({
  from: z.string(),
  to: z.string(),
  how: z.enum(['stated', 'publication']),
})

export const claimSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['figure', 'quote', 'statement', 'date', 'place', 'name', 'first']),
    span: spanSchema,
    measure: z.string().optional().describe('what is counted or dated: killed, injured, missing, deployed, …'),
    value: valueSchema
      .optional()
      .describe(
        'a number for figures; ISO 8601 for dates, of a clock time without a day the hour alone (T21:55), with a Z where Greenwich time is named; without a year where nothing tells it (--10-28), a weekday alone as -W-3; the name as written. A vague word has none',
      ),
    low: valueSchema.optional(),
    high: valueSchema.optional(),
    otherwise: valueSchema.optional().describe('another reading of the same words, where both are possible'),
    bound: z.enum(['exact', 'about', 'at-least', 'at-most', 'vague']).optional(),
    unit: z.string().optional(),
    scope: scopeSchema.optional(),
    asOf: asOfSchema.optional(),
    speaker: speakerSchema.optional(),
    attribution: z
      .object({ source: z.array(spanSchema), cue: z.array(spanSchema), content: z.array(spanSchema) })
      .optional(),
    hedge: spanSchema.optional(),
    resolved: z
      .object({ how: z.enum(['absolute', 'partial', 'relative']), from: spanSchema.optional() })
      .optional()
      .describe(
        'of a date: the words are enough, a part was inferred from the day of writing, or it was counted from a day',
      ),
    bearer: z.string().optional().describe("the fullest form of the bearer's name in the article"),
    role: spanSchema.optional().describe('title or role that stands with a name'),
  })
  .meta({ id: 'Claim', description: 'What an article asserts.' }) satisfies z.ZodType<Claim>
