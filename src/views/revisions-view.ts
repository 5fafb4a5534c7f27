// What the revisions of an article changed, as its page, its JSON and the command line show it.
import { z } from 'zod'
import type { Article } from '../domain/article.ts'
import type { RevisedArticle } from '../domain/revision.ts'
import type { Span } from '../domain/span.ts'
import { type MarkedChange, type RevisionStep, revisionHistory } from '../text/revision/revision-history.ts'
import { excerpt } from './excerpt.ts'
import { diffPieces, diffPieceSchema, diffRowSchema, diffRows } from './revision-rows.ts'
import { nameOfChange, summaryOf } from './revision-words.ts'

const wordsSchema = z
  .object({ before: z.string(), words: z.string(), behind: z.string() })
  .describe('the words with what stands beside them in the text')

const namedSchema = z.object({
  what: z.enum(['figure', 'quote', 'date', 'name']),
  how: z.enum(['changed', 'shortened', 'lengthened', 'dropped', 'added']),
  where: z.enum(['text', 'title']),
  name: z.string().describe('“figure changed”, “quote dropped”'),
  old: wordsSchema.nullable(),
  now: wordsSchema.nullable(),
  marked: z.boolean().describe('true where a note of correction on the page names it'),
})

export const revisionSchema = z.object({
  from: z.number().int(),
  to: z.number().int(),
  lastSeen: z.string().nullable().describe('ISO 8601: the last fetch at which the page said the older words'),
  firstSeen: z.string().nullable().describe('ISO 8601: the first fetch at which it said the newer ones'),
  summary: z.string(),
  counts: z.object({
    added: z.number().int(),
    removed: z.number().int(),
    moved: z.number().int(),
    edited: z.number().int(),
    unchanged: z.number().int(),
  }),
  named: z.array(namedSchema),
  notes: z.array(z.string()).describe('the page’s own notes of correction'),
  headline: z.array(diffPieceSchema).nullable().describe('null where the headline is the same'),
  rows: z.array(diffRowSchema).describe('in the order of the newer text'),
  leftOff: z.number().int().describe('rows that are not shown'),
})

export type RevisionView = z.infer<typeof revisionSchema>
export type NamedView = RevisionView['named'][number]

/** A page that gave only a small part of its text at one reading. */
export const shortenedSchema = z
  .object({ at: z.string().optional(), characters: z.number().int(), of: z.number().int() })
  .nullable()

export type ShortenedView = z.infer<typeof shortenedSchema>

export interface RevisionOptions {
  /** Spans of the article that something cites. */
  cited: readonly Span[]
  /** Nothing of the text but what is cited, and the few words around a changed figure. */
  excerptsOnly: boolean
  /** Characters of an excerpt. */
  excerpt: number
  /** Rows of so many revisions, the newest, are given; of older ones the summary and what is named. */
  mostShown?: number
}

const MOST_SHOWN = 10
const MOST_NAMED = 60

/** Every two consecutive revisions of an article with what changed, the newest first. */
export function revisionViews(article: Article, options: RevisionOptions): RevisionView[] {
  const anchored = new Set<string>()
  return revisionHistory(article)
    .reverse()
    .map((step, index) => revisionView(step, options, index < (options.mostShown ?? MOST_SHOWN), anchored))
}

/** What is noted of readings at which the page gave only a stub. */
export function shortenedOf({ shortened }: RevisedArticle): ShortenedView {
  return shortened ?? null
}

function revisionView(
  step: RevisionStep,
  options: RevisionOptions,
  isShown: boolean,
  anchored: Set<string>,
): RevisionView {
  const { from, to, before, notes } = step
  const rows = diffRows(step, options, anchored)
  const named = step.named.filter(change => !options.excerptsOnly || isShort(change) || isCited(change, step, options))
  return {
    from,
    to,
    lastSeen: before.fetchedAt ?? null,
    firstSeen: before.replacedAt ?? null,
    summary: summaryOf(step),
    counts: countsOf(step),
    named: named.slice(0, MOST_NAMED).map(change => namedView(change, step, options.excerpt)),
    notes: options.excerptsOnly ? notes.map(note => excerpt(note, options.excerpt)) : notes,
    headline: step.headline ? diffPieces(step.headline, 'title', step, options.cited, anchored) : null,
    rows: isShown ? rows.shown : [],
    leftOff: isShown ? rows.leftOff : rows.shown.length + rows.leftOff,
  }
}

function countsOf({ rows }: RevisionStep): RevisionView['counts'] {
  const said = rows.filter(({ furniture }) => !furniture)
  const count = (...kinds: string[]) => said.filter(({ kind }) => kinds.includes(kind)).length
  return {
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    edited: count('edited'),
    unchanged: count('same'),
  }
}

// A figure, a date and a name are a few words; a quotation is somebody's text.
const isShort = ({ what }: MarkedChange): boolean => what !== 'quote'

function isCited({ old, now }: MarkedChange, { from }: RevisionStep, { cited }: RevisionOptions): boolean {
  const touches = (span: Span | undefined, revision: number | undefined) =>
    span !== undefined &&
    cited.some(
      each =>
        each.revision === revision &&
        (each.in ?? 'text') === (span.in ?? 'text') &&
        each.start < span.end &&
        span.start < each.end,
    )
  return touches(old, from) || touches(now, now?.revision)
}

function namedView(change: MarkedChange, { before, after }: RevisionStep, limit: number): NamedView {
  const { what, how, where, old, now, marked } = change
  const words = (span: Span | undefined, { title, text }: { title: string; text: string }) =>
    span ? inContext(span, where === 'title' ? title : text, limit) : null
  return { what, how, where, name: nameOfChange(change), old: words(old, before), now: words(now, after), marked }
}

const MOST_BESIDE = 60

/** A span's words with what stands beside them in their line, as far as an excerpt may be long. */
function inContext({ start, end, text: words }: Span, text: string, limit: number) {
  const beside = Math.max(0, Math.min(MOST_BESIDE, Math.floor((limit - words.length) / 2)))
  const line = { from: text.lastIndexOf('\n', start - 1) + 1, to: text.indexOf('\n', end) }
  const to = line.to === -1 ? text.length : line.to
  return {
    before: cutBefore(text.slice(line.from, start), beside),
    words,
    behind: cutBehind(text.slice(end, to), beside),
  }
}

const SENTENCE_END = /[.!?…][”"»)]*\s+|[。！？][」』”]?/gu

function cutBefore(text: string, limit: number): string {
  const sentence = text.slice([...text.matchAll(SENTENCE_END)].reduce((_, end) => end.index + end[0].length, 0))
  if (sentence.length <= limit) return sentence
  const cut = sentence.slice(sentence.length - limit)
  const space = cut.indexOf(' ')
  return `…${space === -1 || space > limit / 2 ? cut : cut.slice(space)}`
}

function cutBehind(text: string, limit: number): string {
  const [end] = text.matchAll(SENTENCE_END)
  const sentence = end ? text.slice(0, end.index + end[0].length).trimEnd() : text
  if (sentence.length <= limit) return sentence
  const cut = sentence.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  return `${space < limit / 2 ? cut : cut.slice(0, space)} …`
}
