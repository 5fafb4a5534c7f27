import { join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { extracted, f1, FactScores, rounded } from '../extraction-scores.ts'
import { readBytes, readRows } from '../read-data.ts'

interface Gold {
  id: string
  url: string
  html_file: string
  with: string[]
  without: string[]
  title: string | null
  date: string | null
  author: string | string[] | null
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()

export const runner: BenchRunner = {
  set: 'extraction-trafilatura',
  about: 'segments that must and must not be in the body (M2), titles, dates and authors; many languages, raw bytes',
  async run(data, { limit, verbose }) {
    const gold = readRows<Gold>(join(data, 'gold.jsonl.gz')).slice(0, limit)
    const counts = { tp: 0, fn: 0, fp: 0, tn: 0 }
    const facts = new FactScores()
    const started = performance.now()
    for (const page of gold) {
      const bytes = readBytes(join(data, 'html', page.html_file))
      const seen = await extracted({ id: page.id, url: page.url, bytes, contentType: 'text/html' })
      const text = collapsed(seen.text ?? '')
      const missed = (page.with ?? []).filter(segment => !text.includes(collapsed(segment)))
      const leaked = (page.without ?? []).filter(segment => text.includes(collapsed(segment)))
      counts.fn += missed.length
      counts.tp += (page.with ?? []).length - missed.length
      counts.fp += leaked.length
      counts.tn += (page.without ?? []).length - leaked.length
      const wrong = facts.add({ title: page.title, date: page.date, authors: page.author }, seen)
      if (verbose) report(page, seen.refusal?.code, missed, leaked, wrong)
    }
    const ms = (performance.now() - started) / gold.length
    const precision = counts.tp / Math.max(1, counts.tp + counts.fp)
    const recall = counts.tp / Math.max(1, counts.tp + counts.fn)
    const detail = { precision: rounded(precision), recall: rounded(recall), ...facts.detail() }
    const score = rounded(f1(precision, recall))
    return { set: this.set, metric: 'M2', score, n: gold.length, ms_per_item: rounded(ms), detail }
  },
}

function report(page: Gold, refusal: string | undefined, missed: string[], leaked: string[], wrong: string[]): void {
  if (missed.length + leaked.length + wrong.length === 0 && !refusal) return
  process.stderr.write(`== ${page.html_file} ${page.url} ${refusal ?? ''}\n`)
  for (const segment of missed) process.stderr.write(`   missed: ${segment}\n`)
  for (const segment of leaked) process.stderr.write(`   leaked: ${segment}\n`)
  for (const line of wrong) process.stderr.write(`   ${line}\n`)
}
