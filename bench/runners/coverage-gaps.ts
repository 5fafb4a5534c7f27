import { simulate, type Simulated, WAYS } from '../gap-simulation.ts'
import type { PoolKind } from '../made-up-pools.ts'
import type { BenchRunner } from '../bench.ts'

const COUNTRIES = [45, 35, 25, 20]
const VARIED = { low: 0.02, high: 0.6 }
const BIASED = { countries: COUNTRIES, shares: VARIED, home: 4, moods: 0.4 }
const LARGER = { countries: [120, 80, 60, 40], shares: { low: 0.05, high: 0.7 }, home: 4, moods: 0.4 }

/** Worlds in which outlets carry at random, each less alike than the one before, and worlds in which some are kept from it. */
const WORLDS: readonly PoolKind[] = [
  { name: 'all outlets alike', countries: COUNTRIES, shares: { low: 0.25, high: 0.25 } },
  { name: 'from 2 % to 60 % of stories', countries: COUNTRIES, shares: VARIED },
  { name: 'countries unequally keen', countries: COUNTRIES, shares: VARIED, keen: [1, 2, 0.3, 0.15] },
  { name: 'more at home', countries: COUNTRIES, shares: VARIED, home: 8 },
  {
    name: 'more at home, unequally keen, and moods',
    countries: COUNTRIES,
    shares: VARIED,
    home: 8,
    moods: 0.6,
    keen: [1, 2, 0.3, 0.15],
  },
  { name: 'a country kept out, 5 % of its odds left', ...BIASED, bias: { stories: 0.1, left: 0.05 } },
  { name: 'a country kept out, 20 % left', ...BIASED, bias: { stories: 0.1, left: 0.2 } },
  { name: 'a country kept out, 33 % left', ...BIASED, bias: { stories: 0.1, left: 0.33 } },
  { name: '300 outlets, 5 % left', ...LARGER, bias: { stories: 0.1, left: 0.05 } },
  { name: '300 outlets, 20 % left', ...LARGER, bias: { stories: 0.1, left: 0.2 } },
]
/** Widely told stories in the weeks before: too few to tell what is usual, just enough, many. */
const PASTS = [0, 30, 300]
const [WORLDS_OF_A_KIND, DAYS, STORIES] = [4, 25, 20]

export const runner: BenchRunner = {
  set: 'coverage-gaps',
  about: 'coverage gaps: false ones among those shown, and power, in invented worlds of outlets that carry at random',
  async run(_data, { limit = WORLDS_OF_A_KIND, verbose }) {
    const begun = performance.now()
    const detail: Record<string, unknown> = {}
    let [worst, days] = [0, 0]
    for (const world of WORLDS) {
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
      set: 'coverage-gaps',
      metric: '1 - share of false gaps among those shown, in the worst of the worlds',
      score: 1 - worst,
      n: days,
      ms_per_item: Math.round((1000 * (performance.now() - begun)) / days) / 1000,
      detail,
    }
  },
}

const rounded = (each: Simulated): Simulated =>
  Object.fromEntries(Object.entries(each).map(([key, value]) => [key, Math.round(value * 1000) / 1000])) as never

const inWords = ([name, each]: readonly [string, Simulated]): string =>
  `  ${name.padEnd(20)} false ${each.falseShare}, shown a day ${each.shown} of ${each.tested}, power ${each.power} of ${each.biased} (${each.testable} testable)\n`
