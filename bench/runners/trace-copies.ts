import { join } from 'node:path'
import type { Trace } from '../../src/domain/report.ts'
import { traceAll } from '../../src/stages/5-trace/trace.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'
import { articlesOf, pagesOf } from '../trace-articles.ts'

interface Pair {
  set: string
  a: string
  b: string
  relation: 'same' | 'other' | 'unclear'
  kind: string
  half: 'work' | 'last'
}

interface Count {
  right: number
  of: number
}

const LABELS = join(import.meta.dirname, '../labels/copies/pairs.jsonl')

async function run(data: string, options: BenchOptions): Promise<BenchLine> {
  const pairs = readRows<Pair>(LABELS).slice(0, options.limit)
  const sets = join(data, '..')
  const articles = [...articlesOf(sets), ...(await pagesOf(sets, pairs))]
  const readings = articles.map(([key, article]) => ({ article: { ...article, id: key }, claims: [] }))
  const started = performance.now()
  const traces = new Map(traceAll(readings).map(trace => [trace.id, trace]))
  const ms = (performance.now() - started) / Math.max(1, readings.length)
  const counts = new Map<string, Count>()
  for (const pair of pairs) {
    const [a, b] = [traces.get(`${pair.set} ${pair.a}`), traces.get(`${pair.set} ${pair.b}`)]
    if (!a || !b || pair.relation === 'unclear') continue
    const right = isOne(a, b) === (pair.relation === 'same')
    for (const name of [pair.relation, `${pair.relation}/${pair.half}`, `${pair.relation}/${pair.kind}`])
      add(counts, name, right)
    if (options.verbose && !right && pair.half === 'work') process.stderr.write(failure(pair, a, b))
  }
  return line(counts, ms)
}

function isOne(a: Trace, b: Trace): boolean {
  return a.reportId !== null && a.reportId === b.reportId
}

function add(counts: Map<string, Count>, name: string, right: boolean): void {
  const count = counts.get(name) ?? { right: 0, of: 0 }
  counts.set(name, { right: count.right + (right ? 1 : 0), of: count.of + 1 })
}

function failure(pair: Pair, a: Trace, b: Trace): string {
  return `${pair.set} ${pair.relation}/${pair.kind} ${pair.a} ${a.role}: ${a.because} | ${pair.b} ${b.role}: ${b.because}\n`
}

function rates(counts: Map<string, Count>, half = ''): { precision: number; recall: number; f1: number } {
  const { right: found, of: same } = counts.get(`same${half}`) ?? { right: 0, of: 0 }
  const { right: apart, of: other } = counts.get(`other${half}`) ?? { right: 0, of: 0 }
  const precision = found / Math.max(1, found + other - apart)
  const recall = found / Math.max(1, same)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

function line(counts: Map<string, Count>, ms: number): BenchLine {
  const kinds = Object.fromEntries([...counts].sort().map(([name, { right, of }]) => [name, `${right}/${of}`]))
  const all = rates(counts)
  return {
    set: 'trace-copies',
    metric: 'F1 of labelled pairs of one report',
    score: all.f1,
    n: (counts.get('same')?.of ?? 0) + (counts.get('other')?.of ?? 0),
    ms_per_item: ms,
    detail: { ...all, work: rates(counts, '/work'), last: rates(counts, '/last'), ...kinds },
  }
}

export const runner: BenchRunner = {
  set: 'trace-copies',
  about: 'natural copies and near misses of twelve sets, 760 labelled pairs; all articles traced in one walk',
  run,
}
