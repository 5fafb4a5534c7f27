// The live indexes of trace and cluster are gone with their process; another reads them back from the store.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Crew } from '../../src/crew.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { fingerprint } from '../../src/fingerprint.ts'
import { READING, pipelineOver, TELLING, VERSIONS } from '../../src/pipeline.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { hereCrew, testTools } from '../here-crew.ts'
import { corpus, documentOf, type Line } from './corpus.ts'
import { undone, walked } from './walked.ts'

const lines = corpus(3)
const claims = new Map<string, Claim[]>()

/** Reads every text once, however many walks there are. */
const crew: Crew = {
  ...hereCrew,
  async claim(article) {
    const key = fingerprint(article)
    if (!claims.has(key)) claims.set(key, await hereCrew.claim(article))
    return claims.get(key)!
  },
}

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
