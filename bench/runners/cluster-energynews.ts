import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'
import { scoreJudged } from '../score-pairs.ts'
import { goldArticle, inTime, walkClusters } from '../walk-clusters.ts'

interface ArticleRow {
  url: string
  title: string
  published: string
  text: string
}

interface PairRow {
  url1: string
  url2: string
  coder1: number
  coder2: number
}

export const runner: BenchRunner = {
  set: 'energynews',
  about:
    'Pairs of energy business news that two coders call one story chain; pairs on which they disagree are left out.',
  run: async (data, options) => {
    const folder = basename(data) === 'energynews' && !existsSync(data) ? join(dirname(data), 'pairs-energynews') : data
    const items = readRows<ArticleRow>(join(folder, 'articles.jsonl.gz')).map(row =>
      goldArticle({ id: row.url, title: row.title, text: row.text, publishedAt: row.published, language: 'en' }, ''),
    )
    const began = performance.now()
    const walked = await walkClusters(inTime(items).slice(0, options.limit))
    const ms = performance.now() - began
    const storyOf = new Map(walked.map(each => [each.article.id, each.predicted]))
    const pairs = readRows<PairRow>(join(folder, 'pairs.jsonl.gz'))
      .filter(({ url1, url2, coder1, coder2 }) => coder1 === coder2 && storyOf.has(url1) && storyOf.has(url2))
      .map(({ url1, url2, coder1 }) => ({ same: coder1 === 1, together: storyOf.get(url1) === storyOf.get(url2) }))
    const { p, r, f1 } = scoreJudged(pairs)
    return {
      set: 'energynews',
      metric: 'F1 of pairs put into one story',
      score: Number(f1.toFixed(4)),
      n: pairs.length,
      ms_per_item: Number((ms / walked.length).toFixed(3)),
      detail: { p, r, same: pairs.filter(pair => pair.same).length, articles: walked.length },
    }
  },
}
