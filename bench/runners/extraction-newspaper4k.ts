import { join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { extracted, FactScores, macro, rounded, shingleScore } from '../extraction-scores.ts'
import { readBytes, readRows } from '../read-data.ts'

interface Gold {
  id: number
  title: string
  authors: string | null
  date: string | null
  text: string
  html_file: string
  link: string
}

export const runner: BenchRunner = {
  set: 'extraction-newspaper4k',
  about: 'news pages of 2023: body (M1), exact titles, dates, authors',
  async run(data, { limit, verbose }) {
    const gold = readRows<Gold>(join(data, 'gold.jsonl.gz')).slice(0, limit)
    const facts = new FactScores()
    const pages = []
    const started = performance.now()
    for (const { id, title, authors, date, text, html_file, link } of gold) {
      const name = html_file.endsWith('.gz') ? html_file : `${html_file.replace(/\.html$/, '')}.html.gz`
      const bytes = readBytes(join(data, 'html', name))
      const seen = await extracted({ id: String(id), url: link, bytes, contentType: 'text/html' })
      const page = shingleScore(text, seen.text ?? '')
      pages.push(page)
      const wrong = facts.add({ title, date, authors }, seen)
      const low = Math.min(page.precision ?? 0, page.recall ?? 0)
      if (verbose && (low < 0.9 || wrong.length > 0 || seen.refusal)) {
        process.stderr.write(
          `== ${name} P ${page.precision?.toFixed(3)} R ${page.recall?.toFixed(3)} ${link} ${seen.refusal?.code ?? ''}\n`,
        )
        for (const line of wrong) process.stderr.write(`   ${line}\n`)
      }
    }
    const ms = (performance.now() - started) / gold.length
    const { f1, precision, recall, exact } = macro(pages)
    const detail = { precision: rounded(precision), recall: rounded(recall), exact: rounded(exact), ...facts.detail() }
    return { set: this.set, metric: 'M1', score: rounded(f1), n: gold.length, ms_per_item: rounded(ms), detail }
  },
}
