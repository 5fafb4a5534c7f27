import { join } from 'node:path'
import { readRows } from '../read-data.ts'
import { goldArticle, inTime, storyRunner } from '../walk-clusters.ts'

interface Row {
  id: string
  triplet: string
  date: string
  title: string
  paragraphs: string[][]
}

export const runner = storyRunner({
  set: 'basil',
  about: 'M4: each event as three outlets tell it.',
  folder: 'basil',
  metric: 'BCubed F1, first story only',
  score: scores => scores.bcubed.f1,
  read: folder =>
    inTime(
      readRows<Row>(join(folder, 'articles.jsonl.gz')).map(row =>
        goldArticle(
          { id: row.id, title: row.title, text: textOf(row.paragraphs), publishedAt: row.date, language: 'en' },
          row.triplet,
        ),
      ),
    ),
})

function textOf(paragraphs: string[][]): string {
  return paragraphs.map(sentences => sentences.join(' ')).join('\n\n')
}
