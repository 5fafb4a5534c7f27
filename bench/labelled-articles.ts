import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, articleFrom } from '../src/domain/article.ts'
import { readBytes, readRows } from './read-data.ts'

type Row = Record<string, unknown>

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** Where each set keeps its English texts, and how one of its rows becomes an article. */
const SETS: Record<string, (folder: string) => Article[]> = {
  basil: folder =>
    readRows<Row>(join(folder, 'articles.jsonl.gz')).map(row =>
      english(row.id, row.title, paragraphs(row.paragraphs as string[][]), text(row.date)),
    ),
  // Its dates are those of the crawl.
  'cluster-wikinews': folder =>
    readRows<Row>(join(folder, 'articles.jsonl.gz')).map(row => english(row.id, row.title, row.text)),
  'gva-incidents': folder =>
    readRows<Row>(join(folder, 'docs.jsonl.gz')).map(row =>
      english(row.doc_id, row.title, row.text, text(row.published)),
    ),
  'extraction-newspaper4k': folder =>
    readRows<Row>(join(folder, 'gold.jsonl.gz')).map(row => english(row.id, row.title, row.text)),
  'extraction-wcxb': folder =>
    readRows<Row>(join(folder, 'gold.jsonl.gz')).map(row => english(row.id, row.title, row.main_content)),
  'extraction-zyte': folder =>
    Object.entries(readObject(join(folder, 'ground-truth.json'))).map(([id, row]) => english(id, '', row.articleBody)),
  'extraction-fundus': folder =>
    Object.entries(readObject(join(folder, 'ground-truth.json'))).map(([id, row]) =>
      english(id, '', (row.body as string[]).join('\n\n')),
    ),
} // prettier-ignore

/** The articles of a set by id, each once; none where its files are not there. `sets` is the folder of all sets. */
export function articlesOf(sets: string, set: string): ReadonlyMap<string, Article> {
  const folder = join(sets, set)
  if (!existsSync(folder)) {
    process.stderr.write(`${set} is not there; what is labelled in it is left out\n`)
    return new Map()
  }
  const found = new Map<string, Article>()
  for (const article of SETS[set](folder)) if (!found.has(article.id)) found.set(article.id, article)
  return found
}

/** The folder of all sets, whether `data` is that folder or a set's place in it. */
export function allSets(data: string): string {
  return existsSync(join(data, 'gva-incidents')) ? data : join(data, '..')
}

/** The rows of the half that `STEMMA_HALF` names: `work` (nothing set), `last`, or `all`. */
export function ofHalf<Labelled extends { half: string }>(rows: readonly Labelled[]): Labelled[] {
  const half = process.env.STEMMA_HALF ?? 'work'
  return rows.filter(row => half === 'all' || row.half === half)
}

/** True where a text is still the one that was labelled. */
export function isSame(labelled: string, sha: string): boolean {
  return createHash('sha1').update(labelled).digest('hex') === sha
}

function english(id: unknown, title: unknown, body: unknown, publishedAt?: string): Article {
  return articleFrom({ id: String(id), title: text(title), text: text(body), publishedAt, language: 'en' })
}

function paragraphs(sentences: readonly string[][]): string {
  return sentences.map(paragraph => paragraph.join(' ')).join('\n\n')
}

function readObject(path: string): Record<string, Row> {
  return JSON.parse(new TextDecoder().decode(readBytes(path))) as Record<string, Row>
}
