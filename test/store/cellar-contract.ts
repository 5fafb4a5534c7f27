import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Document } from '../../src/domain/link.ts'
import type { Cellar, Made, Offer, Outcome } from '../../src/store/cellar.ts'

const NOON = Date.parse('2026-03-01T12:00:00Z')
const MINUTE = 60_000
const VERSIONS = { claim: 1, trace: 1, extract: 1 }

const offer = (subject: string, inputHash = 'a', stage = 'claim', arrival?: number): Offer => ({
  stage,
  subject,
  inputHash,
  ...(arrival === undefined ? {} : { arrival }),
})
const done = (subject: string, output: unknown, inputHash = 'a', more: Partial<Made> = {}): Outcome => ({
  stage: 'claim',
  subject,
  inputHash,
  version: 1,
  state: 'done',
  output,
  because: 'made',
  ...more,
})
const failed = (subject: string, againMs: number | null): Outcome => ({
  stage: 'claim',
  subject,
  inputHash: 'a',
  version: 1,
  state: 'failed',
  because: 'boom',
  againMs,
})
const page = (url: string, bytes: string): Document => ({
  id: `${url}#${bytes}`,
  url,
  fetchedAt: '2026-03-01T12:00:00+02:00',
  status: 200,
  contentType: 'text/html',
  hash: `hash of ${bytes}`,
  bytes: new TextEncoder().encode(bytes),
  link: { url, title: 'A title \u0001 🛳' },
})

/** A clock that stands until it is moved. */
interface Clock {
  now(): number
  move(ms: number): void
}

function clockAt(start: number): Clock {
  let at = start
  return { now: () => at, move: ms => void (at += ms) }
}

const subjectsOf = (work: { subject: string }[]): string[] => work.map(({ subject }) => subject)

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

/** What every cellar must do; `open` gives an empty one that lives by the clock (milliseconds since 1970). */
export function cellarContract(
  name: string,
  open: (clock: () => number) => Promise<Cellar>,
  close: () => Promise<void> = async () => {},
): void {
  describe(`the ${name} cellar`, () => {
    after(close)
    const opened = async () => {
      const clock = clockAt(NOON)
      return { clock, cellar: await open(clock.now) }
    }

    test('gives out what was offered, oldest first, and once', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('b'), offer('a'), offer('c', 'a', 'trace')], VERSIONS)
      assert.deepEqual(subjectsOf(await cellar.take('claim', 9, MINUTE)), ['b', 'a'])
      assert.deepEqual(await cellar.take('claim', 9, MINUTE), [])
    })

    test('takes no more than it is asked to', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a'), offer('b')], VERSIONS)
      assert.deepEqual(subjectsOf(await cellar.take('claim', 1, MINUTE)), ['a'])
      assert.deepEqual(subjectsOf(await cellar.take('claim', 9, MINUTE)), ['b'])
    })

    test('gives a subject out again when its lease has run out, counting the attempts', async () => {
      const { cellar, clock } = await opened()
      await cellar.offer([offer('a')], VERSIONS)
      const [first] = await cellar.take('claim', 1, MINUTE)
      assert.equal(first.attempts, 1)
      assert.equal(Date.parse(first.leaseUntil!), NOON + MINUTE)
      clock.move(2 * MINUTE)
      const [again] = await cellar.take('claim', 1, MINUTE)
      assert.equal(again?.attempts, 2)
    })

    test('an offer that changes nothing makes nothing due', async () => {
      const { cellar, clock } = await opened()
      await cellar.offer([offer('a')], VERSIONS)
      await cellar.take('claim', 1, MINUTE)
      await cellar.put([done('a', [1])], VERSIONS)
      await cellar.offer([offer('a')], VERSIONS)
      clock.move(2 * MINUTE)
      assert.deepEqual(await cellar.take('claim', 1, MINUTE), [])
    })

    test('one list may offer the same subject twice: the last input counts', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a', 'x'), offer('b'), offer('a', 'y')], VERSIONS)
      const taken = await cellar.take('claim', 9, MINUTE)
      assert.deepEqual(
        taken.map(({ subject, inputHash }) => [subject, inputHash]),
        [
          ['b', 'a'],
          ['a', 'y'],
        ],
      )
    })

    test('a changed input or a raised version makes a subject due', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a')], VERSIONS)
      await cellar.take('claim', 1, MINUTE)
      await cellar.put([done('a', [1])], VERSIONS)
      await cellar.offer([offer('a', 'b')], VERSIONS)
      assert.equal((await cellar.take('claim', 1, MINUTE)).length, 1)
      await cellar.put([done('a', [2], 'b')], VERSIONS)
      await cellar.offer([offer('a', 'b')], { claim: 2 })
      assert.equal((await cellar.take('claim', 1, MINUTE)).length, 1)
    })

    test('an unchanged output stops the wave', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a')], VERSIONS)
      assert.deepEqual(await cellar.put([done('a', { n: 1 })], VERSIONS), ['a'])
      await cellar.offer([offer('a', 'b')], VERSIONS)
      assert.deepEqual(await cellar.put([done('a', { n: 1 }, 'b')], VERSIONS), [])
      assert.deepEqual(await cellar.output('claim', 'a'), { n: 1 })
    })

    test('an output made from an input that changed meanwhile is not kept, nor what it would have made due', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a')], VERSIONS)
      await cellar.take('claim', 1, MINUTE)
      await cellar.offer([offer('a', 'b')], VERSIONS)
      const late = done('a', 'old', 'a', { offers: [offer('a', 'old', 'trace')] })
      assert.deepEqual(await cellar.put([late], VERSIONS), [])
      assert.equal(await cellar.output('claim', 'a'), undefined)
      assert.equal((await cellar.take('claim', 1, MINUTE)).length, 1)
      assert.deepEqual(await cellar.take('trace', 1, MINUTE), [])
    })

    test('what an outcome makes due is offered with it', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a', 'a', 'claim', 7)], VERSIONS)
      await cellar.put([done('a', 1, 'a', { offers: [offer('a', 'h', 'trace', 7)] })], VERSIONS)
      const [due] = await cellar.take('trace', 9, MINUTE)
      assert.deepEqual([due.subject, due.inputHash, due.arrival], ['a', 'h', 7])
    })

    test('an outcome of a subject that nobody offered is kept and known', async () => {
      const { cellar } = await opened()
      await cellar.put([done('a', 1)], VERSIONS)
      assert.equal(await cellar.output('claim', 'a'), 1)
      assert.deepEqual(
        (await cellar.workOf('a')).map(({ state }) => state),
        ['done'],
      )
    })

    test('a refusal is remembered and not tried again; a failure is, at its time', async () => {
      const { cellar, clock } = await opened()
      await cellar.offer([offer('a'), offer('b'), offer('c')], VERSIONS)
      await cellar.take('claim', 3, MINUTE)
      const refused = done('a', { refusal: { code: 'empty', because: 'nothing' } }, 'a', { state: 'refused' })
      await cellar.put([refused, failed('b', 10 * MINUTE), failed('c', null)], VERSIONS)
      assert.deepEqual(subjectsOf(await cellar.workIn(['refused', 'failed'])), ['a', 'b', 'c'])
      assert.equal(await cellar.countIn(['refused', 'failed']), 3)
      assert.equal(await cellar.countIn([]), 0)
      assert.equal(Date.parse((await cellar.workOf('b'))[0].nextTry!), NOON + 10 * MINUTE)
      clock.move(9 * MINUTE)
      assert.deepEqual(await cellar.take('claim', 9, MINUTE), [])
      clock.move(2 * MINUTE)
      const [again, ...others] = await cellar.take('claim', 9, MINUTE)
      assert.deepEqual([again.subject, again.attempts, others.length], ['b', 2, 0])
    })

    test('what is done may be due again by its schedule', async () => {
      const { cellar, clock } = await opened()
      await cellar.offer([offer('a')], VERSIONS)
      await cellar.take('claim', 1, MINUTE)
      await cellar.put([done('a', 1, 'a', { againMs: 5 * MINUTE })], VERSIONS)
      assert.equal(await cellar.pending(['claim']), 0)
      clock.move(6 * MINUTE)
      assert.equal(await cellar.pending(['claim']), 1)
      assert.deepEqual(subjectsOf(await cellar.take('claim', 9, MINUTE)), ['a'])
    })

    test('leaves alone what was worked a moment ago, where it is asked to', async () => {
      const { cellar, clock } = await opened()
      await cellar.offer([offer('a'), offer('b')], VERSIONS)
      await cellar.put([done('a', 1)], VERSIONS)
      await cellar.offer([offer('a', 'b')], VERSIONS)
      assert.deepEqual(subjectsOf(await cellar.take('claim', 9, MINUTE, { ms: MINUTE })), ['b'])
      await cellar.put([done('b', 1)], VERSIONS)
      clock.move(2 * MINUTE)
      assert.deepEqual(subjectsOf(await cellar.take('claim', 9, MINUTE, { ms: MINUTE })), ['a'])
    })

    test('leaves some subjects alone for longer', async () => {
      const { cellar, clock } = await opened()
      await cellar.offer([offer('a'), offer('b')], VERSIONS)
      await cellar.put([done('a', 1), done('b', 1)], VERSIONS)
      await cellar.offer([offer('a', 'c'), offer('b', 'c')], VERSIONS)
      const rest = { ms: MINUTE, longer: { ms: 5 * MINUTE, subjects: ['a', 'none'] } }
      clock.move(2 * MINUTE)
      assert.deepEqual(subjectsOf(await cellar.take('claim', 9, MINUTE, rest)), ['b'])
      clock.move(4 * MINUTE)
      assert.deepEqual(subjectsOf(await cellar.take('claim', 1, MINUTE, rest)), ['a'])
    })

    test('knows the work of many subjects of a stage at once', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a', 'x'), offer('b', 'y'), offer('a', 'z', 'trace')], VERSIONS)
      const works = await cellar.works('claim', ['b', 'a', 'none'])
      assert.deepEqual(
        ['a', 'b', 'none'].map(subject => works.get(subject)?.inputHash),
        ['x', 'y', undefined],
      )
    })

    test('counts what is due or leased as pending', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a'), offer('b'), offer('c', 'a', 'trace')], VERSIONS)
      await cellar.take('claim', 1, MINUTE)
      assert.equal(await cellar.pending(['claim']), 2)
      assert.equal(await cellar.pending(['claim', 'trace']), 3)
      await cellar.put([done('a', 1), failed('b', MINUTE)], VERSIONS)
      assert.equal(await cellar.pending(['claim']), 0)
    })

    test('one has the lead, and another when it is released', async () => {
      const { cellar } = await opened()
      const lead = await cellar.lead()
      assert.ok(lead)
      assert.equal(await cellar.lead(), undefined)
      await lead.release()
      const next = await cellar.lead()
      assert.ok(next)
      await next.release()
    })

    test('the lead takes in order of arrival, and nothing that arrived after what is still being read', async () => {
      const { cellar } = await opened()
      const lead = (await cellar.lead())!
      await cellar.offer(
        [
          offer('c', 'a', 'trace', 3),
          offer('a', 'a', 'trace', 1),
          offer('b', 'a', 'claim', 2),
          offer('d', 'a', 'trace', 4),
        ],
        VERSIONS,
      )
      assert.deepEqual(subjectsOf(await lead.take('trace', ['claim'], 9)), ['a'])
      await lead.put([{ ...done('a', 1), stage: 'trace' }], VERSIONS)
      await lead.put([failed('b', MINUTE)], VERSIONS)
      assert.deepEqual(subjectsOf(await lead.take('trace', ['claim'], 1)), ['c'])
      await lead.put([{ ...done('c', 1), stage: 'trace' }], VERSIONS)
      assert.deepEqual(subjectsOf(await lead.take('trace', ['claim'], 9)), ['d'])
      await lead.release()
    })

    test('outputs are the caller’s own copies, in the order in which they were first made', async () => {
      const { cellar } = await opened()
      const output = { list: [1] }
      await cellar.put([done('b', output), done('a', 2)], VERSIONS)
      output.list.push(2)
      await cellar.offer([offer('b', 'z')], VERSIONS)
      await cellar.put([done('b', { list: [3] }, 'z')], VERSIONS)
      assert.deepEqual(await cellar.output('claim', 'b'), { list: [3] })
      assert.deepEqual(await all(cellar.outputs('claim')), [
        ['b', { list: [3] }],
        ['a', 2],
      ])
      assert.deepEqual(
        await cellar.outputsOf('claim', ['a', 'x', 'b']),
        new Map<string, unknown>([
          ['a', 2],
          ['b', { list: [3] }],
        ]),
      )
    })

    test('outputs come back exactly as they were put', async () => {
      const { cellar } = await opened()
      const odd = { z: 1, a: ['\u0000', '\ud800', '🛳', '\u2028', 'Привет', 1e21, -0.1, null], nested: { b: {}, a: [] } }
      await cellar.put([done('a', odd)], VERSIONS)
      assert.equal(JSON.stringify(await cellar.output('claim', 'a')), JSON.stringify(odd))
    })

    test('knows the members of a group, also when one moves', async () => {
      const { cellar } = await opened()
      await cellar.put([done('b', 1, 'a', { group: 'g' }), done('a', 1, 'a', { group: 'g' }), done('c', 1)], VERSIONS)
      assert.deepEqual(await cellar.members('claim', ['g', 'none']), new Map([['g', ['b', 'a']]]))
      await cellar.put([done('b', 1, 'a', { group: 'h' })], VERSIONS)
      assert.deepEqual(
        await cellar.members('claim', ['g', 'h']),
        new Map([
          ['g', ['a']],
          ['h', ['b']],
        ]),
      )
      await cellar.put([done('d', 1, 'a', { group: 'h' })], VERSIONS)
      const groups = [
        { name: 'g', size: 1, last: 'a' },
        { name: 'h', size: 2, last: 'd' },
      ]
      assert.deepEqual(await cellar.groups('claim', 10), groups)
      assert.deepEqual(await cellar.groups('claim', 1), groups.slice(0, 1))
      assert.deepEqual(await cellar.groups('claim', 10, ['h', 'none']), groups.slice(1))
      assert.deepEqual(await cellar.groups('trace', 10), [])
      const newest = async (most: number) => [...(await cellar.newest('claim', ['g', 'h', 'h', 'none'], most))].sort()
      assert.deepEqual(await newest(9), [
        ['g', ['a']],
        ['h', ['d', 'b']],
      ])
      assert.deepEqual((await newest(1))[1], ['h', ['d']])
      assert.deepEqual(await cellar.tally('claim'), { outputs: 4, groups: 2 })
      assert.deepEqual(await cellar.tally('trace'), { outputs: 0, groups: 0 })
    })

    test('lists cards by rank, page by page', async () => {
      const { cellar } = await opened()
      const card = (rank: number) => ({ card: { rank, value: { rank } } })
      await cellar.put(
        [done('a', 1, 'a', card(1)), done('c', 1, 'a', card(2)), done('b', 1, 'a', card(2)), done('d', 1)],
        VERSIONS,
      )
      assert.deepEqual(await cellar.cards('claim', { limit: 2, offset: 0 }), {
        total: 3,
        cards: [
          ['b', { rank: 2 }],
          ['c', { rank: 2 }],
        ],
      })
      assert.deepEqual((await cellar.cards('claim', { limit: 2, offset: 2 })).cards, [['a', { rank: 1 }]])
      assert.deepEqual(await cellar.cardsOf('claim', ['c', 'd', 'nobody']), new Map([['c', { rank: 2 }]]))
    })

    test('dropped subjects are gone from outputs and work', async () => {
      const { cellar } = await opened()
      await cellar.offer([offer('a')], VERSIONS)
      await cellar.put([done('a', 1)], VERSIONS)
      await cellar.drop('claim', ['a'])
      assert.equal(await cellar.output('claim', 'a'), undefined)
      assert.deepEqual(await cellar.workOf('a'), [])
    })

    test('the same page twice is one document; a changed one is another, later in arrival', async () => {
      const { cellar } = await opened()
      const [x, y] = ['https://x.example/', 'https://y.example/']
      const next = ({ document, arrival, first }: { document: Document; arrival: number; first: number }) => [
        offer(document.url, String(arrival), 'extract', first),
      ]
      assert.deepEqual(await cellar.archive([page(x, '1')], next, VERSIONS), [1])
      assert.deepEqual(await cellar.archive([page(x, '1'), page(y, '1')], next, VERSIONS), [1, 2])
      assert.deepEqual(await cellar.archive([page(x, '2')], next, VERSIONS), [3])
      const documents = await cellar.documents(x)
      assert.deepEqual(
        documents.map(({ document, arrival }) => [document.hash, arrival]),
        [
          ['hash of 1', 1],
          ['hash of 2', 3],
        ],
      )
      assert.deepEqual(
        documents.map(({ document }) => document),
        [page(x, '1'), page(x, '2')],
      )
      const due = await cellar.take('extract', 9, MINUTE)
      assert.deepEqual(
        due.map(({ subject, inputHash, arrival }) => [subject, inputHash, arrival]),
        [
          [y, '2', 2],
          [x, '3', 1],
        ],
      )
    })

    test('a page that goes back to what it said before is a document again', async () => {
      const { cellar } = await opened()
      const x = 'https://x.example/'
      for (const bytes of ['1', '2', '1']) await cellar.archive([page(x, bytes)], () => [], VERSIONS)
      assert.equal((await cellar.documents(x)).length, 3)
    })

    test('links are new once, and keep what was said of them first', async () => {
      const { cellar } = await opened()
      const x = { url: 'https://x.example/', feed: 'https://feed.example/', title: 'First' }
      assert.deepEqual(await cellar.point([x, { ...x, title: 'Twin' }]), [x.url])
      assert.deepEqual(await cellar.point([{ ...x, title: 'Second' }]), [])
      assert.deepEqual(await cellar.link(x.url), x)
      assert.equal(await cellar.link('https://unknown.example/'), undefined)
    })

    test('every poll is kept', async () => {
      const { cellar } = await opened()
      const poll = (at: string) => ({ feed: 'f', at, status: 200, items: 3, fresh: 1, because: 'fine' })
      const times = ['2026-03-01T12:00:00Z', '2026-03-01T12:05:00Z', '2026-03-01T12:10:00Z']
      for (const at of times) await cellar.poll(poll(at))
      assert.deepEqual(await cellar.polls('f', 2), [poll(times[1]), poll(times[2])])
      assert.deepEqual(await cellar.polls('g', 2), [])
    })

    test('how feeds did in a span of time: its end is not in it, a refused answer is not good', async () => {
      const { cellar } = await opened()
      const poll = { items: 3, fresh: 1, because: 'fine', status: 200 }
      await cellar.poll({ ...poll, feed: 'f', at: '2026-03-01T11:59:59.999Z' })
      await cellar.poll({
        ...poll,
        feed: 'f',
        at: '2026-03-01T12:00:00.000Z',
        status: 0,
        fresh: 0,
        because: 'refused: away',
      })
      await cellar.poll({ ...poll, feed: 'f', at: '2026-03-01T13:00:00.000Z', fresh: 2 })
      await cellar.poll({ ...poll, feed: 'f', at: '2026-03-01T14:00:00.000Z', status: 304, fresh: 0 })
      await cellar.poll({
        ...poll,
        feed: 'g',
        at: '2026-03-01T13:30:00.000Z',
        fresh: 0,
        because: 'refused: not-a-feed: a page',
      })
      await cellar.poll({ ...poll, feed: 'g', at: '2026-03-01T15:00:00.000Z' })
      assert.deepEqual(await cellar.pollsBetween('2026-03-01T12:00:00.000Z', '2026-03-01T15:00:00.000Z'), [
        {
          feed: 'f',
          polls: 3,
          good: 2,
          fresh: 2,
          firstGood: '2026-03-01T13:00:00.000Z',
          lastGood: '2026-03-01T14:00:00.000Z',
        },
        { feed: 'g', polls: 1, good: 0, fresh: 0, firstGood: null, lastGood: null },
      ])
    })

    test('facts are kept, found and taken back by how their keys begin', async () => {
      const { cellar } = await opened()
      await cellar.keepAll('row', [
        ['a b.example 1', 1],
        ['a c.example 1', { two: 'words' }],
        ['a c.example 2', 3],
        ['ab c.example 1', 4],
        ['a c.example 2', 5],
      ])
      await cellar.keepAll('other', [['a c.example 1', 6]])
      await cellar.keepAll('row', [])
      assert.deepEqual(await cellar.keptUnder('row', ['a c.example ', 'a c.example 2', 'no ']), [
        ['a c.example 1', { two: 'words' }],
        ['a c.example 2', 5],
      ])
      assert.deepEqual(await cellar.keptUnder('row', ['a'], 2), [
        ['a b.example 1', 1],
        ['a c.example 1', { two: 'words' }],
      ])
      assert.deepEqual(await cellar.keptUnder('row', []), [])
      assert.deepEqual(
        await cellar.keptAt('row', ['a b.example 1', 'a b.example', 'a b.example 1', 'ab c.example 1']),
        new Map([
          ['a b.example 1', 1],
          ['ab c.example 1', 4],
        ]),
      )
      assert.deepEqual(await cellar.keptAt('row', []), new Map())
      assert.equal(await cellar.countUnder('row', 'a '), 3)
      assert.equal(await cellar.unkeepUnder('row', 'a '), 3)
      assert.equal(await cellar.unkeepUnder('row', 'a '), 0)
      assert.deepEqual(await cellar.kept('row'), [['ab c.example 1', 4]])
      assert.deepEqual(await cellar.kept('other'), [['a c.example 1', 6]])
    })

    test('what is kept stays, the newest value by key', async () => {
      const { cellar } = await opened()
      await cellar.keep('alias', 'old', 'new')
      await cellar.keep('alias', 'old', 'newer')
      await cellar.keep('alias', 'other', { into: 'new' })
      assert.deepEqual(await cellar.kept('alias'), [
        ['old', 'newer'],
        ['other', { into: 'new' }],
      ])
      assert.equal(await cellar.fact('alias', 'old'), 'newer')
      assert.equal(await cellar.fact('alias', 'unknown'), undefined)
      assert.deepEqual(await cellar.kept('nothing'), [])
      await cellar.unkeep('alias', 'old')
      assert.equal(await cellar.fact('alias', 'old'), undefined)
    })

    test('what is discarded leaves the archive alone, and may come again', async () => {
      const { cellar } = await opened()
      const [x, y] = ['https://x.example/', 'https://y.example/']
      const before = await cellar.epoch()
      await cellar.point([{ url: x }])
      await cellar.archive([page(x, '1'), page(y, '1')], () => [offer(x)], VERSIONS)
      await cellar.discard([x])
      assert.deepEqual(await cellar.documents(x), [])
      assert.equal((await cellar.documents(y)).length, 1)
      assert.deepEqual(await cellar.link(x), { url: x })
      assert.equal((await cellar.workOf(x)).length, 1)
      assert.equal(await cellar.epoch(), before)
      assert.deepEqual(await cellar.archive([page(x, '1')], () => [], VERSIONS), [3])
      assert.equal((await cellar.documents(x)).length, 1)
    })

    test('what is erased is gone everywhere, and its tombstone stays', async () => {
      const { cellar } = await opened()
      const [x, y] = ['https://x.example/', 'https://y.example/']
      const before = await cellar.epoch()
      await cellar.point([{ url: x }])
      await cellar.archive([page(x, '1'), page(y, '1')], () => [offer('a')], VERSIONS)
      await cellar.put([done('a', 1, 'a', { group: 's' }), done(x, 1), done('b', 2)], VERSIONS)
      await cellar.poll({ feed: x, at: '2026-03-01T12:00:00Z', status: 200, items: 0, fresh: 0, because: '' })
      const stone = { kind: 'url', hash: 'ab', words: 0, at: '2026-03-01T12:00:00Z', reason: 'asked' } as const
      for (const [kind, key] of [
        ['embedding', 'a'],
        ['embedding', 'b'],
        ['alias', 'a'],
      ])
        await cellar.keep(kind, key, 1)
      await cellar.erase({ urls: [x], subjects: ['a'], tombstones: [stone] })
      assert.deepEqual(await cellar.kept('embedding'), [['b', 1]])
      assert.deepEqual(await cellar.kept('alias'), [['a', 1]])
      assert.deepEqual(await cellar.documents(x), [])
      assert.deepEqual(
        (await cellar.documents(y)).map(({ document }) => document),
        [page(y, '1')],
      )
      assert.equal(await cellar.link(x), undefined)
      assert.deepEqual(await all(cellar.outputs('claim')), [['b', 2]])
      assert.deepEqual(await cellar.members('claim', ['s']), new Map())
      assert.deepEqual([...(await cellar.workOf('a')), ...(await cellar.workOf(x))], [])
      assert.deepEqual(await cellar.polls(x, 9), [])
      assert.deepEqual(await cellar.tombstones(), [stone])
      assert.notEqual(await cellar.epoch(), before)
    })
  })
}
