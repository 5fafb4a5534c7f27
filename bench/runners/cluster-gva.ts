import { join } from 'node:path'
import { readRows } from '../read-data.ts'
import { goldArticle, inTime, storyRunner } from '../walk-clusters.ts'

interface Row {
  doc_id: string
  incident_id: string
  title: string
  published: string
  url: string
  text: string
}

export const runner = storyRunner({
  set: 'gva-stories',
  about: 'M4: local news of shootings, nearly all alike; each incident is an event of its own.',
  folder: 'gva-incidents',
  metric: 'pairwise F1, first story only',
  score: scores => scores.pairs.f1,
  // A few texts stand under two incidents.
  read: folder =>
    inTime(
      readRows<Row>(join(folder, 'docs.jsonl.gz')).map(row =>
        goldArticle(
          { id: `${row.doc_id}-${row.incident_id}`, title: row.title, text: row.text, publishedAt: row.published },
          row.incident_id,
        ),
      ),
    ),
})
