import { dirname, join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { loadOf } from '../cluster-load.ts'
import { templatesOf } from '../cluster-templates.ts'

/** Few enough for half a minute: the peer grows slower with each. */
const TAKEN = 4_000
const MEASURED = 1_000

/** What it costs to decide about one article more among many live ones; a plain tf-idf single pass takes the same articles. */
export const runner: BenchRunner = {
  set: 'cluster-speed',
  about:
    'stage 6 alone, claims given, after 4,000 articles (3,828 live; --limit 10000: 9,164): how many times as fast as a plain tf-idf single pass',
  run(data, { limit = TAKEN, verbose = false }) {
    const texts = templatesOf(dirname(join(data, '.')))
    const points = [limit]
    const measured = Math.min(MEASURED, limit / 2)
    const {
      bcubed,
      peerBcubed,
      points: [last],
      walkMegabytes,
    } = loadOf(texts, { in72Hours: limit, points, measured, withPeer: true })
    if (verbose) process.stderr.write(`${JSON.stringify(last)}\n`)
    return Promise.resolve({
      set: 'cluster-speed',
      metric: 'times the speed of a tf-idf single pass',
      score: rounded(last.peerMs! / last.ms),
      n: measured,
      ms_per_item: rounded(last.ms),
      detail: {
        live: last.live,
        articles_per_second: Math.round(1000 / last.ms),
        peer_ms_per_item: rounded(last.peerMs!),
        kilobytes_a_live_article: rounded((1000 * walkMegabytes) / last.live),
        bcubed: rounded(bcubed),
        peer_bcubed: rounded(peerBcubed!),
      },
    })
  },
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
