// The live indexes of trace and cluster are gone with their process; another reads them back from the store.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleIdOf } from '../../src/fingerprint.ts'
import { READING, pipelineOver, TELLING, VERSIONS } from '../../src/pipeline.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { testTools } from '../here-crew.ts'
import { corpus, documentOf, type Line } from './corpus.ts'
import { rememberingCrew as crew } from './ferry-in-memory.ts'
import { undone, walked } from './walked.ts'

const lines = corpus(3)
/** One thing that happens while articles come in. */
type Happening =
  | { what: 'arrive'; count: number }
  /** Batches of a few subjects in one of the stages that read. */
  | { what: 'read'; stage: 'extract' | 'claim'; count: number }
  /** At `restart` the process ends, and another one goes on. */
  | { what: 'order' | 'tell' | 'walk' | 'restart' }

/** What is stored after all of it happened, and then everything was walked. */
async function after(happenings: readonly Happening[], arrivals: readonly Line[]) {
  const cellar = memoryCellar(() => 0)
  let pipeline = pipelineOver(cellar, crew, testTools)
  let next = 0
  const arrive = async (count: number) => {
    const documents = arrivals.slice(next, next + count).map((line, at) => documentOf(line, timeOf(next + at)))
    await cellar.archive(documents, offersOfDocument, VERSIONS)
    next += documents.length
  }
  const restart = async () => {
    await pipeline.release()
    pipeline = pipelineOver(cellar, crew, testTools)
  }
  for (const happening of happenings) {
    if (happening.what === 'arrive') await arrive(happening.count)
    else if (happening.what === 'read') {
      const step = READING.find(({ name }) => name === happening.stage)!
      await pipeline.once(step, { batch: happening.count })
    } else if (happening.what === 'restart') await restart()
    else if (happening.what === 'walk') await pipeline.walk()
    else if (happening.what === 'order') await pipeline.onceInOrder()
    else for (const step of TELLING) await pipeline.once(step)
  }
  await arrive(Infinity)
  await pipeline.walk()
  assert.deepEqual(await undone(cellar), [])
  return walked(cellar)
}

const timeOf = (arrival: number): string => new Date(Date.UTC(2026, 2, 20, 0, arrival)).toISOString()

const neverStopped = (happenings: readonly Happening[]) => happenings.filter(({ what }) => what !== 'restart')

for (const size of [2, 7, 20]) {
  test(`a process that is replaced after every ${size} articles decides as one that lives on`, async () => {
    const lines = corpus(6)
    const happenings = Array.from({ length: Math.ceil(lines.length / size) }, (): Happening[] => [
      { what: 'arrive', count: size },
      { what: 'walk' },
      { what: 'restart' },
    ]).flat()
    assert.deepEqual(await after(happenings, lines), await after(neverStopped(happenings), lines))
  })
}

test('it may be replaced between a page that was read again and what trace makes of it', async () => {
  const until = lines.length - 1
  const happenings: Happening[] = [
    { what: 'arrive', count: until },
    { what: 'walk' },
    { what: 'arrive', count: 1 },
    { what: 'read', stage: 'extract', count: 9 },
    { what: 'read', stage: 'claim', count: 9 },
    { what: 'restart' },
  ]
  // Each changed page in turn comes last.
  const isAgain = (line: Line, at: number) => lines.findIndex(({ url }) => url === line.url) < at
  for (const last of lines.filter(isAgain)) {
    const arrivals = [...lines.filter(line => line !== last), last]
    assert.deepEqual(await after(happenings, arrivals), await after(neverStopped(happenings), arrivals), last.url)
  }
})

test('the pace at which articles come changes no story, no report and no point', async () => {
  const lines = corpus(6)
  const decided = async (size: number) => {
    const happenings = lines.flatMap((_, at): Happening[] =>
      at % size === 0 ? [{ what: 'arrive', count: size }, { what: 'walk' }] : [],
    )
    const { trace, cluster, compare } = await after(happenings, lines)
    const stories = Object.entries(cluster).map(([id, placed]) => [id, (placed as { storyId: string }).storyId])
    return { trace, stories: Object.fromEntries(stories), compare }
  }
  const atOnce = await decided(lines.length)
  for (const size of [1, 4, 13]) assert.deepEqual(await decided(size), atOnce, `${size} at once`)
})

test('what is forgotten changes what was decided about others, though nothing new comes', async () => {
  const cellar = memoryCellar(() => 0)
  const pipeline = pipelineOver(cellar, crew, testTools)
  const [original] = lines
  await cellar.archive(
    lines.map((line, at) => documentOf(line, timeOf(at))),
    offersOfDocument,
    VERSIONS,
  )
  await pipeline.walk()
  await cellar.erase({ urls: [original.url], subjects: [articleIdOf(original.url)], tombstones: [] })
  await pipeline.walk()
  const without = await after(
    [],
    lines.filter(({ url }) => url !== original.url),
  )
  assert.deepEqual((await walked(cellar)).trace, without.trace)
})

const anything: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constant('arrive' as const), count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    what: fc.constant('read' as const),
    stage: fc.constantFrom('extract' as const, 'claim' as const),
    count: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ what: fc.constantFrom('order' as const, 'tell' as const, 'walk' as const, 'restart' as const) }),
)

test('wherever it is replaced, nothing is decided otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 5, maxLength: 40 }), async happenings => {
      assert.deepEqual(await after(happenings, lines), await after(neverStopped(happenings), lines))
    }),
    { numRuns: 25 },
  )
})
