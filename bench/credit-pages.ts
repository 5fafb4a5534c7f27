import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, type ArticleInput, articleFrom } from '../src/domain/article.ts'
import { extracted } from './extraction-scores.ts'
import { type Sample, samples } from './extraction-samples.ts'
import { readBytes } from './read-data.ts'

/** Every set whose pages are read; one that is absent is left out with all others, as their list is one. */
const PAGE_SETS = ['zyte', 'fundus', 'newspaper4k', 'wcxb', 'trafilatura', 'readability']

/**
 * Articles that extract makes of the wanted pages, by `extraction-<set> <file>`; a page that it refuses is there with
 * the text that it read all the same. `folder` holds all sets.
 */
export async function pageArticles(folder: string, wanted: ReadonlySet<string>): Promise<Map<string, Article>> {
  const found = new Map<string, Article>()
  if (!PAGE_SETS.every(set => existsSync(join(folder, `extraction-${set}`)))) {
    process.stderr.write('sets of pages are missing; pages are left out\n')
    return found
  }
  for (const sample of samples(folder)) {
    const key = `extraction-${sample.set} ${sample.file}`
    if (wanted.has(key)) found.set(key, await articleOf(sample, folder))
  }
  return found
}

async function articleOf({ file, html, url }: Sample, folder: string): Promise<Article> {
  const bytes = html === undefined ? readBytes(join(folder, file)) : new TextEncoder().encode(html)
  const read = await extracted({ id: file, url: url || undefined, bytes, contentType: 'text/html' })
  return articleFrom({ ...(read as ArticleInput), id: file })
}
