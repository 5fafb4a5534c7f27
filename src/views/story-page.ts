import { z } from 'zod'
import type { Article } from '../domain/article.ts'
import type { StoryCoverage } from '../domain/coverage.ts'
import type { PointKind } from '../domain/point.ts'
import type { StoryView, Writing } from '../domain/story.ts'
import { articleSchema } from './article-schema.ts'
import { storyCoverageSchema } from './coverage-schema.ts'
import { type DecisionRow, decisionRowSchema } from './decisions-page.ts'
import { excerpt } from './excerpt.ts'
import { storyViewSchema } from './story-schema.ts'
import { withUntoldNamed } from './untold-outlets.ts'

/** An article as others may see it: an excerpt in place of the text. */
export const articleCardSchema = articleSchema
  .omit({ text: true, captions: true, earlier: true, removed: true })
  .extend({ excerpt: z.string().describe('the beginning of the text') })

/** What the page of a story shows, and what its `.json` gives. */
export const storyPageSchema = storyViewSchema.extend({
  notice: z.string().nullable().describe('said on every page of an invented world'),
  articles: z.array(articleCardSchema),
  reports: z.array(
    storyViewSchema.shape.reports.element.extend({
      siglum: z.string().describe('the letter by which tables name the report'),
    }),
  ),
  decisions: z.array(decisionRowSchema).describe('what people decided that holds and concerns the story'),
  coverageNow: storyCoverageSchema
    .optional()
    .describe(
      'who told it and who did not, by what is known of outlets now; `coverage` counts articles as they were compared',
    ),
})

export type ArticleCard = z.infer<typeof articleCardSchema>
export type StoryPage = z.infer<typeof storyPageSchema>

/** The page of a story. Full texts stay private to the instance. */
export function storyPage(
  story: StoryView,
  options: {
    /** Characters of an article that are shown. */
    excerpt: number
    /** Nothing longer is shown of a text, wherever it stands. */
    excerptsOnly?: boolean
    notice?: string | null
    decisions?: readonly DecisionRow[]
    /** Who told it, counted now: its number of outlets is the one that is shown. */
    coverage?: StoryCoverage | undefined
  },
): StoryPage {
  return {
    ...story,
    longSummary: story.longSummary ?? [],
    ...(story.writing && { writing: options.excerptsOnly ? shortened(story.writing, options.excerpt) : story.writing }),
    ...(options.coverage && {
      coverageNow: withUntoldNamed(options.coverage, story.articles),
      counts: { ...story.counts, outlets: options.coverage.basis.outlets },
    }),
    notice: options.notice ?? null,
    decisions: [...(options.decisions ?? [])],
    articles: story.articles.map(article => articleCard(article, options.excerpt)),
    reports: story.reports.map((report, index) => ({ ...report, siglum: siglum(index) })),
  }
}

/** What was sent to a model holds texts of articles. */
function shortened(writing: Writing, limit: number): Writing {
  return { ...writing, sent: writing.sent.map(each => ({ ...each, content: excerpt(each.content, limit) })) }
}

/** A card of an article, with at most `limit` characters of its text. */
export function articleCard(article: Article, limit: number): ArticleCard {
  const { text, captions: _captions, earlier: _earlier, removed: _removed, ...rest } = article
  return { ...rest, excerpt: excerpt(text, limit) }
}

// Textual criticism names witnesses by letters: A … Z, then A2 …
function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`
}

/** Kinds in the order in which a page shows them: what differs first, what one report alone says last. */
export const KIND_ORDER: readonly { kind: PointKind; heading: string; meaning: string }[] = [
  {
    kind: 'conflict',
    heading: 'In conflict',
    meaning: 'Not all of these can be so, and nothing in the words explains the difference.',
  },
  { kind: 'speakers', heading: 'By speaker', meaning: 'Each value is given by another speaker.' },
  {
    kind: 'attribution-drift',
    heading: 'Attribution drifts',
    meaning: 'The same words or content, given to another speaker or with a hedge changed.',
  },
  {
    kind: 'older-figure',
    heading: 'Older and newer',
    meaning: 'Likely counts of different times: a state that can change did change.',
  },
  { kind: 'scope', heading: 'By scope', meaning: 'They do not count the same people, places or periods.' },
  {
    kind: 'first-claim',
    heading: 'Claims to be first',
    meaning: '“First”, “only”, “largest” claims that can be held against each other.',
  },
  {
    kind: 'conflated-dates',
    heading: 'Dates run together',
    meaning: 'The dates of event, statement and publication are merged.',
  },
  { kind: 'revised', heading: 'Revised', meaning: 'The same page said another thing before.' },
  { kind: 'translation', heading: 'In translation', meaning: 'The original beside it says another thing.' },
  { kind: 'precision', heading: 'By precision', meaning: 'Both can be true: one is vaguer than the other.' },
  { kind: 'name-variant', heading: 'Names in several forms', meaning: 'One bearer, written differently.' },
  { kind: 'agree', heading: 'In agreement', meaning: 'The same in at least two independent reports.' },
  { kind: 'single', heading: 'Stated by one report only', meaning: 'Nothing to compare it with.' },
] // prettier-ignore
