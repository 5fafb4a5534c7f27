import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inOrder } from '../../src/in-order.ts'
import { openWorkers } from '../../src/outside/workers.ts'
import { type ExtractInput, extract } from '../../src/stages/3-extract/extract.ts'
import type { BenchRunner } from '../bench.ts'
import { rounded } from '../extraction-scores.ts'
import { readBytes } from '../read-data.ts'

const SETS = [
  'extraction-zyte',
  'extraction-trafilatura',
  'extraction-wcxb',
  'extraction-fundus',
  'extraction-newspaper4k',
]
const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const GROWTH = 1.05
const POINTS = 30

/** Megabytes when so many pages were read. */
interface Point {
  pages: number
  rss: number
  heap: number
}

/** Memory while 10,000 pages are read, by worker threads and in one thread: 1 where neither grows, 0 where one does. */
export const runner: BenchRunner = {
  set: 'extraction-memory',
  about:
    'memory over 10,000 pages by worker threads and in one thread: 1 where the last third is within 5 % of the second',
  async run(data, { limit = 10_000, verbose }) {
    const paths = SETS.flatMap(set => pagesOf(join(dirname(join(data, '.')), set, 'html')))
    const started = performance.now()
    const threads = await byThreads(paths, limit, verbose)
    const alone = await inOneThread(paths, limit, verbose)
    const growth = {
      threads_rss: grown(threads.map(({ rss }) => rss)),
      one_thread_rss: grown(alone.map(({ rss }) => rss)),
      one_thread_heap: grown(alone.map(({ heap }) => heap)),
    }
    const flat = Object.values(growth).every(factor => factor <= GROWTH)
    return {
      set: this.set,
      metric: '1 where memory stays flat',
      score: Number(flat),
      n: 2 * limit,
      ms_per_item: rounded((performance.now() - started) / (2 * limit)),
      detail: { ...growth, threads, one_thread: alone },
    }
  },
}

function pagesOf(folder: string): string[] {
  return readdirSync(folder).map(name => join(folder, name))
}

function* inputs(paths: readonly string[], limit: number): Generator<ExtractInput> {
  for (let i = 0; i < limit; i++)
    yield { id: String(i), bytes: readBytes(paths[i % paths.length]), contentType: 'text/html' }
}

async function byThreads(paths: readonly string[], limit: number, verbose = false): Promise<Point[]> {
  const crew = openWorkers({ threads: 2, timeoutMs: 60_000 })
  const watch = new Watch('threads', limit, verbose)
  try {
    for await (const _ of inOrder(inputs(paths, limit), 8, input => crew.extract(input))) watch.count()
  } finally {
    await crew.close()
  }
  return watch.points
}

async function inOneThread(paths: readonly string[], limit: number, verbose = false): Promise<Point[]> {
  const watch = new Watch('one thread', limit, verbose)
  for (const input of inputs(paths, limit)) {
    await extract.run(input, TOOLS)
    watch.count()
  }
  return watch.points
}

class Watch {
  readonly points: Point[] = []
  private pages = 0
  private readonly name: string
  private readonly every: number
  private readonly verbose: boolean

  constructor(name: string, limit: number, verbose: boolean) {
    this.name = name
    this.every = Math.max(1, Math.floor(limit / POINTS))
    this.verbose = verbose
  }

  count(): void {
    this.pages += 1
    if (this.pages % this.every !== 0) return
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    const point = { pages: this.pages, rss: Math.round(rss / 1e6), heap: Math.round(heapUsed / 1e6) }
    this.points.push(point)
    if (this.verbose) process.stderr.write(`${this.name}: ${JSON.stringify(point)}\n`)
  }
}

/** The least of the last third as a multiple of that of the second: peaks are garbage that was not collected yet. */
function grown(values: readonly number[]): number {
  const third = Math.floor(values.length / 3)
  const second = Math.min(...values.slice(third, values.length - third))
  return rounded(Math.min(...values.slice(values.length - third)) / second)
}
