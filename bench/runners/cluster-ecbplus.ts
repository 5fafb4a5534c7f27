import { join } from 'node:path'
import { readRows } from '../read-data.ts'
import { type GoldArticle, goldArticle, shuffled, storyRunner } from '../walk-clusters.ts'

interface Row {
  doc_id: string
  subtopic: string
  title: string
  text: string
}

export const runner = storyRunner({
  set: 'ecbplus',
  about: 'M4: two events of each topic (two earthquakes, two trials) kept apart; dates withheld.',
  folder: 'ecbplus',
  metric: 'BCubed F1, first story only',
  score: scores => scores.bcubed.f1,
  read: readEcbPlus,
})

/** The articles of the set, without their dates, in an order that tells nothing. */
export function readEcbPlus(folder: string): GoldArticle[] {
  return shuffled(
    readRows<Row>(join(folder, 'docs.jsonl.gz')).map(row =>
      goldArticle({ id: row.doc_id, title: row.title, text: row.text, language: 'en' }, row.subtopic),
    ),
  )
}
