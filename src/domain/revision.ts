import type { Article } from './article.ts'

/**
 * The article after its page was read once more. Where title and text are the same nothing new is said; where they
 * differ the older words move to `earlier`, so that what the page said before can still be cited.
 */
export function revised(known: Article | undefined, next: Article, fetchedAt?: string): Article {
  if (!known) return { ...next, revision: 1 }
  if (known.title === next.title && known.text === next.text) return known
  const revision = known.revision ?? 1
  const before = { revision, title: known.title, text: known.text, ...(fetchedAt ? { fetchedAt } : {}) }
  return {
    ...next,
    publishedAt: next.publishedAt ?? known.publishedAt,
    publishedAtFrom: next.publishedAt === null ? known.publishedAtFrom : next.publishedAtFrom,
    revision: revision + 1,
    earlier: [...(known.earlier ?? []), before],
  }
}
