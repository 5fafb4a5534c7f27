import { z } from 'zod'
import type { StoryView } from '../domain/story.ts'
import { storyViewSchema, summarySentenceSchema } from './story-schema.ts'

const storyItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  counts: storyViewSchema.shape.counts,
  languages: z.array(z.string()),
  firstSeen: z.string().nullable().describe('earliest publication date among its articles'),
  lastSeen: z.string().nullable(),
  differences: z.number().int().describe('points that are neither agreement nor stated by one report only'),
  conflicts: z.number().int(),
  lead: summarySentenceSchema.nullable().describe('first sentence of the summary'),
})

/** What the first page shows. */
export const homePageSchema = z.object({
  notice: z.string().nullable(),
  world: z.string().nullable().describe('name of the example world'),
  articles: z.number().int(),
  outlets: z.number().int(),
  troubles: z.number().int().describe('pages and feeds that were refused or failed'),
  stories: z.array(storyItemSchema),
})

export type HomePage = z.infer<typeof homePageSchema>
export type StoryItem = z.infer<typeof storyItemSchema>

/** The first page: every story, largest first. */
export function homePage(
  stories: readonly StoryView[],
  about: { notice: string | null; world: string | null; troubles: number },
): HomePage {
  const articles = stories.flatMap(story => story.articles)
  const outlets = new Set(articles.map(article => article.outlet?.name).filter(name => name !== undefined))
  return { ...about, articles: articles.length, outlets: outlets.size, stories: stories.map(storyItem) }
}

function storyItem(story: StoryView): StoryItem {
  const dates = story.articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const differences = story.points.filter(({ kind }) => kind !== 'agree' && kind !== 'single')
  return {
    id: story.id,
    title: story.title,
    counts: story.counts,
    languages: Object.keys(story.coverage.byLanguage),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    differences: differences.length,
    conflicts: differences.filter(({ kind }) => kind === 'conflict').length,
    lead: story.summary[0] ?? null,
  }
}
