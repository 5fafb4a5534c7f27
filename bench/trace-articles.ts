import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, type ArticleInput, articleFrom } from '../src/domain/article.ts'
import { samples } from './extraction-samples.ts'
import { extracted } from './extraction-scores.ts'
import { readBytes, readRows } from './read-data.ts'

type Row = Record<string, unknown>
type Reader = (row: Row) => ArticleInput[]

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
// ecbplus is tokenised: "http : / / www. example.com / x".
const address = (value: unknown): string | null =>
  text(value)
    .replace(/\s/g, '')
    .replace(/^https?:\/\/web\.archive\.org\/web\/\d+\//, '') || null
const day = (value: unknown): string | null => /^\d{4}-\d{2}-\d{2}/.exec(text(value))?.[0] ?? null

/** File and reader of every benchmark set that holds whole articles. */
const SETS: Record<string, { file: string; read: Reader }> = {
  polnear: {
    file: 'articles.jsonl.gz',
    read: row => [
      {
        id: text(row.id),
        title: text(row.title),
        text: text(row.text),
        language: 'en',
        outlet: { name: text(row.publisher) },
        byline: row.author ? text(row.author).split(',') : [],
        publishedAt: day(row.published),
      },
    ], // prettier-ignore
  },
  'cluster-wikinews': {
    file: 'articles.jsonl.gz',
    read: row => [
      { id: text(row.id), title: text(row.title), text: text(row.text), language: 'en', url: address(row.url) },
    ], // prettier-ignore
  },
  ecbplus: {
    file: 'docs.jsonl.gz',
    read: row => [
      { id: text(row.doc_id), title: text(row.title), text: text(row.text), language: 'en', url: address(row.url) },
    ], // prettier-ignore
  },
  'gva-incidents': {
    file: 'docs.jsonl.gz',
    read: row => [
      {
        id: text(row.doc_id),
        title: text(row.title),
        text: text(row.text),
        language: 'en',
        url: address(row.url),
        publishedAt: day(row.published),
      },
    ], // prettier-ignore
  },
  basil: {
    file: 'articles.jsonl.gz',
    read: row => [
      {
        id: text(row.id),
        title: text(row.title),
        text: (row.paragraphs as string[][]).map(each => each.join(' ')).join('\n\n'),
        language: 'en',
        outlet: { name: text(row.source) },
        publishedAt: day(row.date),
      },
    ], // prettier-ignore
  },
  'timeline-mlcrisis': {
    file: 'docs.jsonl.gz',
    read: row => [{ id: text(row.id), text: text(row.text), language: text(row.lang), publishedAt: day(row.date) }],
  },
  'pairs-telegram': {
    file: 'pairs.jsonl.gz',
    read: row =>
      ['first', 'second'].map(side => ({
        id: text(row[`${side}_url`]),
        url: text(row[`${side}_url`]),
        title: text(row[`${side}_title`]),
        text: text(row[`${side}_text`]),
        language: text(row.lang),
      })), // prettier-ignore
  },
  'pairs-energynews': {
    file: 'articles.jsonl.gz',
    read: row => [
      {
        id: text(row.url),
        url: text(row.url),
        title: text(row.title),
        text: text(row.text),
        language: 'en',
        publishedAt: day(row.published),
      },
    ], // prettier-ignore
  },
}

/** Every article of the sets under a folder, by `<set> <id>`; sets that are absent are left out. First of an id wins. */
export function articlesOf(folder: string): Map<string, Article> {
  const found = new Map<string, Article>()
  for (const [set, { file, read }] of Object.entries(SETS)) {
    const path = join(folder, set, file)
    if (!existsSync(path)) {
      process.stderr.write(`${set}: not there, left out\n`)
      continue
    }
    for (const input of readRows<Row>(path).flatMap(read)) {
      const key = `${set} ${input.id}`
      if (!found.has(key)) found.set(key, articleFrom(input))
    }
  }
  return found
}

/** The pages that pairs of the `extraction-…` sets name, as extract reads them, by `<set> <id>`. */
export async function pagesOf(
  folder: string,
  pairs: readonly { set: string; a: string; b: string }[],
): Promise<Map<string, Article>> {
  const wanted = new Set(
    pairs.filter(({ set }) => set.startsWith('extraction-')).flatMap(({ set, a, b }) => [`${set} ${a}`, `${set} ${b}`]),
  )
  const found = new Map<string, Article>()
  if (wanted.size === 0 || !existsSync(join(folder, 'extraction-zyte'))) return found
  for (const { set, file, url } of samples(folder)) {
    const id = file.replace(/^.*\//, '').replace(/(?:\.html)?(?:\.gz)?$/, '')
    const key = `extraction-${set} ${id}`
    if (!wanted.has(key)) continue
    const article = await extracted({ id, url, bytes: readBytes(join(folder, file)), contentType: 'text/html' })
    if (article.text) found.set(key, article as Article)
  }
  return found
}
