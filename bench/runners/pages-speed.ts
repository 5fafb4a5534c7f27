// First byte of the pages of a server process with PostgreSQL, warm, beside the empty page of the same server.

import { Agent, get } from 'node:http'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { VERSIONS } from '../../src/pipeline.ts'
import type { Outcome } from '../../src/store/cellar.ts'
import type { Database } from '../../src/outside/postgres/open-database.ts'
import type { BenchRunner } from '../bench.ts'
import { stemma, stopped, told } from '../child-stemma.ts'
import { largeStory } from '../../test/views/large-story.ts'
import { withTemporaryDatabase } from '../temporary-database.ts'

const STORIES = 5_000
const ARTICLES_A_STORY = 4
const STORED_AT_ONCE = 1_000
const WARMING = 50

export const runner: BenchRunner = {
  set: 'pages-speed',
  about:
    'first byte of home and story page over HTTP, warm, 200 requests each, also with 5,000 stories, and of a story of 5,000 articles',
  async run(_data, { limit = 200, verbose = false }) {
    return withTemporaryDatabase(async (database, folder) => {
      const server = stemma(folder, ['serve', '--port', '0'])
      try {
        const pages = await measured(database, await told(server, /Stemma is at (\S+)/), limit)
        if (verbose) process.stderr.write(`${JSON.stringify(pages, null, 2)}\n`)
        const { storyOf5000: _, articlesOf5000: __, ...ordinary } = pages
        const slowest = Math.max(...Object.values(ordinary).map(({ median }) => median))
        return {
          set: 'pages-speed',
          metric: 'first byte of an empty page as a share of that of the slowest page',
          score: pages.empty.median / slowest,
          n: limit,
          ms_per_item: slowest,
          detail: { milliseconds: pages, slowest_against_empty: Math.round((10 * slowest) / pages.empty.median) / 10 },
        }
      } finally {
        await stopped(server)
      }
    })
  },
}

type Pages = Record<'empty' | 'home' | 'story' | 'homeOf5000' | 'storyOf5000' | 'articlesOf5000', Timing>

/** Milliseconds to the first byte. */
interface Timing {
  median: number
  p95: number
}

async function measured(database: Database, address: string, requests: number): Promise<Pages> {
  const time = (path: string, times = requests) => timings(new URL(path, address), times)
  const { stories } = (await (await fetch(new URL('/index.json', address))).json()) as { stories: { id: string }[] }
  const empty = await time('/no-such-page')
  const home = await time('/')
  const story = await time(`/stories/${encodeURIComponent(stories[0].id)}`)
  await storeMany(database)
  const homeOf5000 = await time('/')
  await storeLarge(database)
  const some = Math.ceil(requests / 10)
  const storyOf5000 = await time('/stories/large', some)
  return {
    empty,
    home,
    story,
    homeOf5000,
    storyOf5000,
    articlesOf5000: await time('/stories/large/articles?page=7', some),
  }
}

async function timings(url: URL, requests: number): Promise<Timing> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let each = 0; each < WARMING; each++) await firstByte(url, agent)
  const found: number[] = []
  for (let each = 0; each < requests; each++) found.push(await firstByte(url, agent))
  agent.destroy()
  found.sort((a, b) => a - b)
  const at = (share: number) => Math.round(100 * found[Math.min(requests - 1, Math.floor(share * requests))]) / 100
  return { median: at(0.5), p95: at(0.95) }
}

function firstByte(url: URL, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    get(url, { agent }, response => {
      let ms = 0
      response.once('data', () => (ms = performance.now() - start))
      response.on('end', () => resolve(ms))
      response.on('error', reject)
    }).on('error', reject)
  })
}

/** Stories and articles of one's own, as the walk would have left what lists are made from. */
async function storeMany({ connection }: Database): Promise<void> {
  const store = await openStore(connection, { schema: 'stemma', log: () => {} })
  try {
    for (let at = 0; at < STORIES; at += STORED_AT_ONCE) {
      const outcomes = Array.from({ length: STORED_AT_ONCE }, (_, index) => storedStory(at + index)).flat()
      await store.cellar.put(outcomes, VERSIONS)
    }
    await store.cellar.keep('feed', 'https://bench.example/feed', { url: 'https://bench.example/feed', since: '' })
  } finally {
    await store.close()
  }
}

/** A story of 5,000 articles: the database gives it whole for whichever of its pages is asked for. */
async function storeLarge({ connection }: Database): Promise<void> {
  const store = await openStore(connection, { schema: 'stemma', log: () => {} })
  try {
    const { summary, longSummary, ...compared } = largeStory(5_000)
    const about = { subject: compared.id, inputHash: '1', because: '', state: 'done' } as const
    const outcomes: Outcome[] = [
      { ...about, stage: 'compare', version: VERSIONS.compare, output: compared },
      { ...about, stage: 'summarize', version: VERSIONS.summarize, output: { summary, longSummary } },
    ]
    await store.cellar.put(outcomes, VERSIONS)
  } finally {
    await store.close()
  }
}

function storedStory(index: number): Outcome[] {
  const about = { inputHash: '1', because: '', state: 'done' } as const
  const id = `s-bench-${index}`
  const counts = { articles: ARTICLES_A_STORY, outlets: 4, reports: 2, speakers: 3 }
  const value = {
    id,
    title: `What the ${index}th council of an invented town decided about its harbour`,
    counts,
    languages: ['en', 'de'],
    firstSeen: '2026-01-01',
    lastSeen: '2026-01-02',
    differences: 3,
    conflicts: 0,
    lead: null,
  }
  const claims = Array.from(
    { length: ARTICLES_A_STORY },
    (_, at): Outcome => ({
      ...about,
      stage: 'claim',
      subject: `a-bench-${index}-${at}`,
      version: VERSIONS.claim,
      output: [],
      group: `outlet-${(index * ARTICLES_A_STORY + at) % 300}`,
    }),
  )
  const card = { rank: ARTICLES_A_STORY + index / 1e6, value }
  const summary: Outcome = { ...about, stage: 'summarize', subject: id, version: VERSIONS.summarize, output: [], card }
  return [summary, ...claims]
}
