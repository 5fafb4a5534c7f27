import { z } from 'zod'

/** What one stage decided about a subject, and why. */
export const decisionSchema = z.object({
  stage: z.string(),
  state: z.enum(['due', 'done', 'refused', 'failed']),
  because: z.string(),
  version: z.number().int(),
  nextTry: z.string().nullable().describe('ISO 8601: when a failure is tried again'),
})

export type Decision = z.infer<typeof decisionSchema>
