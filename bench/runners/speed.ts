import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Article } from '../../src/domain/article.ts'
import type { Reading } from '../../src/domain/reading.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { ComparedStory } from '../../src/domain/story.ts'
import { inOrder } from '../../src/in-order.ts'
import { openWorkers } from '../../src/outside/workers.ts'
import { extract } from '../../src/stages/3-extract/extract.ts'
import { traceAll } from '../../src/stages/5-trace/trace.ts'
import { cluster } from '../../src/stages/6-cluster/cluster.ts'
import { compare } from '../../src/stages/7-compare/compare.ts'
import { summarize } from '../../src/stages/8-summarize/summarize.ts'
import type { Tools } from '../../src/stages/stage.ts'
import type { BenchRunner } from '../bench.ts'
import { fullTexts } from '../full-texts.ts'
import { readBytes } from '../read-data.ts'
import { readabilityText } from '../readability-peer.ts'

const tools: Tools = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const PAGE_SETS = [
  'extraction-zyte',
  'extraction-trafilatura',
  'extraction-wcxb',
  'extraction-fundus',
  'extraction-newspaper4k',
]

/** Items a second of every stage and of the whole walk, for stored pages and for full texts. */
export const runner: BenchRunner = {
  set: 'speed',
  about: '1,000 stored pages and 1,000 full texts through all stages: items a second, peak memory',
  async run(data, { limit = 1000, verbose = false }) {
    const sets = dirname(join(data, '.'))
    const crew = openWorkers({ threads: 2, timeoutMs: 60_000, maxBytes: 20_000_000 })
    try {
      const pages = await walk(await extracted(pagesOf(sets, limit), crew), crew)
      const texts = await walk({ articles: fullTexts(sets, limit), seconds: {}, items: limit }, crew)
      const ratio = peerRatio(pagesOf(sets, Math.min(limit, 150)))
      const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
      if (verbose) process.stderr.write(`${JSON.stringify({ pages, texts, peakMb }, null, 2)}\n`)
      const detail = { pages, texts, peak_mb: peakMb, extract_against_readability_on_linkedom: ratio }
      return {
        set: 'speed',
        metric: 'texts-per-second',
        score: texts.perSecond,
        n: pages.n + texts.n,
        ms_per_item: 1000 / texts.perSecond,
        detail,
      }
    } finally {
      await crew.close()
    }
  },
}

type Crew = ReturnType<typeof openWorkers>

interface Batch {
  articles: Article[]
  seconds: Record<string, number>
  items: number
}

function pagesOf(sets: string, limit: number): string[] {
  return PAGE_SETS.flatMap(set => {
    const folder = join(sets, set, 'html')
    return readdirSync(folder).map(name => join(folder, name))
  }).slice(0, limit)
}

async function extracted(pages: string[], crew: Crew): Promise<Batch> {
  const inputs = pages.map((path, index) => ({ id: `p${index}`, bytes: readBytes(path), contentType: 'text/html' }))
  const articles: Article[] = []
  const seconds = await timed(async () => {
    for await (const read of inOrder(inputs, 16, input => crew.extract(input)))
      if (!isRefusal(read)) articles.push(read)
  })
  return { articles, seconds: { extract: seconds }, items: pages.length }
}

async function walk({ articles, seconds, items }: Batch, crew: Crew) {
  const readings: Reading[] = []
  seconds.claim = await timed(async () => {
    const claimed = inOrder(
      articles,
      64,
      async (article): Promise<Reading> => ({ article, claims: await crew.claim(article) }),
    )
    for await (const reading of claimed) readings.push(reading)
  })
  let traces: ReturnType<typeof traceAll> = []
  seconds.trace = await timed(async () => void (traces = traceAll(readings)))
  const stories = new Map<string, number[]>()
  seconds.cluster = await timed(async () => {
    const open = cluster.open()
    readings.forEach((reading, index) => {
      const { placement } = open.take({ ...reading, trace: traces[index] })
      stories.set(placement.storyId, [...(stories.get(placement.storyId) ?? []), index])
    })
  })
  const compared: ComparedStory[] = []
  seconds.compare = await timed(async () => {
    for (const [id, members] of stories) {
      const story = await compare.run(
        { id, readings: members.map(i => readings[i]), traces: members.map(i => traces[i]) },
        tools,
      )
      if (!isRefusal(story)) compared.push(story)
    }
  })
  seconds.summarize = await timed(async () => {
    for (const story of compared) await summarize.run(story, tools)
  })
  const all = Object.values(seconds).reduce((sum, each) => sum + each, 0)
  const rates = Object.entries(seconds).map(([stage, each]) => [stage, Math.round(items / Math.max(each, 1e-6))])
  return {
    n: items,
    stories: stories.size,
    perSecond: Math.round((10 * items) / all) / 10,
    itemsPerSecondByStage: Object.fromEntries(rates),
  }
}

/** Pages a second of extract in one thread, as a multiple of Readability on linkedom over the same pages. */
function peerRatio(paths: string[]): number {
  const pages = paths.map(readBytes)
  const decoder = new TextDecoder()
  const seconds = (read: (bytes: Uint8Array) => unknown): number => {
    for (const bytes of pages.slice(0, 10)) read(bytes)
    const start = performance.now()
    for (const bytes of pages) read(bytes)
    return performance.now() - start
  }
  const peer = seconds(bytes => readabilityText(decoder.decode(bytes)))
  const ours = seconds(bytes => extract.run({ id: 'p', bytes, contentType: 'text/html' }, tools))
  return Math.round((100 * peer) / ours) / 100
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
