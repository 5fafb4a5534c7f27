import { z } from 'zod'
import type { StoryCard } from '../domain/story.ts'
import { storyViewSchema } from './story-schema.ts'
import { summarySentenceSchema } from './summary-schema.ts'

const storyCardSchema = z.object({
  id: z.string(),
  title: z.string(),
  counts: storyViewSchema.shape.counts.extend({
    outlets: z
      .number()
      .int()
      .describe('as its articles name them; the story itself counts them by what is known of outlets'),
  }),
  languages: z.array(z.string()),
  firstSeen: z.string().nullable().describe('earliest publication date among its articles'),
  lastSeen: z.string().nullable(),
  differences: z.number().int().describe('points that are neither agreement nor stated by one report only'),
  conflicts: z.number().int(),
  lead: summarySentenceSchema.nullable().describe('first sentence of the summary'),
}) satisfies z.ZodType<StoryCard>

/** What the first page shows. */
export const homePageSchema = z.object({
  notice: z.string().nullable(),
  world: z.string().nullable().describe('name of the example world'),
  articles: z.number().int(),
  outlets: z.number().int().describe('domains that published them, else names: one outlet may have several'),
  feeds: z.number().int().describe('feeds that are followed'),
  troubles: z.number().int().describe('pages and feeds that were refused or failed'),
  total: z.number().int().describe('stories in all'),
  page: z.number().int().describe('which page of the list this is, from 1'),
  pages: z.number().int(),
  stories: z.array(storyCardSchema),
})

export type HomePage = z.infer<typeof homePageSchema>
export type StoryItem = z.infer<typeof storyCardSchema>

/** Stories on one page of the list. */
export const STORIES_A_PAGE = 50

/** One page of the list of stories, largest first. */
export function homePage(
  { total, stories }: { total: number; stories: readonly StoryCard[] },
  about: Pick<HomePage, 'notice' | 'world' | 'articles' | 'outlets' | 'feeds' | 'troubles' | 'page'>,
): HomePage {
  return { ...about, total, pages: Math.max(1, Math.ceil(total / STORIES_A_PAGE)), stories: [...stories] }
}
