import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { dateScores, datedSentences } from '../date-scores.ts'

const LATER = join(import.meta.dirname, '../data/dates-later')

/** Dates in sentences labelled after the reader was made and before its code was read; scored is the half that nobody mends from. */
export const runner: BenchRunner = {
  set: 'later-dates',
  about: 'dates in 466 later news sentences of our own in fourteen languages: F1 of exact span and value, half `last`',
  async run(data: string, { limit, verbose }: BenchOptions) {
    const rows = datedSentences(existsSync(data) ? data : LATER).slice(0, limit)
    const begun = performance.now()
    const { last, ...detail } = dateScores(rows, verbose)
    const ms_per_item = (performance.now() - begun) / Math.max(1, rows.length)
    return { set: 'later-dates', metric: 'F1 of span and value', score: last, n: rows.length, ms_per_item, detail }
  },
}
