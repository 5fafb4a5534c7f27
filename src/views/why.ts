import { z } from 'zod'
import { decisionRowSchema } from './decisions-page.ts'

/** What one stage decided about a subject, and why. */
export const decisionSchema = z.object({
  stage: z.string(),
  state: z.enum(['due', 'done', 'refused', 'failed']),
  because: z.string(),
  version: z.number().int(),
  nextTry: z.string().nullable().describe('ISO 8601: when a failure is tried again'),
})

export type Decision = z.infer<typeof decisionSchema>

/** A story that was near to an article when it arrived. */
const nearSchema = z.object({
  storyId: z.string(),
  title: z.string().nullable().describe('null where no such story is told now'),
  isItsOwn: z.boolean().describe('true for the story that the article is part of'),
  nearness: z.number().describe('0 to 1: how likely both are about one event'),
  needed: z.number().describe('how near it would have to be; more than 1 where nothing could have joined them'),
  likeness: z.number().describe('0 to 1: how alike both are in words, names and headlines, whenever they happened'),
  shared: z.array(z.string()).describe('words, names and numbers that both have, the weightiest first'),
  against: z.array(z.string()).describe('what speaks against one event'),
})

export type Near = z.infer<typeof nearSchema>

/** Why an article is where it is. */
export const explanationSchema = z.object({
  id: z.string(),
  title: z.string(),
  storyId: z.string(),
  storyTitle: z.string().nullable(),
  because: z.string(),
  byPerson: z.boolean().describe('true where a person put it there'),
  near: z.array(nearSchema),
  report: z.object({
    id: z.string().nullable(),
    role: z.string(),
    because: z.string(),
    evidence: z.array(z.object({ text: z.string(), quote: z.string().optional() })),
  }),
  decisions: z.array(decisionRowSchema).describe('what people decided about it, the last first'),
})

export type Explanation = z.infer<typeof explanationSchema>

/** What `stemma why` tells of a subject. */
export const whySchema = z.object({
  stages: z.array(decisionSchema),
  article: explanationSchema.nullable().describe('null where the subject gave no article that was placed'),
})

export type Why = z.infer<typeof whySchema>
