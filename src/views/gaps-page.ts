import { z } from 'zod'
import type { GapsOfDay } from '../domain/coverage.ts'
import { coverageGapSchema } from './coverage-schema.ts'

const storyGapsSchema = z.object({
  id: z.string(),
  title: z.string(),
  gaps: z.array(coverageGapSchema),
})

/** What the page of a day's coverage gaps shows. */
export const gapsPageSchema = z.object({
  notice: z.string().nullable(),
  day: z.string().describe('ISO 8601, UTC'),
  days: z.array(z.string()).describe('days on which stories were told widely enough, the newest first; at most 40'),
  tested: z.number().int().describe('sides of stories that were tested'),
  stories: z.number().int().describe('stories that were tested'),
  comparable: z
    .number()
    .int()
    .nullable()
    .describe('stories of the 30 days up to it that tell what outlets usually carry; null where they are too few'),
  rate: z.number().describe('share of false ones among those shown, on average at most'),
  because: z.string().nullable().describe('why nothing was tested, where nothing was'),
  found: z.array(storyGapsSchema).describe('stories with gaps, the least likely first'),
})

export type GapsPage = z.infer<typeof gapsPageSchema>

/** The gaps of a day by story. */
export function gapsPage({ gaps, because, ...told }: GapsOfDay, notice: string | null): GapsPage {
  const byStory = new Map<string, GapsPage['found'][number]>()
  for (const gap of gaps) {
    const known = byStory.get(gap.storyId) ?? { id: gap.storyId, title: gap.title, gaps: [] }
    byStory.set(gap.storyId, { ...known, gaps: [...known.gaps, gap] })
  }
  const { day, days, tested, stories, comparable, rate } = told
  return {
    notice,
    day,
    days,
    tested,
    stories,
    comparable,
    rate,
    because: because ?? null,
    found: [...byStory.values()],
  }
}
