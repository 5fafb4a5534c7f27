import { z } from 'zod'
import { type Article, type ArticleInput, PUBLISHER_FIELDS, PUBLISHER_PLACES } from '../domain/article.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Span } from '../domain/span.ts'

// Absent and null are the same thing in what comes in.
const optional = <T extends z.ZodType>(type: T) => type.nullish()

export const spanSchema = z
  .object({
    articleId: z.string(),
    start: z.number().int().nonnegative().describe('UTF-16 code units, first one of the span'),
    end: z.number().int().nonnegative().describe('UTF-16 code units, first one after the span'),
    text: z.string().describe('exactly that slice of the article’s text (or title)'),
    in: z.enum(['text', 'title']).optional().describe('absent means `text`'),
    revision: z.number().int().positive().optional().describe('absent means the newest'),
  })
  .meta({ id: 'Span', description: 'A half-open stretch of one article’s words.' }) satisfies z.ZodType<Span>

export const ROLES = [
  'original',
  'copy',
  'edited-copy',
  'translation',
  'rewrite',
  'digest',
  'press-release',
  'unknown',
] as const

const DATE_SOURCES = ['json-ld', 'meta', 'time', 'url', 'dateline', 'text', 'feed', 'http', 'mail', 'given'] as const

const CONFIDENCES = ['high', 'medium', 'low'] as const

const removedSchema = z.object({ step: z.string(), reason: z.string(), text: z.string() })

const outletSchema = z.object({ name: z.string(), id: z.string().optional() })

export const originSchema = z
  .object({
    name: z.string(),
    agencyId: z.string().optional(),
    articleId: z.string().optional(),
    seen: z.boolean().describe('false where that text itself never reached us'),
  })
  .meta({ id: 'Origin', description: 'Whose report an article carries.' })

const noteSchema = z.object({
  kind: z.enum([
    'translated',
    'ai-assisted',
    'correction',
    'credit',
    'author-email',
    'canonical',
    'based-on',
    'source',
  ]),
  text: z.string(),
})

const earlierSchema = z.object({
  revision: z.number().int(),
  title: z.string(),
  text: z.string(),
  fetchedAt: z.string().optional().describe('ISO 8601: the last fetch at which the page said so'),
  replacedAt: z.string().optional().describe('ISO 8601: the first fetch at which it said another thing'),
})

const publisherFactSchema = z
  .object({
    field: z.enum(PUBLISHER_FIELDS),
    value: z.string().max(500),
    lang: z.string().max(40).optional(),
    from: z.enum(PUBLISHER_PLACES),
  })
  .meta({ id: 'PublisherFact', description: 'One thing that a page says of who publishes it.' })

export const articleSchema = z
  .object({
    id: z.string(),
    url: z.string().optional(),
    outlet: outletSchema.optional(),
    title: z.string(),
    byline: z.array(z.string()),
    language: z.string().describe('BCP 47; `und` where unknown'),
    text: z.string(),
    publishedAt: z.string().nullable().describe('the day alone where only the day is known'),
    publishedAtFrom: z.enum(DATE_SOURCES).nullable(),
    notBefore: z.string().optional(),
    notAfter: z.string().optional(),
    publishedAtConfidence: z.enum(CONFIDENCES).optional().describe('high: witnesses of two kinds name the same day'),
    modifiedAt: z.string().optional(),
    modifiedAtFrom: z.enum(DATE_SOURCES).optional(),
    modifiedAtConfidence: z.enum(CONFIDENCES).optional(),
    role: z.enum(ROLES).optional(),
    reportId: z.string().nullable().optional(),
    origin: originSchema.optional(),
    captions: z.array(z.string()).optional(),
    pictureCredits: z.array(z.string()).optional(),
    notes: z.array(noteSchema).optional(),
    section: z.string().optional(),
    revision: z.number().int().optional(),
    earlier: z.array(earlierSchema).optional(),
    country: z.string().optional(),
    publisher: z.array(publisherFactSchema).optional().describe('what the page says of who publishes it'),
    removed: z.array(removedSchema).optional().describe('what was left out of the text, where that was asked for'),
  })
  .meta({ id: 'Article', description: 'The readable text of one link.' }) satisfies z.ZodType<Article>

const LANGUAGE_CODE = /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}:?(\d{2})?)?)?)?)?$/i

export const articleInputSchema = z
  .object({
    id: z.string({ error: 'id must be a string' }),
    url: optional(z.string()),
    outlet: optional(z.object({ name: z.string(), id: optional(z.string()) })),
    title: optional(z.string()),
    byline: optional(z.array(z.string())),
    language: optional(z.string().regex(LANGUAGE_CODE, 'language must be a BCP 47 or three-letter code, like "de"')),
    text: optional(z.string()),
    publishedAt: optional(
      z.string().regex(ISO_DATE, 'publishedAt must be ISO 8601, like "2025-11-02" or "2025-11-02T10:00:00+09:00"'),
    ),
    publishedAtFrom: optional(z.enum(DATE_SOURCES)),
    notBefore: optional(z.string()),
    notAfter: optional(z.string()),
    publishedAtConfidence: optional(z.enum(CONFIDENCES)),
    modifiedAt: optional(z.string()),
    modifiedAtFrom: optional(z.enum(DATE_SOURCES)),
    modifiedAtConfidence: optional(z.enum(CONFIDENCES)),
    role: optional(z.enum(ROLES)),
    reportId: z.string().nullish(),
    origin: optional(
      z.object({
        name: z.string(),
        agencyId: optional(z.string()),
        articleId: optional(z.string()),
        seen: optional(z.boolean()),
      }),
    ),
    captions: optional(z.array(z.string())),
    pictureCredits: optional(z.array(z.string())),
    notes: optional(z.array(noteSchema)),
    section: optional(z.string()),
    revision: optional(z.number().int()),
    earlier: optional(z.array(earlierSchema)),
    country: optional(z.string()),
    publisher: optional(z.array(publisherFactSchema.extend({ lang: optional(z.string().max(40)) })).max(50)),
  })
  .refine(article => (article.title ?? '') !== '' || typeof article.text === 'string', {
    error: 'an article needs a title or a text',
  })
  .meta({
    id: 'ArticleInput',
    description:
      'An article as it comes in: only id and a title or a text are required; anything else may be missing or null.',
  })

export type ParsedArticle = z.infer<typeof articleInputSchema>

/** The input as our own type: inner nulls are dropped. */
export function withoutNulls(input: ParsedArticle): ArticleInput {
  // Trace answers a reportId of null (a digest), so null there is a statement and not an absence.
  const reportId = input.role === 'digest' || input.role === 'press-release' ? null : (input.reportId ?? undefined)
  const rest = { ...input, reportId: undefined }
  const cleaned = dropNulls(rest) as ArticleInput
  return reportId === undefined ? cleaned : { ...cleaned, reportId }
}

function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(kept.map(([key, inner]) => [key, dropNulls(inner)]))
}

export const refusalSchema = z
  .object({
    code: z.enum([
      'paywalled',
      'consent-wall',
      'bot-challenge',
      'needs-scripts',
      'list-page',
      'live-blog',
      'not-news',
      'too-large',
      'too-deep',
      'too-slow',
      'not-html',
      'not-a-feed',
      'not-found',
      'gone',
      'empty',
      'unreadable',
      'address-not-allowed',
      'robots-disallow',
      'forgotten',
    ]),
    because: z.string(),
    next: z.string().optional(),
  })
  .describe('Looked, and there was nothing to make. A refusal is an answer.') satisfies z.ZodType<Refusal['refusal']>
