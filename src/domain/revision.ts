import type { Article } from './article.ts'

/** What a page said before. */
export interface EarlierText {
  revision: number
  title: string
  text: string
  /** ISO 8601: the last fetch at which the page said so. */
  fetchedAt?: string
  /** ISO 8601: the first fetch at which it said another thing. */
  replacedAt?: string
}

/** A reading at which the page gave only a small part of what it said before; no revision is made of it. */
export interface Shortened {
  /** ISO 8601 of that fetch, where it is known. */
  at?: string
  /** Characters that it still gave, and that it had given before. */
  characters: number
  of: number
}

/** An article with what a revision adds to it. */
export interface RevisedArticle extends Article {
  earlier?: EarlierText[]
  shortened?: Shortened
}

/** When a page was read: the last time with the words known so far, and this time. ISO 8601. */
export interface Readings {
  before?: string
  now?: string
}

/** What became of a page: the same words, other words, or only a stub of the old ones. */
export type Change = 'same' | 'revision' | 'stub'

type Words = Pick<Article, 'title' | 'text' | 'language'>

/** Texts of earlier revisions that are kept, and their characters in all; the first and the last are always kept. */
export const KEPT_REVISIONS = 40
export const KEPT_CHARACTERS = 1_000_000

/**
 * The article after its page was read once more. `changeOf` tells what became of it: where nothing new is said the known
 * article stays, with the newest date of change; where other things are said the older words move to `earlier`, so that what the page
 * said before can still be cited; where only a stub is left, as of an error or a wall, the fuller text stays and that is noted.
 */
export function revised(
  known: RevisedArticle | undefined,
  next: Article,
  read: Readings | string = {},
  changeOf: (before: Words, after: Words) => Change = exactly,
): RevisedArticle {
  if (!known) return { ...next, revision: 1 }
  const readings = typeof read === 'string' ? { before: read } : read
  const change = changeOf(known, next)
  if (change === 'stub') return withShortened(known, next, readings.now)
  return change === 'same' ? withNewerDate(known, next) : withRevision(known, next, readings)
}

function exactly(before: Words, after: Words): Change {
  return before.title === after.title && before.text === after.text ? 'same' : 'revision'
}

function withRevision(known: RevisedArticle, next: Article, { before, now }: Readings): RevisedArticle {
  const revision = known.revision ?? 1
  const { title, text } = known
  const earlier: EarlierText = { revision, title, text, ...(before ? { fetchedAt: before } : {}) }
  if (now !== undefined) earlier.replacedAt = now
  const dated = next.publishedAt === null ? publicationOf(known) : {}
  return { ...next, ...dated, revision: revision + 1, earlier: kept([...(known.earlier ?? []), earlier]) }
}

/** A date that the page no longer states is not lost. */
function publicationOf({ publishedAt, publishedAtFrom, publishedAtConfidence }: Article): Partial<Article> {
  return { publishedAt, publishedAtFrom, ...(publishedAtConfidence ? { publishedAtConfidence } : {}) }
}

function withNewerDate(known: RevisedArticle, { modifiedAt, modifiedAtFrom, modifiedAtConfidence }: Article) {
  if (modifiedAt === undefined || modifiedAt <= (known.modifiedAt ?? '')) return known
  const { modifiedAtFrom: _from, modifiedAtConfidence: _confidence, ...rest } = known
  const dated: RevisedArticle = { ...rest, modifiedAt }
  if (modifiedAtFrom) dated.modifiedAtFrom = modifiedAtFrom
  if (modifiedAtConfidence) dated.modifiedAtConfidence = modifiedAtConfidence
  return dated
}

function withShortened(known: RevisedArticle, { text }: Article, at: string | undefined): RevisedArticle {
  const shortened: Shortened = { characters: text.length, of: known.text.length, ...(at === undefined ? {} : { at }) }
  return { ...known, shortened }
}

// Readers ask what was said first and what was changed last: what is too much goes from the middle, the oldest first.
function kept(earlier: readonly EarlierText[]): EarlierText[] {
  const [first, ...rest] = earlier
  let characters = first.text.length
  const last: EarlierText[] = []
  for (const each of rest.reverse()) {
    characters += each.text.length
    if (last.length > 0 && (last.length + 2 > KEPT_REVISIONS || characters > KEPT_CHARACTERS)) break
    last.unshift(each)
  }
  return [first, ...last]
}
