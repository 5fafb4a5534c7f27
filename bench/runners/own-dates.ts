import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { dateScores, datedSentences } from '../date-scores.ts'

const OWN = join(import.meta.dirname, '../data/dates')

/** Dates in sentences written and labelled for this project, in six languages. */
export const runner: BenchRunner = {
  set: 'own-dates',
  about: 'dates in 306 news sentences of our own (en de fr es ru ar): F1 of exact span and value',
  async run(data: string, { limit, verbose }: BenchOptions) {
    const rows = datedSentences(existsSync(data) ? data : OWN).slice(0, limit)
    const begun = performance.now()
    const { all, ...detail } = dateScores(rows, verbose)
    const ms_per_item = (performance.now() - begun) / Math.max(1, rows.length)
    return { set: 'own-dates', metric: 'F1 of span and value', score: all, n: rows.length, ms_per_item, detail }
  },
}
