import { join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { extracted, mean, rounded, wordScore } from '../extraction-scores.ts'
import { readBytes, readRows } from '../read-data.ts'

interface Gold {
  id: string
  url: string
  page_type: string
  html_file: string
  main_content: string
}

export const runner: BenchRunner = {
  set: 'extraction-wcxb',
  about: 'body of pages of seven types, word F1 (M3), all and articles only',
  async run(data, { limit, verbose }) {
    const gold = readRows<Gold>(join(data, 'gold.jsonl.gz')).slice(0, limit)
    const scores: { type: string; f1: number }[] = []
    const started = performance.now()
    for (const page of gold) {
      const bytes = readBytes(join(data, 'html', page.html_file))
      const seen = await extracted({ id: page.id, url: page.url, bytes, contentType: 'text/html' })
      const f1 = wordScore(page.main_content, seen.text ?? '')
      scores.push({ type: page.page_type, f1 })
      if (verbose && f1 < 0.9) {
        const lengths = `${(seen.text ?? '').length}/${page.main_content.length}`
        process.stderr.write(
          `${f1.toFixed(3)} ${page.page_type} ${page.html_file} ${lengths} ${page.url} ${seen.refusal?.code ?? ''}\n`,
        )
      }
    }
    const ms = (performance.now() - started) / gold.length
    const types = [...new Set(scores.map(({ type }) => type))].sort()
    const of = (kind: string): number => rounded(mean(scores.filter(({ type }) => type === kind).map(({ f1 }) => f1)))
    const detail = Object.fromEntries(types.map(type => [type, of(type)]))
    const score = rounded(mean(scores.map(({ f1 }) => f1)))
    return { set: this.set, metric: 'M3', score, n: gold.length, ms_per_item: rounded(ms), detail }
  },
}
