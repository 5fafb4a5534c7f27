import type { Article } from '../src/domain/article.ts'
import { articlesOf } from './trace-articles.ts'

const TEXTS = 3_000

/** Texts of all sets under a folder that lend their words to made-up news. */
export function templatesOf(folder: string): Article[] {
  const all = [...articlesOf(folder).values()]
  return all.filter((_, at) => at % Math.ceil(all.length / TEXTS) === 0)
}
