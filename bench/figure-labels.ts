import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, articleFrom } from '../src/domain/article.ts'
import { allSets, articlesOf, isSame, ofHalf } from './labelled-articles.ts'
import { readRows } from './read-data.ts'

/** A stretch of the text, or of the title where the third says so. */
export type Stretch = [number, number, ('title' | 'text')?]

/** What a labelled figure says beside its number. */
export interface Around {
  extent?: 'part'
  speaker?: Stretch[]
  where?: Stretch[]
  includes?: Stretch[]
  hedge?: Stretch
  asOf?: string
  since?: string
  during?: string
}

/** A labelled figure: see `bench/labels/figures/README.md`. */
export interface FigureLabel extends Around {
  start: number
  end: number
  in?: 'title'
  measure: string | string[]
  value?: number | number[]
  bound?: string
  optional?: boolean
  may?: Around
}

/** An article with its labels. */
export interface LabelledFigures {
  article: Article
  labels: FigureLabel[]
}

interface Row {
  article: string
  half: string
  sha: string
  labels: FigureLabel[]
  publishedAt?: string | null
}

const LABELS = join(import.meta.dirname, 'labels/figures')

/** The labelled articles of the asked half whose texts are there and have not changed. */
export function labelledFigures(data: string, limit?: number): LabelledFigures[] {
  const sets = allSets(data)
  return readdirSync(LABELS)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => inSet(sets, name.replace('.jsonl', '')))
    .slice(0, limit)
}

function inSet(sets: string, set: string): LabelledFigures[] {
  const rows = ofHalf(readRows<Row>(join(LABELS, `${set}.jsonl`)))
  const articles = set === 'seeds' ? seeds(join(sets, '../seeds'), rows) : articlesOf(sets, set)
  return rows.flatMap(({ article: id, sha, labels }) => {
    const article = articles.get(id)
    return article && isSame(`${article.title}\n${article.text}`, sha) ? [{ article, labels }] : []
  })
}

function seeds(folder: string, rows: readonly Row[]): Map<string, Article> {
  const there = rows.filter(({ article }) => existsSync(join(folder, article)))
  return new Map(
    there.map(({ article: id, publishedAt }) => {
      const text = readFileSync(join(folder, id), 'utf8')
      return [id, articleFrom({ id, title: '', text, publishedAt, language: 'en' })]
    }),
  )
}
