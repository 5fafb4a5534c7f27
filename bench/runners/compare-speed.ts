import { isRefusal } from '../../src/domain/refusal.ts'
import type { ComparedStory } from '../../src/domain/story.ts'
import { compare } from '../../src/stages/7-compare/compare.ts'
import { openComparison } from '../../src/stages/7-compare/comparison.ts'
import { summarize } from '../../src/stages/8-summarize/summarize.ts'
import type { Tools } from '../../src/stages/stage.ts'
import type { BenchRunner } from '../bench.ts'
import { madeUpArticle, type Told } from '../made-up-story.ts'

const TOOLS: Tools = { now: () => '2030-01-01T00:00:00Z', log: () => {} }
const REPORTS = 30
const GROWN = 5_000
const TAKES = 20

/**
 * Processor milliseconds of compare: a story of 30 reports, and one that grew to 5,000 articles and takes one more. The
 * stories are invented: eight languages, copies, twelve measures, three hundred speakers.
 */
export const runner: BenchRunner = {
  set: 'compare-speed',
  about:
    'stage 7: processor milliseconds for a story of 30 reports, and for one article more in a story of 5,000 (invented texts)',
  async run(_data, { limit = GROWN } = {}) {
    const small = await smallStory(20)
    const grown = grownStory(limit)
    return {
      set: 'compare-speed',
      metric: 'how many times cheaper one article more is than the whole story again (CPU, same run)',
      score: grown['scratch ÷ take'],
      n: TAKES,
      ms_per_item: grown.take,
      detail: { small, grown },
    }
  },
}

async function smallStory(rounds: number): Promise<Record<string, number>> {
  const times = { compare: [] as number[], summarize: [] as number[] }
  // The first rounds warm up.
  for (let round = -2; round < rounds; round++) {
    const told = invented(0, REPORTS)
    const [readings, traces] = [told.map(({ reading }) => reading), told.map(({ trace }) => trace)]
    const begun = cpuMilliseconds()
    const story = await compare.run({ id: 'small', readings, traces }, TOOLS)
    const between = cpuMilliseconds()
    if (isRefusal(story)) throw new Error(story.refusal.because)
    await summarize.run(story, TOOLS)
    if (round < 0) continue
    times.compare.push(between - begun)
    times.summarize.push(cpuMilliseconds() - between)
  }
  return { reports: REPORTS, compare: median(times.compare), summarize: median(times.summarize) }
}

/** A story from scratch, and then one article after the other. */
function grownStory(articles: number): Record<string, number> & { take: number } {
  const comparison = openComparison('grown')
  const first = invented(0, articles)
  const next = invented(articles, TAKES)
  let story: ComparedStory | undefined
  const timed = (told: readonly Told[]): number => {
    const begun = cpuMilliseconds()
    for (const { reading, trace } of told) comparison.take(reading, trace)
    story = comparison.view()
    return cpuMilliseconds() - begun
  }
  const scratch = timed(first)
  // What making the first story left behind is not the next article's.
  globalThis.gc?.()
  const takes = next.map(told => timed([told]))
  const take = median(takes)
  return {
    articles,
    take,
    slowest: rounded(Math.max(...takes)),
    scratch: rounded(scratch),
    'scratch ÷ take': rounded(scratch / take),
    points: story!.points.length,
  }
}

function invented(from: number, count: number): Told[] {
  return Array.from({ length: count }, (_, index) => madeUpArticle(from + index))
}

// Processor time, so that other work on the machine does not count for more than it disturbs.
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function median(times: readonly number[]): number {
  return rounded([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)])
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
