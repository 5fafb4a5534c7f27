import { join } from 'node:path'
import { readRows } from '../read-data.ts'
import { type GoldArticle, goldArticle, shuffled, storyRunner } from '../walk-clusters.ts'

interface Row {
  doc_key: string
  lang: string
  sentences: string[][]
}

export const runner = storyRunner({
  set: 'meantime',
  about: 'M4: the same article in English, Spanish, Italian and Dutch; dates withheld.',
  folder: 'meantime',
  metric: 'pairwise F1, first story only',
  score: scores => scores.pairs.f1,
  read: readMeantime,
})

/** The articles of the set, without their dates, in an order that tells nothing. */
export function readMeantime(folder: string): GoldArticle[] {
  return shuffled(
    readRows<Row>(join(folder, 'docs.jsonl.gz')).map(({ doc_key, lang, sentences }) => {
      const [title, ...text] = sentences.map(tokens => tokens.join(' '))
      const input = { id: `${doc_key}/${lang}`, title, text: text.join('\n'), language: lang }
      return goldArticle(input, doc_key.split('/')[1])
    }),
  )
}
