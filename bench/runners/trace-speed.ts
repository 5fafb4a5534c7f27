import { dirname, join } from 'node:path'
import { trace } from '../../src/stages/5-trace/trace.ts'
import type { BenchRunner } from '../bench.ts'
import { MinHashPeer } from '../peers/minhash-peer.ts'
import { articlesOf } from '../trace-articles.ts'
import { type Arrival, cpuSince, readMembers, streamOf } from '../trace-load.ts'

/** Articles in the window where nothing is said. */
const WINDOW = 20_000
const POINTS = [1_000, 10_000, 30_000, 100_000]
const MEASURED = 1_000
/** Texts that are read once and lend their words to all. */
const TEXTS = 2_400

export const runner: BenchRunner = {
  set: 'trace-speed',
  about: 'time to trace one article more with so many in the window (--limit 100000), beside MinHash with bands',
  run(data, { limit = WINDOW, verbose = false }) {
    const all = [...articlesOf(dirname(join(data, '.'))).values()]
    const articles = all.filter((_, at) => at % Math.ceil(all.length / TEXTS) === 0)
    // Once to warm up: a service has read before.
    readMembers(articles.slice(0, 400))
    const { members, ms: reading } = readMembers(articles)
    const walk = trace.open()
    const stream = streamOf(members)
    const take = () => walk.take({ ...next(stream), claims: [] })
    const before = heap()
    const curve: Record<string, number> = {}
    let bytes = 0
    for (let point = 0, taken = 0; point < limit; ) {
      point = Math.min(limit, POINTS.find(each => each > point) ?? limit)
      for (; taken < point; taken++) take()
      if (point === limit) bytes = (heap() - before) / point
      curve[point] = rounded(timed(MEASURED, take))
      taken += MEASURED
      if (verbose) process.stderr.write(`${point}: ${curve[point]} ms\n`)
    }
    const ms = curve[limit]
    const peerMs = peerTime(streamOf(members), limit)
    return Promise.resolve({
      set: 'trace-speed',
      metric: 'times the speed of MinHash with bands, the decision alone',
      score: rounded(peerMs / ms),
      n: MEASURED,
      ms_per_item: rounded(ms + reading),
      detail: {
        window: limit,
        reading_ms: rounded(reading),
        decision_ms: ms,
        by_window: curve,
        peer_ms: rounded(peerMs),
        bytes_an_article: Math.round(bytes),
      },
    })
  },
}

// The same stream through the peer: what one more takes it.
function peerTime(stream: Generator<Arrival>, window: number): number {
  const peer = new MinHashPeer()
  for (let taken = 0; taken < window; taken++) peer.take(next(stream).member.print.words)
  return timed(MEASURED, () => peer.take(next(stream).member.print.words))
}

function next(stream: Generator<Arrival>): Arrival {
  return stream.next().value as Arrival
}

function timed(times: number, work: () => unknown): number {
  const before = process.cpuUsage()
  for (let done = 0; done < times; done++) work()
  return cpuSince(before) / times
}

// Bytes in use, outside the heap too; after a collection where one can be asked for (node --expose-gc).
function heap(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
