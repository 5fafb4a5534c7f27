import type { Article } from '../domain/article.ts'

/** The file in which an article came that has no address of the web: the end of its path. */
export function cameIn({ url, id }: Pick<Article, 'url' | 'id'>): string {
  const path = url?.startsWith('file:') && URL.canParse(url) ? decoded(new URL(url).pathname) : id
  return path.split('/').at(-1) || id
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
