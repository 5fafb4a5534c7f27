import { z } from 'zod'
import type { DropReason, StorySummary, SummaryForms, ToldInLanguage } from '../domain/story.ts'
import { spanSchema } from './article-schema.ts'

export const summarySentenceSchema = z.object({
  text: z.string(),
  from: z.enum(['extract', 'template', 'model']),
  cites: z.tuple([spanSchema], spanSchema).readonly().describe('never empty'),
  language: z.string().optional().describe('BCP 47 primary subtag, where it is not the language of its form'),
})

const DROP_REASONS = [
  'uncited',
  'unknown-citation',
  'unsupported',
  'figure',
  'name',
  'date',
  'speaker',
  'quote',
  'instruction',
  'negation',
  'malformed',
] as const satisfies readonly DropReason[]

const writingSchema = z
  .object({
    model: z.string(),
    endpoint: z.string().describe('scheme and host'),
    sent: z
      .array(z.object({ role: z.enum(['system', 'user']), content: z.string() }))
      .describe('all that was sent, as it was sent'),
    isShown: z.boolean().describe('false where the extractive form stands'),
    because: z.string(),
    dropped: z
      .array(z.object({ text: z.string(), check: z.enum(DROP_REASONS), because: z.string() }))
      .describe('sentences that failed a check and are not shown'),
  })
  .meta({ id: 'Writing', description: 'What was asked of a model, and what became of its answer.' })

const formsSchema = z.object({
  summary: z.array(summarySentenceSchema).describe('the short form: at most six sentences'),
  longSummary: z.array(summarySentenceSchema).describe('the long form: at most sixteen'),
}) satisfies z.ZodType<SummaryForms>

const toldInLanguageSchema = formsSchema
  .extend({ title: spanSchema.optional().describe('the clearest headline of a report in this language') })
  .meta({
    id: 'ToldInLanguage',
    description: 'A story for readers of another language.',
  }) satisfies z.ZodType<ToldInLanguage>

export const summarySchema = formsSchema.extend({
  language: z.string().optional().describe('BCP 47 primary subtag of the two forms'),
  inLanguages: z
    .record(z.string(), toldInLanguageSchema)
    .optional()
    .describe('the story for readers of other languages, by primary subtag'),
  writing: writingSchema.optional().describe('only where a model was asked'),
  written: z.array(summarySentenceSchema).optional().describe('the model’s sentences that passed every check'),
}) satisfies z.ZodType<StorySummary>
