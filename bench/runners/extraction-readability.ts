import { join } from 'node:path'
import { textOf, parsePage } from '../../src/stages/3-extract/tree.ts'
import type { BenchRunner } from '../bench.ts'
import { extracted, macro, rounded, shingleScore } from '../extraction-scores.ts'
import { readRows } from '../read-data.ts'

interface Case {
  id: string
  source_html: string
  expected_html: string
}

export const runner: BenchRunner = {
  set: 'extraction-readability',
  about: "Readability's own regression pages against its accepted output (M1; a check, not a gold)",
  async run(data, { limit, verbose }) {
    const gold = readRows<Case>(join(data, 'cases.jsonl.gz')).slice(0, limit)
    const started = performance.now()
    const pages = []
    for (const { id, source_html, expected_html } of gold) {
      const seen = await extracted({ id, html: source_html })
      const page = shingleScore(textOf(parsePage(expected_html).root), seen.text ?? '')
      pages.push(page)
      if (verbose && Math.min(page.precision ?? 0, page.recall ?? 0) < 0.8) {
        process.stderr.write(
          `P ${page.precision?.toFixed(3)} R ${page.recall?.toFixed(3)} ${id} ${seen.refusal?.code ?? ''}\n`,
        )
      }
    }
    const ms = (performance.now() - started) / gold.length
    const { f1, precision, recall, exact } = macro(pages)
    const detail = { precision: rounded(precision), recall: rounded(recall), exact: rounded(exact) }
    return { set: this.set, metric: 'M1', score: rounded(f1), n: gold.length, ms_per_item: rounded(ms), detail }
  },
}
