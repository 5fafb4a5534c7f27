import { z } from 'zod'
import type { Work } from '../store/cellar.ts'

/** What the work page shows: what was looked at and gave nothing, and what failed. */
export const workPageSchema = z.object({
  notice: z.string().nullable(),
  troubles: z.array(
    z.object({
      stage: z.string(),
      subject: z.string(),
      state: z.enum(['refused', 'failed', 'due', 'done']),
      because: z.string(),
      attempts: z.number().int(),
      nextTry: z.string().nullable(),
    }),
  ),
})

export type WorkPage = z.infer<typeof workPageSchema>

/** The work page. */
export function workPage(troubles: readonly Work[], notice: string | null): WorkPage {
  return {
    notice,
    troubles: troubles.map(({ stage, subject, state, because, attempts, nextTry }) => ({
      stage,
      subject,
      state,
      because,
      attempts,
      nextTry,
    })),
  }
}
