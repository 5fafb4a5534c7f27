import { join } from 'node:path'
import { readRows } from '../read-data.ts'
import { goldArticle, shuffled, storyRunner } from '../walk-clusters.ts'

interface Row {
  id: string
  event: string
  title: string
  url: string
  text: string
}

export const runner = storyRunner({
  set: 'wikinews',
  about: 'M4: full articles by the event that a later article cites them for; dates withheld.',
  folder: 'cluster-wikinews',
  metric: 'BCubed F1, first story only',
  score: scores => scores.bcubed.f1,
  read: folder =>
    shuffled(
      readRows<Row>(join(folder, 'articles.jsonl.gz')).map(row =>
        goldArticle({ id: row.id, title: row.title, text: row.text, url: row.url }, row.event),
      ),
    ),
})
