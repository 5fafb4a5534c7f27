// From store to story: trace and cluster over articles that are stored with their claims, through both cellars.
import { dirname, join } from 'node:path'
import type { Reading } from '../../src/domain/reading.ts'
import { fingerprint } from '../../src/fingerprint.ts'
import { inOrder } from '../../src/in-order.ts'
import { openWorkers } from '../../src/outside/workers.ts'
import { pipelineOver, VERSIONS } from '../../src/pipeline.ts'
import type { Tools } from '../../src/stages/stage.ts'
import type { Cellar, Outcome } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { LiveWalks } from '../../src/walk/live-walks.ts'
import type { BenchLine, BenchRunner } from '../bench.ts'
import { fullTexts } from '../full-texts.ts'
import { withTemporaryDatabase } from '../temporary-database.ts'

const tools: Tools = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const STORED_AT_ONCE = 100

export const runner: BenchRunner = {
  set: 'store-speed',
  about: '1,000 full texts with stored claims: trace and cluster through PostgreSQL and through memory, and restoring',
  async run(data, { limit = 1000, verbose = false }) {
    const crew = openWorkers({ threads: 2, timeoutMs: 60_000, maxBytes: 20_000_000 })
    try {
      return await measured(await readingsOf(dirname(join(data, '.')), limit, crew), crew, verbose)
    } finally {
      await crew.close()
    }
  },
}

type Crew = ReturnType<typeof openWorkers>

async function readingsOf(sets: string, limit: number, crew: Crew): Promise<Reading[]> {
  const readings: Reading[] = []
  const claimed = inOrder(fullTexts(sets, limit), 64, async article => ({ article, claims: await crew.claim(article) }))
  for await (const reading of claimed) readings.push(reading)
  return readings
}

async function measured(readings: Reading[], crew: Crew, verbose: boolean): Promise<BenchLine> {
  const inMemory = () => walked(memoryCellar(), readings, crew)
  // The first walk is for the compiler.
  await inMemory()
  const memory = await inMemory()
  const postgres = await withTemporaryDatabase(async ({ connection }) => {
    const store = await openStore(connection, { schema: 'bench', log: () => {} })
    try {
      return await walked(store.cellar, readings, crew)
    } finally {
      await store.close()
    }
  })
  const rates = { memory: ratesOf(readings.length, memory), postgres: ratesOf(readings.length, postgres) }
  if (verbose) process.stderr.write(`${JSON.stringify(rates, null, 2)}\n`)
  return {
    set: 'store-speed',
    metric: 'articles a second through PostgreSQL, as a share of those through memory',
    score: memory.walk / postgres.walk,
    n: readings.length,
    ms_per_item: (1000 * postgres.walk) / readings.length,
    detail: { articles_a_second: rates, restoring_as_a_share_of_memory: memory.restore / postgres.restore },
  }
}

interface Seconds {
  walk: number
  /** The processor time of this process in it. */
  walkCpu: number
  restore: number
}

const ratesOf = (articles: number, seconds: Seconds): Record<keyof Seconds, number> => ({
  walk: Math.round(articles / seconds.walk),
  walkCpu: Math.round(articles / seconds.walkCpu),
  restore: Math.round(articles / seconds.restore),
})

async function walked(cellar: Cellar, readings: Reading[], crew: Crew): Promise<Seconds> {
  for (let at = 0; at < readings.length; at += STORED_AT_ONCE)
    await cellar.put(
      readings.slice(at, at + STORED_AT_ONCE).flatMap((each, index) => stored(each, at + index)),
      VERSIONS,
    )
  const pipeline = pipelineOver(cellar, crew, tools)
  globalThis.gc?.()
  const before = process.cpuUsage()
  const walk = await timed(async () => {
    while ((await pipeline.onceInOrder()) > 0);
  })
  const { user, system } = process.cpuUsage(before)
  await pipeline.release()
  const live = new LiveWalks()
  const restore = await timed(async () => void (await live.ready({ cellar, crew, versions: VERSIONS })))
  await live.release()
  return { walk, walkCpu: (user + system) / 1e6, restore }
}

/** What extract and claim leave of an article. */
function stored({ article, claims }: Reading, index: number): Outcome[] {
  const { id } = article
  const about = { inputHash: '1', because: '', state: 'done' } as const
  const due = { stage: 'trace', subject: id, inputHash: fingerprint([article, claims]), arrival: index + 1 }
  const subject = `https://bench.example/${encodeURIComponent(id)}`
  return [
    { ...about, stage: 'extract', subject, version: VERSIONS.extract, output: article, group: id },
    { ...about, stage: 'claim', subject: id, version: VERSIONS.claim, output: claims, offers: [due] },
  ]
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
