// Whatever is done to a store in whatever order, the cellar in PostgreSQL answers as the one in memory does.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { Document } from '../../src/domain/link.ts'
import type { Cellar, Offer, Outcome, WorkState } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { openStore, type Store } from '../../src/store/postgres/open-store.ts'
import { type TestDatabase, testDatabase } from '../outside/postgres/test-database.ts'

const NOON = Date.parse('2026-03-01T12:00:00Z')
const STAGES = ['discover', 'fetch', 'claim', 'trace', 'cluster']
const STATES: readonly WorkState[] = ['due', 'done', 'refused', 'failed']

const stage = fc.constantFrom(...STAGES)
const subject = fc.constantFrom('a', 'B', 'ж', 'c/1', '\u{1f6e5}', "d'\\")
const inputHash = fc.constantFrom('x', 'y', 'z')
const group = fc.option(fc.constantFrom('g', 'h'), { nil: undefined })
const page = fc.record({ limit: fc.integer({ min: 1, max: 5 }), offset: fc.integer({ min: 0, max: 3 }) })
const versions = fc.record({ claim: fc.integer({ min: 1, max: 2 }), trace: fc.constant(1) })
const limit = fc.integer({ min: 1, max: 8 })
const offer: fc.Arbitrary<Offer> = fc.record({
  stage,
  subject,
  inputHash,
  arrival: fc.option(fc.integer({ min: 1, max: 6 })),
})
const offers = fc.array(offer, { maxLength: 5 })
const card = fc.option(fc.record({ rank: fc.integer({ min: 0, max: 2 }), value: fc.constantFrom('v', { w: 1 }) }), {
  nil: undefined,
})
const about = {
  stage,
  subject,
  inputHash,
  version: fc.integer({ min: 1, max: 2 }),
  because: fc.constantFrom('so', 'thus “quoted”', 'back\\slash {and} "marks", NULL'),
  againMs: fc.option(fc.integer({ min: 0, max: 100_000 })),
  offers,
}
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    ...about,
    state: fc.constantFrom('done' as const, 'refused' as const),
    output: fc.oneof(fc.constant({ n: 1 }), fc.jsonValue({ maxDepth: 1 })),
    group,
    card,
  }),
  fc.record({ ...about, state: fc.constant('failed' as const) }),
)
const outcomes = fc.array(outcome, { maxLength: 5 })
const document: fc.Arbitrary<Document> = fc.record({ url: subject, bytes: fc.constantFrom('1', '2') }).map(each => ({
  ...each,
  id: `${each.url}#${each.bytes}`,
  fetchedAt: '2026-03-01T12:00:00+02:00',
  status: 200,
  hash: `hash of ${each.bytes}`,
  bytes: new TextEncoder().encode(each.bytes),
}))

/** Something done to a cellar; what it answers has to be the same in both. */
type Act = (cellar: Cellar, clock: { move(ms: number): void }) => Promise<unknown>

const subjects = fc.array(subject, { maxLength: 4 })
const act: fc.Arbitrary<[name: string, act: Act]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(offers, versions).map(input => named('offer', input, c => c.offer(...input))) },
  { weight: 4, arbitrary: fc.tuple(outcomes, versions).map(input => named('put', input, c => c.put(...input))) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        stage,
        limit,
        fc.constantFrom(1000, 60_000),
        fc.constantFrom({ ms: 0 }, { ms: 5000 }, { ms: 0, longer: { ms: 5000, subjects: ['a', 'b'] } }),
      )
      .map(input => named('take', input, c => c.take(...input))),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 50_000 }).map(ms => named('move', ms, async (_, clock) => clock.move(ms))),
  },
  fc
    .tuple(stage, fc.array(stage, { maxLength: 2 }), limit, outcomes, versions)
    .map(input => named('lead', input, led(...input))),
  fc
    .tuple(fc.array(document, { maxLength: 4 }), versions)
    .map(input =>
      named('archive', input, c =>
        c.archive(
          input[0],
          ({ document: { url }, arrival, first }) => [
            { stage: 'claim', subject: url, inputHash: String(arrival), arrival: first },
          ],
          input[1],
        ),
      ),
    ),
  fc.array(stage).map(input => named('pending', input, c => c.pending(input))),
  fc.tuple(stage, subjects).map(input => named('drop', input, c => c.drop(...input))),
  fc.tuple(stage, page).map(input => named('cards', input, c => c.cards(...input))),
  fc.tuple(fc.subarray([...STATES]), page).map(input => named('workIn', input, c => c.workIn(...input))),
  fc.subarray([...STATES]).map(states => named('countIn', states, c => c.countIn(states))),
  fc.tuple(subject, subject).map(([key, value]) => named('keep', [key, value], c => c.keep('kind', key, value))),
  subject.map(key => named('unkeep', key, c => c.unkeep('kind', key))),
  fc.array(fc.record({ url: subject, title: fc.string() })).map(links => named('point', links, c => c.point(links))),
  fc
    .tuple(subject, fc.nat(9))
    .map(([feed, items]) =>
      named('poll', feed, c =>
        c.poll({ feed, at: '2026-03-01T12:00:00Z', status: 200, items, fresh: 0, because: 'ok' }),
      ),
    ),
  fc.tuple(subjects, subjects).map(([urls, others]) =>
    named('erase', [urls, others], c =>
      c.erase({
        urls,
        subjects: others,
        tombstones: urls.map(hash => ({ kind: 'url', hash, words: 0, at: 'then', reason: 'asked' })),
      }),
    ),
  ),
)

function named(name: string, input: unknown, run: Act): [string, Act] {
  return [`${name} ${JSON.stringify(input)}`, run]
}

function led(of: string, behind: string[], most: number, made: Outcome[], to: Record<string, number>): Act {
  return async cellar => {
    const lead = (await cellar.lead())!
    const answer = [await lead.take(of, behind, most), await lead.put(made, to)]
    await lead.release()
    return answer
  }
}

async function everythingIn(cellar: Cellar): Promise<unknown> {
  const subjectsKnown = ['a', 'B', 'ж', 'c/1', '\u{1f6e5}', "d'\\"]
  const each = <Answer>(ask: (name: string) => Promise<Answer>, names: readonly string[]) => Promise.all(names.map(ask))
  return {
    work: await cellar.workIn(STATES),
    workOf: await each(cellar.workOf, subjectsKnown),
    works: await each(name => cellar.works(name, subjectsKnown), STAGES),
    outputs: await each(name => all(cellar.outputs(name)), STAGES),
    outputsOf: await each(name => cellar.outputsOf(name, subjectsKnown), STAGES),
    members: await each(name => cellar.members(name, ['g', 'h']), STAGES),
    newest: await each(name => cellar.newest(name, ['g', 'h'], 2), STAGES),
    groups: await each(name => cellar.groups(name, 3), STAGES),
    tally: await each(name => cellar.tally(name), STAGES),
    documents: await each(cellar.documents, subjectsKnown),
    links: await each(cellar.link, subjectsKnown),
    polls: await each(name => cellar.polls(name, 3), subjectsKnown),
    kept: await cellar.kept('kind'),
    tombstones: await cellar.tombstones(),
  }
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

let database: TestDatabase
let store: Store
let now = NOON

async function empty(): Promise<void> {
  const { run, tables } = store.scope
  const names = ['document', 'content', 'link', 'poll', 'work', 'output', 'kept', 'tombstone'] as const
  const deleted = names.map(name => sql`${sql.id(name)} AS (DELETE FROM ${tables[name]})`)
  await run(sql`WITH ${sql.join(deleted)} UPDATE ${tables.counter} SET value = 0`)
}

describe('the cellar in PostgreSQL beside the one in memory', () => {
  before(async () => {
    database = await testDatabase('embedded')
    store = await openStore(database.connection, { schema: 'stemma', clock: () => now, log: () => {} })
  })

  after(async () => {
    await store.close()
    await database.close()
  })

  test('both cellars give the same answers', async () => {
    const property = fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30, size: 'max' }), async acts => {
      await empty()
      now = NOON
      const clock = { move: (ms: number) => void (now += ms / 2) }
      const memory = memoryCellar(() => now)
      let epochs = [await memory.epoch(), await store.cellar.epoch()]
      for (const [name, run] of acts) {
        assert.deepEqual(await run(store.cellar, clock), await run(memory, clock), name)
        const turned = [await memory.epoch(), await store.cellar.epoch()]
        assert.equal(turned[0] !== epochs[0], turned[1] !== epochs[1], name)
        epochs = turned
      }
      assert.deepEqual(await everythingIn(store.cellar), await everythingIn(memory))
    })
    await fc.assert(property, { numRuns: 60 })
  })
})
