// Who told a story of 5,000 articles in 600 outlets, over PostgreSQL, beside reading that story from it.
import type { Lens } from '../../src/domain/lens.ts'
import type { StoryView } from '../../src/domain/story.ts'
import { coverageOver } from '../../src/outlets/coverage/coverage-over.ts'
import { knownRatings } from '../../src/outlets/lenses/known-ratings.ts'
import { outletDeskOver } from '../../src/outlets/outlet-desk.ts'
import {
  directoryVersion,
  NO_COUNTS,
  OUTLET_HOST,
  OUTLET_IMPORT,
  OUTLET_ROW,
  rowKey,
} from '../../src/outlets/directory/outlet-rows.ts'
import { LENS, RATING } from '../../src/outlets/lenses/stored-lenses.ts'
import { VERSIONS } from '../../src/pipeline.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { largeStory } from '../../test/views/large-story.ts'
import type { BenchRunner } from '../bench.ts'
import { withTemporaryDatabase } from '../temporary-database.ts'

const ARTICLES = 5_000
const OUTLETS = 600
const LENSES = 4
const DAY = '2026-03-02'
const BUCKETS = ['left', 'centre', 'right'] as const

export const runner: BenchRunner = {
  set: 'coverage-speed',
  about: 'coverage of a story of 5,000 articles in 600 outlets that are documented, followed and rated by four lenses',
  async run(_data, { limit = 20, verbose = false }) {
    return withTemporaryDatabase(async ({ connection }) => {
      const store = await openStore(connection, { schema: 'bench', log: () => {} })
      try {
        const story = storyOfOutlets()
        await fill(store.cellar, story)
        const times = await timed(store.cellar, story, limit)
        if (verbose) process.stderr.write(`${JSON.stringify(times, null, 2)}\n`)
        return {
          set: 'coverage-speed',
          metric: 'reading a stored story as a share of reading it and counting its coverage',
          score: times.reading / (times.reading + times.coverage),
          n: ARTICLES,
          ms_per_item: times.coverage,
          detail: { milliseconds: times },
        }
      } finally {
        await store.close()
      }
    })
  },
}

async function timed(cellar: Cellar, story: StoryView, runs: number) {
  const { wholeDirectory: whole, directory: shown, lenses, pools, gaps } = outletDeskOver(cellar)
  // As the desk counts it, without what it remembers of whole stories.
  const rated = knownRatings(lenses, () => directoryVersion(cellar))
  const coverage = coverageOver({ shown, whole, lenses: rated, pools, gapsOf: gaps.ofStory })
  const first = await milliseconds(() => coverage(story, { withPrivate: true }))
  const counts: number[] = []
  const readings: number[] = []
  for (let run = 0; run < runs; run++) {
    readings.push(await milliseconds(() => cellar.output('compare', story.id)))
    counts.push(await milliseconds(() => coverage(story, { withPrivate: true })))
  }
  return { first, coverage: median(counts), reading: median(readings) }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round(100 * (performance.now() - start)) / 100
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]

const hostOf = (at: number): string => `paper${at % OUTLETS}.example`

function storyOfOutlets(): StoryView {
  const story = largeStory(ARTICLES)
  const articles = story.articles.map((article, at) => ({
    ...article,
    url: `https://${hostOf(at)}/2026/03/ferry-${at}`,
    byline: ['Ada Quill'],
    publishedAt: `${DAY}T${String(at % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00Z`,
  }))
  return { ...story, articles }
}

/** The story, an import of outlets, four lenses, and a followed feed of every outlet. */
async function fill(cellar: Cellar, compared: StoryView): Promise<void> {
  const about = { subject: compared.id, inputHash: '1', because: '', state: 'done' } as const
  await cellar.put([{ ...about, stage: 'compare', version: VERSIONS.compare, output: compared }], VERSIONS)
  const outlets = Array.from({ length: OUTLETS }, (_each, at) => hostOf(at))
  const source = { id: 'list', name: 'A list', licence: 'own', retrievedOn: DAY, how: 'imported' } as const
  const record = { source, file: 'list.csv', hash: '0', layout: 'own', startedAt: DAY, doneAt: DAY, counts: NO_COUNTS }
  await cellar.keepAll(
    OUTLET_ROW,
    outlets.map((host, at) => [
      rowKey('list', host, at + 2),
      { hosts: [host], facts: factsOf(at), row: String(at + 2) },
    ]),
  )
  await cellar.keepAll(
    OUTLET_HOST,
    outlets.map(host => [`list ${host}`, host]),
  )
  await cellar.keep(OUTLET_IMPORT, 'list', record)
  for (let lens = 0; lens < LENSES; lens++) await rate(cellar, lens, outlets)
  for (const host of outlets) {
    const feed = `https://${host}/feed`
    await cellar.poll({ feed, at: `${DAY}T12:00:00.000Z`, status: 200, items: 10, fresh: 2, because: '' })
  }
}

const factsOf = (at: number) => [
  { field: 'name', value: `Paper ${at}` },
  { field: 'country', value: ['DE', 'FR', 'HU', 'PL'][at % 4] },
  { field: 'language', value: ['de', 'fr', 'hu', 'pl'][at % 4] },
  { field: 'kind', value: 'newspaper' },
  { field: 'owner', value: `Owner ${at % 90}` },
]

async function rate(cellar: Cellar, number: number, outlets: readonly string[]): Promise<void> {
  const id = `lens-${number}`
  const lens: Lens & { doneAt: string } = {
    id,
    rater: { id, name: id, method: 'user', politicsOf: 'international', licence: 'own', redistributable: true },
    scale: { id, dimension: 'lean', values: BUCKETS.map(bucket => ({ raw: bucket, label: bucket, bucket })) },
    file: 'ratings.csv',
    hash: '0',
    importedAt: DAY,
    doneAt: DAY,
    rows: outlets.length,
    isPrivate: false,
  }
  await cellar.keepAll(
    RATING,
    outlets.map((host, at) => [`${id} ${host} ${at + 2}`, { rawValue: BUCKETS[(at + number) % 3] }]),
  )
  await cellar.keep(LENS, id, lens)
}
