// Stories whose points were labelled by hand: labels hold ids, offsets and values; the texts are looked up in the sets.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom, type Article } from '../src/domain/article.ts'
import type { PointKind } from '../src/domain/point.ts'
import { readRows } from './read-data.ts'

/** A story as one person labelled it, by the guideline of bench/labels/points/README.md. */
export interface LabelledStory {
  story: string
  half: 'work' | 'last'
  articles: string[]
  /** Articles that turned out to be about another event. */
  leftOut?: string[]
  /** True where every difference was looked for, and not only the two to eight that matter most. */
  thorough?: boolean
  points: LabelledPoint[]
}

export interface LabelledPoint {
  kind: PointKind
  measure: string
  about: string
  /** A true difference that is not among the two to eight that a careful reader would want to see. */
  minor?: boolean
  values: LabelledValue[]
}

export interface LabelledValue {
  article: string
  start: number
  end: number
  in: 'text' | 'title'
  value: unknown
  text?: string
}

/** A labelled story with its articles. */
export interface Labelled {
  set: string
  story: LabelledStory
  articles: Article[]
}

type Row = Record<string, unknown>

/** Where each set keeps its articles, and how one of its rows becomes an article. */
const SETS: Record<string, { file: string; article: (row: Row) => Article }> = {
  'gva-incidents': {
    file: 'docs.jsonl.gz',
    article: row =>
      articleFrom({
        id: String(row.doc_id),
        title: String(row.title ?? ''),
        text: String(row.text ?? ''),
        url: String(row.url),
        publishedAt: String(row.published),
        language: 'en',
      }),
  },
  // Its dates are those of the crawl.
  'cluster-wikinews': {
    file: 'articles.jsonl.gz',
    article: row =>
      articleFrom({
        id: String(row.id),
        title: String(row.title ?? ''),
        text: String(row.text ?? ''),
        url: String(row.url),
        language: 'en',
      }),
  },
  basil: {
    file: 'articles.jsonl.gz',
    article: row =>
      articleFrom({
        id: String(row.id),
        title: String(row.title ?? ''),
        text: (row.paragraphs as string[][]).map(paragraph => paragraph.join(' ')).join('\n\n'),
        outlet: { name: String(row.source) },
        publishedAt: String(row.date),
        language: 'en',
      }),
  },
} // prettier-ignore

const LABELS = join(import.meta.dirname, 'labels/points')

/**
 * The labelled stories of one half: `STEMMA_HALF=last` gives those that nobody reads while rules are written, `all` both,
 * nothing set the others. With `folder`, the labels that stand there ("twice": a second person's, made alone).
 */
export function labelledStories(data: string, limit?: number, folder = ''): Labelled[] {
  const root = existsSync(join(data, 'gva-incidents')) ? data : join(data, '..')
  const half = process.env.STEMMA_HALF ?? 'work'
  return readdirSync(join(LABELS, folder))
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => storiesOf(name.replace('.jsonl', ''), root, folder))
    .filter(({ story }) => half === 'all' || story.half === half)
    .slice(0, limit)
}

function storiesOf(set: string, root: string, folder: string): Labelled[] {
  const path = join(root, set, SETS[set].file)
  if (!existsSync(path)) {
    process.stderr.write(`own-points: ${set} is not there; its labelled stories are left out\n`)
    return []
  }
  const articles = new Map(
    readRows<Row>(path)
      .map(row => SETS[set].article(row))
      .map(article => [article.id, article]),
  )
  return readRows<LabelledStory>(join(LABELS, folder, `${set}.jsonl`)).map(story => ({
    set,
    story: withTexts(story, articles),
    articles: story.articles.filter(id => !story.leftOut?.includes(id)).flatMap(id => articles.get(id) ?? []),
  }))
}

// The labels hold offsets only: the words are looked up, and never written.
function withTexts(story: LabelledStory, articles: ReadonlyMap<string, Article>): LabelledStory {
  const texted = (value: LabelledPoint['values'][number]) => ({
    ...value,
    text: articles.get(value.article)?.[value.in].slice(value.start, value.end),
  })
  return { ...story, points: story.points.map(point => ({ ...point, values: point.values.map(texted) })) }
}
