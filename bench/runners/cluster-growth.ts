import { dirname, join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { type LoadPoint, loadOf } from '../cluster-load.ts'
import { templatesOf } from '../cluster-templates.ts'

const TAKEN = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
const MEASURED = 1_000
const IN_72_HOURS = 10_000

/** How the cost of one article grows with the articles taken and with those that are live, and what is held in memory. */
export const runner: BenchRunner = {
  set: 'cluster-growth',
  about:
    'stage 6 alone: milliseconds an article and megabytes from 1,000 articles taken to --limit (30,000 unless given); --set live: all of them live; --set short: short texts',
  run(data, { limit = 30_000, sets = [], verbose = false }) {
    const points = TAKEN.filter(point => point <= limit)
    const { points: found, walkMegabytes } = loadOf(templatesOf(dirname(join(data, '.'))), {
      in72Hours: sets.includes('live') ? limit : IN_72_HOURS,
      points,
      measured: MEASURED,
      withPeer: false,
      sentences: sets.includes('short') ? 2 : undefined,
      onPoint: point => void (verbose && process.stderr.write(`${JSON.stringify(lineOf(point))}\n`)),
    })
    const [first, last] = [found.find(({ taken }) => taken >= 3_000) ?? found[0], found.at(-1)!]
    return Promise.resolve({
      set: 'cluster-growth',
      metric: 'milliseconds an article at 3,000 taken, to those at the end',
      score: rounded(first.ms / last.ms),
      n: last.taken,
      ms_per_item: rounded(last.ms),
      detail: { points: found.map(lineOf), kilobytes_a_live_article: rounded((1000 * walkMegabytes) / last.live) },
    })
  },
}

function lineOf({ taken, live, ms, megabytes }: LoadPoint) {
  return {
    taken,
    live,
    ms: rounded(ms),
    megabytes: rounded(megabytes!),
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
