import type { BenchRunner } from './bench.ts'
import { simulate, type Simulated, WAYS } from './gap-simulation.ts'
import type { PoolKind } from './made-up-pools.ts'

/** Widely told stories in the weeks before: too few to tell what is usual, just enough, many. */
const PASTS = [0, 30, 300]
const [WORLDS_OF_A_KIND, DAYS, STORIES] = [4, 25, 20]

/** A bench of the test for coverage gaps in worlds of these kinds. */
export const gapBench = (set: string, about: string, kinds: readonly PoolKind[]): BenchRunner => ({
  set,
  about,
  async run(_data, { limit = WORLDS_OF_A_KIND, verbose }) {
    const begun = performance.now()
    const detail: Record<string, unknown> = {}
    let [worst, days] = [0, 0]
    for (const world of kinds) {
      const size = { worlds: limit, days: DAYS, stories: STORIES }
      const alone = simulate(world, { ...size, past: 0 }, WAYS.byChanceAlone)
      const done = PASTS.map(
        past => [`after ${past} stories`, simulate(world, { ...size, past }, WAYS.asDone)] as const,
      )
      for (const [, { falseShare }] of done) worst = Math.max(worst, falseShare)
      days += done.length * alone.days
      const rows = [...done, ['by chance alone', alone] as const].map(([name, each]) => [name, rounded(each)] as const)
      detail[world.name] = Object.fromEntries(rows)
      if (verbose) process.stderr.write(`${world.name}\n${rows.map(inWords).join('')}`)
    }
    return {
      set,
      metric: '1 - share of false gaps among those shown, in the worst of the worlds',
      score: 1 - worst,
      n: days,
      ms_per_item: Math.round((1000 * (performance.now() - begun)) / days) / 1000,
      detail,
    }
  },
})

const rounded = (each: Simulated): Simulated =>
  Object.fromEntries(Object.entries(each).map(([key, value]) => [key, Math.round(value * 1000) / 1000])) as never

const inWords = ([name, each]: readonly [string, Simulated]): string =>
  `  ${name.padEnd(20)} false ${each.falseShare}, shown a day ${each.shown} of ${each.tested}, power ${each.power} of ${each.biased} (${each.testable} testable)\n`
