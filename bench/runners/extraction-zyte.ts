import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { extracted, macro, rounded, shingleScore } from '../extraction-scores.ts'
import { readBytes } from '../read-data.ts'

type Gold = Record<string, { url: string; articleBody: string }>

export const runner: BenchRunner = {
  set: 'extraction-zyte',
  about: 'article body of 2019 news and blog pages, four-word shingles (M1)',
  async run(data, { limit, verbose }) {
    const gold = Object.entries(JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8')) as Gold).slice(
      0,
      limit,
    )
    const started = performance.now()
    const pages = []
    for (const [id, { url, articleBody }] of gold) {
      const bytes = readBytes(join(data, 'html', `${id}.html.gz`))
      const seen = await extracted({ id, url, bytes, contentType: 'text/html' })
      const page = shingleScore(articleBody, seen.text ?? '')
      pages.push(page)
      const low = Math.min(page.precision ?? 0, page.recall ?? 0)
      if (verbose && low < 0.95) {
        process.stderr.write(
          `${low.toFixed(3)} P ${page.precision?.toFixed(3)} R ${page.recall?.toFixed(3)} ${id} ${url} ${seen.refusal?.code ?? ''}\n`,
        )
      }
    }
    const ms = (performance.now() - started) / gold.length
    const { f1, precision, recall, exact } = macro(pages)
    const detail = { precision: rounded(precision), recall: rounded(recall), exact: rounded(exact) }
    return { set: this.set, metric: 'M1', score: rounded(f1), n: gold.length, ms_per_item: rounded(ms), detail }
  },
}
