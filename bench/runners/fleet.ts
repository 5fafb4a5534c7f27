// How much faster more processes are on one database: 1, 2 and 4 times `stemma run` over the same texts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { finished, stemma } from '../child-stemma.ts'
import { fullTexts } from '../full-texts.ts'
import { withTemporaryDatabase } from '../temporary-database.ts'

const SIZES = [1, 2, 4]

export const runner: BenchRunner = {
  set: 'fleet',
  about: '300 texts added to a fresh database, then walked by 1, 2 and 4 processes: texts a second in all',
  async run(data, { limit = 300, verbose = false }) {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-texts-'))
    try {
      writeTexts(folder, dirname(join(data, '.')), limit)
      const runs: FleetRun[] = []
      for (const size of SIZES) runs.push(await fleetRun(size, folder, limit))
      // Fetched in another order they arrive in another order, and may make other stories; none may be missing.
      for (const { processes, articles } of runs)
        if (articles !== limit) throw new Error(`${processes} processes placed ${articles} articles of ${limit}`)
      if (verbose) for (const run of runs) process.stderr.write(`${JSON.stringify(run)}\n`)
      const [one] = runs
      const best = Math.min(...runs.slice(1).map(({ seconds }) => seconds))
      return {
        set: 'fleet',
        metric: 'seconds of one process as a multiple of those of the best fleet',
        score: one.seconds / best,
        n: limit,
        ms_per_item: (1000 * one.seconds) / limit,
        detail: {
          cores: cpus().length,
          runs: runs.map(run => ({ ...run, ratio: rounded(one.seconds / run.seconds) })),
        },
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

interface FleetRun {
  processes: number
  seconds: number
  textsASecond: number
  /** Seconds that the same processes take when nothing is due: their start and end. */
  idleSeconds: number
  /** Cores of this machine that were busy meanwhile, with whatever else runs on it. */
  coresBusy: number
  stories: number
  articles: number
}

function writeTexts(folder: string, sets: string, limit: number): void {
  mkdirSync(folder, { recursive: true })
  fullTexts(sets, limit).forEach(({ title, publishedAt, text }, index) =>
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}.txt`), `${title}\n${publishedAt ?? ''}\n\n${text}\n`),
  )
}

async function fleetRun(processes: number, texts: string, limit: number): Promise<FleetRun> {
  return withTemporaryDatabase(async (_, data) => {
    await finished(stemma(data, ['add', texts]))
    const fleet = async () => {
      await Promise.all(Array.from({ length: processes }, () => finished(stemma(data, ['run']))))
    }
    const { seconds, coresBusy } = await watched(fleet)
    const idle = await watched(fleet)
    const stories = JSON.parse(await finished(stemma(data, ['stories', '--json']))) as {
      counts: { articles: number }
    }[]
    return {
      processes,
      seconds: rounded(seconds),
      textsASecond: rounded(limit / seconds),
      idleSeconds: rounded(idle.seconds),
      coresBusy: rounded(coresBusy),
      stories: stories.length,
      articles: stories.reduce((sum, { counts }) => sum + counts.articles, 0),
    }
  })
}

async function watched(work: () => Promise<void>): Promise<{ seconds: number; coresBusy: number }> {
  const [start, before] = [performance.now(), busyMs()]
  await work()
  const ms = performance.now() - start
  return { seconds: ms / 1000, coresBusy: (busyMs() - before) / ms }
}

const busyMs = (): number => cpus().reduce((sum, { times }) => sum + times.user + times.sys + times.nice, 0)

const rounded = (value: number): number => Math.round(100 * value) / 100
