import { join } from 'node:path'
import { traceAll } from '../../src/stages/5-trace/trace.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'
import { articlesOf } from '../trace-articles.ts'
import { heldBack } from './trace-credits.ts'

interface Pair {
  set: string
  a: string
  b: string
  relation: 'same' | 'other' | 'unclear'
  kind: string
}

interface Count {
  right: number
  of: number
}

const LABELS = join(import.meta.dirname, '../labels/copies/pairs.jsonl')

async function run(data: string, options: BenchOptions): Promise<BenchLine> {
  const articles = articlesOf(join(data, '..'))
  const readings = [...articles].map(([key, article]) => ({ article: { ...article, id: key }, claims: [] }))
  const started = performance.now()
  const traces = new Map(traceAll(readings).map(trace => [trace.id, trace]))
  const ms = (performance.now() - started) / Math.max(1, readings.length)
  const counts = new Map<string, Count>()
  for (const pair of readRows<Pair>(LABELS).slice(0, options.limit)) {
    const [a, b] = [traces.get(`${pair.set} ${pair.a}`), traces.get(`${pair.set} ${pair.b}`)]
    if (!a || !b || pair.relation === 'unclear') continue
    const same = a.reportId !== null && a.reportId === b.reportId
    const right = same === (pair.relation === 'same')
    const held = heldBack(pair.a, pair.b)
    for (const name of [pair.relation, `${pair.relation}/${pair.kind}`, `${pair.relation}/${held ? 'held' : 'open'}`]) {
      const count = counts.get(name) ?? { right: 0, of: 0 }
      counts.set(name, { right: count.right + (right ? 1 : 0), of: count.of + 1 })
    }
    if (options.verbose && !right && !held) {
      process.stderr.write(
        `${pair.set} ${pair.relation}/${pair.kind} ${pair.a} ${a.role}: ${a.because} | ${pair.b} ${b.role}: ${b.because}\n`,
      ) // prettier-ignore
    }
  }
  return line(counts, ms)
}

function line(counts: Map<string, Count>, ms: number): BenchLine {
  const { right: found, of: same } = counts.get('same') ?? { right: 0, of: 0 }
  const { right: apart, of: other } = counts.get('other') ?? { right: 0, of: 0 }
  const precision = found / Math.max(1, found + other - apart)
  const recall = found / Math.max(1, same)
  const detail = Object.fromEntries([...counts].map(([name, { right, of }]) => [name, `${right}/${of}`]))
  return {
    set: 'trace-copies',
    metric: 'F1 of labelled pairs of one report',
    score: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    n: same + other,
    ms_per_item: ms,
    detail: { precision, recall, ...detail },
  } // prettier-ignore
}

export const runner: BenchRunner = {
  set: 'trace-copies',
  about: 'natural copies and near misses of eight sets, 350 labelled pairs; all articles traced in one walk',
  run,
}
