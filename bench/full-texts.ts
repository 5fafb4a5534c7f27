import { join } from 'node:path'
import { type Article, articleFrom, type ArticleInput } from '../src/domain/article.ts'
import { readRows } from './read-data.ts'

/** Full texts of `cluster-wikinews` and `gva-incidents`, each once; `sets` is the folder of both. */
export function fullTexts(sets: string, limit: number): Article[] {
  const wikinews = readRows<ArticleInput>(join(sets, 'cluster-wikinews/articles.jsonl.gz'))
  const incidents = readRows<{ doc_id: string; title: string; published: string; text: string }>(
    join(sets, 'gva-incidents/docs.jsonl.gz'),
  ).map(
    ({ doc_id, title, published, text }): ArticleInput => ({
      id: doc_id,
      title,
      text,
      publishedAt: published,
      language: 'en',
    }),
  )
  const distinct = new Map([...wikinews, ...incidents].map(row => [row.id, row]))
  return [...distinct.values()].slice(0, limit).map(articleFrom)
}
