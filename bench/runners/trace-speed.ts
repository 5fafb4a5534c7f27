import { join } from 'node:path'
import type { Article } from '../../src/domain/article.ts'
import { trace } from '../../src/stages/5-trace/trace.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { articlesOf } from '../trace-articles.ts'

const WINDOW = 12_000
const MEASURED = 1_000

// The sets hold fewer texts than the window: later rounds change every sixth word, so that they are texts of their own.
function variant(article: Article, round: number): Article {
  const text =
    round === 0
      ? article.text
      : article.text.replace(/\p{L}{3,}/gu, (word, at: number) => (at % 3 === round % 3 ? `${word}${round}` : word)) // prettier-ignore
  return {
    ...article,
    id: `${article.id} ${round}`,
    title: round === 0 ? article.title : `${round} ${article.title}`,
    text,
  } // prettier-ignore
}

async function run(data: string, options: BenchOptions): Promise<BenchLine> {
  const all = [...articlesOf(join(data, '..')).values()]
  const size = options.limit ?? WINDOW
  const walk = trace.open()
  const before = process.memoryUsage().heapUsed
  const each = (at: number) => variant(all[at % all.length], Math.floor(at / all.length))
  for (let at = 0; at < size; at++) walk.take({ article: each(at), claims: [] })
  globalThis.gc?.()
  const heap = (process.memoryUsage().heapUsed - before) / size
  const last = Array.from({ length: MEASURED }, (_, at) => each(size + at))
  const started = performance.now()
  const cpu = process.cpuUsage()
  for (const article of last) walk.take({ article, claims: [] })
  const ms = (performance.now() - started) / MEASURED
  const cpuMs = (process.cpuUsage(cpu).user + process.cpuUsage(cpu).system) / 1000 / MEASURED
  return {
    set: 'trace-speed',
    metric: 'articles a second with a full window',
    score: 1000 / ms,
    n: MEASURED,
    ms_per_item: ms,
    detail: { window: size, cpuMs, heapBytesAnArticle: Math.round(heap) },
  } // prettier-ignore
}

export const runner: BenchRunner = {
  set: 'trace-speed',
  about: 'time to trace one more article with 12,000 in the window',
  run,
}
