import type { Article } from '../../domain/article.ts'
import type { EarlierText } from '../../domain/revision.ts'
import type { Slice, Span } from '../../domain/span.ts'
import { correctionNotes, noteOf } from './correction-marks.ts'
import { knownStep, type Question } from './known-steps.ts'
import type { NamedChange } from './named-change.ts'
import { headlineParts, namedChanges } from './named-changes.ts'
import { type Row, revisionDiff } from './revision-diff.ts'
import type { Part } from './word-parts.ts'

/** A named change with its words as spans, and whether the page itself says that it was changed. */
export interface MarkedChange extends Omit<NamedChange, 'old' | 'now'> {
  old?: Span
  now?: Span
  /** A note of correction on the page names it. */
  marked: boolean
}

/** Two revisions that follow one another, and what the later one changed. */
export interface RevisionStep {
  from: number
  to: number
  before: EarlierText
  after: EarlierText
  /** True for the newest revision: spans into it name no revision. */
  isNewest: boolean
  rows: Row[]
  headline?: Part[]
  named: MarkedChange[]
  /** The page's own notes of correction, as it has them now. */
  notes: string[]
}

/** The texts of an article, oldest first, the newest last. */
export function revisionsOf({ title, text, revision, earlier = [] }: Article): EarlierText[] {
  return [...earlier, { revision: revision ?? earlier.length + 1, title, text }]
}

/** Every two consecutive revisions of an article with what changed between them, oldest first. */
export function revisionHistory(article: Article): RevisionStep[] {
  const texts = revisionsOf(article)
  return texts.slice(1).map((after, index) => revisionStep(article, texts[index], after))
}

/** What changed between two revisions of an article. */
export function revisionStep(article: Article, before: EarlierText, after: EarlierText): RevisionStep {
  const { id, language } = article
  const notes = correctionNotes(article.notes ?? [], article.text, language)
  const isNewest = after.revision === (article.revision ?? after.revision)
  const question = { articleId: id, language, before, after, notes, isNewest }
  return knownStep(question, () => madeStep(question))
}

function madeStep({ articleId, language, before, after, notes, isNewest }: Question): RevisionStep {
  const rows = revisionDiff(before.text, after.text, language)
  const headline = headlineParts(before.title, after.title, language)
  const changes = namedChanges({ before, after, rows, ...(headline ? { headline } : {}) }, language)
  const article = { id: articleId }
  const named = changes.map(
    ({ old, now, ...change }): MarkedChange => ({
      ...change,
      ...(old ? { old: spanOf(article, old, change.where, before.revision) } : {}),
      ...(now ? { now: spanOf(article, now, change.where, isNewest ? undefined : after.revision) } : {}),
      marked: noteOf({ ...change, old, now } as NamedChange, notes, language) !== undefined,
    }),
  )
  const step = { from: before.revision, to: after.revision, before, after, isNewest, rows, named, notes }
  return headline ? { ...step, headline } : step
}

/** A slice of one revision's text or title as a span. */
function spanOf(
  { id }: Pick<Article, 'id'>,
  { start, end, text }: Slice,
  where: 'text' | 'title',
  revision: number | undefined,
): Span {
  const span: Span = { articleId: id, start, end, text }
  if (where === 'title') span.in = 'title'
  if (revision !== undefined) span.revision = revision
  return span
}
