import { z } from 'zod'
import type { Article } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { StoryView } from '../domain/story.ts'
import { citedSpans } from './cited-spans.ts'
import { articleCardSchema, articleCard } from './story-page.ts'
import { claimSchema } from './claim-schema.ts'
import { type MarkedParagraph, markedText } from './marked-text.ts'
import { revisionSchema, revisionViews, shortenedOf, shortenedSchema } from './revisions-view.ts'
import { type Decision, decisionSchema, type Explanation, explanationSchema } from './why.ts'

const pieceSchema = z.object({
  start: z.number().int(),
  text: z.string(),
  marked: z.boolean(),
  anchors: z.array(z.string()),
})
const paragraphSchema = z.object({ cited: z.boolean(), pieces: z.array(pieceSchema) })

/** What the page of an article shows. */
export const articlePageSchema = z.object({
  notice: z.string().nullable(),
  article: articleCardSchema,
  storyId: z.string().nullable(),
  storyTitle: z.string().nullable(),
  headline: z.array(pieceSchema),
  paragraphs: z.array(paragraphSchema).describe('the text with spans marked; on a public instance only what is cited'),
  revisions: z.array(revisionSchema).describe('what changed from one revision to the next, the newest first'),
  shortened: shortenedSchema.describe('a reading at which the page gave only a small part of its text'),
  claims: z.array(claimSchema),
  why: z.array(decisionSchema),
  explanation: explanationSchema.nullable().describe('why it is part of its story; null where it has none'),
})

export type ArticlePage = z.infer<typeof articlePageSchema>

export interface ArticleFacts {
  article: Article
  claims: readonly Claim[]
  why: readonly Decision[]
  explanation?: Explanation | undefined
  story: StoryView | undefined
}

/** The page of an article. With `excerptsOnly` it shows the paragraphs that are cited and nothing else of the text. */
export function articlePage(
  { article, claims, why, explanation, story }: ArticleFacts,
  options: { excerpt: number; excerptsOnly: boolean; notice?: string | null },
): ArticlePage {
  const spans = [...claims.map(claim => claim.span), ...(story ? citedSpans(story, article.id) : [])]
  const newest = spans.filter(({ revision }) => revision === undefined || revision === (article.revision ?? 1))
  const marked = markedText(
    article.text,
    newest.filter(span => span.in !== 'title'),
  )
  const shown = (paragraph: MarkedParagraph) => !options.excerptsOnly || paragraph.cited
  return {
    notice: options.notice ?? null,
    article: articleCard(article, options.excerpt),
    storyId: story?.id ?? null,
    storyTitle: story?.title ?? null,
    headline: markedText(
      article.title,
      newest.filter(span => span.in === 'title'),
    ).flatMap(({ pieces }) => pieces),
    paragraphs: marked.filter(shown),
    revisions: revisionViews(article, { ...options, cited: spans }),
    shortened: shortenedOf(article),
    claims: [...claims],
    why: [...why],
    explanation: explanation ?? null,
  }
}
