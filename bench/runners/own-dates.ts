import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDates } from '../../src/text/dates.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface Labelled {
  id: string
  language: string
  at: string
  text: string
  dates: { start: number; end: number; text: string; from: string; to: string }[]
}

interface Tally {
  right: number
  given: number
  wanted: number
}

const OWN = join(import.meta.dirname, '../data/dates')

/** Dates in sentences written and labelled for this project, in six languages. */
export const runner: BenchRunner = {
  set: 'own-dates',
  about: 'dates in 306 news sentences of our own (en de fr es ru ar): F1 of exact span and value',
  async run(data: string, { limit, verbose }: BenchOptions) {
    const rows = labelledRows(existsSync(data) ? data : OWN).slice(0, limit)
    const tallies = new Map<string, Tally>()
    const begun = performance.now()
    for (const row of rows) score(row, tallies, verbose)
    const ms = performance.now() - begun
    return {
      set: 'own-dates',
      metric: 'F1 of span and value',
      score: f1(tallies.get('all')),
      n: rows.length,
      ms_per_item: ms / Math.max(1, rows.length),
      detail: Object.fromEntries([...tallies].map(([language, tally]) => [language, f1(tally)])),
    }
  },
}

function labelledRows(folder: string): Labelled[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  return files.sort().flatMap(name => readRows<Labelled>(join(folder, name)))
}

function score(row: Labelled, tallies: Map<string, Tally>, verbose = false): void {
  const given = readDates(row.text, row.language, row.at)
  const right = given.filter(one =>
    row.dates.some(
      date => date.start === one.start && date.end === one.end && date.from === one.from && date.to === one.to,
    ),
  )
  for (const key of [row.language, 'all']) {
    const tally = tallies.get(key) ?? { right: 0, given: 0, wanted: 0 }
    tallies.set(key, {
      right: tally.right + right.length,
      given: tally.given + given.length,
      wanted: tally.wanted + row.dates.length,
    })
  }
  if (verbose && (right.length < given.length || right.length < row.dates.length)) {
    process.stderr.write(`${row.id} ${row.at} ${row.text}\n\twant ${shown(row.dates)}\n\tgot  ${shown(given)}\n`)
  }
}

function shown(dates: readonly { text: string; from: string; to: string }[]): string {
  return dates.map(({ text, from, to }) => `"${text}" ${from}${to === from ? '' : `..${to}`}`).join(' · ')
}

function f1(tally: Tally | undefined): number {
  if (!tally || tally.given + tally.wanted === 0) return 0
  return Math.round((20_000 * tally.right) / (tally.given + tally.wanted)) / 10_000
}
