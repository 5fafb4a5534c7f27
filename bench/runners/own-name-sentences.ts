import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readNames } from '../../src/text/names.ts'
import type { BenchRunner } from '../bench.ts'
import { NameTallies, nameFailures } from '../name-scores.ts'
import { readRows } from '../read-data.ts'

interface Labelled {
  id: string
  language: string
  half: 'work' | 'last' | 'later'
  text: string
  names: { start: number; end: number; text: string; type: string; bearer?: string }[]
}

const OWN = join(import.meta.dirname, '../data/names')

/** Names in sentences written and labelled for this project, in the languages that write no capitals. */
export const runner: BenchRunner = {
  set: 'own-name-sentences',
  about: 'names in 35 news sentences of our own in each of ar zh ja ko: F1 of forms with their types',
  run(data, { limit, verbose }) {
    const rows = labelledRows(existsSync(data) ? data : OWN).slice(0, limit)
    const tallies = new Map<string, NameTallies>()
    const began = performance.now()
    for (const row of rows) score(row, tallies, verbose)
    const ms = performance.now() - began
    const detail = [...tallies].map(([key, tally]) => [
      key,
      { untyped: tally.f1('untyped'), typed: tally.f1('typed'), ...tally.table() },
    ])
    return Promise.resolve({
      set: 'own-name-sentences',
      metric: 'F1 of forms with their types',
      score: tallies.get('all')?.f1('typed') ?? 0,
      n: rows.length,
      ms_per_item: ms / Math.max(1, rows.length),
      detail: Object.fromEntries(detail),
    })
  },
}

function labelledRows(folder: string): Labelled[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  return files.sort().flatMap(name => readRows<Labelled>(join(folder, name)))
}

function score(row: Labelled, tallies: Map<string, NameTallies>, verbose = false): void {
  const found = readNames(row.text, row.language)
  for (const key of ['all', row.language, row.half, `${row.language} ${row.half}`]) {
    const tally = tallies.get(key) ?? new NameTallies()
    tallies.set(key, tally)
    tally.add(found, row.names)
  }
  const failures = verbose && row.half === 'work' ? nameFailures(found, row.names) : ''
  if (failures) process.stderr.write(`${row.id} ${row.text}${failures}\n`)
}
