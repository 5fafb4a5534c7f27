import { join } from 'node:path'
import { readAttributions } from '../../src/text/attributions.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

type Part = 'source' | 'cue' | 'content'

interface Row {
  tokens: string[]
  labels: string[]
}

/** One labelled run of tokens: their numbers, half-open. */
interface Run {
  part: Part
  from: number
  to: number
}

interface Tally {
  found: number
  gold: number
  right: number
  near: number
  nearFound: number
}

const PARTS: Part[] = ['source', 'cue', 'content']
const FILES = { riqua: ['riqua.train', 'riqua.valid'], polnear: ['polnear.valid'] }

/** Quotations of 19th-century fiction (RiQuA) and of news sentences torn from their article (PolNeAR), as cut and tagged by CofeNet. */
export const runner: BenchRunner = {
  set: 'quotes-cofenet',
  about:
    'source, cue and content in pre-cut windows: RiQuA (fiction, direct quotations) and PolNeAR (score: RiQuA direct quotations, overlap F1)',
  run,
}

async function run(data: string, { limit, sets, verbose }: BenchOptions): Promise<BenchLine> {
  const detail: Record<string, unknown> = {}
  let n = 0
  let score = 0
  const begun = performance.now()
  for (const [name, files] of Object.entries(FILES)) {
    if (sets && !sets.includes(name)) continue
    const rows = files.flatMap(file => readRows<Row>(join(data, `${file}.jsonl.gz`))).slice(0, limit)
    const tallies = new Map(['source', 'cue', 'content', 'direct'].map(part => [part, emptyTally()]))
    for (const row of rows) scoreRow(row, tallies, verbose === true)
    n += rows.length
    detail[name] = Object.fromEntries([...tallies].map(([part, tally]) => [part, measures(tally)]))
    if (name === 'riqua') score = measures(tallies.get('direct') as Tally).overlap.f1
  }
  const ms = performance.now() - begun
  return {
    set: 'quotes-cofenet',
    metric: 'RiQuA: overlap F1 of direct quotations',
    score,
    n,
    ms_per_item: ms / Math.max(1, n),
    detail,
  } // prettier-ignore
}

function scoreRow({ tokens, labels }: Row, tallies: Map<string, Tally>, show: boolean): void {
  const { text, starts } = written(tokens)
  const found = readAttributions(text, 'en')
  const ours = PARTS.flatMap(part =>
    found.flatMap(each => each[part].map(({ start, end }) => runOf(part, starts, start, end))),
  )
  const gold = runsOf(labels)
  for (const part of PARTS) compare(tallies.get(part) as Tally, of(ours, part), of(gold, part))
  const direct = (runs: Run[]) => of(runs, 'content').filter(({ from }) => /^(?:``|''|["“‘])$/.test(tokens[from]))
  compare(tallies.get('direct') as Tally, direct(ours), direct(gold))
  if (show) report(tokens, ours, gold)
}

/** Tokens with spaces between them; quotation marks as the Penn treebank writes them become straight ones. */
function written(tokens: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  let glue = true
  for (const token of tokens) {
    const mark = token === '``' ? '“' : token === "''" ? '”' : token
    if (!glue && !/^(?:[.,;:!?)%”]|['’](?:s|re|ve|ll|d|m)|n['’]t)$/i.test(mark)) text += ' '
    starts.push(text.length)
    text += mark
    glue = /^[“($]$/.test(mark)
  }
  return { text, starts }
}

function runOf(part: Part, starts: readonly number[], start: number, end: number): Run {
  let from = starts.findIndex(each => each >= start)
  if (from < 0) from = starts.length - 1
  if (starts[from] > start && from > 0) from--
  let to = starts.findIndex(each => each >= end)
  if (to < 0) to = starts.length
  return { part, from, to }
}

function runsOf(labels: readonly string[]): Run[] {
  const runs: Run[] = []
  labels.forEach((label, index) => {
    if (label === 'O') return
    const part = label.slice(2) as Part
    if (label.startsWith('I-') && runs.at(-1)?.to === index && runs.at(-1)?.part === part)
      (runs.at(-1) as Run).to = index + 1
    else runs.push({ part, from: index, to: index + 1 })
  })
  return runs
}

function of(runs: readonly Run[], part: Part): Run[] {
  const seen = new Set<string>()
  return runs.filter(run => {
    const key = `${run.from}-${run.to}`
    return run.part === part && !seen.has(key) && seen.add(key)
  })
}

function compare(tally: Tally, ours: readonly Run[], gold: readonly Run[]): void {
  tally.found += ours.length
  tally.gold += gold.length
  tally.right += gold.filter(each => ours.some(other => other.from === each.from && other.to === each.to)).length
  tally.near += gold.filter(each => ours.some(other => jaccard(each, other) >= 0.5)).length
  tally.nearFound += ours.filter(each => gold.some(other => jaccard(each, other) >= 0.5)).length
}

function jaccard(a: Run, b: Run): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return both <= 0 ? 0 : both / (a.to - a.from + b.to - b.from - both)
}

function report(tokens: readonly string[], ours: readonly Run[], gold: readonly Run[]): void {
  const key = ({ part, from, to }: Run) => `${part} ${from}-${to} ${tokens.slice(from, to).join(' ')}`
  const found = new Set(ours.map(key))
  const wanted = new Set(gold.map(key))
  if ([...found].every(each => wanted.has(each)) && [...wanted].every(each => found.has(each))) return
  process.stderr.write(`===== ${tokens.join(' ')}\n`)
  for (const each of wanted) if (!found.has(each)) process.stderr.write(`- ${each}\n`)
  for (const each of found) if (!wanted.has(each)) process.stderr.write(`+ ${each}\n`)
}

function measures({ found, gold, right, near, nearFound }: Tally) {
  return {
    exact: f1(right / Math.max(1, found), right / Math.max(1, gold)),
    overlap: f1(nearFound / Math.max(1, found), near / Math.max(1, gold)),
  } // prettier-ignore
}

function f1(precision: number, recall: number) {
  const value = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { f1: round(value), precision: round(precision), recall: round(recall) }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function emptyTally(): Tally {
  return { found: 0, gold: 0, right: 0, near: 0, nearFound: 0 }
}
