import { join } from 'node:path'
import { readRows } from '../read-data.ts'
import { scoreClusters, scorePairs } from '../score-clusters.ts'
import { goldArticle, storyRunner, type WalkedArticle } from '../walk-clusters.ts'

interface Row {
  id: string
  lang: string
  published: string
  title: string
  cluster_id: string
}

export const runner = storyRunner({
  set: 'og2021',
  about: 'M4: the Tokyo Olympics as a stream of headlines in nine languages, many events told in several of them.',
  folder: 'cluster-og2021',
  metric: 'BCubed F1, first story only',
  score: scores => scores.bcubed.f1,
  read: folder =>
    readRows<Row>(join(folder, 'articles.jsonl.gz')).map(row =>
      goldArticle({ id: row.id, title: row.title, language: row.lang, publishedAt: row.published }, row.cluster_id),
    ),
  detail,
})

function detail(walked: readonly WalkedArticle[]): Record<string, unknown> {
  const languages = [...new Set(walked.map(each => each.article.language))].sort()
  const byLanguage = languages.map(language => {
    const { bcubed, pairs, items } = scoreClusters(walked.filter(each => each.article.language === language))
    return [language, { bcubed: bcubed.f1, pairs: pairs.f1, items }] as const
  })
  const apart = (one: WalkedArticle, other: WalkedArticle) => one.article.language !== other.article.language
  return {
    cross_lingual_pairs: scorePairs(walked, apart),
    without_ten_largest: scoreClusters(withoutLargest(walked, 10)).bcubed,
    by_language: Object.fromEntries(byLanguage),
  }
}

function withoutLargest(walked: readonly WalkedArticle[], most: number): WalkedArticle[] {
  const sizes = new Map<string, number>()
  for (const { gold } of walked) sizes.set(gold, (sizes.get(gold) ?? 0) + 1)
  const largest = [...sizes].sort((one, other) => other[1] - one[1]).slice(0, most)
  const left = new Set(largest.map(([gold]) => gold))
  return walked.filter(({ gold }) => !left.has(gold))
}
