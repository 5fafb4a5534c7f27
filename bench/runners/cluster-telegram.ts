import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'
import { type JudgedPair, scoreJudged } from '../score-pairs.ts'
import { type GoldArticle, goldArticle, walkClusters } from '../walk-clusters.ts'

interface Row {
  lang: string
  label: string
  first_url: string
  first_title: string
  first_text: string
  second_url: string
  second_title: string
  second_text: string
}

export const runner: BenchRunner = {
  set: 'telegram',
  about: 'Pairs of Russian and English news that people call one story (OK) or not (BAD): all articles in one stream.',
  run: async (data, options) => {
    const folder = basename(data) === 'telegram' && !existsSync(data) ? join(dirname(data), 'pairs-telegram') : data
    const rows = readRows<Row>(join(folder, 'pairs.jsonl.gz'))
      .filter(row => row.label === 'OK' || row.label === 'BAD')
      .slice(0, options.limit)
    const began = performance.now()
    const walked = await walkClusters(articlesOf(rows))
    const ms = performance.now() - began
    const storyOf = new Map(walked.map(each => [each.article.id, each.predicted]))
    const judge = (row: Row): JudgedPair => ({
      same: row.label === 'OK',
      together: storyOf.get(row.first_url) === storyOf.get(row.second_url),
    })
    const { p, r, f1 } = scoreJudged(rows.map(judge))
    return {
      set: 'telegram',
      metric: 'F1 of pairs put into one story',
      score: Number(f1.toFixed(4)),
      n: rows.length,
      ms_per_item: Number((ms / walked.length).toFixed(3)),
      detail: { p, r, articles: walked.length },
    }
  },
}

function articlesOf(rows: readonly Row[]): GoldArticle[] {
  const byUrl = new Map<string, GoldArticle>()
  for (const row of rows) {
    byUrl.set(
      row.first_url,
      goldArticle({ id: row.first_url, title: row.first_title, text: row.first_text, language: row.lang }, ''),
    )
    byUrl.set(
      row.second_url,
      goldArticle({ id: row.second_url, title: row.second_title, text: row.second_text, language: row.lang }, ''),
    )
  }
  return [...byUrl.values()]
}
