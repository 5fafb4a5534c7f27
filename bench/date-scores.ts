import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDates } from '../src/text/dates.ts'
import { readRows } from './read-data.ts'

/** A sentence with its dates as labelled by hand. */
export interface DatedSentence {
  id: string
  language: string
  at: string
  text: string
  dates: { start: number; end: number; text: string; from: string; to: string; how?: string }[]
}

interface Tally {
  right: number
  given: number
  wanted: number
}

/** The labelled sentences of a folder with one file a language. */
export function datedSentences(folder: string): DatedSentence[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  return files.sort().flatMap(name => readRows<DatedSentence>(join(folder, name)))
}

/** `work` may be read while rules are made; `last` is only measured. */
export function halfOf(id: string): 'work' | 'last' {
  return Number.parseInt(createHash('sha1').update(id).digest('hex')[0], 16) % 2 === 0 ? 'work' : 'last'
}

/** F1 of exact span and value over all sentences, a language and a half; failures go to standard error (of `last` none). */
export function dateScores(rows: readonly DatedSentence[], verbose = false): Record<string, number> {
  const tallies = new Map<string, Tally>()
  for (const row of rows) score(row, tallies, verbose)
  return Object.fromEntries([...tallies].map(([key, tally]) => [key, f1(tally)]))
}

function score(row: DatedSentence, tallies: Map<string, Tally>, verbose: boolean): void {
  const given = readDates(row.text, row.language, row.at)
  const right = row.dates.filter(date => given.some(one => isSame(date, one)))
  const half = halfOf(row.id)
  for (const key of ['all', row.language, half, `${row.language} ${half}`]) {
    const tally = tallies.get(key) ?? { right: 0, given: 0, wanted: 0 }
    tallies.set(key, {
      right: tally.right + right.length,
      given: tally.given + given.length,
      wanted: tally.wanted + row.dates.length,
    })
  }
  const failed = right.length < given.length || right.length < row.dates.length
  if (verbose && failed && (half === 'work' || !row.id.startsWith('later')))
    process.stderr.write(`${row.id} ${row.at} ${row.text}\n\twant ${shown(row.dates)}\n\tgot  ${shown(given)}\n`)
}

function isSame(date: DatedSentence['dates'][number], one: DatedSentence['dates'][number]): boolean {
  return date.start === one.start && date.end === one.end && date.from === one.from && date.to === one.to
}

function shown(dates: readonly { text: string; from: string; to: string }[]): string {
  return dates.map(({ text, from, to }) => `"${text}" ${from}${to === from ? '' : `..${to}`}`).join(' · ')
}

function f1({ right, given, wanted }: Tally): number {
  return given + wanted === 0 ? 0 : Math.round((20_000 * right) / (given + wanted)) / 10_000
}
