import { z } from 'zod'
import type { Branch, Evidence, Report, Trace } from '../domain/report.ts'
import type { Placement, StoryView } from '../domain/story.ts'
import { articleInputSchema, articleSchema, originSchema, ROLES, spanSchema } from './article-schema.ts'
import { pointSchema } from './point-schema.ts'
import { nameSchema, speakerOfStorySchema } from './story-names-schema.ts'
import { summarySchema, summarySentenceSchema } from './summary-schema.ts'

const EVIDENCE_KINDS = [
  'page',
  'text',
  'credit',
  'translated',
  'in-step',
  'share',
  'form',
  'house',
  'citation',
] as const

const evidenceSchema = z
  .object({
    kind: z.enum(EVIDENCE_KINDS),
    text: z.string().describe('what was found'),
    weight: z.number().int().describe('5 for what the page states of itself, down to 1'),
    quote: z.string().optional().describe('the article’s words that show it'),
  })
  .meta({
    id: 'Evidence',
    description: 'One ground on which trace decides whose words an article carries.',
  }) satisfies z.ZodType<Evidence>

export const traceSchema = z
  .object({
    id: z.string(),
    role: z.enum(ROLES),
    reportId: z.string().nullable().describe('null for digest and press-release, and for nothing else'),
    basedOn: z.string().optional().describe('reportId of the report that this rewrite is based on'),
    origin: originSchema.optional(),
    from: z
      .string()
      .optional()
      .describe('article id of the text that this one was most likely made from; absent where it was never seen'),
    via: originSchema.optional().describe('who carried the words to this outlet, where it credits two ("BSS/AFP")'),
    because: z.string(),
    evidence: z.array(evidenceSchema).optional().describe('in falling weight'),
  })
  .describe('Whose report an article is.') satisfies z.ZodType<Trace>

const nearStorySchema = z.object({
  storyId: z.string(),
  nearness: z.number().describe('0 to 1: how likely both are about one event'),
  needed: z.number().describe('how near it would have to be; more than 1 where nothing could have joined them'),
  likeness: z.number().describe('0 to 1: how alike both are in words, names and headlines, whenever they happened'),
  shared: z.array(z.string()).describe('roots of words, names and numbers that both have, the weightiest first'),
  against: z.array(z.string()).describe('what speaks against one event'),
})

export const placementSchema = z
  .object({
    id: z.string(),
    storyId: z.string(),
    because: z.string(),
    near: z
      .array(nearStorySchema)
      .optional()
      .describe('the nearest earlier stories, its own among them; absent for a copy, which goes with its report'),
    by: z.literal('person').optional().describe('where a person put it there'),
  })
  .describe('Which story an article belongs to.') satisfies z.ZodType<Placement>

export const mergeSchema = z.object({ merge: z.array(z.string()), into: z.string(), because: z.string() })
export const splitSchema = z.object({
  split: z.string(),
  into: z.record(z.string(), z.array(z.string())),
  because: z.string(),
})

const branchSchema = z
  .object({
    articleId: z.string(),
    from: z
      .string()
      .nullable()
      .describe('article id that it hangs below; null for the lead and for what came from an origin that was not seen'),
    role: z.enum(ROLES),
    via: originSchema.optional(),
    because: z.string(),
    evidence: z.array(evidenceSchema).optional(),
  })
  .meta({ id: 'Branch', description: 'An article in the tree of a report.' }) satisfies z.ZodType<Branch>

const reportSchema = z
  .object({
    id: z.string(),
    lead: z.string().describe('article id'),
    origin: originSchema.optional(),
    basedOn: z.string().optional().describe('a report id'),
    carriers: z.array(z.string()).describe('article ids, without the lead'),
    tree: z
      .array(branchSchema)
      .optional()
      .describe('the lead and all carriers, each after the one that it hangs below'),
    because: z.string(),
  })
  .meta({ id: 'Report', description: 'One independent piece of reporting.' }) satisfies z.ZodType<Report>

const countSchema = z.record(z.string(), z.number().int())

export const storyViewSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    counts: z.object({
      articles: z.number().int(),
      outlets: z.number().int(),
      reports: z.number().int(),
      speakers: z.number().int(),
    }),
    articles: z.array(articleSchema),
    reports: z.array(reportSchema),
    points: z.array(pointSchema),
    timeline: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        what: z.enum(['event', 'statement', 'publication', 'revision']),
        text: z.string(),
        cites: z.array(spanSchema),
      }),
    ),
    coverage: z.object({ byLanguage: countSchema, byCountry: countSchema, byKind: countSchema }),
    speakers: z.array(speakerOfStorySchema).optional().describe('whom the points that are shown rest on'),
    names: z.array(nameSchema).optional().describe('bearers of names that are written in more than one form'),
    ...summarySchema.shape,
    related: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          because: z.string(),
          likeness: z.number().describe('0 to 1, in words, names and headlines'),
        }),
      )
      .optional()
      .describe('other stories that are alike and not part of this one, at most six'),
  })
  .describe('One event as its reports tell it.') satisfies z.ZodType<StoryView>

export const comparedStorySchema = storyViewSchema
  .extend({
    summary: z.array(summarySentenceSchema).optional(),
    longSummary: z.array(summarySentenceSchema).optional(),
  })
  .describe('A StoryView; its summary may be missing.')

export const storyInputSchema = z
  .object({ id: z.string(), articles: z.array(articleInputSchema).min(1, 'a story needs at least one article') })
  .describe('Exactly one story: nothing is clustered.')
