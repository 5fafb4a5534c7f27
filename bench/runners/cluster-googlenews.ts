import { join } from 'node:path'
import { readRows } from '../read-data.ts'
import { goldArticle, shuffled, storyRunner } from '../walk-clusters.ts'

interface Row {
  id: number
  title: string
  snippet: string
  cluster: number
}

export const runner = storyRunner({
  set: 'googlenews',
  about: 'M4: 27 November 2013 as bags of lower-case words (title and snippet, stop words gone); no order, no dates.',
  folder: 'cluster-googlenews',
  metric: 'BCubed F1, first story only',
  score: scores => scores.bcubed.f1,
  read: folder =>
    shuffled(
      readRows<Row>(join(folder, 'items.jsonl.gz')).map(row =>
        goldArticle({ id: String(row.id), title: row.title, text: row.snippet, language: 'en' }, String(row.cluster)),
      ),
    ),
})
