import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

/** A figure as labelled; `optional` ones are read or not without a difference. Vague ones are told by their words alone. */
interface Labelled {
  words: string
  measure: string
  value?: number
  low?: number
  high?: number
  bound: string
  extent?: 'part'
  optional?: true
}

interface Row {
  id: string
  /** Failures of the work halves are read; the last halves are only measured. The later set was written after the first mending. */
  half: 'work' | 'last' | 'later-work' | 'later-last'
  language: string
  title?: string
  text?: string
  figures: Labelled[]
}

interface Tally {
  right: number
  given: number
  found: number
  wanted: number
  extents: number
}

const OWN = join(import.meta.dirname, '../data/figures')
const COUNTED = new Set(
  'killed injured missing rescued arrested detained displaced evacuated deployed captured aboard infected hospitalised shot'.split(
    ' ',
  ),
)

/** Figures of people in sentences written and labelled for this project, in thirteen languages. */
export const runner: BenchRunner = {
  set: 'own-figures-languages',
  about:
    'killed, injured, missing … in 698 news sentences of our own in thirteen languages: F1 of measure, value, bound',
  async run(data: string, { limit, verbose, sets }: BenchOptions) {
    const rows = labelledRows(existsSync(data) ? data : OWN, sets).slice(0, limit)
    const tallies = new Map<string, Tally>()
    const begun = performance.now()
    for (const row of rows) score(row, tallies, verbose)
    const ms = performance.now() - begun
    return {
      set: 'own-figures-languages',
      metric: 'F1 of measure, value and bound (halves `last` and `later-last`)',
      score: f1(summed(tallies.get('last'), tallies.get('later-last'))),
      n: rows.length,
      ms_per_item: ms / Math.max(1, rows.length),
      detail: Object.fromEntries([...tallies].sort().map(([key, tally]) => [key, shown(tally)])),
    }
  },
}

function labelledRows(folder: string, languages?: readonly string[]): Row[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  const rows = files.sort().flatMap(name => readRows<Row>(join(folder, name)))
  return languages ? rows.filter(({ language }) => languages.includes(language)) : rows
}

function score(row: Row, tallies: Map<string, Tally>, verbose = false): void {
  const { id, language, title, text = '', half } = row
  const article = articleFrom({ id, language, text, ...(title ? { title } : {}) })
  const claims = claimsOf(article).filter(({ kind, measure }) => kind === 'figure' && COUNTED.has(measure ?? ''))
  const matched = row.figures.map(figure => claims.find(claim => isSame(claim, figure, title ?? text)))
  const wanted = row.figures.filter(({ optional }) => !optional)
  const pairs = row.figures.flatMap((figure, at) =>
    matched[at] && !figure.optional ? [{ figure, claim: matched[at] }] : [],
  )
  const wrong = claims.filter(claim => !row.figures.some(figure => isSame(claim, figure, title ?? text)))
  for (const key of [
    half,
    `${language} ${half}`,
    language,
    ...(half.startsWith('later') ? ['later', `${language} later`] : []),
  ]) {
    const tally = tallies.get(key) ?? { right: 0, given: 0, found: 0, wanted: 0, extents: 0 }
    tally.found += pairs.length
    tally.wanted += wanted.length
    tally.right += pairs.length
    tally.given += pairs.length + wrong.length
    tally.extents += pairs.filter(
      ({ figure, claim }) => (claim.scope?.extent === 'part') === (figure.extent === 'part'),
    ).length
    tallies.set(key, tally)
  }
  if (verbose && half.endsWith('work') && (wrong.length > 0 || pairs.length < wanted.length)) {
    const missed = row.figures.filter((figure, at) => !figure.optional && !matched[at])
    process.stderr.write(`${id} ${title ?? text}\n${missed.map(one => `\t- ${label(one)}\n`).join('')}`)
    process.stderr.write(
      wrong.map(claim => `\t+ ${label({ ...claim, words: claim.span.text } as Labelled)}\n`).join(''),
    )
  }
}

function label({ measure, value, low, high, bound, words }: Labelled): string {
  return `${measure} ${value ?? `${low}-${high}`} ${bound} "${words}"`
}

function isSame({ measure, value, low, high, bound, span }: Claim, figure: Labelled, text: string): boolean {
  if (measure !== figure.measure || bound !== figure.bound) return false
  if (bound === 'vague') return overlaps(span, text.indexOf(figure.words), figure.words.length)
  return value === figure.value && (value !== undefined || (low === figure.low && high === figure.high))
}

function overlaps(span: { start: number; end: number }, start: number, length: number): boolean {
  return span.start < start + length && start < span.end
}

function summed(one?: Tally, two?: Tally): Tally | undefined {
  if (!one || !two) return one ?? two
  const sum = (key: keyof Tally) => one[key] + two[key]
  return {
    right: sum('right'),
    given: sum('given'),
    found: sum('found'),
    wanted: sum('wanted'),
    extents: sum('extents'),
  }
}

function shown(tally: Tally): { p: number; r: number; f1: number; extent: number } {
  const { right, given, found, wanted, extents } = tally
  return { p: rate(right, given), r: rate(found, wanted), f1: f1(tally), extent: rate(extents, found) }
}

function f1(tally: Tally | undefined): number {
  if (!tally || tally.given + tally.wanted === 0) return 0
  return rate(2 * tally.right, tally.given + tally.wanted)
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000
}
